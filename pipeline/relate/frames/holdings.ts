// Shares that change hands and their seller: 受让其持有的乙, 收购乙所持丙的股权.
import type { MentionUnit } from '../sentence/clause.ts';
import { objectAfter, relativeAgent, relativeHead } from '../sentence/arguments.ts';
import { textBetween } from '../sentence/around.ts';
import type { Parsed } from '../sentence/phrases.ts';
import { sellerBefore } from '../sentence/sellers.ts';
import type { Filled, Hit, Marking, VerbFrame } from './frame.ts';
import { fillMarked, units } from './marked-roles.ts';

/** Who sells: marked by 从 or 向, or taken up by 其 behind the verb (受让其持有的乙). */
export const sellers = (
  parsed: Parsed,
  hit: Hit,
  markings: readonly Marking[],
  agents: readonly MentionUnit[],
): readonly MentionUnit[] => {
  const named = fillMarked(parsed, hit, markings, agents);
  const [its, holds] = parsed.units.slice(parsed.at(hit.end), parsed.at(hit.end) + 2);
  if (named.length > 0 || its?.text !== '其' || !holds || !/持有|所持|拥有/u.test(holds.text)) return named;
  return units(sellerBefore(parsed, holds)?.items ?? []);
};

const BUYS = /收购|受让|购买|购入|取得|获得|拿下|竞得/u;

/** 甲收购乙所持丙的股权: the holder stands in front of 所, and where he cannot be read, the buyer is not he. */
export const fillOwnHolding = (parsed: Parsed, hit: Hit, frame: VerbFrame): Filled | undefined => {
  if (!textBetween(parsed, hit.start, hit.end).startsWith('所')) return undefined;
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const before = textBetween(parsed, clause?.start ?? hit.start, hit.start);
  if (!BUYS.test(before) || before.endsWith('其')) return undefined;
  const holder = relativeAgent(parsed, hit);
  const head = relativeHead(parsed, hit) ?? objectAfter(parsed, hit)?.phrase;
  return holder && head && frame.notTail?.test(head.tail) !== true
    ? { agent: units(holder.items), patient: units(head.items), scope: hit.start }
    : {};
};
