/** What heads a cell: the nearest words above it (in a row) or to its left (in a column), and whether titles go together. */
import type { Sheet } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { isConstant } from '../formula-map.ts';
import type { Direction } from './lane.ts';

interface At {
  readonly row: number;
  readonly column: number;
}

const known = new WeakMap<Sheet, Map<string, string | null>>();

/** A title may stand this far away. */
const REACH = 80;

/**
 * Equal for cells of one lane whose titles stand in one line and are the same words, or a series (`Q1`, `Q2`; 1998,
 * 1999): such rows or columns mean the same. Null when a cell has no title of that kind.
 */
export function titleOf(sheet: Sheet, direction: Direction, at: At): string | null {
  const titles = known.get(sheet) ?? new Map<string, string | null>();
  known.set(sheet, titles);
  const key = `${direction}|${at.row},${at.column}`;
  let title = titles.get(key);
  if (title === undefined) {
    title = findTitle(sheet, direction, at, titles);
    titles.set(key, title);
  }
  return title;
}

function findTitle(
  sheet: Sheet,
  direction: Direction,
  { row, column }: At,
  titles: ReadonlyMap<string, string | null>,
): string | null {
  for (let away = 1; away <= REACH; away++) {
    const [r, c] = direction === 'row' ? [row - away, column] : [row, column - away];
    if (r < 1 || c < 1) return null;
    const one = cellAt(sheet, r, c);
    const pattern = isConstant(one) ? patternOf(one.value) : null;
    if (pattern !== null) return `${direction === 'row' ? r : c}|${pattern}`;
    // No title itself: it has the title of the cell asked for.
    const before = titles.get(`${direction}|${r},${c}`);
    if (before !== undefined) return before;
  }
  return null;
}

function patternOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1900 && value <= 2100 ? '#' : null;
  if (typeof value !== 'string') return null;
  const words = value.trim().toLowerCase();
  // Rules drawn with dashes are no titles.
  return /[\p{L}\p{N}%$#]/u.test(words) ? words.replace(/\d+/g, '#') : null;
}
