/**
 * Faults planted into genuine workbooks, one at a time, each with the cell it must be found at. Formulas are moved the
 * way Excel moves them when rows are inserted, so that an honest insertion stays one.
 */
import { writeArea } from '../../lib/core/audit/formula/area.ts';
import type { AreaRef } from '../../lib/core/audit/formula/expression.ts';
import { formReader } from '../../lib/core/audit/formula/parse.ts';
import { address, columnName } from '../../lib/core/book/address.ts';
import type { Book, Cell, Sheet } from '../../lib/core/book/book.ts';
import type { Random } from './made-sheets.ts';

export interface Planted {
  readonly book: Book;
  readonly sheet: string;
  readonly cell: string;
}

/** A fault, or null where the workbook offers no place for it. */
export type Fault = (book: Book, random: Random) => Planted | null;

const byPlace = (a: Cell, b: Cell) => a.row - b.row || a.column - b.column;

function any<T>(random: Random, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

export function withCell(book: Book, sheet: Sheet, row: number, column: number, change: Partial<Cell> | null): Book {
  const old = sheet.cells.find((cell) => cell.row === row && cell.column === column);
  const others = sheet.cells.filter((cell) => cell !== old);
  const next = change === null ? [] : [{ ...(old ?? { row, column, value: null }), ...change } as Cell];
  const cells = [...others, ...next].sort(byPlace);
  return { ...book, sheets: book.sheets.map((one) => (one === sheet ? { ...one, cells } : one)) };
}

interface Place {
  readonly sheet: Sheet;
  readonly cell: Cell;
}

function formulas(book: Book, test: (formula: string, cell: Cell) => boolean): Place[] {
  return book.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => (cell.formula !== undefined && test(cell.formula, cell) ? [{ sheet, cell }] : [])),
  );
}

function rewritten(book: Book, place: Place | undefined, formula: (old: string) => string): Planted | null {
  const old = place?.cell.formula;
  if (!place || old === undefined || formula(old) === old) return null;
  const { sheet, cell } = place;
  return {
    book: withCell(book, sheet, cell.row, cell.column, { formula: formula(old) }),
    sheet: sheet.name,
    cell: address(cell.row, cell.column),
  };
}

const RANGE = /([A-Z]{1,2})(\d+):([A-Z]{1,2})(\d+)/;
const isVertical = (formula: string) => {
  const match = RANGE.exec(formula);
  return match !== null && match[1] === match[3] && Number(match[4]) - Number(match[2]) >= 3;
};

export const typedOver: Fault = (book, random) => {
  const place = any(
    random,
    formulas(book, (_, cell) => typeof cell.value === 'number'),
  );
  if (!place) return null;
  const { sheet, cell } = place;
  const { formula: _, ...kept } = cell;
  const cells = sheet.cells.map((one) => (one === cell ? { ...kept, value: (cell.value as number) + 7 } : one));
  return {
    book: { ...book, sheets: book.sheets.map((one) => (one === sheet ? { ...one, cells } : one)) },
    sheet: sheet.name,
    cell: address(cell.row, cell.column),
  };
};

