/** What locating makes out of a table: where its columns are, and which row of the form each of its rows is. */
import type { Book, Sheet } from '../../book/book.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { FoundAt } from '../../findings/finding.ts';
import type { Block } from '../../layout/form.ts';
import type { Found } from '../submission.ts';
import type { HeadingRows } from './heading-rows.ts';

/** A table with what is known of its columns. */
export interface FoundBlock {
  readonly block: Block;
  readonly sheet: Sheet;
  /** Row of the column keys; null when the table is known by its headings only. */
  readonly keyRow: number | null;
  /** Column of the row keys; null when there is none. */
  readonly keyColumn: number | null;
  readonly headings: readonly HeadingRows[];
  /** Column by field, for the columns that can be trusted. */
  readonly columns: ReadonlyMap<string, number>;
  /** Fields whose column is in doubt: their cells are there, but nobody can say whose. */
  readonly doubtful: ReadonlyMap<string, readonly number[]>;
  /** Rows that may hold entries, ascending. */
  readonly rows: readonly number[];
}

/** What tells a row of the form: its key, its printed name. */
export interface RowMarks {
  readonly isKey: (text: string) => boolean;
  readonly isName: (words: string) => boolean;
}

export interface TiedRow {
  readonly row: number;
  readonly key: string;
  readonly found: Found;
}

export interface TiedRows {
  readonly tied: readonly TiedRow[];
  /** Rows with entries that belong to no row of the form. */
  readonly untied: readonly number[];
  readonly findings: readonly FoundAt[];
}

/** What a merge remembers from one workbook to the next (`KnownTables`); a single workbook needs none. */
export interface TableMemory {
  /** The catalogue whose forms it remembers; tables of another are not looked up in it. */
  readonly catalogue: Catalogue;
  /** The table in a sheet, if a like one was located before; null otherwise. */
  recall(sheet: Sheet): KnownTable | null;
  /**
   * Keeps a table for the next workbook, if nothing about it had to be reported and what people fill in had no part in
   * locating it.
   */
  learn(table: KnownTable, marks: RowMarks): void;
  /** Whether the words of any cell of a sheet are so; not asked again of words that stood there in the workbook before. */
  some(sheet: Sheet, so: (words: string) => boolean): boolean;
  /** `fingerprintOf`, worked out once for all workbooks of the same known tables. */
  fingerprint(book: Book): string;
}

/** A table as it was located, and its rows. */
export interface KnownTable {
  readonly block: FoundBlock;
  readonly tied: TiedRows;
}
