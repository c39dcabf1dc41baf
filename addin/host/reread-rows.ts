/** After an edit in a long workbook: reads the touched rows again instead of everything. */
import { areaAddress, parseArea } from '../../lib/core/book/address.ts';
import type { Book, Cell, CellStyle, Sheet, Span } from '../../lib/core/book/book.ts';
import { blocksOf, turns } from './blocks.ts';
import { cellsOfBlock, type RawCell } from './cells-of-block.ts';
import type { ExcelHost } from './excel-host.ts';
import type { OpenBook } from './read-book.ts';
import type { Edit } from './watch-edits.ts';

/** Touched rows by sheet name. */
export type Touched = ReadonlyMap<string, Span>;

/** The rows that edits touched; null when rows moved or an address says nothing, so that only a full check will do. */
export function touchedRows(edits: readonly Edit[], open: OpenBook): Touched | null {
  const names = new Map([...open.ids].map(([name, id]) => [id, name]));
  const touched = new Map<string, Span>();
  for (const { sheetId, address, moved } of edits) {
    const [name, area] = [names.get(sheetId), parseArea(address)];
    if (moved || name === undefined || !area) return null;
    const before = touched.get(name);
    touched.set(name, {
      from: Math.min(before?.from ?? area.top, area.top),
      to: Math.max(before?.to ?? area.bottom, area.bottom),
    });
  }
  return touched;
}

/** The workbook with these rows as they are now; everything else as it was read before. */
export function rereadRows(host: ExcelHost, open: OpenBook, touched: Touched): Promise<OpenBook> {
  return host.run(async (context) => {
    const wanted = [...touched].flatMap(([name, { from, to }]) => {
      const sheet = open.book.sheets.find((each) => each.name === name);
      const right = Math.max(26, ...(sheet?.cells.map(({ column }) => column) ?? []));
      return blocksOf({ top: from, left: 1, bottom: to, right }).map((area) => ({ name, area }));
    });
    const read = new Map<string, RawCell[]>();
    for (const turn of turns(wanted)) {
      const asked = turn.map(({ name, area }) => {
        const range = context.workbook.worksheets.getItem(name).getRange(areaAddress(area));
        range.load('values,formulas,numberFormat,valueTypes');
        return { name, area, range };
      });
      await context.sync();
      for (const { name, area, range } of asked) {
        const { values, formulas, numberFormat: formats, valueTypes: types } = range;
        const fresh = cellsOfBlock({ top: area.top, left: area.left, values, formulas, formats, types, font: null });
        read.set(name, [...(read.get(name) ?? []), ...fresh]);
      }
    }
    return { ...open, book: withRows(open.book, touched, read) };
  });
}

function withRows(book: Book, touched: Touched, read: ReadonlyMap<string, readonly RawCell[]>): Book {
  const styles: CellStyle[] = [...book.styles];
  const styleOf = ({ format }: RawCell): number => {
    const known = styles.findIndex((style) => style.format === format && style.font === null);
    return known >= 0 ? known : styles.push({ format, font: null, locked: true }) - 1;
  };
  const sheets = book.sheets.map((sheet): Sheet => {
    const rows = touched.get(sheet.name);
    if (!rows) return sheet;
    const kept = sheet.cells.filter(({ row }) => row < rows.from || row > rows.to);
    const fresh = (read.get(sheet.name) ?? []).map((cell): Cell => {
      const { row, column, value, formula } = cell;
      return { row, column, value, ...(formula === null ? {} : { formula }), style: styleOf(cell) };
    });
    const cells = [...kept, ...fresh].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...sheet, cells };
  });
  return { ...book, sheets, styles };
}
