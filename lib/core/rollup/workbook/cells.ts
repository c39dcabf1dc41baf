/** Small steps that the sheets of the roll-up are built with. */
import { columnName } from '../../book/address.ts';
import type { CellValue } from '../../book/book.ts';
import type { Decimal } from '../../book/decimal.ts';
import type { Language } from '../../findings/language.ts';
import { printed } from '../../layout/printed.ts';
import type { CellLayout, RowLayout } from '../../layout/workbook-layout.ts';
import type { Rows } from '../rows.ts';
import type { StreamedSheet } from './streamed.ts';
import type { Styles } from './styles.ts';

/** What every sheet is built from beside the roll-up itself. */
export interface Setting {
  readonly language: Language;
  readonly styles: Styles;
  /** Printed at the foot of every page. */
  readonly footer: string;
  /** Address of a submitted file seen from the workbook, with its place: `../nop/328.xlsx#'ChiTieu'!C7`; null: no link. */
  readonly linkTo: (file: string) => string | null;
}

/** Of two phrases the one in the language of the workbook. */
export function say(setting: Pick<Setting, 'language'>, vi: string, en: string): string {
  return setting.language === 'vi' ? vi : en;
}

/** One cell of a row. */
export function cell(
  column: number,
  value: CellValue,
  style: string,
  more?: Partial<Pick<CellLayout, 'formula' | 'link'>>,
): CellLayout {
  return more ? { column, value, style, ...more } : { column, value, style };
}

/** Cells of one style from `left` to `right`, the first with the value. */
export function across(left: number, right: number, value: CellValue, style: string): CellLayout[] {
  return Array.from({ length: right - left + 1 }, (_, i) => cell(left + i, i === 0 ? value : null, style));
}

/** A figure as the nearest number a cell can hold. */
export function numberOf(figure: Decimal | null): number | null {
  return figure === null ? null : figure.toNumber();
}

/** `#'Sheet'!A1`. */
export function inside(sheet: string, range: string): string {
  return `#'${sheet}'!${range}`;
}

/** `$F$4:$F$900`. */
export function columnRange(column: number, top: number, bottom: number): string {
  const name = columnName(column);
  return `$${name}$${top}:$${name}$${bottom}`;
}

export interface ListColumn<Entry> {
  readonly heading: string;
  readonly width: number;
  readonly style?: string;
  readonly value: (entry: Entry, index: number) => CellValue;
  readonly link?: (entry: Entry) => string | null;
  /** Where the style depends on what the entry holds. */
  readonly styleOf?: (entry: Entry) => string;
}

/** Row of a list's first entry: title, subtitle and headings stand above. */
export const LIST_TOP = 4;

/**
 * A sheet with a title and one row an entry, rows made while they are written. `height` set, every row is one line;
 * else rows are fitted to their text by the caller (`fitRows`).
 */
export function listSheet<Entry>(
  setting: Setting,
  name: string,
  title: string,
  subtitle: string,
  columns: readonly ListColumn<Entry>[],
  entries: Rows<Entry>,
  height?: number,
): StreamedSheet {
  const last = columnName(columns.length);
  const sized = height === undefined ? {} : { height };
  const cellsOf = (entry: Entry, index: number): CellLayout[] =>
    columns.map(({ value, style = 'text', styleOf, link }, c) => {
      const target = link?.(entry);
      return cell(c + 1, value(entry, index), styleOf?.(entry) ?? style, target ? { link: target } : undefined);
    });
  function* rows(): Generator<RowLayout> {
    yield { row: 1, height: 26, cells: [cell(1, title, 'title')] };
    yield { row: 2, ...(height === undefined ? {} : { height: 18 }), cells: [cell(1, subtitle, 'subtitle')] };
    yield { row: 3, height: 48, cells: columns.map(({ heading }, c) => cell(c + 1, heading, 'head')) };
    let i = 0;
    for (const entry of entries) {
      yield { row: LIST_TOP + i, ...sized, cells: cellsOf(entry, i) };
      i += 1;
    }
  }
  return {
    name,
    visibility: 'visible',
    columns: columns.map(({ width }) => ({ key: '', width })),
    rows: { [Symbol.iterator]: rows },
    merges: [`A1:${last}1`, `A2:${last}2`],
    validations: [],
    conditional: [],
    freeze: { rows: LIST_TOP - 1, columns: 0 },
    ...(entries.length > 0 ? { filter: `A3:${last}${LIST_TOP - 1 + entries.length}` } : {}),
    protected: false,
    print: printed(setting.footer, [3, 3]),
  };
}

/** The link of a cell in a submitted file; null when the file is unknown. */
export function sourceLink(
  setting: Setting,
  file: string | null,
  at: { readonly sheet: string; readonly address: string } | null,
): string | null {
  const target = file === null ? null : setting.linkTo(file);
  if (target === null) return null;
  return at ? `${target}#'${at.sheet.replace(/'/g, "''")}'!${at.address}` : target;
}
