/** The text of a number to the number. */
import type { XmlScanner } from './xml-scanner.ts';

/**
 * The number between two places, rounded as JavaScript rounds it; null when there is only space. What is no number at
 * all (some writers put `NaN`) is given back as text: it must be seen, and one cell is no reason to refuse a workbook.
 */
export function readNumber(scanner: XmlScanner, start: number, end: number): number | string | null {
  const { bytes } = scanner;
  // Short whole numbers, the usual case, without making text of them.
  if (end - start <= 9 && end > start) {
    let number = 0;
    let at = start;
    for (; at < end; at += 1) {
      const digit = (bytes[at] as number) - 0x30;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (at === end) return number;
  }
  const text = scanner.decode(start, end).trim();
  if (text === '') return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
}
