/** The text of a number to the number. */
import { EXACT_POWERS, quotient } from './quotient.ts';

/** The bytes of a part, and how its text is decoded. */
interface PartBytes {
  readonly bytes: Uint8Array;
  decode(start: number, end: number): string;
}

const MINUS = 0x2d;
const ZERO = 0x30;
/** What `.` is as a digit. */
const POINT = 0x2e - ZERO;
/** Below this one more digit leaves at most 15. */
const HIGH = 1e14;
const MOST_LOW_DIGITS = 7;

/**
 * The number between two places, rounded as JavaScript rounds it; null when there is only space. What is no number at
 * all (some writers put `NaN`) is given back as text: it must be seen, and one cell is no reason to refuse a workbook.
 *
 * A number of up to 22 digits, 22 of them decimals, needs no text. Up to 15 digits and the power of ten are both exact
 * doubles, so one division rounds as the standard asks; Excel writes results in 17, and `quotient` divides those.
 */
export function readNumber(part: PartBytes, start: number, end: number): number | string | null {
  const { bytes } = part;
  const first = bytes[start] === MINUS ? start + 1 : start;
  let high = 0;
  let low = 0;
  let lowDigits = 0;
  let point = -1;
  let at = first;
  for (; at < end; at += 1) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit >= 0 && digit <= 9) {
      if (high < HIGH) high = high * 10 + digit;
      else {
        low = low * 10 + digit;
        lowDigits += 1;
      }
    } else if (digit === POINT && point < 0 && at > first) point = at;
    else break;
  }
  if (at < end || first === end || point === end - 1) return readAnyNumber(part, start, end);
  const decimals = point < 0 ? 0 : end - 1 - point;
  // Digits and at most one point: JavaScript reads it as we do.
  if (lowDigits > MOST_LOW_DIGITS || decimals >= EXACT_POWERS.length) return finite(part.decode(start, end));
  const number = lowDigits === 0 ? high / (EXACT_POWERS[decimals] as number) : quotient(high, low, lowDigits, decimals);
  if (Number.isNaN(number)) return finite(part.decode(start, end));
  return first > start ? -number : number;
}

function readAnyNumber(part: PartBytes, start: number, end: number): number | string | null {
  const text = part.decode(start, end).trim();
  if (text === '') return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? finite(text) : text;
}

/** A number beyond what a double holds stays text. */
function finite(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
