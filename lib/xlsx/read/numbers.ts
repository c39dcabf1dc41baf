/** The text of a number to the number. */
import { readDigits } from './decode-text.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Powers of ten that a double holds exactly. */
const EXACT_POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const POINT = 0x2e;

/**
 * The number between two places, rounded as JavaScript rounds it; null when there is only space. What is no number at
 * all (some writers put `NaN`) is given back as text: it must be seen, and one cell is no reason to refuse a workbook.
 */
export function readNumber(scanner: XmlScanner, start: number, end: number): number | string | null {
  const whole = readDigits(scanner.bytes, start, end);
  if (whole >= 0) return whole;
  const short = readShortDecimal(scanner.bytes, start, end);
  if (!Number.isNaN(short)) return short;
  const text = scanner.decode(start, end).trim();
  if (text === '') return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
}

/**
 * A decimal of at most 15 digits, NaN for anything else. Digits and power of ten are both exact doubles then, so one
 * division rounds as the standard asks: the result is that of `Number(text)` without making the text.
 */
function readShortDecimal(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 16) return Number.NaN;
  let digits = 0;
  let point = -1;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (bytes[at] === POINT && point < 0 && at > start) point = at;
    else return Number.NaN;
  }
  return point < 0 || end - start < 3 ? Number.NaN : digits / (EXACT_POWERS[end - 1 - point] as number);
}
