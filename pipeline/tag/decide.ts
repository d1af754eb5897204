// The decision between the model and the lexicon: the type of a form that the lexicon knows, and known forms that stand for a common word here.
import type { FoundName } from '../../src/model/mention.ts';
import { cueCounter } from '../cues.ts';
import type { Lexicon } from '../lexicon.ts';

/** The one type of all strong senses of a form, or of all its senses if none is strong; none where they differ. */
const typeOf = (form: string, lexicon: Lexicon): FoundName['type'] | undefined => {
  const all = lexicon.senses(form);
  const strong = all.filter(({ isWeak }) => !isWeak);
  const [first] = strong.length > 0 ? strong : all;
  if (!first || first.entry.type === 'place' || all.some(({ entry }) => entry.type !== first.entry.type))
    return undefined;
  return first.entry.type;
};

/** Nouns that name nobody by themselves: 现任公司董事, 本次常委会. */
const GENERIC =
  /^(?:公司|集团|企业|大会|论坛|银行|医院|学校|法院|工厂|球队|乐队|剧团|基金|机构|部门|单位)$|^(?:本次|此次|这次|上述|有关).{2,}$/u;

/** The names of a text with the types that the lexicon is sure of, without those that its cues say are none. “熬一锅小米粥” → no 小米; “高通胀” → no 高通. */
export const decide = (folded: string, names: readonly FoundName[], lexicon: Lexicon): readonly FoundName[] => {
  const count = cueCounter(folded);
  const isCommon = new Map<string, boolean>();
  const decideForm = (form: string): boolean => {
    const lines = lexicon.ambiguous(form);
    const [none, some] = [
      lines.filter(({ entity }) => entity === undefined),
      lines.filter(({ entity }) => entity !== undefined),
    ];
    if (none.length === 0) return false;
    const sumOf = (cues: readonly string[]): number => cues.reduce((sum, cue) => sum + count(cue.toLowerCase()), 0);
    return sumOf(none.flatMap(({ cues }) => cues)) > Math.max(0, ...some.map(({ cues }) => sumOf(cues)));
  };
  /** Is the name a part of a longer word that the cues name, here? */
  const isInCue = ({ start, end }: FoundName, form: string): boolean =>
    lexicon.ambiguous(form).some(
      ({ entity, cues }) =>
        entity === undefined &&
        cues.some((cue) => {
          const at = cue.indexOf(form);
          return (
            at >= 0 && cue.length > form.length && folded.startsWith(cue, start - at) && start - at + cue.length >= end
          );
        }),
    );
  return names.flatMap((name): readonly FoundName[] => {
    if (name.confidence === 1) return [name];
    const form = folded.slice(name.start, name.end);
    if (name.by === 'model' && GENERIC.test(form)) return [];
    const common = isCommon.get(form) ?? decideForm(form);
    isCommon.set(form, common);
    if (common || isInCue(name, form)) return [];
    const type = typeOf(form, lexicon);
    if (type === undefined || type === name.type || name.by.startsWith('lexicon:')) return [name];
    const [sense] = lexicon.senses(form).filter(({ entry }) => entry.type === type);
    return sense ? [{ ...name, type, by: `lexicon:${sense.entry.id}` }] : [name];
  });
};
