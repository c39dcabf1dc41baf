import type { Area } from '../../book/address.ts';
import type { Cell } from '../../book/book.ts';
import type { AuditedBook } from '../audited-book.ts';
import { overlap } from '../formula/area.ts';
import { meaningOf } from '../formula-map.ts';
import { type Aggregate, aggregatesOf } from './aggregates.ts';
import { type Line, LOCAL_REACH, type Missed } from './coverage-line.ts';

/** A total of subtotals that passes one of them over: a sum like those it adds, among them, that no other formula adds. */
export function skippedSubtotal(audited: AuditedBook, aggregate: Aggregate, line: Line): Missed | null {
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
