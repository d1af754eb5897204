// Stepping over units: white space and brackets do not count.
import type { Unit } from './clause.ts';
import { isMentionOf } from './clause.ts';

/** Index of the first unit from `at` on that is no white space. */
export const skipBlank = (units: readonly Unit[], at: number): number => {
  const unit = units[at];
  return unit?.kind === 'mark' && unit.text === ' ' ? skipBlank(units, at + 1) : at;
};

/** The text of a unit that is no mention, else ''. */
export const textAt = (units: readonly Unit[], at: number): string => {
  const unit = units[at];
  return unit && unit.kind !== 'mention' ? unit.text : '';
};

/** Index of the nearest unit before `at` that is no white space; a bracket (English name) and 先生 behind a name are passed over. */
export const stepBack = (units: readonly Unit[], at: number): number => {
  let i = at - 1;
  while (textAt(units, i) === ' ') i--;
  if (/^(?:先生|女士|同志|小姐)$/u.test(textAt(units, i)) && isMentionOf(units[i - 1], 'person')) return i - 1;
  if (textAt(units, i) !== ')') return i;
  let depth = 0;
  for (; i >= 0; i--) {
    if (textAt(units, i) === ')') depth++;
    if (textAt(units, i) === '(' && --depth === 0) return stepBack(units, i);
  }
  return i;
};

/** Index of the nearest unit from `at` on that is no white space; a bracket is passed over. */
export const stepOver = (units: readonly Unit[], at: number): number => {
  const i = skipBlank(units, at);
  if (textAt(units, i) !== '(') return i;
  for (let end = i; end < Math.min(units.length, i + 30); end++)
    if (textAt(units, end) === ')') return skipBlank(units, end + 1);
  return i;
};
