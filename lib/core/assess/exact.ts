/** Decimal arithmetic of judging and consolidating: sums are exact, a division is rounded once. */
import { Decimal } from '../book/decimal.ts';

/** Significant digits of a computed percentage; what follows is rounded half up. Outputs print all of them. */
const SIGNIFICANT_DIGITS = 20;

const HUNDRED = new Decimal(100);

export interface Parts {
  readonly numerator: Decimal;
  /** Not zero. */
  readonly denominator: Decimal;
}

/** Sum without rounding; 0 for an empty list. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce<Decimal>((total, value) => total.plus(value), new Decimal(0));
}

/** `numerator × 100 ÷ denominator` in percentage points, at most 20 significant digits; null when nothing divides. */
export function percentage(numerator: Decimal, denominator: Decimal): Decimal | null {
  if (denominator.isZero()) return null;
  return quotient(numerator.times(HUNDRED), denominator);
}

/** How far a share of two parts lies above a figure in points, times its denominator: exact, without dividing. */
export function timesApart({ numerator, denominator }: Parts, points: Decimal): Decimal {
  return numerator.times(HUNDRED).minus(points.times(denominator));
}

/** Rounded once, at most 20 significant digits; never zero for a dividend that is not. */
export function quotient(dividend: Decimal, divisor: Decimal): Decimal {
  return dividend.div(divisor, SIGNIFICANT_DIGITS);
}
