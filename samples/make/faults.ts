/** Faults planted into a filled template, one function a fault; `samples/README.md` says where each of them stands. */
import { address } from '../../lib/core/book/address.ts';
import type { CellLayout, RowLayout, SheetLayout, WorkbookLayout } from '../../lib/core/layout/workbook-layout.ts';

/** A number typed over the formula of a cell. */
export function typeOver<T extends WorkbookLayout>(layout: T, key: string, field: string, value: number): T {
  return changeCell(layout, key, field, ({ formula: _, ...cell }) => ({ ...cell, value }));
}

/** A reference of a cell's formula replaced by another; the cached result is the one the new formula gives. */
export function redirect<T extends WorkbookLayout>(
  layout: T,
  key: string,
  field: string,
  change: (formula: string) => string,
  value: number | string,
): T {
  return changeCell(layout, key, field, (cell) => ({ ...cell, formula: change(cell.formula ?? ''), value }));
}

/** The cached result of a formula that was not calculated again after its inputs changed. */
export function staleResult<T extends WorkbookLayout>(layout: T, key: string, field: string, value: number): T {
  return changeCell(layout, key, field, (cell) => ({ ...cell, value }));
}

/** Two rows of the indicator sheet exchanged, as by cutting and inserting: formulas and names go with their row. */
export function exchangeRows<T extends WorkbookLayout>(layout: T, first: string, second: string): T {
  const sheet = indicatorSheet(layout);
  const [a, b] = [rowOf(sheet, first).row, rowOf(sheet, second).row];
  const moved = (row: number) => (row === a ? b : row === b ? a : row);
  const rows = sheet.rows.map((row) => move(row, moved(row.row))).sort((x, y) => x.row - y.row);
  return {
    ...withSheet(layout, { ...sheet, rows }),
    names: layout.names.map((name) =>
      name.sheet === sheet.name
        ? { ...name, range: name.range.replace(/\d+/g, (row) => String(moved(Number(row)))) }
        : name,
    ),
  };
}

function move(row: RowLayout, to: number): RowLayout {
  if (row.row === to) return row;
  const own = new RegExp(`(\\$?[A-Z]{1,3}\\$?)${row.row}(?!\\d)`, 'g');
  const cells = row.cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: cell.formula.replace(own, `$1${to}`) },
  );
  return { ...row, row: to, cells };
}

function changeCell<T extends WorkbookLayout>(
  layout: T,
  key: string,
  field: string,
  change: (cell: CellLayout) => CellLayout,
): T {
  const sheet = indicatorSheet(layout);
  const column = sheet.columns.findIndex((each) => each.key === field) + 1;
  const target = rowOf(sheet, key);
  if (!target.cells.some((cell) => cell.column === column)) throw new Error(`no cell ${address(target.row, column)}`);
  const cells = target.cells.map((cell) => (cell.column === column ? change(cell) : cell));
  const rows = sheet.rows.map((row) => (row === target ? { ...row, cells } : row));
  return withSheet(layout, { ...sheet, rows });
}

function indicatorSheet(layout: WorkbookLayout): SheetLayout {
  const sheet = layout.sheets.find((each) => each.columns.some((column) => column.key === 'numerator'));
  if (!sheet) throw new Error('no indicator sheet');
  return sheet;
}

function rowOf(sheet: SheetLayout, key: string): RowLayout {
  const row = sheet.rows.find((each) => each.cells.some((cell) => cell.column === 1 && cell.value === key));
  if (!row) throw new Error(`no row ${key}`);
  return row;
}

function withSheet<T extends WorkbookLayout>(layout: T, sheet: SheetLayout): T {
  return { ...layout, sheets: layout.sheets.map((each) => (each.name === sheet.name ? sheet : each)) };
}
