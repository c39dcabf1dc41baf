import type { Rule } from '../rule.ts';
import { statedAs } from './percent-rules.ts';

/**
 * "trên 95%" over figures that make less, "khoảng 90%" over figures that make far from it.
 * Words such as these are bounds, and are judged as bounds.
 */
export const percentBoundBroken: Rule = {
  id: 'percent.bound-broken',
  severity: 'warning',
  certainty: 'computed',
  check: (context) => statedAs(context, ({ verdict }, bound) => verdict === 'wrong' && bound),
};
