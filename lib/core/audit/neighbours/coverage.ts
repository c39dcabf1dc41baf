/**
 * Ranges that stop short of the figures beside them, begin late, or leave one out in the middle.
 *
 * A figure is missed when it lies between the range and its total (any number of blank rows between them), is of the
 * same kind as the figures in the range, is not worked out from them, and no other formula adds it up in the same
 * direction. Year headings, subtotals, shares and averages are therefore no missed figures.
 */
import type { Area } from '../../book/address.ts';
import type { Cell, Sheet } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import type { AuditedBook } from '../audited-book.ts';
import { overlap, within } from '../formula/area.ts';
import { canonical } from '../formula/canonical.ts';
import type { Form } from '../formula/expression.ts';
import type { Term } from '../formula/term.ts';
import { isConstant, meaningOf } from '../formula-map.ts';
import { type Aggregate, aggregatesOf } from './aggregates.ts';
import { titleOf } from './titles.ts';

export interface Missed {
  readonly aggregate: Aggregate;
  readonly cells: readonly Cell[];
  readonly where: 'after' | 'before' | 'between';
  readonly score: number;
}

/** How far past a range that is totalled elsewhere to look. */
const REACH = 3;
/** And past a range totalled in its own column or row. */
const LOCAL_REACH = 60;

/** The figures an aggregate misses, or null when it misses none. */
export function missedBy(audited: AuditedBook, aggregate: Aggregate): Missed | null {
  const line = lineOf(aggregate);
  const covered = line.covered();
  if (covered.length < 2) return null;
  return (
    skippedSubtotal(audited, aggregate, line) ??
    between(audited, aggregate, line) ??
    after(audited, aggregate, line) ??
    before(audited, aggregate, line)
  );
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly own: number;
  readonly at: (position: number) => Cell | undefined;
  readonly beside: (position: number, step: number) => Cell | undefined;
  /** Numbers in the areas. */
  readonly covered: () => readonly Cell[];
  readonly pieces: readonly (readonly [number, number])[];
}

function lineOf({ sheet, along, areas, cell }: Aggregate): Line {
  const vertical = along === 'column';
  const [first] = areas as [Area, ...Area[]];
  const cross = vertical ? first.left : first.top;
  const at = (position: number) => (vertical ? cellAt(sheet, position, cross) : cellAt(sheet, cross, position));
  const beside = (position: number, step: number) =>
    vertical ? cellAt(sheet, position, cross + step) : cellAt(sheet, cross + step, position);
  const pieces = areas.map((area): [number, number] => (vertical ? [area.top, area.bottom] : [area.left, area.right]));
  const covered = () => {
    const cells: Cell[] = [];
    for (const [from, to] of pieces) {
      // The ends of a long range say enough about its kind.
      for (let position = from; position <= Math.min(to, from + 500); position++) {
        const one = at(position);
        if (isFigure(one)) cells.push(one);
      }
      const last = at(to);
      if (to > from + 500 && isFigure(last)) cells.push(last);
    }
    return cells;
  };
  const own = vertical ? cell.row : cell.column;
  return { start: pieces[0]?.[0] ?? 0, end: Math.max(...pieces.map(([, to]) => to)), own, at, beside, covered, pieces };
}

function isFigure(cell: Cell | undefined): cell is Cell & { readonly value: number } {
  return cell !== undefined && typeof cell.value === 'number';
}

function after(audited: AuditedBook, aggregate: Aggregate, line: Line): Missed | null {
  const towards = aggregate.local && line.own > line.end;
  const limit = towards ? Math.min(line.own - 1, line.end + LOCAL_REACH) : line.end + REACH;
  const cells: Cell[] = [];
  let best = 0;
  for (let position = line.end + 1; position <= limit; position++) {
    const one = line.at(position);
    if (!isFigure(one)) {
      if (towards && (one === undefined || one.value === null)) continue;
      break;
    }
    if (!towards && cells.length >= REACH - 1) return null;
    const score = kinship(audited, aggregate, line, one);
    if (score === 0 || (isConstant(one) && !belongs(audited, aggregate, line, position))) break;
    best = Math.max(best, score);
    cells.push(one);
  }
  // A range totalled elsewhere may be one part of a column on purpose: only the last few left out are a slip.
  if (!towards && cells.length > 0 && line.covered().length < 4) return null;
  if (!towards) best -= 0.1;
  return cells.length > 0 && best > 0.4 ? { aggregate, cells, where: 'after', score: best } : null;
}

