// Names of a document by the sequence model: a user's own words stand first, the rest is what both passes say.
import type { FoundName } from '../../src/model/mention.ts';
import { isOverlapping } from '../../src/model/span.ts';
import type { Span } from '../../src/model/span.ts';
import { cueCounter } from '../cues.ts';
import type { AmbiguousLine } from '../lexicon-lines.ts';
import type { Lexicon, Sense } from '../lexicon.ts';
import type { Segmented } from '../stage.ts';
import { spansOf, typeName } from './labels.ts';
import type { UnitSpan } from './labels.ts';
import { LEAST_SENTENCES } from './model.ts';
import type { NameModel } from './model.ts';
import { toUnits } from './units.ts';
import type { UnitSources } from './units.ts';

/** How sure a name is whose margin (0 to 7, see model.ts) is that of the index: the share of right ones on articles that were not learned from. */
const CONFIDENCE = [0.5, 0.6, 0.7, 0.8, 0.87, 0.92, 0.96, 0.98] as const;

/** A known name that the model does not see is one all the same if it has so many units, or if the model is in doubt about one of them: a step of its margin. */
const LEAST_SURE = 5;
const MOST_DOUBT = 3;
const KNOWN_CONFIDENCE = 0.9;

const isOwn = ({ entry }: Sense): boolean => entry.attributes['user'] !== undefined && entry.type !== 'place';

/** The user's own words in a text, the longest first, without overlap. A Latin word is never cut. */
const ownWords = ({ folded, sentences }: Segmented, lexicon: Lexicon): readonly FoundName[] => {
  const names: FoundName[] = [];
  if (!lexicon.hasOwn) return names;
  for (const { start, end } of sentences) {
    let free = start;
    const hits = lexicon.match(folded, start, end).filter(({ senses }) => senses.some(isOwn));
    for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      const entry = hit.senses.find(isOwn)?.entry;
      if (hit.start < free || !entry || entry.type === 'place') continue;
      names.push({ start: hit.start, end: hit.end, type: entry.type, by: `lexicon:${entry.id}`, confidence: 1 });
      free = hit.end;
    }
  }
  return names;
};

/** A span of the model that is no surer than this and that begins with one known name and ends with another is these two. */
const MOST_UNSURE = 4;

/** 波士顿凯尔特人击败迈阿密热火 in one span → the two teams; not 上海交通大学医学院附属瑞金医院, of which the model is sure. */
const splitSpan = (span: UnitSpan, margins: Uint8Array, known: readonly UnitSpan[]): readonly UnitSpan[] => {
  if (
    span.to - span.from < 2 * LEAST_SURE ||
    margins.subarray(span.from, span.to).every((margin) => margin > MOST_UNSURE)
  )
    return [span];
  const first = known.findLast(({ from }) => from === span.from);
  const last = known.find(({ to }) => to === span.to);
  return first && last && first.to < last.from ? [first, last] : [span];
};

/** Do the cues of an ambiguous form say that it is a name in this text, and none of them that it is something else? */
const cuesOf = (folded: string, lexicon: Lexicon): ((form: string) => boolean) => {
  const count = cueCounter(folded);
  const known = new Map<string, boolean>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const lines = lexicon.ambiguous(form);
    const isTold = ({ cues }: AmbiguousLine): boolean => cues.some((cue) => count(cue.toLowerCase()) > 0);
    const told = lines.filter(isTold);
    const isCued = told.length > 0 && told.every(({ entity }) => entity !== undefined);
    known.set(form, isCued);
    return isCued;
  };
};

/** Names without overlap, in order of reading. `by` is the lexicon's entry where the name is one of its forms, else `model`. */
export const findNames = (
  input: Segmented,
  lexicon: Lexicon,
  sources: UnitSources,
  model: NameModel,
): readonly FoundName[] => {
  const { folded } = input;
  const own = ownWords(input, lexicon);
  const units = toUnits(input, sources);
  const { labels, margins } = model.label(units);
  const names: FoundName[] = [...own];
  /** 1 for each place of the text that a name covers. */
  const taken = new Uint8Array(folded.length);
  for (const { start, end } of own) taken.fill(1, start, end);
  const isTaken = ({ start, end }: Span): boolean => taken.subarray(start, end).includes(1);
  for (const { from, to } of units.sentences)
    for (const span of spansOf(labels, from, to).flatMap((one) => splitSpan(one, margins, units.known))) {
      const [start, end] = [units.start[span.from] ?? 0, units.end[span.to - 1] ?? 0];
      if (isTaken({ start, end })) continue;
      taken.fill(1, start, end);
      let margin = CONFIDENCE.length - 1;
      for (let i = span.from; i < span.to; i++) margin = Math.min(margin, margins[i] ?? 0);
      const type = typeName(span.type);
      const sense = lexicon.senses(folded.slice(start, end)).find(({ entry }) => entry.type === type);
      names.push({
        start,
        end,
        type,
        by: sense ? `lexicon:${sense.entry.id}` : 'model',
        confidence: CONFIDENCE[margin] ?? 0,
      });
    }
  let isSorted = own.length === 0;
  // A text of a sentence or two says too little for the model to be right against the lexicon.
  const doubt = units.sentences.length < LEAST_SENTENCES ? Infinity : MOST_DOUBT;
  const isCued = cuesOf(folded, lexicon);
  const cued = units.weak.filter(({ from, to }) => {
    if (margins.subarray(from, to).every((margin) => margin > doubt)) return false;
    return isCued(folded.slice(units.start[from] ?? 0, units.end[to - 1] ?? 0));
  });
  for (const { from, to, type } of [...units.known, ...cued].toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    if (to - from < LEAST_SURE && margins.subarray(from, to).every((margin) => margin > doubt)) continue;
    const span = { start: units.start[from] ?? 0, end: units.end[to - 1] ?? 0 };
    const sense = lexicon.senses(folded.slice(span.start, span.end))[0];
    if (!sense) continue;
    // 升科技 of 再升科技: what the model saw of it, and nobody knows by that alone, is all of it.
    const [part, other] = isTaken(span) ? names.filter((name) => isOverlapping(name, span)) : [];
    if (part) {
      const isWithin = span.start <= part.start && part.end <= span.end;
      if (other || part.by !== 'model' || part.type !== typeName(type) || !isWithin) continue;
      names.splice(names.indexOf(part), 1);
    }
    taken.fill(1, span.start, span.end);
    names.push({ ...span, type: typeName(type), by: `lexicon:${sense.entry.id}`, confidence: KNOWN_CONFIDENCE });
    isSorted = false;
  }
  return isSorted ? names : names.toSorted((a, b) => a.start - b.start);
};
