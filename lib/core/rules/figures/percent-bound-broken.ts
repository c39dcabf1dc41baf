import type { Rule } from '../rule.ts';
import { statedAs } from './percent-rules.ts';

/** "trên 95%" over figures that make less, "khoảng 90%" over figures that make far from it. */
export const percentBoundBroken: Rule = {
  id: 'percent.bound-broken',
  severity: 'warning',
  certainty: 'computed',
  why: '“trên”, “gần”, “khoảng” là mốc, được xét như mốc.',
  check: (context) => statedAs(context, ({ verdict }, bound) => verdict === 'wrong' && bound),
};
