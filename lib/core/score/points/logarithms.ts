/** Logarithms and roots of decimals, for scales between logarithms and geometric means: those of decimal.js. */
import { Decimal as Library } from 'decimal.js';
import { Decimal } from '../../book/decimal.ts';

/** As many digits as nobody prints: what a score is made of is rounded once, when it is shown. */
const Wide = Library.clone({ precision: 50, rounding: Library.ROUND_HALF_UP });

/** Natural logarithm of a number above zero, to 50 digits. */
export function ln(value: Decimal): Decimal {
  return new Decimal(wide(value).ln().toFixed());
}

/** A number above zero to any power, to 50 digits: a root where the power is a fraction. */
export function power(base: Decimal, exponent: Decimal): Decimal {
  return new Decimal(wide(base).pow(wide(exponent)).toFixed());
}

function wide(value: Decimal): Library {
  return new Wide(value.toFixed());
}
