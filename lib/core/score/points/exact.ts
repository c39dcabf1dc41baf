/** Decimal arithmetic of scores: wide enough that a printed digit never depends on an intermediate rounding. */
import { Decimal as Wide } from 'decimal.js';
import { Decimal } from '../../book/decimal.ts';

/** Quotients, roots and logarithms carry 50 digits; sums and products of reported figures are never rounded. */
export { Decimal as Points };

/** Logarithms and roots are what a decimal of the program does not know; a library works them out. */
const Roots = Wide.clone({ precision: 50, rounding: Wide.ROUND_HALF_UP });

/** Natural logarithm of a number above zero. */
export function ln(value: Decimal): Decimal {
  return new Decimal(new Roots(value.toFixed()).ln().toFixed());
}

/** A number above zero to any power: a root where the power is a fraction. */
export function power(base: Decimal, exponent: Decimal): Decimal {
  return new Decimal(new Roots(base.toFixed()).pow(exponent.toFixed()).toFixed());
}

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
