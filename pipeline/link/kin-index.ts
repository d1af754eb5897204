// Which forms of a document may be kin, without comparing each with each: a form asks under the keys under which its possible long forms offer themselves.
import type { Form } from './forms.ts';
import { beforeAdded, committeeOf, coreOf, endsOf, isHanKey, partsOf, withoutPlace } from './short-forms.ts';

/** A short form of more characters, or more words, is none. */
const LONGEST = 64;
const MOST_PARTS = 16;

/** The ends of a name from `least` characters on: 北京大学, 3 → 京大学, 北京大学. */
const endings = (name: string, least: number): readonly string[] => {
  const found: string[] = [];
  for (let length = least; length <= Math.min(name.length, LONGEST); length++) found.push(name.slice(-length));
  return found;
};

/** Keys of abbreviations: the first character, with each one that may come second: 北京大学 → 北京, 北大, 北学. */
const abbreviations = (first: string, name: string): readonly string[] =>
  [...new Set(name.slice(1).split(''))].map((second) => `abbreviated ${first}${second}`);

const hanAsks = ({ key, type }: Form): readonly string[] => [
  `is ${key}`,
  ...(type === 'company' ? [`core ${coreOf(withoutPlace(key))}`] : []),
  key.length === 2 ? `ends ${key}` : `abbreviated ${key.slice(0, 2)}`,
];

const hanOffers = ({ key, type }: Form): readonly string[] => {
  const rest = withoutPlace(key);
  const core = coreOf(rest);
  const parts = type === 'company' ? [...beforeAdded(rest), ...endings(core, 3)] : endings(key, 3);
  return [
    `is ${rest}`,
    ...parts.map((part) => `is ${part}`),
    ...(type === 'company' ? [`core ${core}`] : []),
    ...[...new Set([...key.slice(0, 2).split(''), rest.charAt(0)])].flatMap((first) =>
      endsOf(key).map((last) => `ends ${first}${last}`),
    ),
    ...committeeOf(key).map((short) => `is ${short}`),
    ...abbreviations(key.charAt(0), key),
    ...abbreviations(rest.charAt(0), key),
  ];
};

const latinOffers = ({ key, text }: Form): readonly string[] => {
  const parts = partsOf(text);
  const found = beforeAdded(key).map((part) => `added ${part}`);
  if (/\p{Script=Han}{4}$/u.test(key)) found.push(...endings(key, 4).map((part) => `is ${part}`));
  for (let n = 1; n < Math.min(parts.length, MOST_PARTS); n++)
    found.push(`words ${parts.slice(0, n).join(' ')}`, `words ${parts.slice(-n).join(' ')}`);
  return found;
};

const organizationAsks = (form: Form): readonly string[] =>
  isHanKey(form.key) ? hanAsks(form) : [`words ${partsOf(form.text).join(' ')}`, `added ${form.key}`];

const organizationOffers = (form: Form): readonly string[] =>
  isHanKey(form.key) ? hanOffers(form) : latinOffers(form);

/** One letter of two nearly equal names differs: so they begin alike or end alike. */
const nearKeys = (key: string): readonly string[] => [`begins ${key.slice(0, 2)}`, `stops ${key.slice(-3)}`];

const personAsks = ({ key, text }: Form): readonly string[] => [
  `word ${partsOf(text).at(-1) ?? ''}`,
  `is ${key}`,
  ...(/^[a-z]/u.test(key) ? nearKeys(key) : []),
];

const personOffers = ({ key, text }: Form): readonly string[] => {
  const parts = partsOf(text);
  const surnames = key.length <= 4 ? [key.slice(0, 1), key.slice(0, 2)] : [];
  return [
    // A form of dots alone has no words, and asks for any.
    ...['', ...parts].map((part) => `word ${part}`),
    ...[...surnames, key.slice(1)].map((part) => `is ${part}`),
    ...(isHanKey(key) ? [] : nearKeys(key)),
  ];
};

const asksOf = (form: Form): readonly string[] => (form.type === 'person' ? personAsks(form) : organizationAsks(form));
const offersOf = (form: Form): readonly string[] =>
  form.type === 'person' ? personOffers(form) : organizationOffers(form);

/** The forms of one document by the keys under which they offer themselves. */
export class KinIndex {
  readonly #forms: readonly Form[];
  readonly #offered = new Map<string, number[]>();

  constructor(forms: readonly Form[]) {
    this.#forms = forms;
    forms.forEach((form, index) => {
      for (const key of new Set(offersOf(form))) {
        const id = `${form.type} ${key}`;
        const list = this.#offered.get(id);
        if (list) list.push(index);
        else this.#offered.set(id, [index]);
      }
    });
  }

  /** All forms that `short` may be short for, in order, and others: never one too few, and seldom many. */
  candidates(short: Form): readonly Form[] {
    const found = asksOf(short).flatMap((key) => this.#offered.get(`${short.type} ${key}`) ?? []);
    return [...new Set(found)].toSorted((a, b) => a - b).flatMap((index) => this.#forms[index] ?? []);
  }
}
