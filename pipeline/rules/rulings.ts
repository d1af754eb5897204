// Rules of judgments: a named court or arbitrator, its ruling, and who has to pay, stop or go to prison by it.
import type { MentionUnit, SentenceView, Unit } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { parse } from '../relate/sentence/phrases.ts';
import type { Phrase } from '../relate/sentence/phrases.ts';
import type { Draft, Rule } from '../relate/rule.ts';

/** Folded names of those who rule on the merits. */
const COURT = /法院|法庭|中院|高院|仲裁|仲委|贸仲|北仲|最高法|终审|裁判所|court|tribunal|^该院$|上诉庭|裁判署/u;
const RULES = /判决|判令|判处|裁决|裁定|改判|宣判|责令|宣告判|一审判|终审判|判罚|判定|认定|驳回|判/gu;
/** Asked for, appealed against, or only supposed: no ruling of this court on them. */
const NOT_SAID =
  /请求|诉请|申请|不服|如果|倘若|若经|若法院|是否|有待|等待|尚未|未经|上诉至|诉至|起诉至|请法院|要求法院|向[^,。;]{0,20}(?:法院|仲裁委员会|中院|高院)(?:提起|起诉|提出|申请)|裁决前|判决前/u;
/** What the one who loses has to do or suffer, from the end of the name on. */
const MUST =
  /^(?:等|等人|等公司|公司|集团|及其|于本?判决生效|[应须需]|应当|必须|立即|共同|连带|合计|继续|依法|分别|全额|一次性|即时|马上|尚需|仍需|无条件|连同|将|就|自[^,。;]{1,24}?(?:内|起|后)|[于在][^,。;]{1,24}?(?:内|前|日|后)|[向对给][^,。;]{1,36}?|因[^,。;]{1,12}?|犯[^,。;]{0,24}?罪[^,。;]{0,6}?)*?(?:支付|赔偿|偿还|归还|返还|给付|偿付|停止|承担|履行|回购|赔还|退还|清偿|停用|赔付|缴纳|败诉|侵权|构成侵权|违约|有期徒刑|无期徒刑|死刑|犯[^,。;]{1,24}罪|罪名成立|有罪|监禁|入狱|拘役|管制|罚金|罚款|终身监禁|死缓|公开道歉|赔礼道歉|赔|道歉|登报|腾退|交付|退赔|撤回)/u;
const NOT_AGAINST = /(?:向|对|与|由|给|原告|支付|赔偿|归还|偿还|返还|给付|支持|申请人|债权人|上诉人)$/u;
const DISMISSES = /驳回(?:了)?(?:原告|上诉人|申请人|再审申请人)?(?:的)?$/u;
const PLEA =
  /^(?:公司|集团)?(?:的)?(?:全部|所有)?(?:诉讼请求|上诉|再审申请|仲裁请求|申诉|起诉|诉讼|请求|索赔|动议|反诉)|^[^,。;]{1,20}的(?:请求|申请|上诉|动议|诉讼)/u;

const isCourtName = (unit: Unit): boolean => isMentionOf(unit, 'organization') && COURT.test(unit.text);
const isCourt = (unit: Unit): unit is MentionUnit => isCourtName(unit);

/** Where a court of the sentence has ruled: the end of its first word of ruling. */
const rulingOf = (
  sentence: SentenceView,
  folded: string,
  court: MentionUnit,
): { readonly start: number; readonly end: number; readonly limit: number } | undefined => {
  const next = sentence.units.find((unit) => unit.start > court.start && isCourt(unit));
  const limit = next?.start ?? sentence.end;
  const said = folded.slice(court.end, limit);
  for (const { 0: word, index } of said.matchAll(RULES)) {
    const before = folded.slice(sentence.start, court.end + index);
    const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    if (NOT_SAID.test(clause)) continue;
    return { start: court.end + index, end: court.end + index + word.length, limit };
  }
  return undefined;
};

