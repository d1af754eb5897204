// The list of all rules, in the order in which they are asked.
import type { Rule } from '../relate/rule.ts';
import { FRAME_RULES } from './frames.ts';
import { POST_SHAPE_RULES } from './post-shapes.ts';
import { POST_RULES } from './posts.ts';

export const RULES: readonly Rule[] = [...POST_RULES, ...POST_SHAPE_RULES, ...FRAME_RULES];
