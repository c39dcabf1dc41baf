/** The workbook that the fake Excel has open: a `Book` that can be edited. */
import { areaAddress } from '../../lib/core/book/address.ts';
import type { Book, CellStyle, CellValue, DefinedName, Sheet } from '../../lib/core/book/book.ts';
import { styleOf } from '../../lib/core/book/grid.ts';

export interface FakeCell {
  readonly value: CellValue;
  /** Without `=`; null for a constant. */
  readonly formula: string | null;
  readonly style: CellStyle;
}

const COLUMNS = 16384;

export class FakeSheet {
  readonly id: string;
  name: string;
  visibility: Sheet['visibility'];
  protected: boolean;
  readonly merges: readonly string[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** How many handlers listen to changes of this sheet. */
  watchers = 0;
  private readonly cells = new Map<number, FakeCell>();
  /** What an empty cell looks like. A `Book` does not list them; on a form the empty cells are the ones to fill in. */
  private readonly plain: CellStyle;

  constructor(sheet: Sheet, book: Book, id: string) {
    this.id = id;
    this.plain = { format: 'General', font: book.styles[0]?.font ?? null, locked: false };
    this.name = sheet.name;
    this.visibility = sheet.visibility;
    this.protected = sheet.protected;
    this.merges = sheet.merges;
    this.hiddenRows = new Set(sheet.hiddenRows.flatMap(({ from, to }) => numbers(from, to)));
    this.hiddenColumns = new Set(sheet.hiddenColumns.flatMap(({ from, to }) => numbers(from, to)));
    for (const cell of sheet.cells) {
      this.put(cell.row, cell.column, {
        value: cell.value,
        formula: cell.formula ?? null,
        style: styleOf(book, cell),
      });
    }
  }

  cell(row: number, column: number): FakeCell {
    return this.cells.get(row * COLUMNS + column) ?? { value: null, formula: null, style: this.plain };
  }

  put(row: number, column: number, cell: FakeCell): void {
    this.cells.set(row * COLUMNS + column, cell);
  }

  /** The rectangle that holds every value and formula; null for an empty sheet. */
  used(): { top: number; left: number; bottom: number; right: number } | null {
    const filled = [...this.cells].filter(([, cell]) => cell.value !== null || cell.formula !== null);
    if (filled.length === 0) return null;
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
    for (const [key] of filled) {
      const [row, column] = [Math.floor((key - 1) / COLUMNS), ((key - 1) % COLUMNS) + 1];
      [top, bottom, left, right] = [
        Math.min(top, row),
        Math.max(bottom, row),
        Math.min(left, column),
        Math.max(right, column),
      ];
    }
    return { top, left, bottom, right };
  }
}

export interface FakeWorkbook {
  name: string;
  readonly sheets: FakeSheet[];
  readonly names: readonly DefinedName[];
  readonly properties: Record<string, string>;
  readonly custom: Map<string, string>;
  readonly calculation: Book['calculation'];
  active: FakeSheet;
  /** A1 of the selection on the active sheet. */
  selection: string;
}

/** Opens a `Book` under a file name. */
export function fakeWorkbook(book: Book, name = 'bao-cao.xlsx'): FakeWorkbook {
  const sheets = book.sheets.map(
    (sheet, i) => new FakeSheet(sheet, book, `{0000000${i + 1}-0001-0000-0000-000000000000}`),
  );
  const active = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0];
  if (!active) throw new Error('a workbook has at least one sheet');
  return {
    name,
    sheets,
    names: book.names,
    properties: { ...book.properties },
    custom: new Map(Object.entries(book.custom)),
    calculation: book.calculation,
    active,
    selection: areaAddress({ top: 1, left: 1, bottom: 1, right: 1 }),
  };
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
