/**
 * Results that do not follow from the values the workbook holds: each formula is worked out once, on the stored values
 * of the cells it reads. Plain formulas are settled here; the engine is asked only about the rest and about every
 * difference, so a formula is called stale only when the engine says so.
 */
import { type CellValue, isError, type Sheet } from '../../book/book.ts';
import type { AuditedBook } from '../audited-book.ts';
import { cellsOf } from '../cells-of.ts';
import { evaluateAt } from '../evaluate/evaluate.ts';
import { sameValue, UNKNOWN, type Unknown } from '../evaluate/value.ts';
import { relativeArea, writeArea } from '../formula/area.ts';
import type { Expression, Form } from '../formula/expression.ts';
import type { FormulaCell } from '../formula-map.ts';
import { DAYS, EXACT, UNSTABLE } from './comparable-functions.ts';
import type { Engine, FixedCell, Question } from './engine.ts';

export type NotChecked = 'volatile' | 'external' | 'name' | 'array' | 'no-result' | 'size' | 'engine' | 'error';

export interface StaleResult {
  readonly sheet: Sheet;
  readonly cell: FormulaCell;
  readonly stored: CellValue;
  readonly computed: CellValue;
}

export interface StaleCheck {
  readonly stale: readonly StaleResult[];
  readonly notChecked: readonly { readonly sheet: Sheet; readonly cell: FormulaCell; readonly why: NotChecked }[];
}

/** Differences below these are no difference, in what is found by approximation. */
const LOOSE = 1e-2;
const TINY = 1e-6;
const MARCH_1900 = 61;

export function staleResults(audited: AuditedBook, engine: Engine): StaleCheck {
  const notChecked: { sheet: Sheet; cell: FormulaCell; why: NotChecked }[] = [];
  const doubtful: { sheet: Sheet; cell: FormulaCell; plain: boolean }[] = [];
  for (const { sheet, formulas } of audited.maps) {
    for (const cell of formulas) {
      const why = reasonNotToCheck(audited, sheet, cell);
      if (why) notChecked.push({ sheet, cell, why });
      else {
        const value = plainValue(audited, sheet, cell);
        if (value === UNKNOWN || !sameValue(value, cell.cell.value))
          doubtful.push({ sheet, cell, plain: value !== UNKNOWN });
      }
    }
  }
  const stale: StaleResult[] = [];
  const answers = doubtful.length > 0 ? ask(audited, engine, doubtful) : [];
  for (const [i, { sheet, cell, plain }] of doubtful.entries()) {
    const answer = answers[i];
    const stored = cell.cell.value;
    const untold = answer === undefined || typeof answer !== typeof stored || isError(answer);
    if (untold || (!plain && roundedApart(cell, stored, answer))) notChecked.push({ sheet, cell, why: 'engine' });
    else if (!agree(audited, sheet, cell, stored, answer)) stale.push({ sheet, cell, stored, computed: answer });
  }
  return { stale, notChecked };
}

/**
 * Programs round a tie such as 1.005 either way: a small difference under a ROUND that only the engine worked out may be
 * no more than that.
 */
function roundedApart(cell: FormulaCell, stored: CellValue, computed: CellValue): boolean {
  if (![...cell.form.functions].some((name) => name.includes('ROUND'))) return false;
  if (typeof stored !== 'number' || typeof computed !== 'number' || stored === computed) return false;
  return Math.abs(stored - computed) <= 0.01 * Math.max(Math.abs(stored), Math.abs(computed));
}

function reasonNotToCheck(audited: AuditedBook, sheet: Sheet, cell: FormulaCell): NotChecked | null {
  const { form, cell: stored } = cell;
  if (audited.book.calculation.asDisplayed) return 'engine';
  if (stored.value === null) return 'no-result';
  if (isError(stored.value)) return 'error';
  if (form.external) return 'external';
  for (const name of form.functions) if (UNSTABLE.has(name)) return 'volatile';
  if (stored.array !== undefined || (stored.formulaKind ?? 'normal') === 'array') return 'array';
  if (form.names.length > 0) return 'name';
  if (form.expression.kind === 'opaque' || form.areas.some((area) => area.lastSheet !== null)) return 'engine';
  if (scalarRange(form)) return 'array';
  if (speaksOfEarlyDays(audited, sheet, cell)) return 'engine';
  const cells = audited
    .precedents(sheet, cell)
    .reduce((sum, { area }) => sum + (area.bottom - area.top + 1) * Math.min(area.right - area.left + 1, 256), 0);
  return cells > 4 * 1048576 ? 'size' : null;
}

