/** Decimal arithmetic of scores: wide enough that a printed digit never depends on an intermediate rounding. */
import { Decimal } from '../../book/decimal.ts';

/** Quotients, roots and logarithms carry 50 digits; sums and products of reported figures are never rounded. */
export { Decimal as Points };

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);

/** Half up, as Vietnamese administrative rounding does; once, when a figure is shown or ranked. */
export function rounded(value: Decimal, decimals: number): Decimal {
  return new Decimal(value).toDecimalPlaces(decimals);
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
  return value.toDecimalPlaces(20).toFixed();
}
