/**
 * Decimal arithmetic of scores. Sums and products are never rounded, quotients, roots and logarithms carry 50 digits: no
 * printed digit depends on an intermediate rounding.
 */
import { Decimal } from '../../book/decimal.ts';

export { sum as total } from '../../assess/exact.ts';

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);

/** Half up, as Vietnamese administrative rounding does; once, when a figure is shown or ranked. */
export function rounded(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals);
}

/** The value kept between two ends. */
export function clamped(value: Decimal, low: Decimal, high: Decimal): Decimal {
  return value.lt(low) ? low : value.gt(high) ? high : value;
}

/** A decimal for machines: no exponent, at most 20 decimals, no trailing zeros. */
export function plain(value: Decimal): string {
  return value.toDecimalPlaces(20).toFixed();
}
