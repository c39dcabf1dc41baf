/** Small steps that the sheets of a template are built with. */
import { type Area, address, areaAddress } from '../book/address.ts';
import type { CellValue } from '../book/book.ts';
import { daysBetween, isDate } from '../catalogue/period.ts';
import type { Typed } from './answers.ts';
import type { TemplateStyle } from './template-styles.ts';
import type { CellLayout, ColumnLayout, RowLayout } from './workbook-layout.ts';

export type { Area };
export { address, areaAddress };

/** One cell; column 1 is A. */
export function cell(
  column: number,
  value: CellValue,
  style: TemplateStyle,
  more: Partial<Pick<CellLayout, 'formula' | 'link' | 'note'>> = {},
): CellLayout {
  return { column, value, style, ...more };
}

/** Cells of one style from `left` to `right`, the first with the value: what a merged cell needs for its border. */
export function across(left: number, right: number, value: CellValue, style: TemplateStyle): CellLayout[] {
  return Array.from({ length: right - left + 1 }, (_, i) => cell(left + i, i === 0 ? value : null, style));
}

/** The hidden row of column keys: the block's mark in A, a key over every keyed column. */
export function keyRow(row: number, mark: string, columns: readonly ColumnLayout[]): RowLayout {
  const keys = columns.flatMap((column, i) => (i > 0 && column.key ? [cell(i + 1, column.key, 'key')] : []));
  return { row, hidden: true, height: 12, cells: [cell(1, mark, 'key'), ...keys] };
}

/** 1-based column of a key. */
export function columnOf(columns: readonly ColumnLayout[], key: string): number {
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`no column ${key}`);
  return index + 1;
}

/** `yyyy-mm-dd` → the day's serial number in the 1900 system, as a date cell stores it. */
export function serialOf(date: string): number {
  return daysBetween('1899-12-30', date);
}

/** What a cell stores of something typed: text and numbers as they are, an existing day `yyyy-mm-dd` as its serial. */
export function stored(typed: Typed | undefined, asDate = false): CellValue {
  if (typed === undefined || typed === '') return null;
  return asDate && typeof typed === 'string' && isDate(typed) ? serialOf(typed) : typed;
}

/** The cells of one column in the given rows as ranges separated by spaces: `Q9:Q25 Q27:Q32`. */
export function columnRanges(column: number, rows: readonly number[]): string {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map(({ top, bottom }) => areaAddress({ top, left: column, bottom, right: column })).join(' ');
}
