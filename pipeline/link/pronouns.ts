// Whom 他 or 她 takes up where several people were named: not a mere owner, not somebody of the other sex, not who only speaks.
import type { Mention } from '../../src/model/mention.ts';

/** Behind a name: it only says whose somebody else is. */
const OWNER =
  /^(?:的|之)?(?:妻|丈夫|夫人|太太|先生的|母|父|儿|女(?!士)|子|兄|弟|姐|妹|哥|助|秘书|律师|同|前妻|前夫|遗孀|长子|长女|独)/u;

/** Between who says something and whom he speaks of. */
const SAYS = /^[^,。;:“”"]{0,8}(?:表示|称|说|透露|指出|宣布|认为|写道|证实)[,:]?$/u;

/** Words in front of a name, or behind it, that tell a woman or a man. */
const isFemale = (folded: string, { start, end }: Mention): boolean =>
  /(?:妻子?|夫人|太太|女儿|[长次幼养继独]女|母亲?|妈妈?|姐姐?|妹妹?|女友|未婚妻|遗孀|女士|女王|祖母|婆婆|女演员|女星|女(?:总统|首相|董事长|总裁|主播|记者))$/u.test(
    folded.slice(Math.max(0, start - 6), start),
  ) || /^(?:女士|小姐|太太|夫人)|^[,(（]女/u.test(folded.slice(end, end + 3));
const isMale = (folded: string, { start, end }: Mention): boolean =>
  /(?:丈夫|先生|老公|儿子|[长次幼养继独]子|父亲|爸爸?|哥哥?|弟弟?|男友|未婚夫|国王|祖父|公公|男演员|男星|之子)$/u.test(
    folded.slice(Math.max(0, start - 6), start),
  ) || /^先生|^[,(（]男/u.test(folded.slice(end, end + 3));

/**
 * The person of several (in order of reading) whom the pronoun at offset `at` takes up: 王芳 for 她 in 李明的妻子王芳说，她….
 * `isHere`: they are named in the pronoun's own sentence. Undefined only if there is nobody.
 */
export const takenUp = (folded: string, near: readonly Mention[], at: number, isHere: boolean): Mention | undefined => {
  const isHer = folded.charAt(at) === '她';
  const fits = near.filter((mention) => !OWNER.test(folded.slice(mention.end, mention.end + 3)));
  const female = fits.filter((mention) => isFemale(folded, mention));
  const male = fits.filter((mention) => isMale(folded, mention));
  const sure = isHer ? female : male;
  const others = fits.filter((mention) => !(isHer ? male : female).includes(mention));
  // 李明表示，王芳已离职，她…: in the same sentence who says so is not taken up.
  const [first, second] = others;
  const isTold = isHere && first && second && SAYS.test(folded.slice(first.end, second.start));
  const owner = near.find((mention) => !(isHer ? male : female).includes(mention));
  return sure[0] ?? (isTold ? second : first) ?? owner ?? near[0];
};
