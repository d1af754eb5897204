// What stands in front of a phrase: the verb or preposition that it belongs to; and places that are no more than places.
import type { MentionUnit, Unit } from './clause.ts';
import { CAREER, PARTICLES, PREPOSITIONS, gluedPreposition, isNominal } from './runs.ts';

/** Adjectives that jieba calls verbs: they describe the name and do not govern it. */
const DESCRIBES = /^(?:知名|著名|资深|老牌|领先|新晋|闻名)$/u;

/** What stands at an index up to the next name. */
const textFrom = (units: readonly Unit[], from: number): string => {
  const end = units.findIndex(({ kind }, index) => index >= from && kind === 'mention');
  return units
    .slice(from, end < 0 ? from : end)
    .map(({ text }) => text)
    .join('');
};

/** Verb or preposition in front of a phrase. */
export const readLead = (
  units: readonly Unit[],
  from: number,
): { readonly mark: string; readonly governor: string; readonly at: number } => {
  let first = from;
  // 持股6.8%的股东王芳: how much he holds describes him.
  if (
    /^(?:持股|持有)(?:比例)?(?:超|逾|达|为)?$/u.test(units[first - 1]?.text ?? '') &&
    /股东/u.test(textFrom(units, first))
  )
    first--;
  while (first > 0 && DESCRIBES.test(units[first - 1]?.text ?? '')) first--;
  let at = first - 1;
  while (at >= 0 && units[at]?.kind === 'word' && PARTICLES.has(units[at]?.text ?? '')) at--;
  const unit = units[at];
  const next = units[first - 1];
  // 李四到北京大学…: right behind a name it is no particle of a verb.
  if (unit?.kind !== 'word' && at < first - 1 && next?.kind === 'word' && PREPOSITIONS.has(next.text))
    return { mark: next.text, governor: '', at: first - 1 };
  if (unit?.kind !== 'word') return { mark: '', governor: '', at: first };
  const preposition = at === first - 1 ? gluedPreposition(unit) : undefined;
  if (preposition !== undefined) return { mark: preposition, governor: '', at };
  if (at === first - 1 && PREPOSITIONS.has(unit.text)) return { mark: unit.text, governor: '', at };
  if (
    /^(?:v|vn|vd|p)$/u.test(unit.tag) ||
    unit.tag === 'x' ||
    /^(?:原|曾|现|则|均|都|仍|亦|也|本|不|正|即|才|皆|同|并不|不再)[为是系]$|^并非$|^(?:新进|举牌|加仓|减仓)$/u.test(
      unit.text,
    )
  )
    return { mark: '', governor: unit.text, at };
  const after = units[first - 1];
  if (at < first - 1 && after && PREPOSITIONS.has(after.text)) return { mark: after.text, governor: '', at: first - 1 };
  return { mark: '', governor: '', at: first };
};

/** The first name of a phrase, with those in front of it that it belongs to. */
interface Described {
  readonly unit: MentionUnit;
  readonly owners: readonly MentionUnit[];
  readonly link: string;
}

/** What stands in front of a phrase, over what describes a person by what one did: 举报 in “举报曾任职于A的王芳”. */
export const leadOver = (
  units: readonly Unit[],
  first: number,
  item: Described | undefined,
): ReturnType<typeof readLead> => {
  const lead = readLead(units, first);
  const isDescribed = item?.unit.mention.type === 'person' && item.owners.length > 0 && item.link.startsWith('的');
  const verb = lead.mark === '于' ? lead.at - 1 : lead.at;
  if (!isDescribed || !CAREER.test(units[verb]?.kind === 'word' ? (units[verb]?.text ?? '') : '')) return lead;
  let from = verb;
  while (/^(?:曾|曾经|早年|先后|长期|一直|此前)$/u.test(units[from - 1]?.text ?? '')) from--;
  return readLead(units, from);
};

/** A place that stands for its government acts only where it is no mere adjective or whereabouts: not in 美国公司, 在美国. */
export const isPlaceOnly = (units: readonly Unit[], index: number, isVerb: (unit: Unit) => boolean): boolean => {
  const unit = units[index];
  if (unit?.kind !== 'mention' || unit.mention.kind !== 'metonym') return false;
  const before = units[index - 1];
  const after = units[index + 1];
  // In a list it is what the one before it is.
  if (before && /^[、和与及]$/u.test(before.text) && units[index - 2]?.kind === 'mention') return false;
  if (
    before?.kind === 'word' &&
    /^(?:在|于|位于|从|至|到|往|赴|驻|来自|飞往|抵达|离开|前往|全|设在|设于|进入|返回)$/u.test(before.text)
  )
    return true;
  if (after?.kind === 'title' || after?.kind === 'mention' || after?.text.startsWith('驻') === true) return true;
  if (after?.kind !== 'word') return false;
  return (
    after.text !== '的' &&
    !/^(?:当局|政府|方面|官方|警方|检方|军方|海关|执法机构|执法部门|司法部门|监管机构|监管部门|反垄断机构|重新|再次|正式|严厉|强烈|公然|全面|频繁)$/u.test(
      after.text,
    ) &&
    isNominal(units, index + 1, isVerb)
  );
};

/** A place that only says where: a word like others. */
export const asPlace = ({ start, end, text }: Unit): Unit => ({ kind: 'word', start, end, text, tag: 'ns' });
