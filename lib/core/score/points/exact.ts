/** Decimal arithmetic of scores: wide enough that a printed digit never depends on an intermediate rounding. */
import { Decimal } from 'decimal.js';

/** Quotients, roots and logarithms carry 50 digits; sums and products of reported figures are never rounded. */
export const Points = Decimal.clone({ precision: 50, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 60 });

export const ZERO = new Points(0);
export const ONE = new Points(1);

/** Half up, as Vietnamese administrative rounding does; once, when a figure is shown or ranked. */
export function rounded(value: Decimal, decimals: number): Decimal {
  return new Points(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** The value kept between two ends. */
export function clamped(value: Decimal, low: Decimal, high: Decimal): Decimal {
  return value.lt(low) ? low : value.gt(high) ? high : value;
}

export function total(values: readonly Decimal[]): Decimal {
  return values.reduce<Decimal>((sum, value) => sum.plus(value), ZERO);
}

/** A decimal for machines: no exponent, at most 20 decimals, no trailing zeros. */
export function plain(value: Decimal): string {
  return value.toDecimalPlaces(20, Decimal.ROUND_HALF_UP).toFixed();
}
