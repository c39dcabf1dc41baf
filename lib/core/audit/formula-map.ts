/** The formulas of one sheet, by place, each with the form it shares with its copies. */
import type { Cell, Sheet } from '../book/book.ts';
import { canonical, type Term } from './formula/canonical.ts';
import type { Form } from './formula/expression.ts';
import type { FormReader } from './formula/parse.ts';

export interface FormulaCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly form: Form;
  /** Normal form, relative to the cell: equal for all cells that compute the same thing from the same relative cells. */
  readonly normal: string;
}

export interface FormulaMap {
  readonly sheet: Sheet;
  /** In row-major order. */
  readonly formulas: readonly FormulaCell[];
  readonly rows: ReadonlyMap<number, readonly FormulaCell[]>;
  readonly columns: ReadonlyMap<number, readonly FormulaCell[]>;
  readonly at: (row: number, column: number) => FormulaCell | undefined;
}

const COLUMNS = 16384;

/** The formula map of a sheet; `read` is shared by the sheets of a workbook. */
export function formulaMap(sheet: Sheet, read: FormReader): FormulaMap {
  const normals = new Map<Form, string>();
  const formulas: FormulaCell[] = [];
  const rows = new Map<number, FormulaCell[]>();
  const columns = new Map<number, FormulaCell[]>();
  const places = new Map<number, FormulaCell>();
  for (const cell of sheet.cells) {
    if (cell.formula === undefined) continue;
    const { row, column } = cell;
    const form = read(cell.formula, row, column);
    let normal = normals.get(form);
    if (normal === undefined) {
      normal = canonical(form.expression, null, sheet.name).text;
      normals.set(form, normal);
    }
    const entry = { cell, row, column, form, normal };
    formulas.push(entry);
    push(rows, row, entry);
    push(columns, column, entry);
    places.set(row * COLUMNS + column, entry);
  }
  return { sheet, formulas, rows, columns, at: (row, column) => places.get(row * COLUMNS + column) };
}

/** What a form computes when it stands at a cell, its references resolved to cells (`$` no longer matters). */
export function meaningAt(form: Form, row: number, column: number, sheet: Sheet): Term {
  return canonical(form.expression, { row, column }, sheet.name);
}

const meanings = new WeakMap<FormulaCell, Term>();

/** What a formula computes at its own cell; worked out once. */
export function meaningOf(cell: FormulaCell, sheet: Sheet): Term {
  let meaning = meanings.get(cell);
  if (!meaning) {
    meaning = meaningAt(cell.form, cell.row, cell.column, sheet);
    meanings.set(cell, meaning);
  }
  return meaning;
}

/** A constant: something typed, neither computed nor spilled from a neighbour. */
export function isConstant(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.formula === undefined && cell.array === undefined && cell.value !== null;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
