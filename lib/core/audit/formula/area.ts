/** References between their relative form and the cells they mean at a given cell. */
import { type Area, columnName, columnNumber } from '../../book/address.ts';
import type { AreaRef, Coordinate } from './expression.ts';

const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

const CELLS = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;
const PREFIX = /^(?:\[([^\]]*)\])?([^:]*)(?::(.*))?$/;

/** Reads `Sheet1!$B$2:C9` as seen from a cell; null for anything that is no reference to cells. */
export function readArea(text: string, row: number, column: number): AreaRef | null {
  const bang = text.lastIndexOf('!');
  const range = bang < 0 ? text : text.slice(bang + 1);
  const place = bang < 0 ? NOWHERE : readPrefix(text.slice(0, bang));
  const cells = CELLS.exec(range);
  if (cells) {
    const a = corner(cells[4], cells[3], row);
    const b = corner(cells[2], cells[1], column);
    if (cells[6] === undefined) return { ...place, top: a, left: b, bottom: a, right: b, extent: 'cells' };
    const [top, bottom] = ordered(a, corner(cells[8], cells[7], row), row);
    const [left, right] = ordered(b, corner(cells[6], cells[5], column), column);
    return { ...place, top, left, bottom, right, extent: 'cells' };
  }
  const columns = COLUMNS.exec(range);
  if (columns) {
    const first = corner(columns[2], columns[1], column);
    const [left, right] = ordered(first, corner(columns[4], columns[3], column), column);
    return { ...place, top: fixed(1), left, bottom: fixed(LAST_ROW), right, extent: 'columns' };
  }
  const rows = ROWS.exec(range);
  if (!rows) return null;
  const [top, bottom] = ordered(corner(rows[2], rows[1], row), corner(rows[4], rows[3], row), row);
  return { ...place, top, left: fixed(1), bottom, right: fixed(LAST_COLUMN), extent: 'rows' };
}

/** The cells a reference means for a formula at `row`, `column`; null when it falls off the sheet. */
export function areaFrom(area: AreaRef, row: number, column: number): Area | null {
  let top = at(area.top, row);
  let bottom = at(area.bottom, row);
  let left = at(area.left, column);
  let right = at(area.right, column);
  if (top > bottom) [top, bottom] = [bottom, top];
  if (left > right) [left, right] = [right, left];
  return top >= 1 && left >= 1 && bottom <= LAST_ROW && right <= LAST_COLUMN ? { top, left, bottom, right } : null;
}

/** Writes a reference as a formula at `row`, `column` would: `Sheet1!$B$2:C9`. */
export function writeArea(area: AreaRef, row: number, column: number): string {
  const r = (c: Coordinate) => (c.fixed ? '$' : '') + at(c, row);
  const k = (c: Coordinate) => (c.fixed ? '$' : '') + columnName(at(c, column));
  const sheet = writePrefix(area);
  if (areaFrom(area, row, column) === null) return `${sheet}#REF!`;
  if (area.extent === 'columns') return `${sheet}${k(area.left)}:${k(area.right)}`;
  if (area.extent === 'rows') return `${sheet}${r(area.top)}:${r(area.bottom)}`;
  const start = k(area.left) + r(area.top);
  const end = k(area.right) + r(area.bottom);
  return sheet + (start === end ? start : `${start}:${end}`);
}

/** The reference in relative notation, `R[-1]C2`: equal for copies. */
export function relativeArea(area: AreaRef): string {
  const r = (c: Coordinate) => (c.fixed ? `R${c.value}` : `R[${c.value}]`);
  const k = (c: Coordinate) => (c.fixed ? `C${c.value}` : `C[${c.value}]`);
  const start = r(area.top) + k(area.left);
  const end = r(area.bottom) + k(area.right);
  return writePrefix(area).toLowerCase() + (start === end ? start : `${start}:${end}`);
}

/** True when a row or column lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** True when two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True when `inner` lies wholly in `outer`. */
export function within(inner: Area, outer: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

const NOWHERE = { sheet: null, lastSheet: null, book: null };

function readPrefix(prefix: string): Pick<AreaRef, 'sheet' | 'lastSheet' | 'book'> {
  const bare = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  const match = PREFIX.exec(bare);
  if (!match) return { sheet: bare, lastSheet: null, book: null };
  return { sheet: match[2] || null, lastSheet: match[3] ?? null, book: match[1] ?? null };
}

function writePrefix(area: AreaRef): string {
  if (area.sheet === null && area.book === null) return '';
  const book = area.book === null ? '' : `[${area.book}]`;
  const name = book + (area.sheet ?? '') + (area.lastSheet === null ? '' : `:${area.lastSheet}`);
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

function corner(text: string | undefined, dollar: string | undefined, origin: number): Coordinate {
  const value = /^\d/.test(text ?? '') ? Number(text) : columnNumber(text ?? '');
  return dollar === '$' ? fixed(value) : { value: value - origin, fixed: false };
}

function fixed(value: number): Coordinate {
  return { value, fixed: true };
}

function at(coordinate: Coordinate, origin: number): number {
  return coordinate.fixed ? coordinate.value : origin + coordinate.value;
}

function ordered(a: Coordinate, b: Coordinate, origin: number): [Coordinate, Coordinate] {
  return at(a, origin) <= at(b, origin) ? [a, b] : [b, a];
}
