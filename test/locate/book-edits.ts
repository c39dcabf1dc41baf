/** What people do to a workbook, as functions from Book to Book: cells, merges and defined names move as in Excel. */
import { address, areaAddress, parseArea } from '../../lib/core/book/address.ts';
import type { Book, Cell, CellValue, DefinedName, Sheet } from '../../lib/core/book/book.ts';

type Move = (row: number, column: number) => readonly [number, number] | null;
export type Edit = (book: Book) => Book;

/** One sheet rewritten; the others stay. */
function withSheet(book: Book, name: string, change: (sheet: Sheet) => Sheet): Book {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

const byPlace = (a: Cell, b: Cell) => a.row - b.row || a.column - b.column;

/** Every cell of a sheet goes where `move` says (null: deleted); names and merges follow, as in a cut or an insertion. */
function moved(book: Book, sheetName: string, move: Move): Book {
  const changed = withSheet(book, sheetName, (sheet) => ({
    ...sheet,
    cells: sheet.cells
      .flatMap((cell) => {
        const to = move(cell.row, cell.column);
        return to ? [{ ...cell, row: to[0], column: to[1] }] : [];
      })
      .sort(byPlace),
    merges: sheet.merges.flatMap((range) => {
      const area = parseArea(range);
      const [a, b] = area ? [move(area.top, area.left), move(area.bottom, area.right)] : [null, null];
      if (!area || !a || !b) return [];
      // A merge that a move would tear apart is undone first, as Excel demands.
      const torn = b[1] - a[1] < 0 || b[0] - a[0] < 0 || b[1] - a[1] > area.right - area.left + 1;
      return torn ? [] : [areaAddress({ top: a[0], left: a[1], bottom: b[0], right: b[1] })];
    }),
    hiddenRows: sheet.hiddenRows.map((span) => {
      const to = move(span.from, 1) ?? move(span.from, 2);
      return to ? { from: to[0], to: to[0] } : span;
    }),
  }));
  return { ...changed, names: book.names.map((name) => movedName(name, sheetName, move)) };
}

function movedName(name: DefinedName, sheetName: string, move: Move): DefinedName {
  const prefix = `${sheetName}!`;
  if (!name.refersTo.startsWith(prefix)) return name;
  const area = parseArea(name.refersTo.slice(prefix.length));
  if (!area) return name;
  const to = move(area.top, area.left);
  return {
    ...name,
    refersTo: to ? prefix + address(to[0], to[1]).replace(/([A-Z]+)(\d+)/, '$$$1$$$2') : `${prefix}#REF!`,
  };
}

export const insertRows =
  (sheet: string, at: number, count: number): Edit =>
  (book) =>
    moved(book, sheet, (row, column) => [row >= at ? row + count : row, column]);

export const deleteRow =
  (sheet: string, at: number): Edit =>
  (book) =>
    moved(book, sheet, (row, column) => (row === at ? null : [row > at ? row - 1 : row, column]));

/** Cut a row and insert it so that it stands at `to`. */
export const cutAndInsertRow =
  (sheet: string, from: number, to: number): Edit =>
  (book) =>
    moved(book, sheet, (row, column) => [shifted(row, from, to), column]);

export const insertColumn =
  (sheet: string, at: number): Edit =>
  (book) =>
    moved(book, sheet, (row, column) => [row, column >= at ? column + 1 : column]);

export const deleteColumn =
  (sheet: string, at: number): Edit =>
  (book) =>
    moved(book, sheet, (row, column) => (column === at ? null : [row, column > at ? column - 1 : column]));

export const moveColumn =
  (sheet: string, from: number, to: number): Edit =>
  (book) =>
    moved(book, sheet, (row, column) => [row, shifted(column, from, to)]);

function shifted(place: number, from: number, to: number): number {
  if (place === from) return to;
  if (from < to) return place > from && place <= to ? place - 1 : place;
  return place >= to && place < from ? place + 1 : place;
}

/**
 * Sorts rows: `order[i]` is the row whose cells come to stand at `rows[i]`. Names stay where they point, as in Excel.
 * `taken` is the first column of the selection, or says of each cell whether it was selected.
 */
export const sortRows =
  (
    sheet: string,
    rows: readonly number[],
    order: readonly number[],
    taken: number | ((cell: Cell, book: Book) => boolean) = 1,
  ): Edit =>
  (book) =>
    withSheet(book, sheet, (one) => ({
      ...one,
      cells: one.cells
        .map((cell) => {
          const selected = typeof taken === 'number' ? cell.column >= taken : taken(cell, book);
          const place = selected ? order.indexOf(cell.row) : -1;
          return place < 0 ? cell : { ...cell, row: rows[place] as number };
        })
        .sort(byPlace),
    }));

export const renameSheet =
  (from: string, to: string): Edit =>
  (book) => ({
    ...withSheet(book, from, (sheet) => ({ ...sheet, name: to })),
    names: book.names.map((name) => ({
      ...name,
      refersTo: name.refersTo.replace(new RegExp(`^${from}!`), /^\w+$/.test(to) ? `${to}!` : `'${to}'!`),
    })),
  });

/** "Move or Copy" of one sheet to a new book: its names come along, the other sheets and all properties stay behind. */
export const copySheetToNewBook =
  (sheet: string): Edit =>
  (book) => ({
    ...book,
    sheets: book.sheets.filter((one) => one.name === sheet),
    names: book.names.filter((name) => name.refersTo.startsWith(`${sheet}!`)),
    properties: {},
    custom: {},
  });

/** Everything copied, only values pasted, into a new book. */
export const pasteValues =
  (sheet: string): Edit =>
  (book) => ({
    ...copySheetToNewBook(sheet)(book),
    names: [],
    sheets: book.sheets
      .filter((one) => one.name === sheet)
      .map((one) => ({
        ...one,
        name: 'Sheet1',
        cells: one.cells.flatMap(({ row, column, value }) => (value === null ? [] : [{ row, column, value }])),
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        validations: [],
      })),
  });

/** Only the visible cells copied and pasted as values. */
export const pasteVisible =
  (sheet: string): Edit =>
  (book) => {
    const one = book.sheets.find((each) => each.name === sheet) as Sheet;
    const hidden = (spans: Sheet['hiddenRows'], at: number) => spans.some((span) => span.from <= at && at <= span.to);
    const before = (spans: Sheet['hiddenRows'], at: number) =>
      Array.from({ length: at }, (_, i) => i + 1).filter((each) => !hidden(spans, each)).length;
    const cells = one.cells
      .filter((cell) => !hidden(one.hiddenRows, cell.row) && !hidden(one.hiddenColumns, cell.column))
      .map((cell) => ({
        ...cell,
        row: before(one.hiddenRows, cell.row),
        column: before(one.hiddenColumns, cell.column),
      }));
    return pasteValues(sheet)(withSheet(book, sheet, (each) => ({ ...each, cells })));
  };

/** Copies a row and inserts the copy below it. */
export const duplicateRow =
  (sheet: string, at: number): Edit =>
  (book) => {
    const copies = book.sheets.find((one) => one.name === sheet)?.cells.filter((cell) => cell.row === at) ?? [];
    return withSheet(insertRows(sheet, at + 1, 1)(book), sheet, (one) => ({
      ...one,
      cells: [...one.cells, ...copies.map((cell) => ({ ...cell, row: at + 1 }))].sort(byPlace),
    }));
  };

export const copySheet =
  (sheet: string, as: string): Edit =>
  (book) => ({
    ...book,
    sheets: [...book.sheets, { ...(book.sheets.find((one) => one.name === sheet) as Sheet), name: as }],
  });

export const hideSheet =
  (sheet: string): Edit =>
  (book) =>
    withSheet(book, sheet, (one) => ({ ...one, visibility: 'hidden' }));

export const deleteSheet =
  (sheet: string): Edit =>
  (book) => ({
    ...book,
    sheets: book.sheets.filter((one) => one.name !== sheet),
    names: book.names.map((name) => (name.refersTo.startsWith(`${sheet}!`) ? { ...name, refersTo: '#REF!' } : name)),
  });

/** Types into a cell; `null` clears it. */
export const typeInto =
  (sheet: string, row: number, column: number, value: CellValue): Edit =>
  (book) =>
    withSheet(book, sheet, (one) => {
      const old = one.cells.find((cell) => cell.row === row && cell.column === column);
      const others = one.cells.filter((cell) => cell !== old);
      if (value === null) return { ...one, cells: others };
      const { formula: _, ...kept } = old ?? { row, column, formula: '' };
      return { ...one, cells: [...others, { ...kept, value }].sort(byPlace) };
    });

export const all =
  (...edits: readonly Edit[]): Edit =>
  (book) =>
    edits.reduce((edited, edit) => edit(edited), book);
