/** Which form is expected at a place of a row or column, by what stands around it. */

import { grouped } from '../../book/grouped.ts';
import type { FormulaCell, FormulaMap } from '../formula-map.ts';
import { acrossFrom, type Direction, type Lane, positionIn } from './lane.ts';
import { titleOf } from './titles.ts';

/** A form this many times rarer than its peers' is rare. */
const RARITY = 3;
/** Enclosed on both sides, a slip may have been copied along a little. */
const ENCLOSED_RARITY = 2;
const LONGEST_PERIOD = 4;

export interface Candidate {
  readonly peer: FormulaCell;
  readonly enclosed: boolean;
  /** The rest of the table goes on beside the cell as it does beside its neighbour: few peers are enough. */
  readonly agreed?: boolean;
}

/** The form that stands around the i-th cell of a lane, when it is common enough to be expected there. */
export function expectedAt(
  map: FormulaMap,
  lane: Lane,
  i: number,
  counts: ReadonlyMap<string, number>,
  own: number,
): Candidate | null {
  const { cells } = lane;
  const common = (peer: FormulaCell | undefined) => (peer ? (counts.get(peer.normal) ?? 0) : 0);
  const [before, after] = [besideRun(cells, i, -1), besideRun(cells, i, 1)];
  if (before && after && before.normal === after.normal) {
    // Between just two cells that agree, one that does not is still enclosed.
    const pair =
      own === 1 &&
      common(before) === 2 &&
      cells.length <= 4 &&
      (cells.length === 4 || tableAgrees(map, lane.direction, cells[i] as FormulaCell, before));
    if (common(before) >= Math.max(3, ENCLOSED_RARITY * own) || pair) return { peer: before, enclosed: true };
    const wider = () => common(before) + beside(map, lane, before);
    const few = own === 1 ? 2 : Math.max(3, own);
    if (common(before) >= few && wider() >= Math.max(4, RARITY * own)) return { peer: before, enclosed: true };
  }
  for (let period = 2; period <= LONGEST_PERIOD; period++) {
    const [back, on] = [cells[i - period], cells[i + period]];
    if (!back || !on || back.normal !== on.normal || back.normal === cells[i]?.normal) continue;
    // Truly alternating: what stands right beside is something else.
    if (cells[i - 1]?.normal === back.normal || cells[i + 1]?.normal === back.normal) continue;
    if (common(back) >= Math.max(3, RARITY * own) && repeats(cells, i, period, back.normal)) {
      return { peer: back, enclosed: true };
    }
  }
  return (
    atTheEnd(map, lane, i, common, own) ??
    (mayStandAlone(counts, cells[i] as FormulaCell) ? amongTitledAlike(map, lane, i) : null)
  );
}

/** Another form stands in the lane at least twice, and more often than this one. */
function mayStandAlone(counts: ReadonlyMap<string, number>, cell: FormulaCell): boolean {
  const own = counts.get(cell.normal) ?? 0;
  return [...counts.values()].some((count) => count >= 2 && count > own);
}

/** How often the lanes on either side have the form too. */
function beside(map: FormulaMap, { cells, direction }: Lane, peer: FormulaCell): number {
  const span = (one: FormulaCell) => positionIn(direction, one);
  const [from, to] = [span(cells[0] as FormulaCell), span(cells.at(-1) as FormulaCell)];
  return [-1, 1].reduce((sum, step) => {
    const line = direction === 'row' ? map.rows.get(peer.row + step) : map.columns.get(peer.column + step);
    return (
      sum + (line ?? []).filter((one) => one.normal === peer.normal && span(one) >= from && span(one) <= to).length
    );
  }, 0);
}

const titled = new WeakMap<readonly FormulaCell[], ReadonlyMap<FormulaCell, readonly FormulaCell[]>>();

