// A short line as in the graph: whole, dashed, dotted; coloured by family.
import { isDashed, type Mode } from '../state/mode.ts';
import type { Family } from '../../src/model/vocabulary.ts';

export interface LineGlyphProps {
  readonly mode?: Mode;
  readonly family?: Family;
  readonly isFaded?: boolean;
}

export const LineGlyph = ({ mode = 'asserted', family, isFaded = false }: LineGlyphProps) => {
  const color = mode === 'denied' ? 'stroke-denied' : family ? `stroke-${family}` : 'stroke-ink';
  const dash = mode === 'denied' ? '2 3' : isDashed(mode) ? '5 3.5' : undefined;
  return (
    <svg className={`line-glyph ${color}`} viewBox="0 0 24 10" aria-hidden="true" opacity={isFaded ? 0.45 : 1}>
      <path d="M1 5h22" strokeDasharray={dash} />
      {mode === 'denied' && <path d="m9 1.500 6 7" />}
    </svg>
  );
};
