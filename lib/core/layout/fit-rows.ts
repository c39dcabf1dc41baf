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
  const merged = new Map<string, { columns: number; rows: number }>();
  for (const merge of sheet.merges) {
    const area = parseArea(merge);
    if (!area) continue;
    const size = { columns: area.right - area.left + 1, rows: area.bottom - area.top + 1 };
    merged.set(`${area.top}:${area.left}`, size);
  }
  const heightOf = (row: RowLayout): number => {
    const tallest = row.cells.reduce((height, cell) => {
      const span = merged.get(`${row.row}:${cell.column}`) ?? { columns: 1, rows: 1 };
      return span.rows > 1
        ? height
        : Math.max(height, cellHeight(cell, widthOf(sheet, cell.column, span.columns), styles[cell.style]));
    }, row.atLeast ?? USUAL);
    return Math.min(Math.ceil(tallest * 4) / 4, TALLEST);
  };
  return {
    ...sheet,
    rows: sheet.rows.map((row) => (row.height === undefined ? { ...row, height: heightOf(row) } : row)),
  };
}

function widthOf(sheet: SheetLayout, column: number, count: number): number {
  return sheet.columns
    .slice(column - 1, column - 1 + count)
    .reduce((sum, each) => sum + (each.hidden ? 0 : each.width), 0);
}

function cellHeight(cell: CellLayout, width: number, style: StyleLayout = {}): number {
  const lettering = { size: style.size ?? 11, bold: style.bold === true };
  if (style.wrap !== true || typeof cell.value !== 'string') return linesHeight(1, lettering.size);
  return linesHeight(wrappedLines(cell.value, width - (style.indent ?? 0) * 2, lettering), lettering.size);
}
