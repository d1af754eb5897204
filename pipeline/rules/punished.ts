// Rules of oversight told in lists and licences: the punished named behind a general word, and who holds what an authority has issued.
import type { DocumentView, MentionUnit, SentenceView } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { parse } from '../relate/sentence/phrases.ts';
import type { Phrase } from '../relate/sentence/phrases.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { isBare } from '../relate/sentence/bare.ts';

const ACTS =
  '处罚|罚款|罚|禁止|禁令|制裁|约谈|调查|立案|立案调查|问询|警告|通报|查处|点名|封禁|列入[^,。;]{2,14}(?:名单|清单)';
/** 被处罚的四家公司分别是; 受美国制裁的企业，包括. */
const LISTED = new RegExp(
  `(?:[被遭受]到?[^,。;]{0,12}?(?:${ACTS})的?|(?:${ACTS})(?:对象|名单|的))(?:[^,。;]{0,10}?(?:公司|企业|机构|平台|个人|人士|官员|议员|学者|记者|组织|媒体|传媒|政要|高官|政客|实体|银行|高管|对象|名单|单位|航企|航空公司|[家名]))(?:[^。;]{0,24}?)(?:分别是|分别为|包括|为|是|有|即|:|：)(?:[^,。;]{0,20})$`,
  'u',
);
/** 这项禁令适用于, 制裁涉及. */
const APPLIES =
  /(?:禁令|制裁|禁制令|处罚|限制|管制|措施)(?:将|主要|同时|也|亦)?(?:适用于?|涵盖|涉及|针对|覆盖)(?:[^,。;]{0,16})$/u;
const ACT = new RegExp(ACTS, 'u');
const NO_AUTHORITY =
  /(?:报|社|网|大学|学院|俱乐部|队|研究院|研究所|杂志|周刊|电视台|电台|实验室|团队|党|论坛|基金会|医院|智库)$/u;
/** Behind the name of who only reports: 安全内参10月24日消息. */
const TELLS = /^[^,。;]{0,10}(?:消息|讯|电|报道|获悉)/u;
const SENTENCES_BACK = 4;

/** Who acts in a sentence that marks whom he acts on: 中方 in “中方即日起对甲和乙实施制裁”. */
const actorOf = (sentence: SentenceView, { folded }: DocumentView): MentionUnit | undefined => {
  const clause = sentence.clauses.find(
    ({ start, end }) => /[对将向]/u.test(folded.slice(start, end)) && ACT.test(folded.slice(start, end)),
  );
  if (!clause) return undefined;
  const at = clause.start + folded.slice(clause.start, clause.end).search(/[对将向]/u);
  return sentence.units.findLast(
    (unit): unit is MentionUnit =>
      isMentionOf(unit, 'organization') &&
      unit.start >= clause.start &&
      unit.end <= at &&
      !NO_AUTHORITY.test(unit.text),
  );
};

/** Who acts: the last authority in front of the list, in its sentence or in one before that speaks of the act. */
const authorityBefore = (sentence: SentenceView, document: DocumentView, limit: number): MentionUnit | undefined => {
  // 被中国制裁的英国议员: who stands right behind 被 acts.
  const by = sentence.units.findLast(
    (unit): unit is MentionUnit =>
      isMentionOf(unit, 'organization') &&
      unit.end <= limit &&
      /[被遭受]到?$/u.test(document.folded.slice(sentence.start, unit.start)),
  );
  if (by && !NO_AUTHORITY.test(by.text)) return by;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - SENTENCES_BACK); index--) {
    const one = document.sentences[index];
    if (!one || (index < sentence.index && !ACT.test(document.folded.slice(one.start, one.end)))) continue;
    const found = new Map<string, MentionUnit>();
    for (const unit of one.units)
      if (
        isMentionOf(unit, 'organization') &&
        unit.end <= limit &&
        !NO_AUTHORITY.test(unit.text) &&
        !TELLS.test(document.folded.slice(unit.end, unit.end + 16))
      )
        found.set(unit.mention.entity, unit);
    const [only, other] = [...found.values()];
    if (only && other && index < sentence.index) return actorOf(one, document);
    if (only) return other ? undefined : only;
  }
  return undefined;
};

const inside = (sentence: SentenceView, phrase: Phrase): boolean => phrase.mark === '' && phrase.start > sentence.start;