const losers = (
  phrases: readonly Phrase[],
  folded: string,
  { from, limit }: { readonly from: number; readonly limit: number },
  court: MentionUnit,
): readonly MentionUnit[] =>
  phrases
    .filter(({ start, items }) => (items[0]?.unit.start ?? 0) >= from && start < limit)
    .filter((phrase) => {
      const first = phrase.items[0];
      const before = folded.slice(court.end, first?.unit.start ?? from);
      const after = folded.slice(phrase.items.at(-1)?.unit.end ?? phrase.end, phrase.end + 80);
      if (DISMISSES.test(before) && PLEA.test(after)) return true;
      const clauseStart = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1;
      return (
        !NOT_AGAINST.test(before) &&
        !/无需|无须|不必|不承担|胜诉|无罪|不构成/u.test(before.slice(clauseStart) + after.slice(0, 40)) &&
        MUST.test(after.replace(/^\s*\([^)]{0,30}\)/u, ''))
      );
    })
    .flatMap(({ items }) => items.map(({ unit }) => unit))
    .filter(({ mention }) => mention.entity !== court.mention.entity && !COURT.test(mention.text));

const RULING: Rule = {
  id: 'rule.judgment',
  reason:
    'A named court rules, and the sentence goes on with who must pay, stop, or is sentenced: the losing side is the subject of that duty.',
  examples: [
    {
      text: '2019年3月，{o:大河市中级人民法院}作出一审判决，判决{c:东湖电池}、{c:青山材料}立即偿付本金。',
      claims: ['大河市中级人民法院 RULED_AGAINST 东湖电池', '大河市中级人民法院 RULED_AGAINST 青山材料'],
    },
    {
      text: '{o:大河市中级人民法院}以受贿罪判处被告人{p:李明}有期徒刑十年。',
      claims: ['大河市中级人民法院 RULED_AGAINST 李明'],
    },
    {
      text: '{o:大河仲裁委员会}裁决{c:东湖电池}向{c:青山材料}支付货款。',
      claims: ['大河仲裁委员会 RULED_AGAINST 东湖电池'],
    },
    {
      text: '{o:大河市高级人民法院}判决驳回{c:东湖电池}的上诉。',
      claims: ['大河市高级人民法院 RULED_AGAINST 东湖电池'],
    },
  ],
  counterExamples: [
    '{c:青山材料}请求{o:大河市中级人民法院}判决{c:东湖电池}支付货款。',
    '{o:大河市中级人民法院}判决{p:李明}无罪。',
    '{o:大河市中级人民法院}认定{c:东湖电池}无需支付货款。',
    '{o:大河市政府}判定{c:东湖电池}赔偿。',
  ],
  find: (sentence, { folded }) => {
    const courts = sentence.units.filter(isCourt);
    if (courts.length === 0) return [];
    const { phrases } = parse(sentence, []);
    return courts.flatMap((court): readonly Draft[] => {
      const ruling = rulingOf(sentence, folded, court);
      if (!ruling) return [];
      const trigger = { start: ruling.start, end: ruling.end };
      return losers(phrases, folded, { from: ruling.end, limit: ruling.limit }, court).map((loser) => ({
        type: 'RULED_AGAINST',
        subject: court.mention,
        object: loser.mention,
        trigger,
      }));
    });
  },
};

const SENTENCED: Rule = {
  id: 'rule.sentenced',
  reason: 'Somebody is sentenced or ordered by a named court, said of the one person or firm in front of 被.',
  examples: [
    {
      text: '{p:李明}因犯受贿罪，被{o:大河市中级人民法院}一审判处有期徒刑十年。',
      claims: ['大河市中级人民法院 RULED_AGAINST 李明'],
    },
    {
      text: '{c:东湖电池}实际控制人{p:李明}被{o:大河市法院}判处有期徒刑12年。',
      claims: ['大河市法院 RULED_AGAINST 李明'],
    },
    { text: '{c:东湖电池}被{o:大河市法院}判决赔偿2亿元。', claims: ['大河市法院 RULED_AGAINST 东湖电池'] },
  ],
  counterExamples: ['{p:李明}被{o:大河市中级人民法院}裁定羁押。', '{p:李明}被{o:大河市中级人民法院}列为被执行人。'],
  find: (sentence, { folded }) =>
    sentence.units.flatMap((unit, index): readonly Draft[] => {
      if (!isCourt(unit) || !/^(?:被|遭|由|经)$/u.test(sentence.units[index - 1]?.text ?? '')) return [];
      const after = folded.slice(unit.end, sentence.clauses.find(({ end }) => unit.end <= end)?.end ?? sentence.end);
      const match =
        /^(?:[^,。;]{0,16}?)(?:判决|判令|判处|裁决|改判|判)[^,。;]{0,20}?(?:支付|赔偿|偿还|归还|返还|败诉|有期徒刑|无期徒刑|死刑|有罪|罚金|罚款|监禁|停止|侵权|\d+(?:年|个月)|[一二三四五六七八九十]+年)/u.exec(
          after,
        );
      if (!match || /无罪|胜诉/u.test(match[0])) return [];
      const { phrases } = parse(sentence, []);
      const subject = phrases.findLast(
        ({ end, mark, governor, items, tail }) =>
          end < unit.start && mark === '' && governor === '' && items.length === 1 && !tail.startsWith('的'),
      )?.items[0]?.unit;
      // 甲公司实际控制人王芳被…判处: a firm in front of a person is whose he is.
      const person = sentence.units.findLast(
        (one) => isMentionOf(one, 'person') && one.start >= (subject?.end ?? unit.start) && one.end <= unit.start,
      );
      const object = isMentionOf(person, 'person') ? person : subject;
      return object && !isCourtName(object)
        ? [
            {
              type: 'RULED_AGAINST',
              subject: unit.mention,
              object: object.mention,
              trigger: { start: unit.end, end: unit.end + match[0].length },
            },
          ]
        : [];
    }),
};

