/**
 * Ranges that stop short of the figures beside them, begin late, or leave one out in the middle.
 *
 * A figure is missed when it lies between the range and its total (any number of blank rows between them), is of the
 * same kind as the figures in the range, is not worked out from them, and no other formula adds it up in the same
 * direction. Year headings, subtotals, shares and averages are therefore no missed figures.
 */
import type { Cell } from '../../book/book.ts';
import type { AuditedBook } from '../audited-book.ts';
import { overlap, within } from '../formula/area.ts';
import { isConstant } from '../formula-map.ts';
import type { Aggregate } from './aggregates.ts';
import { isFigure, type Line, LOCAL_REACH, lineOf, type Missed } from './coverage-line.ts';
import { skeletonOf } from './skeleton.ts';
import { skippedSubtotal } from './skipped-subtotal.ts';
import { belongs, rowsAlike } from './table-goes-on.ts';

/** How far past a range that is totalled elsewhere to look. */
const REACH = 3;

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

function before(audited: AuditedBook, aggregate: Aggregate, line: Line): Missed | null {
  const one = line.at(line.start - 1);
  if (line.start < 2 || !isFigure(one) || isFigure(line.at(line.start - 2))) return null;
  if (aggregate.along === 'row' && isConstant(one)) return null;
  if (isConstant(one) && (aggregate.op !== 'Σ' || isHeading(line, line.start - 1))) return null;
  if (isConstant(one) && !rowsAlike(audited, aggregate, one.row, one.row + 1)) return null;
  const score = kinship(audited, aggregate, line, one) - (isConstant(one) ? 0.15 : 0);
  return score > 0.4 ? { aggregate, cells: [one], where: 'before', score } : null;
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
