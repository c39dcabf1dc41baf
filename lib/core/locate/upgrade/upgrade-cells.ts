/** Which cells of a workbook a person filled: everything that is neither printed on its form, nor its keys, nor computed by it. */
import { address } from '../../book/address.ts';
import type { Book, Cell, Sheet } from '../../book/book.ts';
import { rowsOf } from '../../book/grid.ts';
import { cleanText } from '../../book/text.ts';
import { DOCUMENT_FIELDS, INDICATOR_INPUTS, KEY_MARK, SHEETS, TASK_FIELDS } from '../../layout/form.ts';
import { wordsOf } from '../cells/cell-words.ts';
import type { FoundBlock } from '../tables/found-block.ts';
import { coverOf } from '../whose/cover.ts';
import type { SourceTables } from './upgrade-source.ts';

export interface FilledCell {
  readonly sheet: string;
  readonly address: string;
  readonly cell: Cell;
  /** Row key of the table row it stands in, when it stands in one. */
  readonly key: string | null;
  /** Field of the column it stands in, when the table is known to have it. */
  readonly field: string | null;
  /** True for a value where the form itself computes one: pasted as a value, or typed over the formula. */
  readonly computed: boolean;
}

const INPUTS: ReadonlySet<string> = new Set([
  ...INDICATOR_INPUTS,
  ...TASK_FIELDS.filter((field) => ['taskStatus', 'progress', 'doneOn', 'note'].includes(field)),
  ...DOCUMENT_FIELDS.filter((field) => field !== 'no'),
  'narrative',
]);
/** Sheet of an upgraded workbook that lists what its upgrade did: the tool's own print. */
export const CHANGES_SHEET = 'NangCap';

const COMPUTED = ['result', 'status', 'status2030'];

/** `form`: the blank form of the same unit and period, whose print is no filling. */
export function filledCells(book: Book, tables: SourceTables, form: Book): FilledCell[] {
  const places = placesOf(tables);
  const cover = coverOf(book);
  const printed = new Printed(form);
  return book.sheets
    .filter((sheet) => sheet.name !== SHEETS.metadata && sheet.name !== CHANGES_SHEET)
    .flatMap((sheet) =>
      [...rowsOf(sheet)].flatMap(([row, cells]) => {
        const numbers = printed.numbersBeside(sheet, cells);
        return cells.flatMap((cell): FilledCell[] => {
          if (isNothing(cell) || wordsOf(cell).startsWith(KEY_MARK)) return [];
          const place = places.get(`${sheet.name}!${row}`);
          const field = place?.fieldOf(cell.column) ?? null;
          const key = place?.key ?? null;
          const computed = field !== null && COMPUTED.includes(field) && place?.computes === true;
          const found: FilledCell = {
            sheet: sheet.name,
            address: address(row, cell.column),
            cell,
            key,
            field,
            computed,
          };
          if (field !== null && INPUTS.has(field)) return [found];
          if (cover?.sheet === sheet && [...cover.cells].some(([name, each]) => each === cell && isAnswer(name)))
            return [found];
          // The ordinal of a row is print, whatever numbers the current form gives its rows.
          if (field === 'no' && /^(\d{1,3}|[IVX]+)\.?$/.test(wordsOf(cell))) return [];
          if (place?.isKey(cell.column) || keyRows(tables, sheet).has(row)) return [];
          if (computed) return cell.formula === undefined ? [found] : [];
          if (cell.formula !== undefined && field === null && place === undefined)
            return printed.hasFormula(sheet, cell.formula) ? [] : [found];
          return printed.isPrinted(sheet, cell, numbers) ? [] : [found];
        });
      }),
    );
}

function isAnswer(name: string): boolean {
  return name === 'sentOn' || name === 'reporter' || name === 'checkCode';
}

/** A dash stands for nothing where nothing is asked. */
function isNothing(cell: Cell): boolean {
  return cell.value === null || (typeof cell.value === 'string' && /^[-–—\s]*$/.test(cell.value));
}

