/** CSV that a spreadsheet may open without running anything: UTF-8 with BOM, CRLF, what people typed is escaped. */
import Papa from 'papaparse';
import type { Language } from '../book/language.ts';
import type { Finding } from './finding.ts';
import { findingRecord, RECORD_FIELDS } from './record.ts';

/** A spreadsheet takes a cell that begins so for a formula, or for something it may run. */
const FORMULA_START = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

export interface CsvStyle {
  /** Names of columns that hold figures: a plain negative number stays a number there. */
  readonly numeric?: readonly string[];
  /** `vi`: semicolons and decimal commas, for an Excel on a Vietnamese Windows. */
  readonly style?: 'plain' | 'vi';
}

/** Rows to the text of a CSV file. Null and undefined are empty cells. */
export function csvText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | null | undefined>>[],
  { numeric = [], style = 'plain' }: CsvStyle = {},
): string {
  const figures = new Set(numeric);
  const cell = (column: string, value: string | number | null | undefined): string => {
    const text = value === null || value === undefined ? '' : String(value);
    if (figures.has(column) && NUMBER.test(text)) return style === 'vi' ? text.replace('.', ',') : text;
    return FORMULA_START.test(text) ? `'${text}` : text;
  };
  const lines = rows.map((row) => columns.map((column) => cell(column, row[column])));
  const text = Papa.unparse([[...columns], ...lines], {
    newline: '\r\n',
    delimiter: style === 'vi' ? ';' : ',',
  });
  return `\uFEFF${text}\r\n`;
}

/** Findings as CSV: the columns of the JSON record, `facts` as JSON text. */
export function findingsCsv(findings: readonly Finding[], language: Language, style: 'plain' | 'vi' = 'plain'): string {
  const rows = findings.map((finding) => ({
    ...findingRecord(finding, language),
    facts: JSON.stringify(finding.facts),
  }));
  return csvText(RECORD_FIELDS, rows, { style });
}
