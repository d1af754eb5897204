// Whose shares are meant where the text does not say: the company whose shareholder or officer acts, or which announces it.
import { textBetween } from './around.ts';
import type { MentionUnit } from './clause.ts';
import type { Item, Parsed } from './phrases.ts';
import { isBare } from './bare.ts';
import type { Span } from '../../../src/model/span.ts';

/** What makes the name before it the company of the name behind it: 远景材料股东王芳. */
const HOLDER =
  /股东|实际控制人|实控人|控股|持股|高管|董事|监事|总经理|总裁|高级管理人员|财务总监|一致行动人|首席|ceo|cfo|董秘|主席|创始人/u;
const ANNOUNCES = /公告|披露|通知|收到|接到|获悉|发布|晚间|公布|告知函/u;

const companyOf = ({ owners, link, unit }: Item): MentionUnit | undefined =>
  HOLDER.test(link)
    ? owners.findLast((owner) => owner.mention.type === 'company' && owner.mention.entity !== unit.mention.entity)
    : undefined;

/** The company that a sentence begins with and whose shareholders its later clauses tell: 甲 in “甲成立于2011年，其中乙占股90%”. */
export const leadOf = (parsed: Parsed, hit: Span): MentionUnit | undefined => {
  const [topic] = parsed.phrases;
  const lead = topic && parsed.clause(topic.clause);
  const [item] = topic?.items ?? [];
  if (!topic || !lead || topic.clause >= parsed.clauseOf(hit.start) || !isBare(topic) || topic.items.length > 1)
    return undefined;
  const words = textBetween(parsed, lead.start, lead.end);
  // 甲由乙持股60%，丙持股40%
  const isHeld = /^[^,。;]{0,4}由/u.test(textBetween(parsed, topic.end, lead.end));
  const isPlain = isHeld || !/股东|持股|占股|持有|控制人|股权|任/u.test(words);
  return item?.unit.mention.type === 'company' && isPlain ? item.unit : undefined;
};

/**
 * The company whose shares `agents` buy, sell or pledge at a word that names none: 远景材料 in “远景材料公告，股东王芳减持100万股”.
 * Undefined where the words speak of no shares, or several companies may be meant.
 */
export const issuerOf = (parsed: Parsed, hit: Span, agents: readonly MentionUnit[]): MentionUnit | undefined => {
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const before = parsed.clause(parsed.clauseOf(hit.start) - 1) ?? clause;
  const isOfShares =
    clause !== undefined &&
    (/股|减持计划|增持计划/u.test(textBetween(parsed, clause.start, clause.end)) ||
      /股份|股权|[万亿]股/u.test(textBetween(parsed, before?.start ?? clause.start, clause.start)));
  if (!isOfShares) return undefined;
  const isAgent = (name: MentionUnit): boolean => agents.some((agent) => agent.mention.entity === name.mention.entity);
  const items = parsed.phrases.flatMap((phrase) => phrase.items);
  const owners = items.filter(({ unit }) => isAgent(unit)).flatMap((item) => companyOf(item) ?? []);
  const [owner] = owners;
  if (owner) return owners.every(({ mention }) => mention.entity === owner.mention.entity) ? owner : undefined;
  const [first] = parsed.phrases;
  const [item] = first?.items ?? [];
  if (
    !first ||
    !item ||
    first.items.length > 1 ||
    first.mark !== '' ||
    item.unit.mention.type !== 'company' ||
    isAgent(item.unit)
  )
    return undefined;
  const lead = parsed.clause(first.clause);
  const words = textBetween(parsed, first.end, lead?.end ?? first.end);
  return ANNOUNCES.test(words) || ANNOUNCES.test(first.tail) ? item.unit : undefined;
};
