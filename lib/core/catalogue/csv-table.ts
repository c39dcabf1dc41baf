/** Reads one CSV file of a catalogue or scheme, remembering where each value stands so that a mistake can be named. */
import Papa from 'papaparse';
import { Decimal } from '../book/decimal.ts';
import type { Allowed } from './allowed.ts';
import type { Mistake, Problem } from './mistakes.ts';
import { isDate } from './period.ts';

export interface TableShape {
  readonly columns: readonly string[];
  /** Columns that may be left out of the file altogether. */
  readonly optional?: readonly string[];
}

/** One row; every reading that fails adds a mistake and gives a harmless value back, so that one run finds all mistakes. */
export class TableRow {
  readonly file: string;
  readonly row: number;
  readonly #values: Readonly<Record<string, string>>;
  readonly #mistakes: Mistake[];

  constructor(file: string, row: number, values: Readonly<Record<string, string>>, mistakes: Mistake[]) {
    this.file = file;
    this.row = row;
    this.#values = values;
    this.#mistakes = mistakes;
  }

  /** The text as it stands, trimmed; empty when absent. */
  text(column: string): string {
    return this.#values[column] ?? '';
  }

  /** A text that must not be empty. */
  required(column: string, allowed: Allowed = ['a-value']): string {
    const value = this.text(column);
    if (value === '') this.wrong(column, 'empty', '', allowed);
    return value;
  }

  /** `a;b;c` → its parts. */
  list(column: string): string[] {
    return this.text(column)
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  /** One of a fixed set; the first of them stands in for a wrong one. */
  oneOf<T extends string>(column: string, allowed: readonly T[]): T {
    const value = this.text(column) as T;
    if (allowed.includes(value)) return value;
    this.wrong(column, value === '' ? 'empty' : 'not-allowed', value, ['one-of', ...allowed]);
    return allowed[0] as T;
  }

  /** One of a fixed set or empty (null). */
  oneOfOrNull<T extends string>(column: string, allowed: readonly T[]): T | null {
    return this.text(column) === '' ? null : this.oneOf(column, allowed);
  }

  /** A decimal number with a point; null when empty or wrong. */
  decimal(column: string): Decimal | null {
    const value = this.text(column);
    if (value === '') return null;
    if (/^-?\d+(\.\d+)?$/.test(value)) return new Decimal(value);
    this.wrong(column, 'not-a-number', value);
    return null;
  }

  /** A whole number from 0; null when empty or wrong. */
  whole(column: string): number | null {
    const value = this.text(column);
    if (value === '') return null;
    if (/^\d{1,9}$/.test(value)) return Number(value);
    this.wrong(column, 'not-a-number', value);
    return null;
  }

  year(column: string): number | null {
    const value = this.text(column);
    if (value === '') return null;
    if (/^(19|20|21)\d\d$/.test(value)) return Number(value);
    this.wrong(column, 'not-a-year', value);
    return null;
  }

  date(column: string): string | null {
    const value = this.text(column);
    if (value === '') return null;
    if (isDate(value)) return value;
    this.wrong(column, 'not-a-date', value);
    return null;
  }

  yes(column: string): boolean {
    return this.oneOf(column, ['', 'yes', 'no']) === 'yes';
  }

  wrong(column: string | null, problem: Problem, value: string, allowed: Allowed = ''): void {
    this.#mistakes.push({ file: this.file, row: this.row, column, problem, value, allowed });
  }
}

/**
 * The rows of a CSV text. Separated by commas, semicolons (Excel on a Vietnamese Windows) or tabs (copied cells), with or
 * without a byte order mark; empty rows are skipped. Missing or unknown columns are mistakes of the file.
 */
export function readTable(file: string, text: string, shape: TableShape, mistakes: Mistake[]): TableRow[] {
  const wrong = (row: number | null, column: string | null, problem: Problem, value: string, allowed: Allowed) =>
    mistakes.push({ file, row, column, problem, value, allowed });
  if (text.includes('\uFFFD')) wrong(null, null, 'not-utf8', '', '');
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(body);
  const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  for (const error of parsed.errors) {
    wrong(error.row === undefined ? null : error.row + 1, null, 'not-csv', error.code, '');
  }
  const [header = [], ...lines] = parsed.data;
  const names = header.map((name) => name.trim());
  const known = [...shape.columns, ...(shape.optional ?? [])];
  for (const column of shape.columns) {
    if (!names.includes(column)) wrong(1, column, 'column-missing', '', shape.columns.join(', '));
  }
  names.forEach((name, at) => {
    if (name !== '' && !known.includes(name)) wrong(1, name, 'column-unknown', name, known.join(', '));
    if (name !== '' && names.indexOf(name) !== at) wrong(1, name, 'duplicate', name, ['row', '1']);
  });
  return lines.flatMap((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const beyond = cells.slice(names.length).find((cell) => cell.trim() !== '');
    if (beyond !== undefined) wrong(at + 2, null, 'cells-beyond', beyond.trim(), String(names.length));
    const values = Object.fromEntries(names.map((name, column) => [name, (cells[column] ?? '').trim()]));
    for (const [column, value] of Object.entries(values)) {
      if (value !== value.normalize('NFC')) wrong(at + 2, column, 'not-nfc', value, '');
    }
    return [new TableRow(file, at + 2, values, mistakes)];
  });
}

/** What separates the columns: whichever of comma, semicolon and tab the heading has most of. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const heading = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const count = (mark: string) => heading.split(mark).length;
  const marks = [',', ';', '\t'] as const;
  return marks.reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}

/** Notes every row whose key stood before, as a mistake of `column`. */
export function refuseDuplicates(rows: readonly TableRow[], column: string, key: (row: TableRow) => string): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const value = key(row);
    const before = seen.get(value);
    if (before !== undefined) row.wrong(column, 'duplicate', value, ['row', String(before)]);
    else seen.set(value, row.row);
  }
}
