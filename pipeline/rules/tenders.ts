// Rules of tenders told by their papers: who is named the winner, and who gets a client's letter of award; bids.ts has the verbs.
import type { Draft, Rule } from '../relate/rule.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import type { MentionUnit, SentenceView } from '../relate/sentence/clause.ts';

/** Who only holds the tender for a client. */
const AGENT = /招标|交易中心|公共资源|采购中心|采购网|代理|咨询|交易所|财经|报$|(?<!电)网$/u;
const WINNER = /中标(?:候选)?(?:人|单位|方|供应商|企业|商)/gu;
/** Between a bidder and a client: 成为, 被确定为, 是. */
const NAMED =
  /(?<![不非未])(?:确[定认](?:公司|[^,。;]{0,16}?)?为|成为|被列为|为|是|系)(?:了)?["“「]?(?:\d{4}年)?[^,。;]{0,4}$/u;
const LETTER =
  /^(?:发来|签发|发出|发送|送达|下发|出具|颁发|递交)?的?[^,。;]{0,10}?[《"“]?(?:中标|入围)[^,。;]{0,4}通知/u;

const firms = ({ units }: SentenceView): readonly MentionUnit[] =>
  units.filter((unit): unit is MentionUnit => isMentionOf(unit, 'company', 'organization'));

const won = (bidder: MentionUnit, client: MentionUnit, start: number, end: number): Draft => ({
  type: 'WON_BID_OF',
  subject: bidder.mention,
  object: client.mention,
  trigger: { start, end },
});

const isBidder = (unit: MentionUnit): boolean => unit.mention.type === 'company' && !AGENT.test(unit.text);

const NAMED_WINNER: Rule = {
  id: 'bid.named-winner',
  reason:
    'Who is said to be the winner of a tender has won it; the client stands first in what it is the winner of: 成为B某项目的中标人.',
  words: ['中标'],
  examples: [
    { text: '{c:东湖建设}成为{c:大河电网}2020年设备采购项目中标人。', claims: ['东湖建设 WON_BID_OF 大河电网'] },
    {
      text: '{c:东湖建设}公告，{c=东湖建设:公司}收到通知，确定{c=东湖建设:公司}为{o:青山环卫处}垃圾分类服务项目的中标供应商。',
      claims: ['东湖建设 WON_BID_OF 青山环卫处'],
    },
    {
      text: '{c:東湖建設}為{c:大河電網}項目第一中標候選人。',
      claims: ['東湖建設 WON_BID_OF 大河電網 - current planned'],
    },
  ],
  counterExamples: [
    '{c:东湖建设}不是{c:大河电网}项目的中标人。',
    '{c:东湖建设}起诉{c:大河电网}，中标人没有回应。',
    '{c:大河电网}公布了中标人，{c:东湖建设}落选。',
  ],
  find: (sentence, { folded }) => {
    const all = firms(sentence);
    return [...folded.slice(sentence.start, sentence.end).matchAll(WINNER)].flatMap((match): readonly Draft[] => {
      const start = sentence.start + match.index;
      const clause = sentence.clauses.find(({ end }) => start < end) ?? sentence;
      const client = all.find(
        (unit) => unit.start >= clause.start && unit.end <= start && NAMED.test(folded.slice(clause.start, unit.start)),
      );
      if (!client || AGENT.test(client.text)) return [];
      const bidder = all.findLast(
        (unit) => unit.end <= client.start && isBidder(unit) && unit.mention.entity !== client.mention.entity,
      );
      if (!bidder) return [];
      const draft = won(bidder, client, start, start + match[0].length);
      return [match[0].includes('候选') ? { ...draft, certainty: 'planned' } : draft];
    });
  },
};

const AWARDED: Rule = {
  id: 'bid.letter',
  reason: 'Who gets a letter of award from a client has won its tender; from an agent it says nothing of the client.',
  words: ['中标', '入围'],
  examples: [
    { text: '{c:东湖建设}公告，近日收到{c:大河电网}发来的《中标通知书》。', claims: ['东湖建设 WON_BID_OF 大河电网'] },
    { text: '{c:东湖建设}收到{o:青山农信社}的入围中标通知书。', claims: ['东湖建设 WON_BID_OF 青山农信社'] },
  ],
  counterExamples: [
    '{c:东湖建设}收到{c:大河招标代理公司}的《中标通知书》。',
    '{c:东湖建设}收到{c:大河电网}的问询函，此前已有中标通知。',
  ],
  find: (sentence, { folded }) => {
    const all = firms(sentence);
    return all.flatMap((client): readonly Draft[] => {
      const letter = LETTER.exec(folded.slice(client.end, sentence.end));
      if (!letter || AGENT.test(client.text)) return [];
      if (!/收到了?$/u.test(folded.slice(sentence.start, client.start).trimEnd())) return [];
      const bidder = all.findLast(
        (unit) => unit.end <= client.start && isBidder(unit) && unit.mention.entity !== client.mention.entity,
      );
      return bidder ? [won(bidder, client, client.end, client.end + letter[0].length)] : [];
    });
  },
};

/** Behind a client: it calls for tenders, or tells who has won. */
const CALLS = /^[^,。;]{0,60}(?:招标|集采|集中采购|采购|中标)/u;
/** Between the last bidder and 中标. */
const WINS = /^(?:等?(?:[两三四五六七八九十\d]+[家个])?(?:公司|企业|厂商)?)?(?:成功|分别|均|也|最终|双双)?$/u;
const JOINT = /^(?:、|和|与|及|以及)$/u;

/** The firms of the list that ends with a firm: 华为和中兴. */
const listed = (folded: string, all: readonly MentionUnit[], last: MentionUnit): readonly MentionUnit[] => {
  const found = [last];
  for (let at = all.indexOf(last) - 1; at >= 0; at--) {
    const [before, next] = [all[at], found[0]];
    if (!before || !next || !isBidder(before) || !JOINT.test(folded.slice(before.end, next.start).trim())) break;
    found.unshift(before);
  }
  return found;
};

const TOLD: Rule = {
  id: 'bid.told',
  reason:
    'Who wins, without an object, wins the tender that the one client calls for in the same sentence or the one before: 甲公布集采结果，乙和丙中标.',
  words: ['中标'],
  examples: [
    {
      text: '{c:大河电网}发布设备集采的中标候选人。其中，{c:东湖建设}和{c:青山电气}两家中标。',
      claims: ['东湖建设 WON_BID_OF 大河电网', '青山电气 WON_BID_OF 大河电网'],
    },
    { text: '在{c:大河电网}的招标中，{c:东湖建设}中标5个包。', claims: ['东湖建设 WON_BID_OF 大河电网'] },
  ],
  counterExamples: [
    '{c:大河电网}公布业绩。{c:东湖建设}中标5个包。',
    '{c:大河电网}招标。{c:东湖建设}中标{c:青山电气}的项目。',
    '{c:大河电网}发布集采公告，{c:东湖建设}没有中标。',
  ],
  find: (sentence, document) => {
    const { folded } = document;
    const all = firms(sentence);
    const before = document.sentences[sentence.index - 1];
    const earlier = before?.paragraph === sentence.paragraph ? firms(before) : [];
    return [...folded.slice(sentence.start, sentence.end).matchAll(/中标(?![候人单方供企商通公])/gu)].flatMap(
      ({ index }): readonly Draft[] => {
        const start = sentence.start + index;
        const last = all.findLast((unit) => unit.end <= start);
        const clause = sentence.clauses.find(({ end }) => start < end) ?? sentence;
        if (!last || !isBidder(last) || last.start < clause.start || !WINS.test(folded.slice(last.end, start)))
          return [];
        if (all.some((unit) => unit.start > start && unit.end <= clause.end)) return [];
        const clients = [...earlier, ...all.filter((unit) => unit.end <= clause.start)].filter(
          (unit) => !AGENT.test(unit.text) && CALLS.test(folded.slice(unit.end, unit.end + 70)),
        );
        const [client] = clients;
        if (!client || clients.some(({ mention }) => mention.entity !== client.mention.entity)) return [];
        return listed(folded, all, last)
          .filter(({ mention }) => mention.entity !== client.mention.entity)
          .map((bidder) => won(bidder, client, start, start + 2));
      },
    );
  },
};

export const TENDER_RULES: readonly Rule[] = [NAMED_WINNER, AWARDED, TOLD];