/** Whether a typed figure past the end continues the table: beyond a gap by its row, beside other columns by its title. */
function belongs(audited: AuditedBook, aggregate: Aggregate, line: Line, position: number): boolean {
  if (aggregate.along === 'row') return titlesGoOn(aggregate, line, position);
  const gap = position > line.end + 1 && line.at(position - 1) === undefined;
  const [last, one] = [line.covered().at(-1), line.at(position)];
  if (!gap || !last || !one || sistersCover(audited, aggregate, position)) return true;
  return rowsAlike(audited, aggregate, one.row, last.row) && rowsAlike(audited, aggregate, last.row, one.row);
}

/** Most totals beside this one take the row in. */
function sistersCover(audited: AuditedBook, { cell, home, sheet }: Aggregate, position: number): boolean {
  if (home !== sheet) return false;
  const sisters = audited.mapOf(home).rows.get(cell.row) ?? [];
  const totals = sisters.flatMap((one) => (one === cell ? [] : aggregatesOf(audited, home, one)));
  const upright = totals.filter(({ local, along }) => local && along === 'column');
  const taking = upright.filter(({ areas }) => areas.some(({ top, bottom }) => top <= position && bottom >= position));
  return taking.length > 0 && taking.length * 2 >= upright.length;
}

/** The title is of the kind the covered columns have: the same words, a series, or names of one length (`Nov`, `Dec`). */
function titlesGoOn({ sheet, cell, areas }: Aggregate, line: Line, position: number): boolean {
  const row = areas[0]?.top ?? cell.row;
  const titleAt = (column: number) => titleOf(sheet, 'row', { row, column });
  const covered = [...new Set(line.covered().map(({ column }) => titleAt(column)))];
  const own = titleAt(position);
  if (own === null || covered.includes(own)) return true;
  const lengths = new Set([own, ...covered].map((title) => title?.length));
  return covered.length > 2 && lengths.size === 1;
}

function before(audited: AuditedBook, aggregate: Aggregate, line: Line): Missed | null {
  const one = line.at(line.start - 1);
  if (line.start < 2 || !isFigure(one) || isFigure(line.at(line.start - 2))) return null;
  if (aggregate.along === 'row' && isConstant(one)) return null;
  if (isConstant(one) && (aggregate.op !== 'Σ' || isHeading(line, line.start - 1))) return null;
  if (isConstant(one) && !rowsAlike(audited, aggregate, one.row, one.row + 1)) return null;
  const score = kinship(audited, aggregate, line, one) - (isConstant(one) ? 0.15 : 0);
  return score > 0.4 ? { aggregate, cells: [one], where: 'before', score } : null;
}

/** Two rows that hold figures and formulas in the same places, in at least three of them: rows of one table. */
function rowsAlike(audited: AuditedBook, { sheet }: Aggregate, one: number, other: number): boolean {
  const map = audited.mapOf(sheet);
  let alike = 0;
  for (const cell of rowOf(sheet, one)) {
    if (typeof cell.value !== 'number') continue;
    const theirs = cellAt(sheet, other, cell.column);
    const [a, b] = [map.at(one, cell.column), map.at(other, cell.column)];
    if (typeof theirs?.value !== 'number' || a?.normal !== b?.normal) return false;
    alike += 1;
  }
  return alike >= 3;
}

function rowOf(sheet: Sheet, row: number): readonly Cell[] {
  return sheet.cells.filter((cell) => cell.row === row);
}

function between(audited: AuditedBook, aggregate: Aggregate, line: Line): Missed | null {
  const cells: Cell[] = [];
  let best = 0;
  for (const [i, [, to]] of line.pieces.entries()) {
    const next = line.pieces[i + 1]?.[0];
    if (next === undefined) break;
    if (next - to > 3) return null;
    for (let position = to + 1; position < next; position++) {
      const one = line.at(position);
      const score = isFigure(one) ? kinship(audited, aggregate, line, one) : 0;
      if (one && score > 0) cells.push(one);
      best = Math.max(best, score);
    }
  }
  const few = cells.length > 0 && cells.length * 3 <= line.covered().length && line.pieces.length <= 3;
  return few && best > 0.4 ? { aggregate, cells, where: 'between', score: best } : null;
}

