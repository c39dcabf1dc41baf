/** Decimal arithmetic of judging and consolidating: sums are exact, a division is rounded once. */
import { Decimal } from '../book/decimal.ts';

/** Significant digits of a computed percentage; what follows is rounded half up. Outputs print all of them. */
const SIGNIFICANT_DIGITS = 20;

/** Sum without rounding; 0 for an empty list. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce<Decimal>((total, value) => total.plus(value), new Decimal(0));
}

/** `numerator × 100 ÷ denominator` in percentage points, at most 20 significant digits; null when nothing divides. */
export function percentage(numerator: Decimal, denominator: Decimal): Decimal | null {
  if (denominator.isZero()) return null;
  return numerator.times(100).div(denominator, SIGNIFICANT_DIGITS);
}

/** Compares `numerator ÷ denominator` (in points) with a figure without dividing: −1, 0 or 1. Denominator above zero. */
export function comparePercentage(numerator: Decimal, denominator: Decimal, points: Decimal): number {
  return numerator.times(100).cmp(points.times(denominator));
}

/** How far `numerator ÷ denominator` (in points) is from a figure, rounded once; never zero when they differ. */
export function distance(numerator: Decimal, denominator: Decimal, points: Decimal): Decimal {
  const apart = points.times(denominator).minus(numerator.times(100));
  return apart.div(denominator, SIGNIFICANT_DIGITS).abs();
}
