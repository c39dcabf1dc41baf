/** Every rule, for the tests and the README. */
import { EXPECTED_RULES } from './expected.ts';
import type { Rule } from './rule.ts';
import { SHEET_RULES } from './sheet-rules.ts';

export const RULES: readonly Rule[] = [...EXPECTED_RULES, ...SHEET_RULES];