/** The cells of a lane, each with those of the same title; worked out once. */
function titledAlike(map: FormulaMap, cells: readonly FormulaCell[], direction: Direction) {
  let found = titled.get(cells);
  if (!found) {
    const byTitle = grouped(cells, (one) => titleOf(map.sheet, direction, one));
    const pairs = [...byTitle].flatMap(([title, alike]) =>
      title === null ? [] : alike.map((one): [FormulaCell, readonly FormulaCell[]] => [one, alike]),
    );
    found = new Map(pairs);
    titled.set(cells, found);
  }
  return found;
}

/** Columns (or rows) with the same title compute alike, wherever they stand: all but this one agree. */
function amongTitledAlike(map: FormulaMap, { cells, direction }: Lane, i: number): Candidate | null {
  const cell = cells[i] as FormulaCell;
  const others = (titledAlike(map, cells, direction).get(cell) ?? []).filter((one) => one !== cell);
  const [peer] = others;
  if (!peer || others.length < 2 || others.some(({ normal }) => normal !== peer.normal)) return null;
  const at = positionIn(direction, cell);
  const enclosed =
    others.some((one) => positionIn(direction, one) < at) && positionIn(direction, others.at(-1) as FormulaCell) > at;
  return enclosed || others.length >= 3 ? { peer, enclosed: true } : null;
}

/** At an end of the lane peers stand on one side only: three alike in a row, or two where the rest of the table agrees. */
function atTheEnd(
  map: FormulaMap,
  { cells, direction }: Lane,
  i: number,
  common: (peer: FormulaCell | undefined) => number,
  own: number,
): Candidate | null {
  for (const sign of [-1, 1]) {
    const beyond = cells[i - sign];
    const [first, second, third] = [cells[i + sign], cells[i + 2 * sign], cells[i + 3 * sign]];
    if (!first || first.normal !== second?.normal) continue;
    if (beyond !== undefined && !isOtherKind(map, direction, beyond, cells[i] as FormulaCell, first)) continue;
    if (third?.normal === first.normal && common(first) >= Math.max(3, RARITY * own))
      return { peer: first, enclosed: false };
    if (own === 1 && tableAgrees(map, direction, cells[i] as FormulaCell, first))
      return { peer: first, enclosed: false, agreed: true };
  }
  return null;
}

/** What stands beyond is a column (or row) of its own, a total or a share: the line ends before it. */
function isOtherKind(map: FormulaMap, direction: Direction, beyond: FormulaCell, cell: FormulaCell, peer: FormulaCell) {
  if (beyond.normal === cell.normal || beyond.normal === peer.normal) return false;
  return acrossFrom(map, direction, beyond).some(({ normal }) => normal === beyond.normal);
}

/** Everything else beside the cell continues as beside its neighbour: only this cell does not. */
function tableAgrees(map: FormulaMap, direction: Direction, cell: FormulaCell, next: FormulaCell): boolean {
  const [down, right] = [next.row - cell.row, next.column - cell.column];
  if (Math.abs(down) + Math.abs(right) !== 1) return false;
  const others = (direction === 'row' ? map.columns.get(cell.column) : map.rows.get(cell.row)) ?? [];
  const near = others.filter(
    (one) => one !== cell && Math.abs(one.row - cell.row) + Math.abs(one.column - cell.column) <= 8,
  );
  const agreeing = near.filter((one) => map.at(one.row + down, one.column + right)?.normal === one.normal);
  return agreeing.length >= 2 && agreeing.length * 4 >= near.length * 3;
}

/** Longest run of one rare form that is still taken for a slip copied along. */
const LONGEST_RUN = 4;

/** The nearest cell on one side that has another form than the i-th. */
function besideRun(cells: readonly FormulaCell[], i: number, step: 1 | -1): FormulaCell | undefined {
  for (let k = 1; k <= LONGEST_RUN; k++) {
    const next = cells[i + k * step];
    if (next?.normal !== cells[i]?.normal) return next;
  }
  return undefined;
}

/** In alternating columns a form must come back at the same step at least once more. */
function repeats(cells: readonly FormulaCell[], i: number, period: number, normal: string): boolean {
  return cells[i - 2 * period]?.normal === normal || cells[i + 2 * period]?.normal === normal;
}
