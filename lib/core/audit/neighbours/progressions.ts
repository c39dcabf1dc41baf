/**
 * Formulas built alike whose references advance by equal steps: `=Data!B5, =Data!B6, =Data!B8` along a row, or one
 * three-month sum after another. One that breaks the step is suspected; the step itself may be any.
 */
import { areaFrom } from '../formula/area.ts';
import type { AreaRef } from '../formula/expression.ts';
import type { FormulaCell, FormulaMap } from '../formula-map.ts';
import { type Direction, lanes, positionIn } from './lane.ts';

export interface Break {
  readonly cell: FormulaCell;
  readonly direction: Direction;
  readonly peers: readonly FormulaCell[];
  /** Corners of each reference as the peers' steps would have them: top, left, bottom, right. */
  readonly expected: readonly (readonly number[])[];
}

/** Fewer cells than this show no progression worth trusting. */
const FEWEST = 6;

export function progressionBreaks(map: FormulaMap): readonly Break[] {
  const found: Break[] = [];
  for (const direction of ['row', 'column'] as const) {
    for (const { cells } of lanes(map, direction)) {
      for (const run of runsBuiltAlike(cells)) found.push(...breaksIn(run, direction));
    }
  }
  return found;
}

function build(cell: FormulaCell): string {
  return cell.form.pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : `${piece.book ?? ''}${piece.sheet ?? ''}!${piece.extent}${lies(piece)}`,
    )
    .join('');
}

/** A range that lies down and one that stands up are two kinds of sums. */
function lies({ top, left, bottom, right }: AreaRef): string {
  return `${top.value === bottom.value ? '' : 'v'}${left.value === right.value ? '' : 'h'}`;
}

function runsBuiltAlike(cells: readonly FormulaCell[]): FormulaCell[][] {
  const runs: FormulaCell[][] = [];
  let last = '';
  for (const cell of cells) {
    const own = build(cell);
    if (own === last) runs.at(-1)?.push(cell);
    else runs.push([cell]);
    last = own;
  }
  // Copies of one formula are the business of the neighbour rule.
  return runs.filter((run) => run.length >= FEWEST && new Set(run.map(({ normal }) => normal)).size > 2);
}

function breaksIn(run: readonly FormulaCell[], direction: Direction): Break[] {
  const positions = run.map((cell) => positionIn(direction, cell));
  const corners = run.map(cornersOf);
  const count = corners[0]?.length ?? 0;
  if (count === 0 || corners.some((one) => one.length !== count)) return [];
  const expected = run.map(() => [] as number[]);
  const broken = new Set<number>();
  for (let k = 0; k < count; k++) {
    const line = commonLine(
      positions,
      corners.map((one) => one[k] as number),
    );
    if (!line) return [];
    for (const [i, position] of positions.entries()) {
      const value = line.start + line.step * position;
      expected[i]?.push(value);
      if (corners[i]?.[k] !== value) broken.add(i);
    }
  }
  if (broken.size === 0 || broken.size * 5 > run.length) return [];
  // A slip has good neighbours on both sides; at the ends the series may simply begin or end otherwise.
  return [...broken]
    .filter((i) => i > 0 && i < run.length - 1 && !broken.has(i - 1) && !broken.has(i + 1))
    .map((i) => ({
      cell: run[i] as FormulaCell,
      direction,
      peers: run.filter((_, j) => !broken.has(j)),
      expected: chunk(expected[i] as number[]),
    }));
}

function cornersOf(cell: FormulaCell): readonly number[] {
  return cell.form.areas.flatMap((reference) => {
    const area = areaFrom(reference, cell.row, cell.column);
    return area ? [area.top, area.left, area.bottom, area.right] : [0, 0, 0, 0];
  });
}

/** The straight line through most of the points, found from neighbouring pairs; null when fewer than four fifths lie on it. */
function commonLine(positions: readonly number[], values: readonly number[]): { start: number; step: number } | null {
  const votes = new Map<string, number>();
  let best: { start: number; step: number } | null = null;
  let most = 0;
  for (let i = 1; i < values.length; i++) {
    const [x, y] = [positions[i] as number, values[i] as number];
    const [x0, y0] = [positions[i - 1] as number, values[i - 1] as number];
    const step = (y - y0) / (x - x0);
    const line = { start: y - step * x, step };
    const key = `${line.start}|${step}`;
    const count = (votes.get(key) ?? 0) + 1;
    votes.set(key, count);
    if (count > most) [best, most] = [line, count];
  }
  const on = best ? values.filter((y, i) => y === best.start + best.step * (positions[i] as number)).length : 0;
  return best && Number.isInteger(best.step) && on * 5 >= values.length * 4 ? best : null;
}

function chunk(flat: readonly number[]): readonly (readonly number[])[] {
  const parts: number[][] = [];
  for (let i = 0; i < flat.length; i += 4) parts.push(flat.slice(i, i + 4));
  return parts;
}
