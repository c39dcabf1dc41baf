/**
 * The tables of a workbook, found by their key row wherever it has gone, or by their headings when keys are gone or were
 * never there. A column is taken when key and heading agree; with one of the two only, on the terms of `columns.ts`.
 */
import { address } from '../../book/address.ts';
import type { Book, Sheet } from '../../book/book.ts';
import { rowsOf } from '../../book/grid.ts';
import type { FoundAt } from '../../findings/finding.ts';
import type { Block } from '../../layout/form.ts';
import { wordsOf } from '../cells/cell-words.ts';
import type { CellNames } from '../rows/cell-names.ts';
import { takeColumns } from './columns.ts';
import type { FoundBlock, RowMarks, TableMemory } from './found-block.ts';
import { fieldsOf, type HeadingRows, headingAt, headingsIn } from './heading-rows.ts';
import { RECOGNISED_BY } from './headings.ts';
import { type KeyRow, keyColumnOf, keyRowOf } from './key-row.ts';

export interface FoundBlocks {
  readonly blocks: FoundBlock[];
  /** Tables without keys beside keyed ones. Looked for only when asked: it means reading every other sheet for headings. */
  readonly others: () => FoundBlock[];
  readonly findings: FoundAt[];
}

const NONE = () => [];

/** The tables of a kind that are read: keyed ones if there are any, else those known by their headings. */
export function findBlocks(
  book: Book,
  block: Exclude<Block, 'cover'>,
  { isKey, isName }: RowMarks,
  names: CellNames,
  tables: TableMemory | null,
): FoundBlocks {
  const findings: FoundAt[] = [];
  const keyed = book.sheets.flatMap((sheet) => {
    const known = tables?.recall(sheet)?.block;
    if (known) return known.block === block ? [known] : [];
    const keys = keyRowOf(sheet, block);
    return keys ? [keyedBlock(sheet, block, keys, { isKey, isName }, names, findings)] : [];
  });
  if (keyed.length > 0) {
    // Without one name of the form's rows it is a table of something else.
    const isOther = (sheet: Sheet) =>
      sheet.visibility === 'visible' &&
      !keyed.some((one) => one.sheet === sheet) &&
      (tables?.some(sheet, isName) ?? sheet.cells.some((cell) => isName(wordsOf(cell))));
    const others = () =>
      book.sheets.filter(isOther).flatMap((sheet) => headedBlocks(sheet, block, { isKey, isName }, []));
    return { blocks: keyed, others, findings };
  }
  const headed = (visible: boolean) =>
    book.sheets
      .filter((sheet) => (sheet.visibility === 'visible') === visible)
      .flatMap((sheet) => headedBlocks(sheet, block, { isKey, isName }, findings));
  const visible = headed(true);
  return { blocks: visible.length > 0 ? visible : headed(false), others: NONE, findings };
}

function keyedBlock(
  sheet: Sheet,
  block: Exclude<Block, 'cover'>,
  { row: keyRow, markColumn, keys }: KeyRow,
  { isKey, isName }: RowMarks,
  names: CellNames,
  findings: FoundAt[],
): FoundBlock {
  const keyColumn = markColumn ?? keyColumnOf(sheet, isKey, [...keys.keys()]);
  const firstKeyed = sheet.cells.find((cell) => cell.column === keyColumn && isKey(wordsOf(cell)))?.row;
  const heading = bestHeading(sheet, block, keyRow, firstKeyed ?? keyRow + 12, isName);
  const taken = takeColumns(sheet, block, keyRow, keys, heading, names);
  findings.push(...taken.findings);
  if (markColumn === null) {
    findings.push({
      rule: 'locate.no-key-column',
      severity: 'warning',
      certainty: 'computed',
      sheet: sheet.name,
      range: null,
      facts: { block },
    });
  }
  const headings = heading ? [heading] : [];
  const rows = entryRows(sheet).filter((row) => row !== keyRow && !headings.some((one) => isWithin(row, one)));
  return { block, sheet, keyRow, keyColumn, headings, ...taken, rows };
}

function headedBlocks(
  sheet: Sheet,
  block: Exclude<Block, 'cover'>,
  { isKey, isName }: RowMarks,
  findings: FoundAt[],
): FoundBlock[] {
  const by = RECOGNISED_BY[block];
  if (!by) return [];
  const accept = (fields: ReadonlySet<string>) =>
    by.all.every((field) => fields.has(field)) && by.any.some((field) => fields.has(field));
  const headings = headingsIn(sheet, block, isName, accept);
  const rows = entryRows(sheet);
  // A heading printed again on every page is the same table; another heading begins another.
  const blocks: { heading: HeadingRows; rows: number[] }[] = [];
  headings.forEach((heading, index) => {
    const until = headings[index + 1]?.top ?? Number.POSITIVE_INFINITY;
    const own = rows.filter((row) => row > heading.bottom && row < until);
    const before = blocks.at(-1);
    if (before && sameColumns(before.heading, heading)) before.rows.push(...own);
    else blocks.push({ heading, rows: own });
  });
  return blocks.map(({ heading, rows: own }): FoundBlock => {
    const taken = takeColumns(sheet, block, null, new Map(), heading, null);
    findings.push(...taken.findings);
    const keyColumn = keyColumnOf(sheet, isKey, [...heading.columns.keys()]);
    if (keyColumn !== null) findings.push(noKeyRow(sheet, block, heading));
    return { block, sheet, keyRow: null, keyColumn, headings: [heading], ...taken, rows: own };
  });
}

/** Rows without those of column numbers, (1) (2) (3)=(1):(2), which belong to the heading. */
function entryRows(sheet: Sheet): number[] {
  const numbers = /^(\(\d+\)(\s*=.*)?)?$/;
  return [...rowsOf(sheet)].flatMap(([row, cells]) =>
    cells.every((cell) => numbers.test(wordsOf(cell))) ? [] : [row],
  );
}

function noKeyRow(sheet: Sheet, block: Block, heading: HeadingRows): FoundAt {
  const column = Math.min(...heading.columns.keys());
  return {
    rule: 'locate.no-key-row',
    severity: 'warning',
    certainty: 'computed',
    sheet: sheet.name,
    range: address(heading.top, column),
    facts: { block },
  };
}

function bestHeading(
  sheet: Sheet,
  block: Block,
  after: number,
  before: number,
  isName: RowMarks['isName'],
): HeadingRows | null {
  const candidates = [...rowsOf(sheet).keys()]
    .filter((row) => row > after && row < before)
    .flatMap((row) => headingAt(sheet, block, row, isName) ?? []);
  const known = candidates.filter((one) => fieldsOf(one).size >= 2);
  return known.sort((a, b) => fieldsOf(b).size - fieldsOf(a).size)[0] ?? null;
}

function sameColumns(a: HeadingRows, b: HeadingRows): boolean {
  const told = (one: HeadingRows) => [...one.columns].map(([column, { field }]) => `${column}${field}`).join();
  return told(a) === told(b);
}

function isWithin(row: number, heading: HeadingRows): boolean {
  return heading.top <= row && row <= heading.bottom;
}
