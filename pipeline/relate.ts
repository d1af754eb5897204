// Finding claims.
import type { Linked, Related, Stage } from './stage.ts';

/** Adds the claims. */
export const relate: Stage<Linked, Related> = (input) => ({ ...input, claims: [] });
