/** The document a figure rests on: from the form's own columns, or cited in the words of a result. */
import { address } from '../../book/address.ts';
import { type Book, type Cell, isError, type Sheet } from '../../book/book.ts';
import { dateIn, dateOfSerial, isDateFormat, parseDate } from '../../book/dates.ts';
import { cellAt, styleOf } from '../../book/grid.ts';
import { oneLine } from '../../book/text.ts';
import type { CellRef, Evidence } from '../submission.ts';

/** Number of a document, `41/QĐ-UBND`, `45/2020/NĐ-CP`, `06-NQ/TU`. */
const NUMBER = /(?:\d+[a-zđ]?\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:\s?-\s?\p{Lu}[\p{L}\d]*)*|\d+-\p{Lu}{2,}\/\p{Lu}\p{L}*)/u;

/**
 * A cell as a day `yyyy-mm-dd`; a number is one when its format says so or when `column` does. What is no day comes back
 * as typed; empty for a blank.
 */
export function dayAt(book: Book, cell: Cell | undefined): string {
  if (!cell || cell.value === null || isError(cell.value) || typeof cell.value === 'boolean') return '';
  if (typeof cell.value === 'string') return parseDate(cell.value) ?? oneLine(cell.value);
  const { format } = styleOf(book, cell);
  const plausible = isDateFormat(format) || (Number.isInteger(cell.value) && cell.value > 20000 && cell.value < 80000);
  return (plausible ? dateOfSerial(cell.value, book.date1904) : null) ?? String(cell.value);
}

/** Words of a cell on one line; a date cell as its day, other numbers as they are. */
export function textAt(book: Book, cell: Cell | undefined): string {
  if (!cell || cell.value === null || isError(cell.value)) return '';
  if (typeof cell.value === 'number' && isDateFormat(styleOf(book, cell).format)) return dayAt(book, cell);
  return typeof cell.value === 'boolean' ? '' : oneLine(String(cell.value));
}

/** Evidence of the form's three columns; null when all are blank. */
export function evidenceAt(
  book: Book,
  sheet: Sheet,
  row: number,
  columns: ReadonlyMap<string, number>,
): Evidence | null {
  const [textColumn, numberColumn, dateColumn] = [
    columns.get('evidence'),
    columns.get('evidenceNumber'),
    columns.get('evidenceDate'),
  ];
  const cell = (column: number | undefined) => (column === undefined ? undefined : cellAt(sheet, row, column));
  const text = textAt(book, cell(textColumn));
  const number = textAt(book, cell(numberColumn));
  const date = dayAt(book, cell(dateColumn));
  if (isBare(text) && isBare(number) && isBare(date)) return null;
  const column = textColumn ?? numberColumn ?? dateColumn;
  const at: CellRef | null = column === undefined ? null : { sheet: sheet.name, address: address(row, column) };
  const cited = number === '' ? citedIn(text, null) : null;
  return { text, number: number || (cited?.number ?? ''), date: date || (cited?.date ?? ''), at };
}

/** No words, or only a dash. */
export function isBare(words: string): boolean {
  return words === '' || words === '-' || words === '–' || words === '—';
}

/** The first document cited in a text, `theo Quyết định số 41/QĐ-UBND ngày 10/01/2023 …`; null when none is. */
export function citedIn(text: string, at: CellRef | null): Evidence | null {
  const line = oneLine(text);
  const found = NUMBER.exec(line);
  if (!found) return null;
  const after = line.slice(found.index + found[0].length);
  // The date belongs to the document only when it follows directly.
  const date = /^\s*,?\s*(?:ngày\s+\d|\d{1,2}[/.-])/i.test(after) ? dateIn(after.slice(0, 40)) : null;
  return { text: line, number: found[0].replace(/\s/g, ''), date: date ?? '', at };
}
