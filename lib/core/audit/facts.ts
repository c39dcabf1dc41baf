/** Facts of audit findings: figures as decimal strings, cells as addresses, and what a formula would have given. */
import { type Area, address, areaAddress } from '../book/address.ts';
import { type CellValue, isError, type Sheet } from '../book/book.ts';
import { Decimal } from '../book/decimal.ts';
import type { Facts } from '../findings/finding.ts';
import type { AuditedBook } from './audited-book.ts';
import { evaluateAt } from './evaluate/evaluate.ts';
import { UNKNOWN } from './evaluate/value.ts';
import type { Form } from './formula/expression.ts';

/** A stored number as a decimal string, in the 15 digits that Excel keeps. */
export function figure(value: number): string {
  // What overflows a double has no digits to show.
  return Number.isFinite(value) ? new Decimal(value.toPrecision(15)).toFixed() : String(value);
}

/** What a cell shows, as a fact; null for a blank. */
export function shown(value: CellValue | undefined): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return figure(value);
  return isError(value) ? value.error : value;
}

const MOST_PEERS = 5;

/** Addresses of the peers, the first few, and how many there are. */
export function peersOf(cells: readonly { readonly row: number; readonly column: number }[]): Facts {
  return {
    peers: cells.slice(0, MOST_PEERS).map((cell) => address(cell.row, cell.column)),
    peerCount: cells.length,
  };
}

/** What the expected form gives at a cell, and by how much the stored value misses it; empty where it cannot be told. */
export function effectOf(
  audited: AuditedBook,
  sheet: Sheet,
  cell: { readonly row: number; readonly column: number; readonly value?: CellValue },
  form: Form,
  value: CellValue,
): Facts {
  const expected = evaluateAt(form.expression, { audited, sheet, row: cell.row, column: cell.column });
  if (expected === UNKNOWN || expected === null) return {};
  if (typeof expected !== 'number' || typeof value !== 'number') return { expectedValue: shown(expected) };
  return { expectedValue: figure(expected), effect: figure(value - expected) };
}

/** `B3:B9 D4`. */
export function areaList(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}

/** Cells of one row or column as the shortest list of ranges. */
export function cellList(cells: readonly { readonly row: number; readonly column: number }[]): string {
  const areas: Area[] = [];
  for (const { row, column } of cells) {
    const last = areas.at(-1);
    if (last && last.left === column && last.right === column && last.bottom + 1 === row) {
      areas[areas.length - 1] = { ...last, bottom: row };
    } else if (last && last.top === row && last.bottom === row && last.right + 1 === column) {
      areas[areas.length - 1] = { ...last, right: column };
    } else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areaList(areas);
}