const VERDICT = /(?:一审|二审|终审|公开|当庭|今日|今天)?(?:宣判|宣布判决|作出判决|开庭宣判)/u;
const IS_SENTENCED = /^[^,。;]{0,10}?(?:被判|被裁定罪成|判囚|获刑|入狱|罪成|罪名成立|判处|判监|被处)(?!.{0,4}无罪)/u;

const PRONOUNCED: Rule = {
  id: 'rule.pronounced',
  reason: 'A case is decided at a named court, and the sentence goes on with who is sentenced.',
  examples: [
    {
      text: '案件今天在{o:大河市中级人民法院}宣判，{p:李明}被判囚两年。',
      claims: ['大河市中级人民法院 RULED_AGAINST 李明'],
    },
  ],
  counterExamples: [
    '案件今天在{o:大河市中级人民法院}宣判，{p:李明}被判无罪。',
    '案件今天在{o:大河市中级人民法院}开庭，{p:李明}被判囚两年后出狱。',
  ],
  find: (sentence, { folded }) => {
    const courts = sentence.units.filter(isCourt);
    const [court, other] = courts;
    if (!court || other) return [];
    const clause = sentence.clauses.find(({ end }) => court.end <= end);
    const verdict = clause && VERDICT.exec(folded.slice(court.end, clause.end));
    if (!verdict) return [];
    const trigger = { start: court.end + verdict.index, end: court.end + verdict.index + verdict[0].length };
    return sentence.units
      .filter((unit): unit is MentionUnit => isMentionOf(unit, 'person', 'company') && unit.start >= clause.end)
      .filter((unit) => IS_SENTENCED.test(folded.slice(unit.end, sentence.end)))
      .slice(0, 1)
      .map((loser): Draft => ({ type: 'RULED_AGAINST', subject: court.mention, object: loser.mention, trigger }));
  },
};

const WON: Rule = {
  id: 'rule.won',
  reason: 'Who wins a suit against another at a named court has that court rule against him: 在X法院赢得了对B的诉讼.',
  examples: [
    {
      text: '{c:大河电池}于2022年在{o:大河高等法院}赢得了对{p:李明}的民事诉讼。',
      claims: ['大河高等法院 RULED_AGAINST 李明'],
    },
  ],
  counterExamples: ['{c:大河电池}在{o:大河高等法院}提起了对{p:李明}的民事诉讼。'],
  find: (sentence, { folded }) =>
    sentence.units.filter(isCourt).flatMap((court): readonly Draft[] => {
      const loser = sentence.units.find(
        (unit): unit is MentionUnit => unit.kind === 'mention' && unit.start >= court.end,
      );
      if (!loser) return [];
      const before = folded.slice(court.end, loser.start);
      const after = folded.slice(loser.end, loser.end + 12).trimStart();
      return /^[^,。;]{0,8}(?:赢得|打赢|赢下)了?(?:一场|一宗)?(?:对|针对|与|同) ?$/u.test(before) &&
        /^的[^,。;]{0,6}(?:诉讼|官司|案|仲裁)/u.test(after)
        ? [
            {
              type: 'RULED_AGAINST',
              subject: court.mention,
              object: loser.mention,
              trigger: { start: court.end, end: loser.start },
            },
          ]
        : [];
    }),
};

export const RULING_RULES: readonly Rule[] = [RULING, SENTENCED, PRONOUNCED, WON];