const LIST: Rule = {
  id: 'regulate.listed',
  reason:
    'A list of names behind “the punished firms are”; who punished them is the one authority named with the act or in the sentence before.',
  examples: [
    {
      text: '{o:证券委员会}宣布，对四家公司处以罚款。被处罚的两家公司分别是{c:大河科技}（罚款99万元）、{c:东湖电池}（罚款10万元）。',
      claims: ['证券委员会 REGULATES 大河科技', '证券委员会 REGULATES 东湖电池'],
    },
    {
      text: '{m:中国}即日起对{o:东湖委员会}实施相应制裁。被制裁的议员是：参议员{p:王芳}、众议员{p:李明}。',
      claims: ['中国 REGULATES 王芳', '中国 REGULATES 李明'],
    },
    {
      text: '据了解，被{m:中国}制裁的{m:英国}議員，包括前黨魁{p:王芳}等人。',
      claims: ['中国 REGULATES 王芳'],
    },
    {
      text: '{o:運輸部}表示，禁止外國客運班機進出。這項禁令適用於{c:大河航空}、{c:东湖航空}。',
      claims: ['運輸部 REGULATES 大河航空', '運輸部 REGULATES 东湖航空'],
    },
    {
      text: '受{m:美国}制裁的企業，包括{c:大河科技}和{c:东湖电池}。',
      claims: ['美国 REGULATES 大河科技', '美国 REGULATES 东湖电池'],
    },
  ],
  counterExamples: [
    '被收购的两家公司分别是{c:大河科技}、{c:东湖电池}。',
    '被处罚的两家公司分别是{c:大河科技}、{c:东湖电池}。',
    '{o:东湖日报}报道，被处罚的公司包括{c:大河科技}。',
  ],
  find: (sentence, document) => {
    const text = document.folded.slice(sentence.start, sentence.end);
    if (!ACT.test(text) || !/包括|分别|为|是|有|即|[:：]|适用|涵盖|涉及|针对|覆盖/u.test(text)) return [];
    const { phrases } = parse(sentence, []);
    const list = phrases.find((phrase) => {
      const lead = document.folded.slice(sentence.start, phrase.items[0]?.unit.start ?? phrase.start);
      return (LISTED.test(lead) && inside(sentence, phrase)) || APPLIES.test(lead);
    });
    const first = list?.items[0]?.unit;
    if (!list || !first) return [];
    const authority = authorityBefore(sentence, document, first.start);
    if (!authority) return [];
    const word = ACT.exec(text);
    const start = sentence.start + (word?.index ?? 0);
    // What stands in a list behind brackets is one phrase each.
    const rest = phrases.filter(
      (phrase) =>
        phrase.start > list.end &&
        /^(?:\([^()]*\)[、和及与,]|[^,。;]{0,4}(?:[、和及与]|以及|,以及))(?:[^,。;]{0,24})$/u.test(
          document.folded.slice(phrases[phrases.indexOf(phrase) - 1]?.end ?? 0, phrase.items[0]?.unit.start ?? 0),
        ),
    );
    return [list, ...rest]
      .flatMap(({ items }) => items)
      .filter(({ unit }) => unit.mention.entity !== authority.mention.entity && unit.mention.kind !== 'metonym')
      .map(({ unit }): Draft => ({
        type: 'REGULATES',
        subject: authority.mention,
        object: unit.mention,
        trigger: { start, end: start + (word?.[0].length ?? 1) },
        certainty: 'asserted',
        negated: false,
      }));
  },
};

const ISSUED =
  /^(?:正式)?(?:颁发|核发|发放|批准|授予|签发|下发|核准)(?:了)?的[^,。;]{0,24}(?:牌照|许可证|执照|许可|资质|批文|批复|证书)/u;
const HOLDS = /^(?:获|获得|取得|持有|拿到|领取|拥有|收到|获取|拿下)$/u;

const LICENCE: Rule = {
  id: 'regulate.licence',
  reason: 'Who holds a licence that an authority has issued was licensed by it: 持有人民银行颁发的许可证.',
  examples: [
    { text: '{c:大河支付}持有{o:人民银行}颁发的支付业务许可证。', claims: ['人民银行 REGULATES 大河支付'] },
    { text: '{c:大河支付}取得{o:金管局}核發的牌照。', claims: ['金管局 REGULATES 大河支付'] },
  ],
  counterExamples: ['{c:大河支付}获得{o:东湖协会}颁发的奖项。', '{o:人民银行}颁发的许可证到期，{c:大河支付}停业。'],
  find: (sentence, document) => {
    if (!/许可|牌照|执照|资质|批文|批复|证书/u.test(document.folded.slice(sentence.start, sentence.end))) return [];
    const { phrases } = parse(sentence, []);
    return phrases.flatMap((phrase): readonly Draft[] => {
      const [item] = phrase.items;
      const clause = sentence.clauses[phrase.clause];
      if (!item || item.unit.mention.type !== 'organization' || !HOLDS.test(phrase.governor)) return [];
      const match = ISSUED.exec(document.folded.slice(item.unit.end, clause?.end ?? sentence.end));
      const subject = phrases.findLast((other) => other.end <= phrase.lead && isBare(other))?.items[0]?.unit;
      if (!match || !subject || subject.mention.type === 'person') return [];
      return [
        {
          type: 'REGULATES',
          subject: item.unit.mention,
          object: subject.mention,
          trigger: { start: item.unit.end, end: item.unit.end + match[0].length },
        },
      ];
    });
  },
};

export const PUNISHED_RULES: readonly Rule[] = [LIST, LICENCE];