const REFERENCE = /(?<![A-Z$"!:])([A-Z]{1,2})(\d+)(?![\d:(])/g;

export const referenceShifted: Fault = (book, random) => {
  const down = random() < 0.5;
  const place = any(
    random,
    formulas(book, (formula) => [...formula.matchAll(REFERENCE)].length > 0 && !formula.includes(':')),
  );
  const target = place && [...(place.cell.formula ?? '').matchAll(REFERENCE)][0];
  const moved = target && (down ? `${target[1]}${Number(target[2]) + 1}` : `${next(target[1] as string)}${target[2]}`);
  return rewritten(book, place, (old) =>
    old.replaceAll(new RegExp(`(?<![A-Z$])${target?.[0]}(?!\\d)`, 'g'), moved ?? ''),
  );
};

function next(column: string): string {
  return columnName([...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + 1);
}

export const rangeChanged: Fault = (book, random) => {
  const by = random() < 0.5 ? -1 : 1;
  const place = any(
    random,
    formulas(book, (formula, cell) => isVertical(formula) && Number(RANGE.exec(formula)?.[4]) + 1 !== cell.row),
  );
  return rewritten(book, place, (old) => old.replace(RANGE, (_, a, b, c, d) => `${a}${b}:${c}${Number(d) + by}`));
};

export const rowDropped: Fault = (book, random) => {
  const place = any(
    random,
    formulas(book, (formula) => /^SUM\(/.test(formula) && isVertical(formula)),
  );
  return rewritten(book, place, (old) =>
    old.replace(RANGE, (_, a, b, c, d) => `${a}${b}:${c}${Number(b) + 1},${a}${Number(b) + 3}:${c}${d}`),
  );
};

export const anchorChanged: Fault = (book, random) => {
  const place = any(
    random,
    formulas(book, (formula) => /[A-Z]\d/.test(formula)),
  );
  return rewritten(book, place, (old) => old.replace(/(?<![A-Z$])([A-Z]{1,2})(\d+)/, '$1$$$2'));
};

export const sidesSwapped: Fault = (book, random) => {
  const place = any(
    random,
    formulas(book, (formula) => /(?<![A-Z$])([A-Z]+\d+)\/([A-Z]+\d+)/.test(formula)),
  );
  return rewritten(book, place, (old) => old.replace(/(?<![A-Z$])([A-Z]+\d+)\/([A-Z]+\d+)/, '$2/$1'));
};

/** An input changes and a formula that reads it keeps the result it had. */
export const resultKept: Fault = (book, random) => {
  const place = any(
    random,
    formulas(book, (_, cell) => typeof cell.value === 'number' && cell.value !== 0),
  );
  if (!place) return null;
  const { sheet, cell } = place;
  return {
    book: withCell(book, sheet, cell.row, cell.column, { value: (cell.value as number) * 1.25 + 1 }),
    sheet: sheet.name,
    cell: address(cell.row, cell.column),
  };
};

/** A row squeezed into a block, figures typed in, the block's formulas forgotten. */
export const unfilledRow: Fault = (book, random) => {
  const blocks = formulas(book, (formula, cell) => {
    const sheet = book.sheets.find((one) => one.cells.includes(cell));
    const above = sheet?.cells.find((one) => one.row === cell.row - 1 && one.column === cell.column);
    const read = formReader();
    return (
      above?.formula !== undefined &&
      read(above.formula, above.row, above.column).key === read(formula, cell.row, cell.column).key
    );
  });
  const place = any(random, blocks);
  if (!place) return null;
  const { row, column } = place.cell;
  const inserted = insertRow(book, place.sheet.name, row);
  const sheet = inserted.sheets.find((one) => one.name === place.sheet.name) as Sheet;
  const inputs = place.sheet.cells.filter(
    (cell) => cell.row === row && cell.formula === undefined && typeof cell.value === 'number',
  );
  const typed = (inputs.length > 0 ? inputs : [{ column: column + 1 } as Cell]).reduce<[Book, Sheet]>(
    ([one, current], input) => {
      if (current.cells.some((cell) => cell.row === row && cell.column === input.column)) return [one, current];
      const changed = withCell(one, current, row, input.column, { value: 11 });
      return [changed, changed.sheets.find((each) => each.name === current.name) as Sheet];
    },
    [inserted, sheet],
  );
  return { book: typed[0], sheet: sheet.name, cell: address(row, column) };
};

/** A row whose figure a total counts is hidden; the total is where it must be said. */
export const summedRowHidden: Fault = (book, random) => {
  const second = ({ sheet, cell }: Place) => {
    const [, column, first] = RANGE.exec(cell.formula ?? '') ?? [];
    return sheet.cells.find((one) => address(one.row, one.column) === `${column}${Number(first) + 1}`);
  };
  const totals = formulas(book, (formula) => /^SUM\([A-Z]+\d+:[A-Z]+\d+\)$/.test(formula) && isVertical(formula));
  const place = any(
    random,
    totals.filter((one) => typeof second(one)?.value === 'number' && second(one)?.value !== 0),
  );
  const row = place && second(place)?.row;
  if (!place || row === undefined) return null;
  const hiddenRows = [...place.sheet.hiddenRows, { from: row, to: row }];
  return {
    book: { ...book, sheets: book.sheets.map((one) => (one === place.sheet ? { ...one, hiddenRows } : one)) },
    sheet: place.sheet.name,
    cell: address(place.cell.row, place.cell.column),
  };
};

/** A figure that formulas read is kept as text. */
export const numberAsText: Fault = (book, random) => {
  const read = new Set<string>();
  const reader = formReader();
  for (const sheet of book.sheets) {
    for (const { formula, row, column } of sheet.cells) {
      if (formula === undefined || /COUNT|ROW|COLUMN/.test(formula)) continue;
      for (const area of reader(formula, row, column).areas) {
        const text = writeArea({ ...area, sheet: null }, row, column).replaceAll('$', '');
        for (const cell of cellsOfRange(text)) read.add(`${area.sheet ?? sheet.name}!${cell}`);
      }
    }
  }
  const inputs = book.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      const used = read.has(`${sheet.name}!${address(cell.row, cell.column)}`);
      return used && cell.formula === undefined && typeof cell.value === 'number' ? [{ sheet, cell }] : [];
    }),
  );
  const place = any(random, inputs);
  if (!place) return null;
  const { sheet, cell } = place;
  return {
    book: withCell(book, sheet, cell.row, cell.column, { value: String(cell.value).replace('.', ',') }),
    sheet: sheet.name,
    cell: address(cell.row, cell.column),
  };
};

function cellsOfRange(text: string): string[] {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text);
  if (!match) return [];
  const number = (name: string) => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const [left, top] = [number(match[1] as string), Number(match[2])];
  const [right, bottom] = match[3] ? [number(match[3]), Number(match[4])] : [left, top];
  const cells: string[] = [];
  for (let r = top; r <= Math.min(bottom, top + 500); r++)
    for (let c = left; c <= Math.min(right, left + 50); c++) cells.push(address(r, c));
  return cells;
}

