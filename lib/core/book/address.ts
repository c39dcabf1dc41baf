/** A1 addresses: columns are 1-based numbers, `A` is 1; addresses are written without `$`. */

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `1` → `A`, `28` → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `AB` → `28`; anything else than letters gives 0. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return 0;
    column = column * 26 + digit;
  }
  return column;
}

export function address(row: number, column: number): string {
  return columnName(column) + row;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** `$C$7` → `{row: 7, column: 3}`; null when it is not the address of one cell. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const row = Number(match[2]);
  const column = columnNumber(match[1] as string);
  return row >= 1 && row <= 1048576 && column >= 1 && column <= 16384 ? { row, column } : null;
}

/** `B2:D9` or `B2` → its corners, ordered; null when it is not such a range. */
export function parseArea(text: string): Area | null {
  const [first, second, more] = text.split(':');
  const a = parseAddress(first ?? '');
  const b = second === undefined ? a : parseAddress(second);
  if (!a || !b || more !== undefined) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** The A1 text of an area; one cell is written `B2`, not `B2:B2`. */
export function areaAddress(area: Area): string {
  const start = address(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? start : `${start}:${address(area.bottom, area.right)}`;
}
