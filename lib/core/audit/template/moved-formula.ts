/** A formula of the template as it has to stand in the return, after rows, columns and sheets have moved there. */
import { type Area, columnName } from '../../book/address.ts';
import type { Sheet } from '../../book/book.ts';
import { areaFrom, writeArea } from '../formula/area.ts';
import type { Moved } from '../formula/canonical.ts';
import type { Form } from '../formula/expression.ts';
import type { Alignment, Line } from './align.ts';

export type Move = (area: Area, sheet: string | null) => Moved | null;

/** Larger areas are followed by their corners only. */
const EACH_CELL = 4000;

/** How cells that formulas on `home` (a sheet of the template) refer to have moved; null when they are gone. */
export function moveFrom(home: Sheet, alignments: readonly Alignment[]): Move {
  const byName = new Map(alignments.map((one) => [one.template.name.toLowerCase(), one]));
  return (area, name) => {
    const alignment = byName.get((name ?? home.name).toLowerCase());
    // A sheet that is gone is said once; references to it are compared as they stand.
    if (!alignment) return { area, sheet: name };
    const rows = span(alignment.rows, area.top, area.bottom);
    const columns = span(alignment.columns, area.left, area.right);
    if (!rows || !columns) return null;
    const [top, bottom] = rows;
    const [left, right] = columns;
    return { area: { top, left, bottom, right }, sheet: name === null ? null : alignment.sheet.name };
  };
}

/** Everything from the first to the last of the rows (columns) that are still there. */
function span(line: Line, from: number, to: number): readonly [number, number] | null {
  if (to - from > EACH_CELL) return [line.to(from) ?? from, line.to(to) ?? to];
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (let position = from; position <= to; position++) {
    const at = line.to(position);
    if (at === undefined) continue;
    least = Math.min(least, at);
    most = Math.max(most, at);
  }
  return most > 0 ? [least, most] : null;
}

/** The formula written out for its place in the return, `$` where the template has it. */
export function writeMoved(form: Form, row: number, column: number, move: Move): string {
  return form.pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const cells = areaFrom(piece, row, column);
      const moved = cells && piece.book === null && piece.lastSheet === null ? move(cells, piece.sheet) : null;
      if (!moved || piece.extent !== 'cells') return writeArea(piece, row, column);
      const { top, left, bottom, right } = moved.area;
      const corner = (r: number, rFixed: boolean, c: number, cFixed: boolean) =>
        `${cFixed ? '$' : ''}${columnName(c)}${rFixed ? '$' : ''}${r}`;
      const start = corner(top, piece.top.fixed, left, piece.left.fixed);
      const end = corner(bottom, piece.bottom.fixed, right, piece.right.fixed);
      const written = writeArea({ ...piece, sheet: moved.sheet }, row, column);
      const prefix = written.slice(0, written.lastIndexOf('!') + 1);
      return prefix + (top === bottom && left === right ? start : `${start}:${end}`);
    })
    .join('');
}

/** Which references are held with `$`, in reading order. */
export function anchors(form: Form): string {
  return form.areas
    .map(({ top, left, bottom, right }) => [left, top, right, bottom].map(({ fixed }) => (fixed ? '$' : '.')).join(''))
    .join(' ');
}
