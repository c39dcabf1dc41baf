/**
 * Sheets written as Markdown tables, for tests. Row 1 of the sheet is the first line of the table, column A its first
 * cell; a `|---|` line is decoration and no row. What a cell holds is said by how it is written:
 *
 * | written               | holds                                                                  |
 * |-----------------------|------------------------------------------------------------------------|
 * | (nothing)             | nothing                                                                |
 * | `12`, `-3`, `0.985`   | a number                                                               |
 * | `words`, `06/6`       | text; `"12"` is text too, and `""` an empty text                       |
 * | `=A1+B1 → 3`          | a formula with its cached result; without an arrow, one never computed |
 * | `TRUE`, `#DIV/0!`     | a boolean, an error                                                    |
 * | `0.985 {0.0%}`        | any of these with a number format; `{font:.VnTime}` with a font        |
 * | `<`, `^`              | merged with the cell to the left, with the cell above                  |
 * | `⏎` and `\|` in words | a line break, a bar                                                    |
 */
import { type Area, areaAddress } from '../../lib/core/book/address.ts';
import type { Book, Cell, CellStyle, CellValue, Sheet } from '../../lib/core/book/book.ts';

/** A sheet as a table, alone or with what else the sheet has. */
export type SheetTable = string | ({ readonly table: string } & Partial<Omit<Sheet, 'name' | 'cells'>>);

const PLAIN: CellStyle = { format: 'General', font: 'Times New Roman', locked: false };

/** A workbook of the named tables; `rest` overrides what a plain workbook has (names, properties, date system…). */
export function bookOfTables(tables: Readonly<Record<string, SheetTable>>, rest: Partial<Book> = {}): Book {
  const styles: CellStyle[] = [PLAIN];
  const sheets = Object.entries(tables).map(([name, given]): Sheet => {
    const { table, ...more } = typeof given === 'string' ? { table: given } : given;
    return {
      name,
      visibility: 'visible',
      protected: false,
      hiddenRows: [],
      hiddenColumns: [],
      validations: [],
      tables: [],
      filter: null,
      ...cellsOf(table, styles),
      ...more,
    };
  });
  return {
    sheets,
    names: [],
    properties: {},
    custom: {},
    calculation: { mode: 'auto', iterate: false, asDisplayed: false },
    date1904: false,
    externalLinks: [],
    carries: [],
    ...rest,
    styles: rest.styles ?? styles,
  };
}

function cellsOf(table: string, styles: CellStyle[]): Pick<Sheet, 'cells' | 'merges'> {
  const cells: Cell[] = [];
  const merged: Area[] = [];
  rowsOf(table).forEach((texts, rowIndex) => {
    texts.forEach((written, columnIndex) => {
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      if (written === '<' || written === '^') {
        grow(merged, written === '<' ? [row, column - 1] : [row - 1, column], row, column);
      } else if (written !== '') cells.push(cellOf(written, row, column, styles));
    });
  });
  return { cells, merges: merged.map(areaAddress) };
}

/** Widens the merged area that holds `from`, or starts one there, until it reaches the given cell. */
function grow(merged: Area[], from: readonly [number, number], row: number, column: number): void {
  const at = merged.findIndex(
    (a) => a.top <= from[0] && from[0] <= a.bottom && a.left <= from[1] && from[1] <= a.right,
  );
  const start = merged[at] ?? { top: from[0], left: from[1], bottom: from[0], right: from[1] };
  const grown = { ...start, bottom: Math.max(start.bottom, row), right: Math.max(start.right, column) };
  if (at < 0) merged.push(grown);
  else merged[at] = grown;
}

/** The cells of a Markdown table as written, row by row. */
export function rowsOf(table: string): string[][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]*-[\s:|-]*\|$/.test(line))
    .map((line) =>
      line
        .replace(/^\|/, '')
        .replace(/\|$/, '')
        .split(/(?<!\\)\|/)
        .map((text) => text.trim().replaceAll('\\|', '|')),
    );
}

function cellOf(written: string, row: number, column: number, styles: CellStyle[]): Cell {
  const styled = /^(.*?)\s*\{([^{}]+)\}$/s.exec(written);
  const plain = styled ? (styled[1] as string) : written;
  const style = styled ? styleIndex(styled[2] as string, styles) : 0;
  const at = style > 0 ? { row, column, style } : { row, column };
  const formula = /^=(.*?)(?:\s*→\s*(.*))?$/s.exec(plain);
  return formula
    ? { ...at, value: formula[2] === undefined ? null : heldBy(formula[2]), formula: formula[1] as string }
    : { ...at, value: heldBy(plain) };
}

function styleIndex(wanted: string, styles: CellStyle[]): number {
  const style = wanted.startsWith('font:') ? { ...PLAIN, font: wanted.slice(5) } : { ...PLAIN, format: wanted };
  const found = styles.findIndex((one) => one.format === style.format && one.font === style.font);
  return found >= 0 ? found : styles.push(style) - 1;
}

function heldBy(written: string): CellValue {
  if (/^".*"$/s.test(written)) return written.slice(1, -1).replaceAll('⏎', '\n');
  if (/^-?(0|[1-9]\d*)(\.\d+)?(e-?\d+)?$/i.test(written)) return Number(written);
  if (written === 'TRUE' || written === 'FALSE') return written === 'TRUE';
  if (/^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/.test(written)) return { error: written };
  return written.replaceAll('⏎', '\n');
}
