/** Where pages end, so that a figure and the coverage under it are never parted. */
import type { RowLayout } from '../../layout/workbook-layout.ts';

/** Points that an A4 page in landscape has between its margins. */
const PAGE = { width: 841.9 - 0.78 * 72, height: 595.3 - 1.06 * 72 };
/** Programs differ a little in how they scale; a page is never planned to its last point. */
const FILLED = 0.94;

/** Rows after which a page ends: a figure and the coverage under it are never parted. */
export function breaksBetweenPairs(rows: readonly RowLayout[], widths: readonly number[]): number[] {
  const width = widths.reduce((sum, each) => sum + each * 5.25 + 3.75, 0);
  const height = (PAGE.height / Math.min(1, PAGE.width / width)) * FILLED;
  const heading = 40;
  const breaks: number[] = [];
  let used = heading + 59;
  for (let i = 0; i < rows.length; i += 2) {
    const [upper, lower] = [rows[i], rows[i + 1]];
    const pair = (upper?.height ?? 0) + (lower?.height ?? 0);
    if (used + pair > height && upper) {
      breaks.push(upper.row - 1);
      used = heading;
    }
    used += pair;
  }
  return breaks;
}