interface Place {
  readonly key: string | null;
  readonly fieldOf: (column: number) => string | null;
  readonly isKey: (column: number) => boolean;
  /** Whether the table computes its results from parts. */
  readonly computes: boolean;
}

function placesOf(tables: SourceTables): Map<string, Place> {
  const place = (block: FoundBlock, key: string | null): Place => ({
    key,
    fieldOf: (column) => [...block.columns].find(([, each]) => each === column)?.[0] ?? null,
    isKey: (column) => column === block.keyColumn,
    computes: block.columns.has('numerator') || block.columns.has('stated'),
  });
  return new Map([
    ...[...tables.narrative, ...tables.documents].flatMap((block) =>
      block.rows.map((row) => [`${block.sheet.name}!${row}`, place(block, null)] as const),
    ),
    ...[...tables.indicators, ...tables.tasks].map(
      ({ block, row, key }) => [`${block.sheet.name}!${row}`, place(block, key)] as const,
    ),
  ]);
}

function keyRows(tables: SourceTables, sheet: Sheet): ReadonlySet<number> {
  const blocks = [
    ...tables.narrative,
    ...tables.documents,
    ...[...tables.indicators, ...tables.tasks].map(({ block }) => block),
  ];
  return new Set(blocks.flatMap((block) => (block.sheet === sheet && block.keyRow !== null ? [block.keyRow] : [])));
}

/** What is printed on a blank form: words by sheet, and the numbers that stand beside them in one row. */
class Printed {
  readonly #form: Book;
  readonly #words = new Map<string, Set<string>>();
  readonly #rows = new Map<string, (readonly Cell[])[]>();

  constructor(form: Book) {
    this.#form = form;
    for (const sheet of form.sheets) {
      this.#words.set(sheet.name, new Set(sheet.cells.map(textOf).filter((text) => text !== '')));
      for (const cells of rowsOf(sheet).values()) {
        for (const text of new Set(cells.map(textOf))) {
          if (text.length > 2) this.#rows.set(text, [...(this.#rows.get(text) ?? []), cells]);
        }
      }
    }
  }

  /** Numbers printed in the row of the form that shares most words with these cells. */
  numbersBeside(_sheet: Sheet, cells: readonly Cell[]): number[] {
    const counts = new Map<readonly Cell[], number>();
    for (const cell of cells)
      for (const row of this.#rows.get(textOf(cell)) ?? []) counts.set(row, (counts.get(row) ?? 0) + 1);
    const best = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? [];
    return best.flatMap((cell) => (typeof cell.value === 'number' ? [cell.value] : []));
  }

  /** `numbers` is used up: a number printed once excuses one cell. */
  isPrinted(sheet: Sheet, cell: Cell, numbers: number[]): boolean {
    if (typeof cell.value === 'number') {
      const at = numbers.indexOf(cell.value);
      if (at >= 0) numbers.splice(at, 1);
      return at >= 0;
    }
    const text = textOf(cell);
    const own = this.#words.get(sheet.name);
    if (own) return own.has(text);
    const other = [...this.#words].filter(
      ([name]) => name !== SHEETS.lists && name !== SHEETS.metadata && name !== SHEETS.cover,
    );
    return other.some(([, words]) => words.has(text));
  }

  /** Whether the form has that formula on that sheet, wherever rows have moved. */
  hasFormula(sheet: Sheet, formula: string): boolean {
    const bare = (text: string | undefined) => text?.replace(/[\d$\s]/g, '');
    const own = this.#form.sheets.find((each) => each.name === sheet.name);
    return own?.cells.some((cell) => bare(cell.formula) === bare(formula)) ?? false;
  }
}

function textOf(cell: Cell): string {
  return typeof cell.value === 'string' ? cleanText(cell.value).replace(/\s+/g, ' ') : '';
}
