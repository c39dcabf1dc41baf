/** One indicator of one unit judged against one horizon. */
import type { Decimal } from '../book/decimal.ts';
import type { Target, Tier } from '../catalogue/catalogue.ts';

export type Outcome = 'met' | 'not-met' | 'no-data' | 'not-quantifiable' | 'no-target';

/** Why the outcome is what it is; worded late, like a finding. */
export type Reason =
  | 'reaches-target'
  | 'below-target'
  | 'at-strict-target'
  | 'blank'
  | 'not-applicable'
  | 'not-collected'
  | 'unreadable'
  | 'text-only'
  | 'text-target'
  | 'count-for-ratio'
  | 'ratio-for-count'
  | 'zero-denominator'
  /** 0,985 where points are asked: 98,5 %, or less than one per cent? */
  | 'perhaps-fraction'
  /** A total whose figures cannot be added up. */
  | 'not-consolidated'
  | 'bound-only'
  | 'province-target'
  | 'target-absent'
  | 'withheld';

export interface Assessment {
  readonly unit: string;
  readonly indicator: string;
  readonly horizon: number;
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly outcome: Outcome;
  /** In the indicator's unit; percentages in points. Null when there is no figure. */
  readonly value: Decimal | null;
  readonly target: Target | null;
  /** How much is missing, in the target's unit (points for percentages); zero when met, null when not judged. */
  readonly gap: Decimal | null;
  readonly reason: Reason;
}
