/** The marks of a located table: all that its keys, headings, columns, rows and fingerprint were made out from. */
import type { Cell, CellValue, Sheet } from '../../book/book.ts';
import { rowsOf } from '../../book/grid.ts';
import { type Block, INDICATOR_INPUTS, KEY_MARK } from '../../layout/form.ts';
import { wordsOf } from '../cells/cell-words.ts';
import type { FoundBlock, KnownTable, RowMarks, TiedRows } from './found-block.ts';
import { fieldsOf } from './heading-rows.ts';
import { fieldsHeaded } from './headings.ts';
import { keyRowsIn } from './key-row.ts';

interface Mark {
  readonly column: number;
  /** Undefined: any value, only the formula is a mark. */
  readonly value: CellValue | undefined;
  readonly formula: string | undefined;
}

interface Line {
  readonly row: number;
  readonly marks: readonly Mark[];
  /** `entry`: whatever else stands in the row was filled in. `title`: one cell with words of any kind. */
  readonly is: 'fixed' | 'entry' | 'title';
}

export interface TablePattern {
  readonly id: number;
  /** The table without the sheet of the workbook it was learnt from, which need not be kept. */
  readonly block: Omit<FoundBlock, 'sheet'>;
  readonly tied: TiedRows;
  readonly merges: readonly string[];
  readonly lines: readonly Line[];
  /** Columns of entry rows in which every cell belongs to the form. */
  readonly told: ReadonlySet<number>;
  /** Columns of entry rows in which a formula belongs to the form. */
  readonly calculated: ReadonlySet<number>;
}

/** Fields of an entry row that tell which row it is (`tieRows`) and of which template (`fingerprintOf`). */
const TOLD_BY = ['name', 'content', 'unit', 'target2025', 'target2030'];

/** Tables whose rows are tied to rows of the form by key and name. */
const TIED: readonly Block[] = ['indicators', 'tasks'];

/** The marks of a table; null when anything about it was odd, or when entries may have had a part in locating it. */
export function patternOf(table: KnownTable, { isKey, isName }: RowMarks, id: number): TablePattern | null {
  const { block, tied } = table;
  const { sheet, ...withoutSheet } = block;
  const { keyRow, keyColumn, headings, columns } = withoutSheet;
  const [heading, ...more] = headings;
  const plain = block.doubtful.size === 0 && tied.findings.length === 0 && tied.untied.length === 0;
  if (!plain || !heading || more.length > 0 || keyRow === null || keyColumn === null) return null;
  if (sheet.visibility !== 'visible' || keyRowsIn(sheet).length !== 1) return null;
  if (tied.tied.some(({ found }) => found !== 'key+name')) return null;
  const keyed = sheet.cells.filter((cell) => cell.column === keyColumn && cell.row !== keyRow && wordsOf(cell) !== '');
  const entries = new Set(keyed.map(({ row }) => row));
  const isTied = (row: number) => tied.tied.some((one) => one.row === row);
  if (!keyed.every((cell) => isKey(wordsOf(cell)) && (TIED.includes(block.block) ? isTied(cell.row) : true)))
    return null;
  const fields = new Map(
    rowsOf(sheet)
      .get(keyRow)
      ?.map((cell) => [cell.column, wordsOf(cell)]),
  );
  const calculated = [...fields].filter(([, field]) => !(INDICATOR_INPUTS as readonly string[]).includes(field));
  const told = new Set([keyColumn, ...[...fields].flatMap(([at, field]) => (TOLD_BY.includes(field) ? [at] : []))]);
  // No row of entries may be taken for part of a heading: the words of its name keep it from that, or a heading that
  // has every field already.
  const isNamed = (row: number) =>
    rowsOf(sheet)
      .get(row)
      ?.some((cell) => told.has(cell.column) && isName(wordsOf(cell)));
  if (fieldsOf(heading).size < fieldsHeaded(block.block) && ![...entries].every(isNamed)) return null;
  const pattern = {
    ...{ id, block: withoutSheet, tied, merges: sheet.merges, told },
    calculated: new Set(calculated.map(([column]) => column)),
  };
  const used = new Set([keyColumn, ...[...columns].flatMap(([field, column]) => (field === 'no' ? [] : [column]))]);
  const isTitle = (row: number, cells: readonly Cell[]) =>
    row > keyRow &&
    row <= heading.top - 2 &&
    cells.length === 1 &&
    cells.every((cell) => !used.has(cell.column) && isTitleText(cell.value)) &&
    widthOf(sheet, row - 1) < fieldsOf(heading).size &&
    widthOf(sheet, row) < fieldsOf(heading).size;
  const lines = [...rowsOf(sheet)].map(([row, cells]): Line => {
    if (isTitle(row, cells)) return { row, is: 'title', marks: cells.map(({ column }) => anyValue(column)) };
    if (!entries.has(row)) return { row, is: 'fixed', marks: cells.map(whole) };
    const marks = cells.flatMap((cell) => {
      if (told.has(cell.column)) return [whole(cell)];
      return isCalculated(pattern, cell) ? [{ ...whole(cell), value: undefined }] : [];
    });
    return { row, is: 'entry', marks };
  });
  return { ...pattern, lines };
}

/** Whether a sheet has all the marks, each where it stood, and nothing else but entries. */
export function matches(pattern: TablePattern, sheet: Sheet): boolean {
  const { merges, lines } = pattern;
  const { cells } = sheet;
  if (sheet.visibility !== 'visible' || sheet.merges.length !== merges.length) return false;
  let at = 0;
  for (const { row, marks, is } of lines) {
    let next = 0;
    for (; at < cells.length && cells[at]?.row === row; at += 1) {
      const cell = cells[at] as Cell;
      const mark = marks[next];
      if (mark?.column === cell.column) {
        if (mark.value !== undefined && mark.value !== cell.value) return false;
        if (is === 'title' ? !isTitleText(cell.value) : mark.formula !== cell.formula) return false;
        next += 1;
      } else if (is !== 'entry' || isOfForm(pattern, cell)) return false;
    }
    if (next < marks.length) return false;
  }
  return at === cells.length && merges.every((merge, i) => merge === sheet.merges[i]);
}

function whole({ column, value, formula }: Cell): Mark {
  return { column, value, formula };
}

function anyValue(column: number): Mark {
  return { column, value: undefined, formula: undefined };
}

/** Whether a cell of an entry row, if it stands there at all, is a mark. */
function isOfForm(pattern: TablePattern, cell: Cell): boolean {
  return pattern.told.has(cell.column) || isCalculated(pattern, cell) || isKeyMark(cell.value);
}

function isCalculated({ calculated }: Pick<TablePattern, 'calculated'>, cell: Cell): boolean {
  return cell.formula !== undefined && calculated.has(cell.column);
}

/** A line of words such as the unit's name: neither a key nor a column number. */
function isTitleText(value: CellValue): boolean {
  return typeof value === 'string' && /^\p{L}/u.test(value);
}

function isKeyMark(value: CellValue): boolean {
  return typeof value === 'string' && value.trimStart().startsWith(KEY_MARK);
}

/** Columns from the first to the last cell of a row and the next: no heading made of them has more fields. */
function widthOf(sheet: Sheet, row: number): number {
  const columns = [row, row + 1].flatMap((each) => rowsOf(sheet).get(each) ?? []).map(({ column }) => column);
  return columns.length === 0 ? 0 : Math.max(...columns) - Math.min(...columns) + 1;
}
