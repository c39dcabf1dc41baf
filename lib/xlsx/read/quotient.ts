/** Division that rounds once, of more digits than a double holds. */

/** Powers of ten that a double holds exactly. */
export const EXACT_POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const HALF = 2 ** 25;
/** Cuts a double into two of half its digits (Veltkamp 1968, Dekker 1971). */
const CUT = 2 ** 27 + 1;
/** More than all rounding below can do to the correction. */
const UNSURE = 2 ** -50;

/**
 * The double nearest to (high · 10^lowDigits + low) / 10^decimals, or NaN where it would take more digits to tell which
 * of two is nearest. Takes whole numbers: high below 10^15, lowDigits up to 7, low below 10^lowDigits, decimals up to 22.
 *
 * The usual way round of a double's 53 bits: dividing leaves a remainder, which two doubles hold exactly, and what the
 * remainder still adds to the quotient is so small that its own rounding hardly ever matters. Whether it does is looked
 * at: the exact value lies between the two corrections tried, so when both end at the same double, so does it.
 */
export function quotient(high: number, low: number, lowDigits: number, decimals: number): number {
  const scale = EXACT_POWERS[lowDigits] as number;
  const divisor = EXACT_POWERS[decimals] as number;
  // The dividend is `dividend + rest`, without rounding: both halves of `high` times `scale` fit 53 bits.
  const upper = Math.floor(high / HALF) * HALF;
  const dividend = high * scale;
  const rest = upper * scale - dividend + (high - upper) * scale + low;
  const first = dividend / divisor;
  // `product + lost` is first · divisor, without rounding.
  const product = first * divisor;
  const firstUpper = CUT * first - (CUT * first - first);
  const firstLower = first - firstUpper;
  const divisorUpper = CUT * divisor - (CUT * divisor - divisor);
  const divisorLower = divisor - divisorUpper;
  const lost =
    firstUpper * divisorUpper -
    product +
    firstUpper * divisorLower +
    firstLower * divisorUpper +
    firstLower * divisorLower;
  const correction = (dividend - product - lost + rest) / divisor;
  const nearest = first + correction * (1 + UNSURE);
  return nearest === first + correction * (1 - UNSURE) ? nearest : Number.NaN;
}
