// Filling a verb frame at one place: active, passive, with 对 or 将, as a noun, in a relative clause.
import type { MentionUnit } from './clause.ts';
import type { Hit, Marking, Role, VerbFrame } from './frame.ts';
import type { Item, Parsed, Phrase } from './phrases.ts';
import {
  actorOf,
  actors,
  between,
  heldBefore,
  inherited,
  isBare,
  leftOf,
  marked,
  objectAfter,
  passiveAgent,
  relativeHead,
  subjectOf,
} from './arguments.ts';
import type { Subject } from './arguments.ts';

export type Filled = Partial<Record<Role, readonly MentionUnit[]>>;

const units = (items: readonly Item[]): readonly MentionUnit[] => items.map(({ unit }) => unit);
const OTHER_OBJECT = /^的?(?:全资|控股)?(?:子公司|供应商|客户|用户|竞争对手|股东|员工|创始人|高管|前)/u;

const said = ({ parsed, phrase }: Subject, hit: Hit): string =>
  between(parsed, phrase.end, Math.max(phrase.end, hit.start))
    .map(({ text }) => text)
    .join('');

const asAgents = (subject: Subject | undefined, hit: Hit): readonly MentionUnit[] => {
  if (!subject) return [];
  const words = said(subject, hit);
  return actors(subject.parsed, subject.phrase, hit).map((item) => actorOf(item, words));
};

/** A place in front of its clause's word: “收购了A的B” has B as its subject where nobody stands in front. */
const asRelative = (
  parsed: Parsed,
  hit: Hit,
  object: Phrase,
): { readonly agent: readonly MentionUnit[]; readonly patient: readonly MentionUnit[] } | undefined => {
  const [item] = object.items;
  if (!item || object.items.length > 1 || item.owners.length === 0) return undefined;
  if (
    !/^(?:.{0,8}股[权份票])?的(?:公司|企业|机构|股东|投资者|投资方|投资人|巨头|集团|男子|女子|投资机构|私募股权公司)?$/u.test(
      item.link,
    )
  )
    return undefined;
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const before = between(parsed, clause?.start ?? hit.start, hit.start);
  if (
    leftOf(parsed, hit).some(isBare) ||
    before.some(({ text }) => /拟|将|计划|宣布|已|要|欲|准备|完成|并/u.test(text))
  )
    return undefined;
  return { agent: [item.unit], patient: item.owners };
};

const fillMarked = (
  parsed: Parsed,
  hit: Hit,
  markings: readonly Marking[],
  agents: readonly MentionUnit[],
): readonly MentionUnit[] => {
  for (const marking of markings) {
    if (marking === 'after') {
      const object = objectAfter(parsed, hit);
      if (object && !OTHER_OBJECT.test(object.phrase.tail)) return units(object.phrase.items);
      continue;
    }
    if (marking === 'topic') {
      const isAgent = (phrase: Phrase): boolean =>
        phrase.items.some(({ unit }) => agents.some((agent) => agent.mention.entity === unit.mention.entity));
      const here = leftOf(parsed, hit).find((phrase) => isBare(phrase) && !isAgent(phrase));
      const found = here ?? inherited(parsed, parsed.clauseOf(hit.start))?.phrase;
      if (found && !isAgent(found)) return units(found.items.slice(0, 1));
      continue;
    }
    const phrase = marking === 'held' ? heldBefore(parsed, hit) : marked(parsed, hit, marking);
    if (phrase && !OTHER_OBJECT.test(phrase.tail)) return units(phrase.items);
  }
  return [];
};

/** The names that play each role of a frame at a hit; a role that nobody plays for sure is left out. */
export const fillVerb = (parsed: Parsed, hit: Hit, frame: VerbFrame): Filled => {
  const { patient = [], source, target } = frame.roles;
  const others = (agents: readonly MentionUnit[]): Filled => ({
    ...(source ? { source: fillMarked(parsed, hit, source, agents) } : {}),
    ...(target ? { target: fillMarked(parsed, hit, target, agents) } : {}),
  });
  const agentPhrase = passiveAgent(parsed, hit);
  if (agentPhrase) {
    const agent = units(agentPhrase.items);
    const object = patient.includes('after') && agentPhrase.mark === '由' ? objectAfter(parsed, hit) : undefined;
    const head = relativeHead(parsed, hit);
    const left = leftOf(parsed, { start: agentPhrase.lead, end: agentPhrase.lead }).findLast(
      (phrase) => phrase.clause === agentPhrase.clause && isBare(phrase),
    );
    const taken = inherited(parsed, agentPhrase.clause)?.phrase;
    const found = object?.phrase ?? head ?? left ?? (taken?.items.length === 1 ? taken : undefined);
    const topic = patient.includes('topic') ? fillMarked(parsed, hit, ['topic'], agent) : [];
    const patients = topic.length > 0 ? topic : units(found?.items ?? []);
    return { ...others(agent), agent, patient: patients };
  }
  const head = relativeHead(parsed, hit);
  const hasSubject = leftOf(parsed, hit).some(isBare);
  if (head && patient.includes('after') && hasSubject)
    return { ...others([]), agent: asAgents(subjectOf(parsed, hit), hit), patient: units(head.items) };
  const object = patient.includes('after') ? objectAfter(parsed, hit) : undefined;
  const relative = object ? asRelative(parsed, hit, object.phrase) : undefined;
  if (relative) return { ...others(relative.agent), ...relative };
  const dui = patient
    .map((marking) =>
      marking === 'after' || marking === 'held' || marking === 'topic' ? undefined : marked(parsed, hit, marking),
    )
    .find((phrase) => phrase !== undefined);
  // 对B进行收购的A
  if (head && dui && !hasSubject) return { ...others([]), agent: units(head.items), patient: units(dui.items) };
  const before = dui && dui.end <= hit.start && !object ? dui.lead : hit.start;
  const agent = asAgents(subjectOf(parsed, hit, before), hit);
  const filled = others(agent);
  const holder =
    object?.holder && frame.roles.source && (filled.source ?? []).length === 0
      ? { source: units(object.holder.items) }
      : {};
  return { ...filled, ...holder, agent, patient: fillMarked(parsed, hit, patient, agent) };
};