function speaksOfEarlyDays(audited: AuditedBook, sheet: Sheet, cell: FormulaCell): boolean {
  if (![...cell.form.functions].some((name) => DAYS.has(name))) return false;
  if (audited.book.date1904 || /(?<!\d)1[0-8]?\d\d(?!\d)|1900/.test(cell.form.key)) return true;
  return audited
    .precedents(sheet, cell)
    .some(({ sheet: target, area }) =>
      cellsOf(target, area).some(({ value }) => typeof value === 'number' && Math.abs(value) < MARCH_1900),
    );
}

const ranged = new WeakMap<Form, boolean>();

/** Looked at once for all copies of a formula. */
function scalarRange(form: Form): boolean {
  const found = ranged.get(form) ?? readsRangeAsOne(form.expression);
  ranged.set(form, found);
  return found;
}

/** A range where one value is wanted: Excel picks one cell of it, or, in newer files, spills. */
function readsRangeAsOne(expression: Expression): boolean {
  const isRange = (e: Expression) => e.kind === 'area' && /:/.test(relativeArea(e.area));
  switch (expression.kind) {
    case 'area':
      return isRange(expression);
    case 'unary':
      return isRange(expression.operand) || readsRangeAsOne(expression.operand);
    case 'binary':
      return [expression.left, expression.right].some((side) => isRange(side) || readsRangeAsOne(side));
    case 'call':
      return expression.args.some((arg) => arg !== null && !isRange(arg) && readsRangeAsOne(arg));
    case 'array':
      return true;
    default:
      return false;
  }
}

function plainValue(audited: AuditedBook, sheet: Sheet, { form, row, column }: FormulaCell): CellValue | Unknown {
  return evaluateAt(form.expression, { audited, sheet, row, column });
}

/** Equal within the last digits; a small difference of large figures has lost digits on the way. */
function agree(audited: AuditedBook, sheet: Sheet, cell: FormulaCell, stored: CellValue, computed: CellValue): boolean {
  if (sameValue(stored, computed)) return true;
  if (typeof stored !== 'number' || typeof computed !== 'number') return false;
  let largest = 0;
  for (const { sheet: target, area } of audited.precedents(sheet, cell)) {
    for (const { value } of cellsOf(target, area)) {
      if (typeof value === 'number') largest = Math.max(largest, Math.abs(value));
    }
  }
  const exact = [...cell.form.functions].every((name) => EXACT.has(name));
  const scale = Math.max(Math.abs(stored), Math.abs(computed));
  return Math.abs(stored - computed) <= Math.max(1e-12 * largest, exact ? 0 : Math.max(LOOSE * scale, TINY));
}

function ask(
  audited: AuditedBook,
  engine: Engine,
  doubtful: readonly { readonly sheet: Sheet; readonly cell: FormulaCell }[],
): readonly (CellValue | undefined)[] {
  const read = new Map<Sheet, Set<FixedCell>>(audited.book.sheets.map((sheet) => [sheet, new Set()]));
  const wholly = new Set<string>();
  for (const { sheet, cell } of doubtful) {
    for (const { sheet: target, area } of audited.precedents(sheet, cell)) {
      const key = `${target.name}|${area.top},${area.left},${area.bottom},${area.right}`;
      if (wholly.has(key)) continue;
      wholly.add(key);
      const cells = read.get(target);
      for (const one of cellsOf(target, area)) cells?.add(one);
    }
  }
  const needed = new Set(doubtful.map(({ sheet }) => sheet));
  const used = audited.book.sheets.filter((sheet) => needed.has(sheet) || (read.get(sheet)?.size ?? 0) > 0);
  const names = new Map(used.map((sheet, i) => [sheet.name.toLowerCase(), `Sheet${i + 1}`]));
  const nameOf = (sheet: string) => names.get(sheet.toLowerCase()) ?? sheet;
  const sheets = used.map((sheet) => ({ name: nameOf(sheet.name), cells: [...(read.get(sheet) ?? [])] }));
  const questions = doubtful.map(
    ({ sheet, cell }): Question => ({
      sheet: nameOf(sheet.name),
      row: cell.row,
      column: cell.column,
      formula: cell.form.pieces
        .map((piece) => {
          if (typeof piece === 'string') return piece;
          return writeArea({ ...piece, sheet: nameOf(piece.sheet ?? sheet.name) }, cell.row, cell.column);
        })
        .join(''),
    }),
  );
  return engine.calculate({ sheets, names: [], questions });
}
