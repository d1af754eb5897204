// Which entry of the lexicon a form stands for in this document; left open where the text does not decide.
import { cueCounter } from '../cues.ts';
import type { Lexicon, Sense } from '../lexicon.ts';
import type { LexiconEntry } from '../lexicon-lines.ts';
import type { Form } from './forms.ts';

/** Offices of which a country has one: with a name of three characters, no other person is meant. */
const TOP = /^(?:总书记|国家副?主席|总理|委员长|总统|首相|特首|行政长官)$/u;

/** A person whose full name many people share stands for an entry only beside the organization that the entry names. */
const needsCompany = (entry: LexiconEntry): boolean =>
  entry.type === 'person' &&
  /^\p{Script=Han}{2,3}$/u.test(entry.name) &&
  entry.attributes['org'] !== undefined &&
  !(entry.name.length === 3 && entry.attributes['country'] !== undefined && TOP.test(entry.attributes['role'] ?? ''));

/** The highest offices of states: who is called by one beside his name is the statesman of that name. */
const HIGHEST = /(?:国家(?:副?主席|元首)|总书记|副?总理|委员长|国务委员|政治局常委|总统|首相|特首|行政长官)/u;
const AHEAD = new RegExp(`${HIGHEST.source} ?$`, 'u');
const BEHIND = new RegExp(`^ ?(?:副?主席|${HIGHEST.source})`, 'u');
const HOLDS_ONE = new RegExp(`^(?:副?主席|${HIGHEST.source})$`, 'u');

/** True if an entry holds such an office and the text calls the form by one: 国家主席习近平, 李强总理. */
const isCalled = (foldedText: string, { places }: Form, { attributes }: LexiconEntry): boolean =>
  attributes['country'] !== undefined &&
  HOLDS_ONE.test(attributes['role'] ?? '') &&
  places.some(
    ({ start, end }) =>
      AHEAD.test(foldedText.slice(Math.max(0, start - 8), start)) || BEHIND.test(foldedText.slice(end, end + 8)),
  );

/** A person whose name many share: a place in the text says nothing of him. */
const isCommonName = ({ type, name }: LexiconEntry): boolean =>
  type === 'person' && /^\p{Script=Han}{2,3}$/u.test(name);

/** True if the text names the place of an entry, or another entry of its country: 自由党 is Canada's where Canada is spoken of. */
const isThere = (foldedText: string, entry: LexiconEntry, present: readonly LexiconEntry[]): boolean => {
  const { country, city } = entry.attributes;
  const places = [country?.replace(/^中国(?=.)/u, ''), city].filter((place) => place !== undefined && place.length > 1);
  return (
    places.some((place) => place !== undefined && foldedText.includes(place.toLowerCase())) ||
    (country !== undefined &&
      country !== '中国' &&
      present.some((other) => other.id !== entry.id && other.attributes['country'] === country))
  );
};

/**
 * Decides forms with one sense first, then those whose senses the decided ones support: an owner, an organization, cues of ambiguous.tsv.
 * Returns the entry for each form that is decided. “苹果发布iPhone” → company:apple; 国安 without cues → nothing.
 */
export const chooseSenses = (
  foldedText: string,
  forms: readonly Form[],
  lexicon: Lexicon,
): ReadonlyMap<Form, LexiconEntry> => {
  const count = cueCounter(foldedText);
  const chosen = new Map<Form, LexiconEntry>();
  const present = new Set<string>();
  const open: { form: Form; senses: readonly Sense[] }[] = [];
  for (const form of forms) {
    const senses = lexicon.senses(form.text).filter((sense) => sense.entry.type === form.type);
    const strong = senses.filter((sense) => !sense.isWeak);
    const [only] = senses;
    // A firm whose name is a word as well is meant where a firm of that name stands; others may bear the name of a person or a body.
    const isOnly = senses.length === 1 && (strong.length === 1 || form.type === 'company');
    const isClear = lexicon.ambiguous(form.text).length === 0 && (isOnly || strong.length === 1);
    const entry = strong.length === 1 ? strong[0]?.entry : only?.entry;
    if (isClear && entry && !needsCompany(entry)) {
      chosen.set(form, entry);
      present.add(entry.id);
    } else if (senses.length > 0) open.push({ form, senses });
  }
  for (const { form, senses } of open) {
    const entry = pick(form, senses);
    if (entry) {
      chosen.set(form, entry);
      present.add(entry.id);
    }
  }
  return chosen;

  /** 安德森 beside 埃里克·安德森 is he, and no other 安德森 whom the lexicon knows. */
  function isSomebodyElse(form: Form, entry: LexiconEntry): boolean {
    return forms.some(
      (other) =>
        other.type === 'person' &&
        other.text.length > form.text.length &&
        /[·・• ]/u.test(other.text) &&
        other.text.endsWith(form.text) &&
        lexicon.senses(other.text).every((sense) => sense.entry.id !== entry.id),
    );
  }

  function pick(form: Form, senses: readonly Sense[]): LexiconEntry | undefined {
    const lines = lexicon.ambiguous(form.text);
    const scored = senses.map(({ entry }) => {
      const cues = lines.filter((line) => line.entity === entry.id).flatMap((line) => line.cues);
      const byCues = cues.reduce((sum, cue) => sum + count(cue.toLowerCase()), 0);
      const related = [entry.attributes['org'], entry.attributes['parent']].filter(
        (id) => id !== undefined && present.has(id),
      ).length;
      const byOtherName = present.has(entry.id) ? 3 : 0;
      const byOffice = isCalled(foldedText, form, entry) ? 3 : 0;
      const isPlaced =
        senses.length === 1 &&
        lines.length === 0 &&
        !isCommonName(entry) &&
        !isSomebodyElse(form, entry) &&
        isThere(foldedText, entry, [...chosen.values()]);
      return { entry, score: byCues + 3 * related + byOtherName + byOffice + (isPlaced ? 1 : 0) };
    });
    const none = lines.filter((line) => line.entity === undefined).flatMap((line) => line.cues);
    const against = none.reduce((sum, cue) => sum + count(cue), 0);
    scored.sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (!best || best.score <= against) return undefined;
    return best.score > (second?.score ?? 0) ? best.entry : undefined;
  }
};