/** Inserts a blank row before `at`, formulas, ranges, names, validations and hidden rows following as in Excel. */
export function insertRow(book: Book, name: string, at: number): Book {
  return moveRows(book, name, (row) => (row >= at ? row + 1 : row));
}

/** Cuts a row and inserts it where another stands: every reference follows its cell. */
export function moveRow(book: Book, name: string, from: number, to: number): Book {
  return moveRows(book, name, (row) => {
    if (row === from) return to;
    if (from < to) return row > from && row <= to ? row - 1 : row;
    return row >= to && row < from ? row + 1 : row;
  });
}

function moveRows(book: Book, name: string, move: (row: number) => number): Book {
  const reader = formReader();
  const shift = (area: AreaRef, row: number, column: number, home: string): string => {
    const there = (area.sheet ?? home).toLowerCase() === name.toLowerCase();
    const text = writeArea(area, row, column);
    if (!there || area.extent === 'columns') return text;
    return text.replace(/(\$?[A-Z]{1,3}\$?)(\d+)/g, (match, column: string, row: string, offset: number) =>
      offset > text.lastIndexOf('!') ? `${column}${move(Number(row))}` : match,
    );
  };
  const rangeMoved = (range: string) =>
    range.replace(/([A-Z]{1,3})(\d+)/g, (_, c: string, r: string) => `${c}${move(Number(r))}`);
  const sheets = book.sheets.map((sheet): Sheet => {
    const own = sheet.name === name;
    const cells = sheet.cells.map((cell): Cell => {
      const row = own ? move(cell.row) : cell.row;
      if (cell.formula === undefined) return { ...cell, row };
      const form = reader(cell.formula, cell.row, cell.column);
      const formula = form.pieces
        .map((piece) => (typeof piece === 'string' ? piece : shift(piece, cell.row, cell.column, sheet.name)))
        .join('');
      return { ...cell, row, formula };
    });
    if (!own) return { ...sheet, cells };
    return {
      ...sheet,
      cells: cells.sort(byPlace),
      merges: sheet.merges.map(rangeMoved),
      validations: sheet.validations.map((one) => ({ ...one, ranges: rangeMoved(one.ranges) })),
      hiddenRows: sheet.hiddenRows.map(({ from, to }) => ({ from: move(from), to: move(to) })),
    };
  });
  return { ...book, sheets };
}