/** A total of subtotals that passes one of them over: a sum like those it adds, among them, that no other formula adds. */
function skippedSubtotal(audited: AuditedBook, aggregate: Aggregate, line: Line): Missed | null {
  const { sheet, home, op, areas, along, cell } = aggregate;
  if (op !== 'Σ' || sheet !== home || meaningOf(cell, home).items.length !== areas.length) return null;
  const map = audited.mapOf(sheet);
  const addsUp = (one: Cell | undefined): readonly Area[] | null => {
    const formula = one && map.at(one.row, one.column);
    const sums = formula ? aggregatesOf(audited, sheet, formula) : [];
    const [own] = sums;
    return sums.length === 1 && own?.op === 'Σ' && own.sheet === sheet ? own.areas : null;
  };
  const positions = line.pieces.filter(([from, to]) => from === to).map(([from]) => from);
  if (positions.length !== line.pieces.length || positions.length < 2) return null;
  const added = positions.map((position) => addsUp(line.at(position)));
  if (added.includes(null)) return null;
  // Each adds up cells of its own line, as parts of a column do, or all add up across it.
  const upright = (parts: readonly Area[]) => parts.every(({ left, right }) => left === right);
  const kind = added.map((parts) => upright(parts as readonly Area[]));
  if (new Set(kind).size > 1) return null;
  const end = aggregate.local && line.own > line.end ? Math.min(line.own - 1, line.end + LOCAL_REACH) : line.end;
  const cells: Cell[] = [];
  for (let position = line.start + 1; position <= end; position++) {
    const one = line.at(position);
    const parts = addsUp(one);
    if (!one || !parts || positions.includes(position) || upright(parts) !== kind[0]) continue;
    const holds = parts.some((part) => areas.some((area) => overlap(part, area)));
    const counted = added.some((other) => other?.some((area) => parts.some((part) => overlap(part, area))));
    const read = audited
      .readersOf(sheet, one.row, one.column)
      .some(({ cell: reader }) => (along === 'column' ? reader.column === one.column : reader.row === one.row));
    if (!holds && !counted && !read) cells.push(one);
  }
  const few = cells.length > 0 && cells.length < positions.length;
  return few ? { aggregate, cells, where: 'between', score: 0.75 } : null;
}

/** A number that heads its row or column: a year, or one of a series 1, 2, 3… along the headings. */
export function isHeading(line: Pick<Line, 'at' | 'beside'>, position: number): boolean {
  const value = line.at(position)?.value;
  if (typeof value !== 'number' || !Number.isInteger(value)) return false;
  const steps = [line.beside(position, -1)?.value, line.beside(position, 1)?.value];
  const series = steps.some(
    (other, i) => typeof other === 'number' && Math.abs(other - value) === 1 && other > value === (i === 1),
  );
  return series || (value >= 1900 && value <= 2100);
}

/** How surely a figure belongs to those of the aggregate: 0 when it does not. */
function kinship(audited: AuditedBook, aggregate: Aggregate, line: Line, one: Cell): number {
  const covered = line.covered();
  if (covered.includes(one)) return 0;
  const nearest = covered.reduce((a, b) => (away(b, one) < away(a, one) ? b : a));
  const map = audited.mapOf(aggregate.sheet);
  const formula = map.at(one.row, one.column);
  if (usedAlike(audited, aggregate, one)) return 0;
  if (formula) {
    const derived = audited
      .precedents(aggregate.sheet, formula)
      .some(({ sheet, area }) => sheet === aggregate.sheet && aggregate.areas.some((own) => overlap(own, area)));
    if (derived) return 0;
    const kin = map.at(nearest.row, nearest.column);
    if (!kin) return 0;
    if (kin.normal === formula.normal) return 0.85;
    // Rates written into the formulas may differ from line to line.
    return skeletonOf(kin.form) === skeletonOf(formula.form) ? 0.75 : 0;
  }
  if (!isConstant(nearest)) return 0;
  const constants = covered.filter(isConstant);
  if (constants.length * 4 < covered.length * 3) return 0;
  if (looksLikeYear(one.value as number) && !constants.every((cell) => looksLikeYear(cell.value as number))) return 0;
  return (nearest.style ?? 0) === (one.style ?? 0) ? 0.65 : 0.5;
}

const skeletons = new WeakMap<Form, string>();

/** The form without its numbers. */
function skeletonOf(form: Form): string {
  let text = skeletons.get(form);
  if (text === undefined) {
    const write = (term: Term): string =>
      term.number === undefined
        ? term.items.length === 0
          ? term.text
          : `${term.op}(${term.items.map(write).join(';')})`
        : '#';
    text = write(canonical(form.expression, null, null));
    skeletons.set(form, text);
  }
  return text;
}

function away(a: Cell, b: Cell): number {
  return Math.abs(a.row - b.row) + Math.abs(a.column - b.column);
}

function looksLikeYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** Another formula takes the figure in the same direction, or stands in the same column (row) and reads it. */
function usedAlike(audited: AuditedBook, { sheet, along, areas, cell, home }: Aggregate, one: Cell): boolean {
  return audited.readersOf(sheet, one.row, one.column).some((reader) => {
    if (reader.cell === cell) return true;
    const { top, left, bottom, right } = reader.area;
    const lengthwise = along === 'column' ? top < bottom : left < right;
    // One that takes all of these cells and this one besides speaks for the figure, not against it.
    if (lengthwise) return !areas.every((area) => within(area, reader.area));
    const sameLine = along === 'column' ? reader.cell.column === one.column : reader.cell.row === one.row;
    return (sameLine && reader.sheet === sheet) || (home !== sheet && reader.sheet === home);
  });
}
