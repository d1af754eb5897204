// How a relation stands: asserted or attributed, or only reported, planned, supposed, denied. Decides line, legend and filter.
import type { Certainty } from '../../src/model/claim.ts';

/** The certainties, with all that is negated counted as denied. */
export type Mode = Certainty;

/** How it stands: 否认收购 and 未收购 are both `denied`. */
export const modeOf = (edge: { readonly certainty: Certainty; readonly negated: boolean }): Mode =>
  edge.negated ? 'denied' : edge.certainty;

/** True for what is drawn dashed: it is not (yet, or not surely) so. */
export const isDashed = (mode: Mode): boolean => mode === 'planned' || mode === 'reported' || mode === 'hypothetical';

/** True for what the graph holds as a relation: said, and neither negated nor only planned, supposed or denied. */
export const isRelation = (edge: { readonly certainty: Certainty; readonly negated: boolean }): boolean =>
  ['asserted', 'attributed', 'reported'].includes(modeOf(edge));
