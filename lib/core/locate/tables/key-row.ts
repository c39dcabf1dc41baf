/** Where the hidden keys of a table stand: the row of column keys, the column of row keys. */
import type { Cell, Sheet } from '../../book/book.ts';
import { rowAt } from '../../book/grid.ts';
import { onceFor } from '../../book/remember.ts';
import { cleanText } from '../../book/text.ts';
import {
  type Block,
  DOCUMENT_FIELDS,
  INDICATOR_FIELDS,
  KEY_MARK,
  NARRATIVE_FIELDS,
  TASK_FIELDS,
} from '../../layout/form.ts';
import { wordsOf } from '../cells/cell-words.ts';

const FIELDS: Readonly<Record<Exclude<Block, 'cover'>, readonly string[]>> = {
  indicators: INDICATOR_FIELDS,
  tasks: TASK_FIELDS,
  narrative: NARRATIVE_FIELDS,
  documents: DOCUMENT_FIELDS,
};

export interface KeyRow {
  readonly row: number;
  /** Column of the mark, which is the column of row keys; null when it was deleted with that column. */
  readonly markColumn: number | null;
  readonly keys: ReadonlyMap<number, string>;
}

/** A row that says so, or that holds at least three of the block's column keys and no other block's mark. */
export function keyRowOf(sheet: Sheet, block: Exclude<Block, 'cover'>): KeyRow | null {
  for (const { row, cells, mark, fields } of keyRowsIn(sheet)) {
    if (mark ? wordsOf(mark) !== KEY_MARK + block : fields < LEAST_KEYS) continue;
    const keys = new Map(
      cells.flatMap((cell) => (FIELDS[block].includes(wordsOf(cell)) ? [[cell.column, wordsOf(cell)] as const] : [])),
    );
    const others = cells.filter((cell) => cell !== mark && wordsOf(cell) !== '' && !keys.has(cell.column));
    if (mark) return { row, markColumn: mark.column, keys };
    const own = ownKeys(block, new Set(keys.values()));
    if (own && keys.size >= LEAST_KEYS && others.length === 0) return { row, markColumn: null, keys };
  }
  return null;
}

/** Fewer column keys are words like others, unless a mark stands beside them. */
const LEAST_KEYS = 3;
/** With the spaces that may have crept in around it. */
const LONGEST_KEY = 100;
const ALL_FIELDS = new Set(Object.values(FIELDS).flat());

interface KeyedRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** The cell that says which kind of table it is the key row of. */
  readonly mark: Cell | undefined;
  /** How many column keys it has, of any kind of table. */
  readonly fields: number;
}

/** Rows with a mark or a column key of any kind of table: the few worth a closer look, for all kinds of tables. */
export const keyRowsIn: (sheet: Sheet) => readonly KeyedRow[] = onceFor((sheet) => {
  const keyed = [...new Set(sheet.cells.filter(isKeyLike).map(({ row }) => row))].sort((a, b) => a - b);
  return keyed.map((row) => {
    const cells = rowAt(sheet, row);
    const mark = cells.find((cell) => wordsOf(cell).startsWith(KEY_MARK));
    return { row, cells, mark, fields: cells.filter((cell) => ALL_FIELDS.has(wordsOf(cell))).length };
  });
});

/** Whether a cell holds a mark or a column key of any kind of table: short words, which most cells do not hold. */
function isKeyLike({ value }: Cell): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_KEY) return false;
  const words = cleanText(value);
  return ALL_FIELDS.has(words) || words.startsWith(KEY_MARK);
}

/** Without the mark, the fields themselves must tell the kind of table. */
function ownKeys(block: Exclude<Block, 'cover'>, keys: ReadonlySet<string>): boolean {
  const telling = { indicators: 'numerator', tasks: 'taskStatus', narrative: 'narrative', documents: 'documentNumber' };
  return keys.has(telling[block]) || (block === 'indicators' && (keys.has('stated') || keys.has('result')));
}

/** The column with the most row keys, at least two, that no heading or column key claims for something else. */
export function keyColumnOf(sheet: Sheet, isKey: (text: string) => boolean, claimed: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const cell of sheet.cells) {
    if (!claimed.includes(cell.column) && isKey(wordsOf(cell))) {
      counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 ? most[0] : null;
}
