/** The printed heading of a table: one or two rows of words, cells merged across and down. */
import type { Sheet } from '../../book/book.ts';
import { rowsOf } from '../../book/grid.ts';
import { onceFor } from '../../book/remember.ts';
import type { Block } from '../../layout/form.ts';
import { mergedArea, shownAt, wordsOf } from '../cells/cell-words.ts';
import { fieldOfHeading, soundsLikeHeading } from './headings.ts';

export interface Heading {
  readonly field: string;
  readonly words: string;
}

export interface HeadingRows {
  readonly top: number;
  readonly bottom: number;
  /** Field and words by column; columns with unknown words are not listed. */
  readonly columns: ReadonlyMap<number, Heading>;
}

/**
 * The heading that begins in a row, of one or two rows, whichever names more columns; null when it names none. A row that
 * `isName` says prints the name of one of the form's rows is an entry, whatever its words sound like ("Số lượng đô thị
 * đạt các tiêu chí…" beside the document "Báo cáo kết quả…").
 */
export function headingAt(
  sheet: Sheet,
  block: Block,
  row: number,
  isName: (words: string) => boolean,
): HeadingRows | null {
  const isEntry = (at: number) => (rowsOf(sheet).get(at) ?? []).some((cell) => isName(wordsOf(cell)));
  if (isEntry(row)) return null;
  const single = headingOf(sheet, block, row, row);
  if (isEntry(row + 1)) return single.columns.size > 0 ? single : null;
  const double = headingOf(sheet, block, row, row + 1);
  // Two rows only where the second row adds something: otherwise it is the first row of the table.
  const best = fieldsOf(double).size > fieldsOf(single).size ? double : single;
  return best.columns.size > 0 ? best : null;
}

/**
 * Every heading in a sheet of which `accept` says that enough is known. Where headings can be read from neighbouring rows
 * (a line of instructions above, say), the one that names most columns is the heading.
 */
export function headingsIn(
  sheet: Sheet,
  block: Block,
  isName: (words: string) => boolean,
  accept: (fields: ReadonlySet<string>) => boolean,
): HeadingRows[] {
  const found: HeadingRows[] = [];
  const sounding = soundingRows(sheet);
  for (const row of rowsOf(sheet).keys()) {
    if ((sounding.get(row) ?? 0) + (sounding.get(row + 1) ?? 0) < 2) continue;
    const heading = headingAt(sheet, block, row, isName);
    if (!heading || !accept(fieldsOf(heading))) continue;
    const before = found.at(-1);
    if (!before || row > before.bottom) found.push(heading);
    else if (fieldsOf(heading).size > fieldsOf(before).size) found[found.length - 1] = heading;
  }
  return found;
}

/** How many cells of each row sound like headings; rows without any are not listed. */
const soundingRows = onceFor((sheet: Sheet) => {
  const counts = [...rowsOf(sheet)].map(
    ([row, cells]) =>
      [row, cells.filter((cell) => typeof cell.value === 'string' && soundsLikeHeading(wordsOf(cell))).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
});

/** The fields that a heading names. */
export function fieldsOf(heading: HeadingRows): ReadonlySet<string> {
  return new Set([...heading.columns.values()].map((one) => one.field));
}

function headingOf(sheet: Sheet, block: Block, top: number, bottom: number): HeadingRows {
  const used = [top, bottom].flatMap((row) => rowsOf(sheet).get(row) ?? []).map((cell) => cell.column);
  const columns = new Map<number, Heading>();
  // Over a merged group only the first cell has words; pasting may have lost the merge, so the words carry to the right
  // as long as there are words below.
  let group = '';
  const uppers = new Set<string>();
  const last = Math.max(...used);
  for (let column = Math.min(...used); column <= last; column++) {
    const upper = shownAt(sheet, top, column);
    if (top === bottom) {
      if (upper !== '') put(columns, column, block, upper);
      continue;
    }
    const lower = lowerWords(sheet, top, bottom, column);
    if (upper !== '') group = upper;
    uppers.add(group);
    const words = lower === '' ? upper : `${upper === '' ? group : upper} ${lower}`;
    if (words !== '') put(columns, column, block, words);
  }
  // One text over the whole table is its title, not a heading of groups.
  return { top, bottom, columns: top !== bottom && uppers.size < 2 ? new Map() : columns };
}

/** Words of the lower row, unless they are the upper cell's own through a merge down. */
function lowerWords(sheet: Sheet, top: number, bottom: number, column: number): string {
  const area = mergedArea(sheet, bottom, column);
  return area && area.top <= top ? '' : shownAt(sheet, bottom, column);
}

function put(columns: Map<number, Heading>, column: number, block: Block, words: string): void {
  const field = fieldOfHeading(block, words);
  if (field !== null) columns.set(column, { field, words });
}
