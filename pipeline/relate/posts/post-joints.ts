// What may stand between two posts of one holder: 、兼及和, white space, a description of the second one's organization.
import type { Unit } from '../sentence/clause.ts';
import { CONNECTORS, SKIPPED_MARKS } from './post-words.ts';

/** Words that may describe an organization within a chain: 最高决策机构 S-team 成员. */
const isDescription = (unit: Unit): boolean => unit.kind === 'word' && /^(?:n(?!r)|a|b|j|vn|s|f|l|i)/u.test(unit.tag);
const LONGEST_DESCRIPTION = 4;

/** True if only a connector stands between two posts: 、兼及和, white space around it, a description of the second one's organization. */
export const isConnected = (units: readonly Unit[], from: number, to: number): boolean => {
  let connectors = 0;
  let words = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (!unit || unit.kind === 'time') return false;
    if (unit.kind === 'mark' && SKIPPED_MARKS.has(unit.text)) continue;
    if (unit.kind !== 'mention' && unit.kind !== 'title' && CONNECTORS.has(unit.text)) connectors++;
    else if (connectors > 0 && ++words <= LONGEST_DESCRIPTION && (isDescription(unit) || isMetonym(unit))) continue;
    else return false;
  }
  return connectors > 0 && connectors <= 2;
};

const isMetonym = (unit: Unit): boolean => unit.kind === 'mention' && unit.mention.kind === 'metonym';
