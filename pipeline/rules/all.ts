// The list of all rules, in the order in which they are asked.
import type { Rule } from '../relate/rule.ts';
import { POST_RULES } from './posts.ts';

export const RULES: readonly Rule[] = [...POST_RULES];
