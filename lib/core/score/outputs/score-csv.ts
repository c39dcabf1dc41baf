/** Tables of a scoring run as CSV files. */
import { csvText } from '../../findings/csv.ts';

/** One row of any of the tables, by column. */
export type Row = Record<string, string | number | null>;

/** Columns that hold nothing but figures, in any of the tables. */
const FIGURES =
  /^(value|numerator|denominator|target|best|points|score|change|percent|to_above|to_below|lost|self|verified|final|(old|new)_(numerator|denominator|value))$/;

/** Any of the tables as CSV. */
export function scoreCsv(columns: readonly string[], rows: readonly Row[]): string {
  return csvText(columns, rows, { numeric: columns.filter((column) => FIGURES.test(column)) });
}
