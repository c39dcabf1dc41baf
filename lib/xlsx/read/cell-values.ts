/**
 * What `<v>` means (ECMA-376 part 1, 18.18.11): the attribute `t` of the cell says how to read it. `n` number (the
 * default), `s` index of a shared string, `str` text of a formula, `inlineStr` text in `<is>`, `b` boolean, `e` error,
 * `d` ISO date.
 */
import type { CellValue } from '../../core/book/book.ts';
import type { CellContext } from './cell-context.ts';
import { readDigits, unescapeText } from './decode-text.ts';
import { readNumber } from './numbers.ts';
import { serialDate } from './serial-date.ts';
import type { XmlScanner } from './xml-scanner.ts';

export type ValueType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';
const VALUE_TYPES = new Map<string, ValueType>(
  (['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'] as const).map((type) => [type, type]),
);

/** The type that stands between two places. */
export function readType(scanner: XmlScanner, start: number, end: number): ValueType {
  const type = VALUE_TYPES.get(scanner.decode(start, end));
  if (type === undefined) throw scanner.malformed('type');
  return type;
}

/** The value of a type that stands between two places; null for nothing but space. */
export function readValue(
  scanner: XmlScanner,
  context: CellContext,
  type: ValueType,
  start: number,
  end: number,
): CellValue {
  if (type === 's') return sharedString(scanner, context.strings, start, end);
  if (type === 'n') return readNumber(scanner, start, end);
  if (type === 'str') return unescapeText(scanner.decode(start, end));
  const text = scanner.decode(start, end).trim();
  if (text === '') return null;
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'e') return { error: text };
  if (type === 'd') return serialDate(text, context.date1904) ?? text;
  return text;
}

function sharedString(scanner: XmlScanner, strings: readonly string[], start: number, end: number): string | null {
  let index = readDigits(scanner.bytes, start, end);
  if (index < 0) {
    const text = scanner.decode(start, end).trim();
    if (text === '') return null;
    index = Number(text);
  }
  const found = strings[index];
  if (found === undefined) throw scanner.malformed('shared string');
  return found;
}
