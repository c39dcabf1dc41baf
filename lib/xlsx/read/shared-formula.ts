/**
 * Shared formulas (ECMA-376 part 1, 18.3.1.40): a file may write a formula once and let other cells say "the same, moved".
 * The formula is cut once into what stays and what moves; each further cell only joins the pieces.
 *
 * What moves are relative references, also behind a sheet name, and whole rows and columns. What stays: the `$` parts,
 * text literals, sheet and workbook names, defined names, functions that look like cells (`LOG10(`), structured
 * references (`Bang1[[#This Row],[Q1]]`), error values. A reference that leaves the sheet becomes `#REF!`.
 */
import { columnName, columnNumber } from '../../core/book/address.ts';

const ROWS = 1048576;
const COLUMNS = 16384;

/** One end of a reference; 0 stands for the part that a whole row or column does not have. */
interface Corner {
  readonly row: number;
  readonly rowFixed: boolean;
  readonly column: number;
  readonly columnFixed: boolean;
}

interface Reference {
  readonly first: Corner;
  readonly second: Corner | null;
}

export type SharedFormula = readonly (string | Reference)[];

/**
 * The pieces of a formula, longest first: literals and names that must be passed over whole, then words. A word that
 * starts like a sheet name may span two sheets (`T1:T3!`).
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|#[A-Z0-9/_]+[!?]?|[\p{L}\p{N}_.\\?$]+(?::[\p{L}\p{N}_.\\?$]+)?!|[\p{L}\p{N}_.\\?$]+(?::[\p{N}A-Za-z$]+)?|\[/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9][0-9]{0,6})$/;

/** Cuts a formula, as stored (en-US, without `=`), at the references that move. */
export function shareFormula(formula: string): SharedFormula {
  const pieces: (string | Reference)[] = [];
  let kept = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const [token] = match;
    if (token === '[') {
      TOKEN.lastIndex = closingBracket(formula, match.index);
      continue;
    }
    const reference = referenceIn(token, formula, match.index);
    if (!reference) continue;
    if (match.index > kept) pieces.push(formula.slice(kept, match.index));
    pieces.push(reference.value);
    kept = match.index + reference.length;
    TOKEN.lastIndex = kept;
  }
  if (kept < formula.length) pieces.push(formula.slice(kept));
  return pieces;
}

/** Up to so many pieces adding is faster than joining, and what it keeps alive is little. */
const SHORT = 12;

/** The formula of a cell that lies so many rows below and columns right of the one the formula was written in. */
export function moveFormula(shared: SharedFormula, rows: number, columns: number): string {
  if (shared.length > SHORT) {
    // One flat text; adding piece to piece would keep every piece alive behind the result.
    return shared.map((piece) => (typeof piece === 'string' ? piece : movedText(piece, rows, columns))).join('');
  }
  let formula = '';
  for (const piece of shared) formula += typeof piece === 'string' ? piece : movedText(piece, rows, columns);
  return formula;
}

/** The end of a bracket that names a workbook or a table column; `'` escapes the next character there. */
function closingBracket(formula: string, start: number): number {
  let open = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') open += 1;
    else if (character === ']' && --open === 0) return at + 1;
  }
  return formula.length;
}

/** The reference that a word is; null for a name, a function, a table, a number. */
function referenceIn(token: string, formula: string, at: number): { value: Reference; length: number } | null {
  const end = formula[at + token.length];
  if (end === '!' || end === '[' || /^["'#]|!$/.test(token)) return null;
  const colon = token.indexOf(':');
  const firstText = colon < 0 ? token : token.slice(0, colon);
  const cell = cellCorner(firstText);
  if (colon < 0) return cell && end !== '(' ? { value: { first: cell, second: null }, length: token.length } : null;
  const secondText = token.slice(colon + 1);
  // `A1:INDEX(…)` and `A1:LOG10(…)`: what follows the colon is a function, so only the first part is a reference.
  const second = end === '(' ? null : cellCorner(secondText);
  if (cell) {
    return second
      ? { value: { first: cell, second }, length: token.length }
      : { value: { first: cell, second: null }, length: colon };
  }
  const first = lineCorner(firstText);
  const last = end === '(' ? null : lineCorner(secondText);
  if (!first || !last || (first.row === 0) !== (last.row === 0)) return null;
  return { value: { first, second: last }, length: token.length };
}

function cellCorner(text: string): Corner | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const column = columnNumber(match[2] as string);
  const row = Number(match[4]);
  if (column > COLUMNS || row > ROWS) return null;
  return { row, rowFixed: match[3] === '$', column, columnFixed: match[1] === '$' };
}

/** A whole column (`$C`) or a whole row (`$7`); only meaningful beside a colon. */
function lineCorner(text: string): Corner | null {
  const column = COLUMN.exec(text);
  if (column && columnNumber(column[2] as string) <= COLUMNS) {
    return { row: 0, rowFixed: true, column: columnNumber(column[2] as string), columnFixed: column[1] === '$' };
  }
  const row = ROW.exec(text);
  if (!row || Number(row[2]) > ROWS) return null;
  return { row: Number(row[2]), rowFixed: row[1] === '$', column: 0, columnFixed: true };
}

function movedText({ first, second }: Reference, rows: number, columns: number): string {
  const firstRow = first.rowFixed ? first.row : first.row + rows;
  const firstColumn = first.columnFixed ? first.column : first.column + columns;
  if (leaves(first, firstRow, firstColumn)) return '#REF!';
  if (!second) return cornerText(first, first, firstRow, firstColumn);
  const secondRow = second.rowFixed ? second.row : second.row + rows;
  const secondColumn = second.columnFixed ? second.column : second.column + columns;
  if (leaves(second, secondRow, secondColumn)) return '#REF!';
  // When the moving end passes the fixed one, Excel writes the smaller row and column first, each with its own `$`.
  const down = firstRow <= secondRow;
  const right = firstColumn <= secondColumn;
  const top = cornerText(
    down ? first : second,
    right ? first : second,
    Math.min(firstRow, secondRow),
    Math.min(firstColumn, secondColumn),
  );
  const bottom = cornerText(
    down ? second : first,
    right ? second : first,
    Math.max(firstRow, secondRow),
    Math.max(firstColumn, secondColumn),
  );
  return `${top}:${bottom}`;
}

/** Whether a moved corner lies outside the sheet. */
function leaves(from: Corner, row: number, column: number): boolean {
  return (from.row !== 0 && (row < 1 || row > ROWS)) || (from.column !== 0 && (column < 1 || column > COLUMNS));
}

const columnNames: string[] = [];

/** A corner whose row is written as `rowOf` writes it and whose column as `columnOf` does. */
function cornerText(rowOf: Corner, columnOf: Corner, row: number, column: number): string {
  if (columnOf.column === 0) return rowOf.rowFixed ? `$${row}` : `${row}`;
  columnNames[column] ??= columnName(column);
  const columnText = columnOf.columnFixed ? `$${columnNames[column]}` : (columnNames[column] as string);
  if (rowOf.row === 0) return columnText;
  return rowOf.rowFixed ? `${columnText}$${row}` : columnText + row;
}
