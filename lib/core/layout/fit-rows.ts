import { parseArea } from '../book/address.ts';
import { linesHeight, wrappedLines } from './text-height.ts';
import type { CellLayout, RowLayout, SheetLayout, StyleLayout, WorkbookLayout } from './workbook-layout.ts';

const USUAL = 16.5;
/** No program shows a row taller than this. */
const TALLEST = 409;

/** Gives every row without a height one that shows all its text; rows that state a height keep it. */
export function fitRows<Layout extends WorkbookLayout>(layout: Layout): Layout {
  return { ...layout, sheets: layout.sheets.map((sheet) => fitSheet(sheet, layout.styles)) };
}

function fitSheet(sheet: SheetLayout, styles: WorkbookLayout['styles']): SheetLayout {
  return { ...sheet, rows: sheet.rows.map(rowFitter(sheet, styles)) };
}

/** The same for one row after the other of a sheet. */
export function rowFitter(
  { columns, merges }: Pick<SheetLayout, 'columns' | 'merges'>,
  styles: WorkbookLayout['styles'],
): (row: RowLayout) => RowLayout {
  /** By row: sizes of the merges that begin in it, by column. */
  const merged = new Map<number, Map<number, { columns: number; rows: number }>>();
  for (const merge of merges) {
    const area = parseArea(merge);
    if (!area) continue;
    const inRow = merged.get(area.top) ?? new Map();
    merged.set(area.top, inRow);
    inRow.set(area.left, { columns: area.right - area.left + 1, rows: area.bottom - area.top + 1 });
  }
  const widths = columns.map((each) => (each.hidden ? 0 : each.width));
  const heightOf = ({ row, atLeast = USUAL, cells }: RowLayout): number => {
    const inRow = merged.get(row);
    let height = atLeast;
    for (const cell of cells) {
      const span = inRow?.get(cell.column);
      if (span && span.rows > 1) continue;
      const width = span ? sum(widths, cell.column, span.columns) : (widths[cell.column - 1] ?? 0);
      height = Math.max(height, cellHeight(cell, width, styles[cell.style]));
    }
    return Math.min(Math.ceil(height * 4) / 4, TALLEST);
  };
  return (row) => (row.height === undefined ? { ...row, height: heightOf(row) } : row);
}

/** @param column 1-based */
function sum(widths: readonly number[], column: number, count: number): number {
  return widths.slice(column - 1, column - 1 + count).reduce((all, width) => all + width, 0);
}

function cellHeight(cell: CellLayout, width: number, style: StyleLayout = {}): number {
  const size = style.size ?? 11;
  if (style.wrap !== true || typeof cell.value !== 'string') return linesHeight(1, size);
  const lettering = { size, bold: style.bold === true };
  return linesHeight(wrappedLines(cell.value, width - (style.indent ?? 0) * 2, lettering), size);
}
