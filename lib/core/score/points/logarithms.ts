/**
 * Logarithms and roots of decimals, for scales between logarithms and geometric means. Worked out in whole numbers of
 * 10⁻⁷⁰, so that the 50 digits handed back are the same on every machine.
 */
import { Decimal } from '../../book/decimal.ts';

const PLACES = 70;
const UNIT = 10n ** BigInt(PLACES);
/** Digits handed back; the others absorb what the steps lose. */
const DIGITS = 50;

/** Natural logarithm of a number above zero, to 50 digits. */
export function ln(value: Decimal): Decimal {
  return decimal(fixedLn(value)).toSignificantDigits(DIGITS);
}

/** A number above zero to any power, to 50 digits: a root where the power is a fraction. */
export function power(base: Decimal, exponent: Decimal): Decimal {
  const log = (fixedLn(base) * fixed(exponent)) / UNIT;
  return decimal(fixedExp(log)).toSignificantDigits(DIGITS);
}

function fixed(value: Decimal): bigint {
  return BigInt(value.toFixed(PLACES).replace('.', ''));
}

function decimal(units: bigint): Decimal {
  return new Decimal(units, PLACES);
}

/** x = m × 10ᵉ × 2ᵏ with m near 1, so that the series ends soon. */
function fixedLn(value: Decimal): bigint {
  const exponent = exponentOf(value);
  let near = fixed(value.times(new Decimal(10).pow(-exponent)));
  let halved = 0n;
  while (near * 3n > UNIT * 4n) {
    near /= 2n;
    halved += 1n;
  }
  const tens = exponent === 0 ? 0n : LN10() * BigInt(exponent);
  return atanhTwice(((near - UNIT) * UNIT) / (near + UNIT)) + halved * LN2() + tens;
}

/** Place of the first digit that is not zero: 0 for units, −1 for tenths. */
function exponentOf(value: Decimal): number {
  const [whole = '', fraction = ''] = value.toFixed().split('.');
  return whole === '0' ? -1 - fraction.search(/[1-9]/) : whole.length - 1;
}

/** ln((1 + z) ÷ (1 − z)) = 2 (z + z³/3 + z⁵/5 + …). */
function atanhTwice(z: bigint): bigint {
  const square = (z * z) / UNIT;
  let sum = 0n;
  for (let term = z, odd = 1n; term !== 0n; term = (term * square) / UNIT, odd += 2n) sum += term / odd;
  return 2n * sum;
}

/** ln 2 = 2 artanh ⅓. */
const LN2 = once(() => atanhTwice(UNIT / 3n));
/** ln 10 = 3 ln 2 + ln 1.25, and 1.25 = (1 + 1/9) ÷ (1 − 1/9). */
const LN10 = once(() => 3n * LN2() + atanhTwice(UNIT / 9n));

function once(reckon: () => bigint): () => bigint {
  let known: bigint | null = null;
  return () => {
    known ??= reckon();
    return known;
  };
}

/** Halvings of the exponent before the series, undone by as many squarings. */
const HALVINGS = 10n;

/** eˣ = 2ᵏ × (e^(r ÷ 2¹⁰))^(2¹⁰) with r = x − k ln 2. */
function fixedExp(x: bigint): bigint {
  const k = x / LN2();
  const small = (x - k * LN2()) >> HALVINGS;
  let sum = UNIT;
  for (let term = small, n = 2n; term !== 0n; term = (term * small) / UNIT / n, n += 1n) sum += term;
  for (let i = 0n; i < HALVINGS; i += 1n) sum = (sum * sum) / UNIT;
  return k >= 0n ? sum << k : sum >> -k;
}
