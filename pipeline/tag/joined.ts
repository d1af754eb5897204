// Two bodies that the model took for one: 秘书处及专责委员会, 社保基金与QFII.
import type { FoundName } from '../../src/model/mention.ts';

/** How the name of a body ends; 会 alone ends other words (社会, 集会, 国会). */
const HEAD = '(?:[委协议商学公工][员]?会|联合会|理事会|局|处|院|部|厅|署|大学|学校|党|系)';
/** In articles read by hand 47 such pairs are two names, and three one (全国政协社会和法制委员会), none of which has a head in front of the joint. */
const PAIR = new RegExp(`^(?<first>.{2,16}${HEAD})(?<joint>及|和|与|暨|以及)(?<second>.{2,16}${HEAD})$`, 'u');

/** A Chinese name and an abbreviation: 社保基金与QFII. Classes of investors (QFII, QDII) are nobody's names. */
const WITH_LATIN = /^(?<first>\p{Script=Han}{2,16})(?<joint>及|和|与|暨|以及)(?<second>[a-z]{2,6})$/iu;
const CLASS = /^r?q[fd]ii$/iu;

/** The names with those of two bodies parted. “{秘书处及专责委员会}主席” → 秘书处, 专责委员会; not 全国政协社会和法制委员会, and nothing that the lexicon knows. */
export const partJoined = (folded: string, names: readonly FoundName[]): readonly FoundName[] =>
  names.flatMap((name): readonly FoundName[] => {
    if (name.type !== 'organization' || name.by.startsWith('lexicon:')) return [name];
    const form = folded.slice(name.start, name.end);
    const { first, second } = (PAIR.exec(form) ?? WITH_LATIN.exec(form))?.groups ?? {};
    if (first === undefined || second === undefined) return [name];
    const left = { ...name, end: name.start + first.length };
    return CLASS.test(second) ? [left] : [left, { ...name, start: name.end - second.length }];
  });
