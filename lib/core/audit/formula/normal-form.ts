import { canonical } from './canonical.ts';
import { formReader } from './parse.ts';

const read = formReader();

/**
 * The formula freed of everything that does not change its meaning, references relative to `row`, `column` (1-based):
 * `A1+A2+A3` = `SUM(A1:A3)`, `A1:A1` = `A1`, `((A1))` = `a1`, `B1*A1` = `A1*B1`, `_xlfn.CONCAT` = `CONCAT`. Two cells
 * with one normal form compute the same thing from the same relative cells. `sheet`: the formula's own sheet, so that
 * a reference naming it counts as local.
 */
export function normalForm(formula: string, row: number, column: number, sheet: string | null = null): string {
  return canonical(read(formula, row, column).expression, null, sheet).text;
}
