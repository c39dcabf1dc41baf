/**
 * Exact decimal numbers, so that 0.1 + 0.2 is 0.3. All arithmetic is that of big.js; this class says how the library is
 * used here: values do not change, zero has no sign, text is plain digits, whatever is no figure is a RangeError, and
 * whatever rounds rounds half up on the magnitude, as Vietnamese administration does (−0.5 → −1).
 */
import BigJs, { type Big } from 'big.js';

/** What a decimal is made of; text is plain (`-1763.5`) or has an exponent (`1.5e-7`). */
export type Numeric = Decimal | number | string;

/**
 * Significant digits of a quotient that does not end, unless fewer are asked. Scores multiply quotients and print 20
 * decimals of the product; 30 digits more keep a quotient's rounding away from all that is printed.
 */
const QUOTIENT_DIGITS = 50;

/** Exponents of four digits are no figure of anybody, and would fill the memory with zeros. */
const ABSURD = /e[+-]?\d{4}/i;

/** A constructor of our own: its settings are nobody else's. Quotients are cut off, then rounded half up like the rest. */
const Exact = BigJs();
Exact.RM = Exact.roundDown;

/** One zero for all, without a sign. */
const ZERO = new Exact(0);

export class Decimal {
  private readonly big: Big;

  /** @throws RangeError for what is no finite decimal number */
  constructor(value: Numeric | Big) {
    const big = Decimal.big(value);
    this.big = big.c[0] === 0 ? ZERO : big;
  }

  /** The least of one or more. */
  static min(...values: readonly Numeric[]): Decimal {
    return values.map((each) => new Decimal(each)).reduce((least, each) => (each.lt(least) ? each : least));
  }

  plus(other: Numeric): Decimal {
    return new Decimal(this.big.plus(Decimal.big(other)));
  }

  minus(other: Numeric): Decimal {
    return new Decimal(this.big.minus(Decimal.big(other)));
  }

  times(other: Numeric): Decimal {
    return new Decimal(this.big.times(Decimal.big(other)));
  }

  /**
   * Rounded once, to so many digits from the first that is not zero.
   * @throws RangeError for a divisor of zero
   */
  div(other: Numeric, digits = QUOTIENT_DIGITS): Decimal {
    const divisor = Decimal.big(other);
    if (divisor.c[0] === 0) throw new RangeError('division by zero');
    // The library counts from the decimal mark: enough places for one digit more than is kept, which decides the rounding.
    Exact.DP = Math.max(0, digits + 1 - (this.big.e - divisor.e));
    return new Decimal(this.big.div(divisor)).toSignificantDigits(digits);
  }

  /** To a whole power; a negative one divides. */
  pow(exponent: number): Decimal {
    return exponent < 0 ? new Decimal(1).div(this.pow(-exponent)) : new Decimal(this.big.pow(exponent));
  }

  abs(): Decimal {
    return this.isNegative() ? this.neg() : this;
  }

  neg(): Decimal {
    return new Decimal(this.big.neg());
  }

  /** −1, 0 or 1. */
  cmp(other: Numeric): number {
    return this.big.cmp(Decimal.big(other));
  }

  eq(other: Numeric): boolean {
    return this.cmp(other) === 0;
  }

  lt(other: Numeric): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: Numeric): boolean {
    return this.cmp(other) <= 0;
  }

  gt(other: Numeric): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: Numeric): boolean {
    return this.cmp(other) >= 0;
  }

  isZero(): boolean {
    return this.big === ZERO;
  }

  isNegative(): boolean {
    return this.big.s < 0;
  }

  isInteger(): boolean {
    return this.decimalPlaces() === 0;
  }

  /** Digits behind the mark that the value needs: 1 for 1.5 and for what was written 1.50. */
  decimalPlaces(): number {
    return Math.max(0, this.big.c.length - 1 - this.big.e);
  }

  /** Rounded half up to so many digits behind the mark; negative ones round to tens, hundreds. */
  toDecimalPlaces(places: number): Decimal {
    return this.rounded(places, Exact.roundHalfUp);
  }

  /** What is left when the digits behind `places` are dropped. */
  truncated(places: number): Decimal {
    return this.rounded(places, Exact.roundDown);
  }

  floor(): Decimal {
    return this.rounded(0, this.isNegative() ? Exact.roundUp : Exact.roundDown);
  }

  ceil(): Decimal {
    return this.rounded(0, this.isNegative() ? Exact.roundDown : Exact.roundUp);
  }

  /** Rounded half up to so many digits from the first that is not zero. */
  toSignificantDigits(count: number): Decimal {
    return count >= this.big.c.length ? this : new Decimal(this.big.prec(count, Exact.roundHalfUp));
  }

  /** Plain digits, without exponent or grouping; with `places`, rounded half up to exactly so many behind the mark. */
  toFixed(places?: number): string {
    // Rounded before it is printed, so that what rounds to nothing has no sign.
    return places === undefined ? this.big.toFixed() : this.toDecimalPlaces(places).big.toFixed(places);
  }

  toString(): string {
    return this.toFixed();
  }

  toJSON(): string {
    return this.toFixed();
  }

  /** The nearest number of the machine. */
  toNumber(): number {
    return this.big.toNumber();
  }

  private static big(value: Numeric | Big): Big {
    if (value instanceof Decimal) return value.big;
    if (typeof value === 'object') return value;
    try {
      if (typeof value === 'number') return new Exact(value);
      if (!ABSURD.test(value)) return new Exact(value.replace(/^\+(?=[\d.])/, ''));
    } catch {}
    throw new RangeError(`no decimal number: ${value}`);
  }

  private rounded(places: number, mode: 0 | 1 | 3): Decimal {
    return places >= this.decimalPlaces() ? this : new Decimal(this.big.round(places, mode));
  }
}
