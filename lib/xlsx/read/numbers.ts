/** The text of a number to the number. */
import type { XmlScanner } from './xml-scanner.ts';

/** Powers of ten that a double holds exactly. */
const EXACT_POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const POINT = 0x2e;
const MINUS = 0x2d;
const ZERO = 0x30;

/**
 * The number between two places, rounded as JavaScript rounds it; null when there is only space. What is no number at
 * all (some writers put `NaN`) is given back as text: it must be seen, and one cell is no reason to refuse a workbook.
 *
 * A number of up to 2^53 in digits and up to 22 decimals needs no text: digits and power of ten are both exact doubles,
 * so one division rounds as the standard asks. That is how nearly all are written, `81.1` as `85.7253564786112`.
 */
export function readNumber(scanner: XmlScanner, start: number, end: number): number | string | null {
  const { bytes } = scanner;
  const first = bytes[start] === MINUS ? start + 1 : start;
  let digits = 0;
  let point = -1;
  let at = first;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= 0x39) digits = digits * 10 + (byte - ZERO);
    else if (byte === POINT && point < 0 && at > first) point = at;
    else break;
  }
  if (at < end || first === end || bytes[end - 1] === POINT) return readAnyNumber(scanner, start, end);
  const decimals = point < 0 ? 0 : end - 1 - point;
  // Digits and at most one point: JavaScript reads it as we do, and rounds it where a double cannot hold all digits.
  if (digits > Number.MAX_SAFE_INTEGER || decimals >= EXACT_POWERS.length) return finite(scanner.decode(start, end));
  const number = decimals === 0 ? digits : digits / (EXACT_POWERS[decimals] as number);
  return first > start ? -number : number;
}

function readAnyNumber(scanner: XmlScanner, start: number, end: number): number | string | null {
  const text = scanner.decode(start, end).trim();
  if (text === '') return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? finite(text) : text;
}

/** A number beyond what a double holds stays text. */
function finite(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
