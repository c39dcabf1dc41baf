import type { Rule } from '../rule.ts';
import { statedAs } from './percent-rules.ts';

/**
 * "trên 95%" over figures that make less, "khoảng 90%" over figures that make far from it.
 * “trên”, “gần”, “khoảng” là mốc, được xét như mốc.
 */
export const percentBoundBroken: Rule = {
  id: 'percent.bound-broken',
  severity: 'warning',
  certainty: 'computed',
  check: (context) => statedAs(context, ({ verdict }, bound) => verdict === 'wrong' && bound),
};
