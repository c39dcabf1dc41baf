/**
 * Exact decimal numbers, so that 0.1 + 0.2 is 0.3: an integer of any length and how many of its digits stand behind the
 * decimal mark. Sums, differences and products are never rounded; a quotient carries 50 digits. Whatever rounds rounds
 * half up on the magnitude, as Vietnamese administration does (−0.5 → −1).
 */

/** What a decimal is made of; text is plain (`-1763.5`) or has an exponent (`1.5e-7`). */
export type Numeric = Decimal | number | string;

/** Significant digits of a quotient that does not end. */
const QUOTIENT_DIGITS = 50;

/** Exponents of four digits are no figure of anybody, and would fill the memory with zeros. */
const PLAIN = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,3}))?$/i;

export class Decimal {
  /** The value is `digits` ÷ 10^`scale`; a `digits` behind the mark never ends in zero, so equal values look alike. */
  private readonly digits: bigint;
  private readonly scale: number;

  /** @throws RangeError for what is no finite decimal number */
  constructor(value: Numeric | bigint, scale = 0) {
    let digits: bigint;
    if (typeof value === 'bigint') digits = value;
    else if (value instanceof Decimal) ({ digits, scale } = value);
    else [digits, scale] = parsed(value);
    if (scale < 0) [digits, scale] = [digits * tenTo(-scale), 0];
    if (scale > 0 && digits % 10n === 0n) {
      const zeros = digits === 0n ? scale : (/0+$/.exec(digits.toString())?.[0].length ?? 0);
      const cut = Math.min(zeros, scale);
      [digits, scale] = [digits / tenTo(cut), scale - cut];
    }
    this.digits = digits;
    this.scale = scale;
  }

  /** The least of one or more. */
  static min(...values: readonly Numeric[]): Decimal {
    return values.map(decimal).reduce((least, each) => (each.lt(least) ? each : least));
  }

  plus(other: Numeric): Decimal {
    const that = decimal(other);
    const scale = Math.max(this.scale, that.scale);
    return new Decimal(this.at(scale) + that.at(scale), scale);
  }

  minus(other: Numeric): Decimal {
    return this.plus(decimal(other).neg());
  }

  times(other: Numeric): Decimal {
    const that = decimal(other);
    return new Decimal(this.digits * that.digits, this.scale + that.scale);
  }

  /** @throws RangeError for a divisor of zero */
  div(other: Numeric): Decimal {
    const that = decimal(other);
    if (that.isZero()) throw new RangeError('division by zero');
    // Enough zeros behind the dividend for one digit more than is kept; that digit decides the rounding.
    const more = Math.max(0, QUOTIENT_DIGITS + 1 + length(that.digits) - length(this.digits));
    const quotient = new Decimal((this.digits * tenTo(more)) / that.digits, this.scale + more - that.scale);
    return quotient.toSignificantDigits(QUOTIENT_DIGITS);
  }

  /** To a whole power; a negative one divides. */
  pow(exponent: number): Decimal {
    if (exponent < 0) return new Decimal(1).div(this.pow(-exponent));
    return new Decimal(this.digits ** BigInt(exponent), this.scale * exponent);
  }

  abs(): Decimal {
    return this.digits < 0n ? this.neg() : this;
  }

  neg(): Decimal {
    return new Decimal(-this.digits, this.scale);
  }

  /** −1, 0 or 1. */
  cmp(other: Numeric): number {
    const that = decimal(other);
    const scale = Math.max(this.scale, that.scale);
    const [left, right] = [this.at(scale), that.at(scale)];
    return left < right ? -1 : left > right ? 1 : 0;
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
    return this.digits === 0n;
  }

  isNegative(): boolean {
    return this.digits < 0n;
  }

  isInteger(): boolean {
    return this.scale === 0;
  }

  /** Digits behind the mark that the value needs: 1 for 1.5 and for what was written 1.50. */
  decimalPlaces(): number {
    return this.scale;
  }

  /** Rounded half up to so many digits behind the mark; negative ones round to tens, hundreds. */
  toDecimalPlaces(places: number): Decimal {
    const cut = this.scale - places;
    if (cut <= 0) return this;
    const unit = tenTo(cut);
    const half = this.digits < 0n ? -unit / 2n : unit / 2n;
    return new Decimal((this.digits + half) / unit, places);
  }

  /** What is left when the digits behind `places` are dropped. */
  truncated(places: number): Decimal {
    const cut = this.scale - places;
    return cut <= 0 ? this : new Decimal(this.digits / tenTo(cut), places);
  }

  floor(): Decimal {
    const cut = this.truncated(0);
    return this.lt(cut) ? cut.minus(1) : cut;
  }

  ceil(): Decimal {
    return this.neg().floor().neg();
  }

  /** Rounded half up to so many digits from the first that is not zero. */
  toSignificantDigits(count: number): Decimal {
    return this.toDecimalPlaces(this.scale + count - length(this.digits));
  }

  /** Plain digits, without exponent or grouping; with `places`, rounded half up to exactly so many behind the mark. */
  toFixed(places?: number): string {
    const rounded = places === undefined ? this : this.toDecimalPlaces(places);
    const behind = places ?? rounded.scale;
    const text = rounded
      .abs()
      .at(behind)
      .toString()
      .padStart(behind + 1, '0');
    const sign = rounded.isNegative() ? '-' : '';
    return sign + (behind === 0 ? text : `${text.slice(0, -behind)}.${text.slice(-behind)}`);
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

  /** The digits as they would be with `scale` of them behind the mark. */
  private at(scale: number): bigint {
    return scale === this.scale ? this.digits : this.digits * tenTo(scale - this.scale);
  }
}

function decimal(value: Numeric): Decimal {
  return value instanceof Decimal ? value : new Decimal(value);
}

function parsed(value: number | string): [digits: bigint, scale: number] {
  if (Number.isSafeInteger(value)) return [BigInt(value), 0];
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = PLAIN.exec(String(value)) ?? [];
  if (whole + fraction === '') throw new RangeError(`no decimal number: ${value}`);
  const digits = BigInt(whole + fraction);
  return [sign === '-' ? -digits : digits, fraction.length - Number(exponent)];
}

/** How many digits a number has without its sign; none for zero. */
function length(digits: bigint): number {
  return digits === 0n ? 0 : digits.toString().length - (digits < 0n ? 1 : 0);
}

const POWERS: bigint[] = [];

function tenTo(power: number): bigint {
  POWERS[power] ??= 10n ** BigInt(power);
  return POWERS[power];
}
