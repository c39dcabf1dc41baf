/**
 * Shares of the wrong total: a figure divided by a total (held by `$`) that does not count the figure, in a line where
 * the other shares are of a total that does count theirs, and would count this one too.
 */
import type { Sheet } from '../../book/book.ts';
import { grouped } from '../../book/grouped.ts';
import type { AreaRef } from '../formula/expression.ts';
import { type FormulaCell, type FormulaMap, meaningOf } from '../formula-map.ts';
import { lanes } from './lane.ts';

export interface WrongShare {
  readonly cell: FormulaCell;
  /** A share of the right total, and all of them. */
  readonly peer: FormulaCell;
  readonly peers: readonly FormulaCell[];
}

interface Share {
  readonly cell: FormulaCell;
  readonly part: Spot;
  readonly whole: Spot;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Shares of the right total needed before another one is suspected. */
const FEWEST = 2;

export function* wrongShares(map: FormulaMap): Iterable<WrongShare> {
  const mayBeShare = ({ form }: FormulaCell) => form.areas.length === 2 && form.areas.some(isHeld);
  if (map.formulas.filter(mayBeShare).length <= FEWEST) return;
  for (const direction of ['column', 'row'] as const) {
    for (const { cells } of lanes(map, direction)) {
      const shares = cells.flatMap((cell) => shareOf(map.sheet, cell) ?? []);
      if (new Set(shares.map(({ whole }) => `${whole.row},${whole.column}`)).size < 2) continue;
      const right = grouped(
        shares.filter(({ part, whole }) => counts(map, whole, part)),
        keyOf,
      );
      for (const share of shares) {
        const { cell, part, whole } = share;
        if (!map.at(whole.row, whole.column) || counts(map, whole, part)) continue;
        const [peers] = [...right.values()].filter(
          ([one]) => one && sameOffset(one, share) && counts(map, one.whole, part),
        );
        const [peer] = peers ?? [];
        if (peers && peer && peers.length >= FEWEST)
          yield { cell, peer: peer.cell, peers: peers.map((one) => one.cell) };
      }
    }
  }
}

/** Shares of one table take their parts from the same place. */
function sameOffset(one: Share, other: Share): boolean {
  return (
    one.part.row - one.cell.row === other.part.row - other.cell.row &&
    one.part.column - one.cell.column === other.part.column - other.cell.column
  );
}

/** Shares of one total that take their parts from the same place. */
function keyOf({ cell, part, whole }: Share): string {
  return `${whole.row},${whole.column}|${part.row - cell.row},${part.column - cell.column}`;
}

/** `part / whole`, perhaps times a number, the whole held by `$`, both on this sheet; null for anything else. */
function shareOf(sheet: Sheet, cell: FormulaCell): Share | null {
  const { areas } = cell.form;
  if (areas.length !== 2 || !areas.some(isHeld)) return null;
  const meaning = meaningOf(cell, sheet);
  if (meaning.op !== 'Π') return null;
  const factors = meaning.items.filter(({ number }) => number === undefined);
  const part = factors.find(({ op }) => op === 'leaf')?.area;
  const whole = factors.find(({ op }) => op === '1/')?.items[0]?.area;
  const alone = factors.length === 2 && part && whole && part.top === part.bottom && part.left === part.right;
  if (!alone || whole.top !== whole.bottom || whole.left !== whole.right) return null;
  return { cell, part: { row: part.top, column: part.left }, whole: { row: whole.top, column: whole.left } };
}

function isHeld({ top, left, sheet, book }: AreaRef): boolean {
  return (top.fixed || left.fixed) && sheet === null && book === null;
}

/** Beyond this many cells a total is not followed further. */
const MOST_LEAVES = 4000;

const known = new WeakMap<FormulaMap, Map<string, ReadonlySet<string>>>();

/** Whether a total adds up all that a figure is made of, itself or through other sums; a rate typed in is no total. */
function counts(map: FormulaMap, whole: Spot, part: Spot): boolean {
  const [all, own] = [leavesOf(map, whole), leavesOf(map, part)];
  return own.size <= all.size && own.size < MOST_LEAVES && [...own].every((leaf) => all.has(leaf));
}

/** The cells a sum is made of in the end; a cell that is no sum is made of itself. */
function leavesOf(map: FormulaMap, { row, column }: Spot): ReadonlySet<string> {
  const made = known.get(map) ?? new Map<string, ReadonlySet<string>>();
  known.set(map, made);
  const key = `${row},${column}`;
  const before = made.get(key);
  if (before) return before;
  // Stands until the sum is followed, so that a circle ends.
  made.set(key, new Set([key]));
  const formula = map.at(row, column);
  const meaning = formula && meaningOf(formula, map.sheet);
  const areas = meaning?.items.flatMap(({ area, sheet }) => (area && (sheet ?? null) === null ? [area] : [])) ?? [];
  if (meaning?.op !== 'Σ' || areas.length !== meaning.items.length) return made.get(key) as ReadonlySet<string>;
  const leaves = new Set<string>();
  for (const { top, left, bottom, right } of areas) {
    for (let r = top; r <= bottom && leaves.size < MOST_LEAVES; r++) {
      for (let c = left; c <= right && leaves.size < MOST_LEAVES; c++) {
        for (const leaf of leavesOf(map, { row: r, column: c })) leaves.add(leaf);
      }
    }
  }
  made.set(key, leaves);
  return leaves;
}
