/** Values while a formula is worked out, and the conversions Excel makes between them. */
import type { CellError, CellValue } from '../../book/book.ts';
import { isError } from '../../book/book.ts';

/** Something this evaluator does not know how to work out; never taken for a value. */
export const UNKNOWN = Symbol('unknown');
export type Unknown = typeof UNKNOWN;

/** Values of an area, row by row; blank cells are null. */
export interface Matrix {
  readonly rows: readonly (readonly CellValue[])[];
}

export type Result = CellValue | Matrix | Unknown;

export function isMatrix(value: Result): value is Matrix {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

export const error = (code: string): CellError => ({ error: code });

/** A single value as a number, as arithmetic takes it: blank is 0, TRUE is 1, text is `UNKNOWN` (it depends on the locale). */
export function toNumber(value: Result): number | CellError | Unknown {
  if (value === UNKNOWN || isMatrix(value)) return UNKNOWN;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return value.trim() === '' || !/\d/.test(value) ? error('#VALUE!') : UNKNOWN;
  return value;
}

export function toBoolean(value: Result): boolean | CellError | Unknown {
  if (value === UNKNOWN || isMatrix(value)) return UNKNOWN;
  if (value === null) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') return UNKNOWN;
  return value;
}

/** Text as `&` joins it; numbers beyond plain integers depend on formatting rules and are left alone. */
export function toText(value: Result): string | CellError | Unknown {
  if (value === UNKNOWN || isMatrix(value)) return UNKNOWN;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : UNKNOWN;
  return value;
}

/** Equal up to the last digits that two programs may compute differently. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    const scale = Math.max(Math.abs(a), Math.abs(b));
    return a === b || Math.abs(a - b) <= 1e-9 * Math.max(scale, 1e-6);
  }
  if (isError(a) && isError(b)) return a.error === b.error;
  return a === b;
}
