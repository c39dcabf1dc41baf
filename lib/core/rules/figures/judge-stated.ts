/**
 * A stated percentage against the one recomputed from its numerator and denominator, at its own stated precision:
 * `98%` is judged without decimals, `81,1%` with one. Reports truncate as well as round, and say so rarely.
 */
import type { Decimal } from '../../book/decimal.ts';
import type { Bound } from '../../book/numbers.ts';

/** Stored results of formulas carry binary noise in their last digits; nobody states more decimals than this. */
const MOST_DECIMALS = 10;

/** Significant digits that decide the last of these decimals for parts of 15 digits, as many as Excel keeps. */
const QUOTIENT_DIGITS = 30;

export type Verdict = 'right' | 'rounded' | 'truncated' | 'wrong' | 'not-verifiable';

export interface StatedPercentage {
  /** Percentage points. */
  readonly value: Decimal;
  readonly decimals: number;
  /** `trên 95%` → `>`; `khoảng 90%` → `~`. */
  readonly bound?: Bound | null;
}

export interface Judged {
  readonly verdict: Verdict;
  /** Percentage points to 30 digits; null when there is nothing to recompute from. */
  readonly computed: Decimal | null;
  /** The computed value rounded half up at the stated precision: what should have been written. */
  readonly rounded: Decimal | null;
}

/** "khoảng", "gần": how many points off still is about right. */
const ABOUT = 5;

export function judgeStated(stated: StatedPercentage, numerator: Decimal | null, denominator: Decimal | null): Judged {
  if (numerator === null || denominator === null || denominator.isZero()) {
    return { verdict: 'not-verifiable', computed: null, rounded: null };
  }
  const computed = numerator.times(100).div(denominator, QUOTIENT_DIGITS);
  const decimals = Math.min(stated.decimals, MOST_DECIMALS);
  const value = stated.value.toDecimalPlaces(decimals);
  const rounded = computed.toDecimalPlaces(decimals);
  const verdict = (): Verdict => {
    if (stated.bound) return boundHolds(stated.bound, value, computed) ? 'right' : 'wrong';
    if (computed.eq(stated.value)) return 'right';
    if (rounded.eq(value)) return 'rounded';
    return computed.truncated(decimals).eq(value) ? 'truncated' : 'wrong';
  };
  return { verdict: verdict(), computed, rounded };
}

/** A bound is only contradicted by a value on its other side; "above 95%" over exactly 95 is let pass. */
function boundHolds(bound: Bound, value: Decimal, computed: Decimal): boolean {
  if (bound === '~') return computed.minus(value).abs().lte(ABOUT);
  const above = bound === '>' || bound === '≥';
  return above ? computed.gte(value) : computed.lte(value);
}

/** The figures a message shows: what was stated, what comes out, and the difference in points. */
export function judgedFacts(stated: StatedPercentage, judged: Judged): Record<string, string | null> {
  const { computed, rounded } = judged;
  const decimals = Math.max(Math.min(stated.decimals, MOST_DECIMALS), 2);
  const shown = computed?.toDecimalPlaces(decimals) ?? null;
  return {
    stated: stated.value.toFixed(Math.min(stated.decimals, MOST_DECIMALS)),
    bound: stated.bound ?? null,
    computed: shown?.toFixed() ?? null,
    rounded: rounded?.toFixed() ?? null,
    difference: shown ? stated.value.minus(shown).toDecimalPlaces(decimals).toFixed() : null,
  };
}
