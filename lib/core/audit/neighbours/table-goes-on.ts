/** Whether a figure beyond the end of a range continues the table that the range covers. */
import type { Cell, Sheet } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import type { AuditedBook } from '../audited-book.ts';
import { type Aggregate, aggregatesOf } from './aggregates.ts';
import type { Line } from './coverage-line.ts';
import { titleOf } from './titles.ts';

/** Whether a typed figure past the end continues the table: beyond a gap by its row, beside other columns by its title. */
export function belongs(audited: AuditedBook, aggregate: Aggregate, line: Line, position: number): boolean {
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

/** Two rows that hold figures and formulas in the same places, in at least three of them: rows of one table. */
export function rowsAlike(audited: AuditedBook, { sheet }: Aggregate, one: number, other: number): boolean {
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
