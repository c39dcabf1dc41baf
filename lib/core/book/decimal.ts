/**
 * Exact decimal numbers, so that 0.1 + 0.2 is 0.3. All arithmetic is that of big.js; this class says how the library is
 * used here: values do not change, zero has no sign, text is plain digits, whatever is no figure is a RangeError, and
 * whatever rounds rounds half up on the magnitude, as Vietnamese administration does (−0.5 → −1).
 *
 * Most figures are only carried from one text to another, so digits stay digits until arithmetic is asked of them.
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

/** Text as decimals are printed: no digit too many, no exponent, no sign before zero. */
const PRINTED = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;

/** Text so short has at most 15 digits, which the numbers of the machine keep apart and in order. */
const TOLD_APART = 15;

/** A constructor of our own: its settings are nobody else's. Quotients are cut off, then rounded half up like the rest. */
const Exact = BigJs();
Exact.RM = Exact.roundDown;

/** One zero for all, without a sign. */
const ZERO = new Exact(0);

export class Decimal {
  /** As printed, always `0` for zero; null for what arithmetic gave, until it is printed. */
  private digits: string | null = null;
  /** Null for digits until arithmetic is asked of them. */
  private made: Big | null = null;

  /** @throws RangeError for what is no finite decimal number */
  constructor(value: Numeric | Big) {
    if (value instanceof Decimal) {
      this.digits = value.digits;
      this.made = value.made;
      return;
    }
    const text = typeof value === 'object' ? null : String(value);
    if (text !== null && PRINTED.test(text)) this.digits = text;
    else {
      const big = typeof value === 'object' ? value : exact(String(value));
      if (big.c[0] === 0) this.digits = '0';
      else this.made = big;
    }
  }

  /** The least of one or more. */
  static min(...values: readonly Numeric[]): Decimal {
    return values.map(decimal).reduce((least, each) => (each.lt(least) ? each : least));
  }

  plus(other: Numeric): Decimal {
    return new Decimal(this.big.plus(decimal(other).big));
  }

  minus(other: Numeric): Decimal {
    return new Decimal(this.big.minus(decimal(other).big));
  }

  times(other: Numeric): Decimal {
    return new Decimal(this.big.times(decimal(other).big));
  }

  /**
   * Rounded once, to so many digits from the first that is not zero.
   * @throws RangeError for a divisor of zero
   */
  div(other: Numeric, digits = QUOTIENT_DIGITS): Decimal {
    const divisor = decimal(other).big;
    if (divisor === ZERO) throw new RangeError('division by zero');
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
    const that = decimal(other);
    const [mine, theirs] = [this.digits, that.digits];
    if (mine === null || theirs === null) return this.big.cmp(that.big);
    if (mine === theirs) return 0;
    if (mine.length > TOLD_APART || theirs.length > TOLD_APART) return this.big.cmp(that.big);
    return Number(mine) < Number(theirs) ? -1 : 1;
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
    return this.digits === '0';
  }

  isNegative(): boolean {
    return this.toFixed().startsWith('-');
  }

  isInteger(): boolean {
    return this.decimalPlaces() === 0;
  }

  /** Digits behind the mark that the value needs: 1 for 1.5 and for what was written 1.50. */
  decimalPlaces(): number {
    return this.toFixed().split('.')[1]?.length ?? 0;
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
    if (places !== undefined) return this.toDecimalPlaces(places).big.toFixed(places);
    this.digits ??= this.big.toFixed();
    return this.digits;
  }

  toString(): string {
    return this.toFixed();
  }

  toJSON(): string {
    return this.toFixed();
  }

  /** The nearest number of the machine. */
  toNumber(): number {
    return Number(this.toFixed());
  }

  private get big(): Big {
    this.made ??= this.digits === '0' ? ZERO : new Exact(this.digits as string);
    return this.made;
  }

  private rounded(places: number, mode: 0 | 1 | 3): Decimal {
    return places >= this.decimalPlaces() ? this : new Decimal(this.big.round(places, mode));
  }
}

function decimal(value: Numeric): Decimal {
  return value instanceof Decimal ? value : new Decimal(value);
}

function exact(text: string): Big {
  try {
    if (!ABSURD.test(text)) return new Exact(text.replace(/^\+(?=[\d.])/, ''));
  } catch {}
  throw new RangeError(`no decimal number: ${text}`);
}
