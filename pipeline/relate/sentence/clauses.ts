// Splitting a sentence into clauses.
import type { Clause, Unit } from './clause.ts';

const ENDS = new Set([',', '，', ';', '；', '。', '!', '?', '！', '？', ':', '：', '…']);
/** Words that may stand beside a time that is a phrase of its own: 2023年5月，王芳出任…; 自5月起，… */
const isTimePart = (unit: Unit): boolean =>
  unit.kind === 'time' || unit.kind === 'mark' || /^(?:在|于|自|从|自从|截至|日前|近日|此前|之后|起)$/u.test(unit.text);
const OPEN_QUOTES = '“「『"';
const CLOSE_QUOTES = '”」』"';

/** The second mark of a dash: 最终达成协议——微软向…投资. */
const isDash = (units: readonly Unit[], index: number): boolean => {
  const [before, unit] = [units[index - 1], units[index]];
  return (
    unit?.kind === 'mark' &&
    (unit.text === '-' || unit.text === '—') &&
    before?.kind === 'mark' &&
    before.text === unit.text &&
    before.end === unit.start
  );
};

/** A Latin full stop between Chinese words, where a full stop was meant: 签署协议.上述股东拟转让. */
const isBrokenStop = (units: readonly Unit[], index: number): boolean => {
  const [before, unit, after] = [units[index - 1], units[index], units[index + 1]];
  return (
    unit?.kind === 'mark' &&
    unit.text === '.' &&
    /[\u3400-\u9fff)》”"]$/u.test(before?.text ?? '') &&
    /^[\u3400-\u9fff]/u.test(after?.text ?? '')
  );
};

/** Splits the units of a sentence at commas and stronger marks, outside of brackets; marks belong to the clause before them. */
export const splitClauses = (units: readonly Unit[]): readonly Clause[] => {
  const clauses: Clause[] = [];
  let from = 0;
  let brackets = 0;
  let quotes = 0;
  let isQuoted = false;
  const close = (to: number): void => {
    const [first, last] = [units[from], units[to - 1]];
    if (first && last) clauses.push({ start: first.start, end: last.end, from, to, isQuoted });
    from = to;
    isQuoted = quotes > 0;
  };
  units.forEach((unit, index) => {
    if (unit.kind !== 'mark') return;
    if (unit.text === '(') brackets++;
    else if (unit.text === ')') brackets = Math.max(0, brackets - 1);
    else if (unit.text === '"') quotes = quotes > 0 ? 0 : 1;
    else if (OPEN_QUOTES.includes(unit.text)) quotes++;
    else if (CLOSE_QUOTES.includes(unit.text)) quotes = Math.max(0, quotes - 1);
    if (from === index && quotes > 0) isQuoted = true;
    if (isDash(units, index)) {
      if (brackets === 0) close(index + 1);
      return;
    }
    if ((!ENDS.has(unit.text) && !isBrokenStop(units, index)) || brackets > 0) return;
    // A time in front of a comma belongs to what follows.
    if (unit.text === ',' && units.slice(from, index).every(isTimePart)) return;
    close(index + 1);
  });
  close(units.length);
  return clauses;
};
