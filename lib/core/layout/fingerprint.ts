/**
 * What makes a template that template: which rows it asks for, their names, units and targets, and its formulas. The
 * fingerprint is the same for the blank form, the filled one and the one saved again by another program, wherever rows
 * and columns have moved to; it changes when a row is gone or a target or formula is another.
 */
import { parseAddress } from '../book/address.ts';
import type { Book, Cell, Sheet } from '../book/book.ts';
import { cellAt } from '../book/grid.ts';
import { memory } from '../book/remember.ts';
import { contentHash } from './content-hash.ts';
import { INDICATOR_INPUTS, KEY_MARK } from './form.ts';

/** Fields of a row that belong to the template, by block. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  indicators: ['name', 'unit', 'target2025', 'target2030'],
  tasks: ['name', 'content'],
};

interface Keyed {
  readonly sheet: Sheet;
  readonly block: string;
  readonly keyRow: number;
  readonly keyColumn: number;
  /** Field by column number. */
  readonly fields: ReadonlyMap<number, string>;
  /** Columns of the fields that belong to the template; undefined where there is none. */
  readonly content: readonly (number | undefined)[];
}

/** Forms of one template have the same formulas in the same cells. */
const recall = memory<string>();

/**
 * `<content>-<formulas>`, 16 hex digits each, of the keyed tables on visible sheets; empty when there is none. Rows are
 * taken by key, so their order does not matter.
 */
export function fingerprintOf(book: Book): string {
  const tables = book.sheets.filter((sheet) => sheet.visibility === 'visible').flatMap(keyedTables);
  if (tables.length === 0) return '';
  const content: string[] = [];
  const formulas: string[] = [];
  for (const table of tables) {
    const fields = [...table.fields].join();
    for (const { row, key } of keyedRows(table)) {
      content.push([table.block, key, ...table.content.map((column) => words(table.sheet, row, column))].join('\t'));
      for (const [column, field] of table.fields) {
        const formula = cellAt(table.sheet, row, column)?.formula;
        if (formula === undefined || (INDICATOR_INPUTS as readonly string[]).includes(field)) continue;
        const told = `${row} ${column} ${fields} ${formula}`;
        const normal = recall(told, () => normalFormula(formula, row, column, table.fields));
        formulas.push([table.block, key, field, normal].join('\t'));
      }
    }
  }
  return `${contentHash(content.sort().join('\n'))}-${contentHash(formulas.sort().join('\n'))}`;
}

/** Whether a workbook's form is no longer the one it was issued as; false where either fingerprint is unknown. */
export function formChanged(template: { readonly issued: string; readonly actual: string } | null): boolean {
  return template !== null && template.issued !== '' && template.actual !== '' && template.issued !== template.actual;
}

/** What a formula is told apart by: a text, a name or reference (perhaps of another sheet), whole columns, a number, spaces. */
const PIECES =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}\p{N}_.[\]]+)!)?(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_(])|[\p{L}_$\\][\p{L}\p{N}_.$\\?]*)|(\d+(?:\.\d*)?(?:E[+-]?\d+)?)|\s+/giu;

/**
 * A formula without what moving or re-saving changes: references of its own row by field name (`[numerator]`), others
 * relative to its cell, numbers to 15 digits, no spaces, functions in capitals. Its grammar is that of the forms, whose
 * formulas are plain; the audit, which reads anybody's, has a parser.
 */
export function normalFormula(
  formula: string,
  row: number,
  column: number,
  fields: ReadonlyMap<number, string>,
): string {
  return formula
    .replace(PIECES, (piece, sheet: string | undefined, name?: string, number?: string, at = 0) => {
      if (number !== undefined) return String(Number(Number(number).toPrecision(15)));
      if (name === undefined) return piece.startsWith('"') ? piece : '';
      if (name.includes(':') || formula[at + piece.length] === '(') return piece.toUpperCase();
      const cell = parseAddress(name);
      if (!cell) return piece;
      if (sheet !== undefined) return piece.toUpperCase();
      const field = cell.row === row ? fields.get(cell.column) : undefined;
      return field === undefined ? `R[${cell.row - row}]C[${cell.column - column}]` : `[${field}]`;
    })
    .replace(/^=/, '');
}

function keyedTables(sheet: Sheet): Keyed[] {
  const marks = sheet.cells.filter((cell) => typeof cell.value === 'string' && cell.value.startsWith(KEY_MARK));
  return marks.flatMap((mark) => {
    const block = String(mark.value).slice(KEY_MARK.length);
    if (!(block in CONTENT)) return [];
    const keys = sheet.cells.filter(
      (cell) => cell.row === mark.row && cell.column !== mark.column && cell.value !== null,
    );
    const fields = new Map(keys.map((cell) => [cell.column, String(cell.value)]));
    const content = (CONTENT[block] ?? []).map((field) => [...fields].find(([, name]) => name === field)?.[0]);
    return [{ sheet, block, keyRow: mark.row, keyColumn: mark.column, fields, content }];
  });
}

function keyedRows({ sheet, keyRow, keyColumn }: Keyed): { row: number; key: string }[] {
  const isKey = (cell: Cell) => cell.column === keyColumn && cell.row > keyRow && typeof cell.value === 'string';
  return sheet.cells.filter(isKey).map((cell) => ({ row: cell.row, key: String(cell.value).trim() }));
}

function words(sheet: Sheet, row: number, column: number | undefined): string {
  const value = column === undefined ? null : cellAt(sheet, row, column)?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value).normalize('NFC').replace(/\s+/g, ' ').trim();
}
