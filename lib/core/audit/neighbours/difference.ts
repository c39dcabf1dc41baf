/** How one formula differs from another that was expected in its place, both resolved at the same cell. */
import type { Area } from '../../book/address.ts';
import { overlap, within } from '../formula/area.ts';
import type { Term } from '../formula/term.ts';

export type DifferenceKind =
  /** A range begins or ends elsewhere. */
  | 'range'
  /** A reference, or all references together, moved by the same step. */
  | 'shift'
  /** The same cells of another sheet. */
  | 'sheet'
  | 'term-missing'
  | 'term-extra'
  /** A number added to, or multiplied into, what the others compute. */
  | 'number-extra'
  | 'number'
  | 'function'
  | 'sign';

export interface Difference {
  readonly kind: DifferenceKind;
  /** For `shift`: rows and columns moved. */
  readonly step?: readonly [number, number];
  /** For `range`: cells that the formula leaves out or takes in beyond the expected ones. */
  readonly missing?: readonly Area[];
  readonly extra?: readonly Area[];
  readonly number?: number;
}

/**
 * The one difference between two formulas, or null when they differ in more than one way: then neither is a slip of
 * the other.
 */
export function oneDifference(actual: Term, expected: Term): Difference | null {
  const found = differences(actual, expected);
  const first = found?.[0];
  if (!found || !first) return null;
  if (found.length === 1) return first;
  const together = first.kind === 'shift' || first.kind === 'range' || first.kind === 'number';
  return together && found.every((one) => sameStep(one, first)) ? first : null;
}

function sameStep(one: Difference, other: Difference): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'number') return true;
  if (one.kind === 'shift') return one.step?.join() === other.step?.join();
  return JSON.stringify([one.missing, one.extra]) === JSON.stringify([other.missing, other.extra]);
}

/** All differences; null when the formulas are built differently. */
function differences(actual: Term, expected: Term): readonly Difference[] | null {
  if (actual.text === expected.text) return [];
  if (actual.op === 'Σ' || expected.op === 'Σ') return listDifferences(actual, expected, 'Σ');
  if (actual.op === 'Π' || expected.op === 'Π') return listDifferences(actual, expected, 'Π');
  if (actual.op === 'leaf' && expected.op === 'leaf') return leafDifference(actual, expected);
  if (actual.op === '-' && actual.items[0]?.text === expected.text) return [{ kind: 'sign' }];
  if (expected.op === '-' && expected.items[0]?.text === actual.text) return [{ kind: 'sign' }];
  if (actual.items.length !== expected.items.length || actual.op === 'leaf' || expected.op === 'leaf') return null;
  if (actual.op !== expected.op) {
    const same = actual.items.every((item, i) => item.text === expected.items[i]?.text);
    return same && actual.items.length > 0 ? [{ kind: 'function' }] : null;
  }
  return pairwise(actual.items, expected.items);
}

function pairwise(actual: readonly Term[], expected: readonly Term[]): readonly Difference[] | null {
  const found: Difference[] = [];
  for (const [i, item] of actual.entries()) {
    const one = differences(item, expected[i] as Term);
    if (one === null) return null;
    found.push(...one);
  }
  return found;
}

/** Terms of a sum, or factors of a product, whose order does not matter. */
function listDifferences(actual: Term, expected: Term, op: 'Σ' | 'Π'): readonly Difference[] | null {
  const left = actual.op === op ? [...actual.items] : [actual];
  const right = expected.op === op ? [...expected.items] : [expected];
  for (const item of [...left]) {
    const at = right.findIndex((other) => other.text === item.text);
    if (at >= 0) {
      right.splice(at, 1);
      left.splice(left.indexOf(item), 1);
    }
  }
  const kept = actual.op === op ? actual.items.length - left.length : 1 - left.length;
  if (op === 'Σ') {
    const coverage = coverageDifference(left, right);
    if (coverage) return coverage;
    if (sameCellsOtherSigns(left, right)) return [{ kind: 'sign' }];
  }
  if (left.length === right.length) {
    const ranges = left[0]?.area !== undefined && right[0]?.area !== undefined;
    if (actual.op === expected.op || left.length !== 1 || ranges) return pairwise(left, right);
    return wrapped(left[0] as Term, right[0] as Term);
  }
  if (kept === 0) return null;
  if (left.length === 0 && right.length === 1) return [{ kind: 'term-missing' }];
  const extra = left[0];
  if (right.length === 0 && left.length === 1 && extra) {
    const number = extra.number ?? (extra.op === '1/' ? extra.items[0]?.number : undefined);
    return number === undefined ? [{ kind: 'term-extra' }] : [{ kind: 'number-extra', number }];
  }
  return null;
}

/** `A-B` for `A+B`, or for `B-A`. */
function sameCellsOtherSigns(left: readonly Term[], right: readonly Term[]): boolean {
  const [mine, wanted] = [signedCells(left), signedCells(right)];
  if (!mine || !wanted || mine.size !== wanted.size || mine.size === 0) return false;
  return (
    [...mine.keys()].every((cell) => wanted.has(cell)) && [...mine].some(([cell, sign]) => wanted.get(cell) !== sign)
  );
}

/** Cells of a sum, each with its sign; null when something else is added, or too many cells. */
function signedCells(terms: readonly Term[]): ReadonlyMap<string, number> | null {
  const cells = new Map<string, number>();
  for (const term of terms) {
    const [inner, sign] = term.op === '-' ? [term.items[0], -1] : [term, 1];
    const area = inner?.area;
    if (!inner || !area || sizeOf([area]) > MOST_SIGNED) return null;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        cells.set(`${inner.sheet ?? ''}!${row},${column}`, sign);
      }
    }
  }
  return cells;
}

const MOST_SIGNED = 20;

/** The same cells under another function (`AVERAGE` for `SUM`), or with a minus. */
function wrapped(actual: Term, expected: Term): readonly Difference[] | null {
  const inside = (outer: Term, inner: Term) => outer.items.length === 1 && outer.items[0]?.text === inner.text;
  if (!inside(actual, expected) && !inside(expected, actual)) return null;
  return [{ kind: actual.op === '-' || expected.op === '-' ? 'sign' : 'function' }];
}

/** Sums of cells: which cells the one adds up and the other does not. */
function coverageDifference(left: readonly Term[], right: readonly Term[]): readonly Difference[] | null {
  if (left.length === right.length && left.length === 1) return null;
  const areas = (terms: readonly Term[]) => terms.map((term) => term.area);
  const [a, b] = [areas(left), areas(right)];
  if (a.length === 0 || b.length === 0 || a.includes(undefined) || b.includes(undefined)) return null;
  if (new Set([...left, ...right].map((term) => term.sheet ?? '')).size > 1) return null;
  const [mine, wanted] = [a as Area[], b as Area[]];
  const all = [...mine, ...wanted];
  const oneColumn = all.every((area) => area.left === all[0]?.left && area.right === all[0]?.right);
  const oneRow = all.every((area) => area.top === all[0]?.top && area.bottom === all[0]?.bottom);
  if (!oneColumn && !oneRow) return null;
  const missing = wanted.flatMap((area) => minus(area, mine));
  const extra = mine.flatMap((area) => minus(area, wanted));
  return missing.length + extra.length <= 2 ? [{ kind: 'range', missing, extra }] : null;
}

/** What is left of an area after others of the same column or row are taken away. */
function minus(area: Area, others: readonly Area[]): readonly Area[] {
  let rest: Area[] = [area];
  for (const other of others) {
    rest = rest.flatMap((piece) => {
      if (!overlap(piece, other)) return [piece];
      const pieces = [
        { ...piece, bottom: other.top - 1 },
        { ...piece, top: other.bottom + 1 },
        { ...piece, right: other.left - 1 },
        { ...piece, left: other.right + 1 },
      ];
      return pieces.filter((one) => one.top <= one.bottom && one.left <= one.right);
    });
  }
  return rest;
}

function leafDifference(actual: Term, expected: Term): readonly Difference[] | null {
  if (actual.number !== undefined && expected.number !== undefined) {
    return [{ kind: 'number', number: actual.number }];
  }
  const [a, b] = [actual.area, expected.area];
  if (!a || !b) return null;
  const sameCells = a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
  if ((actual.sheet ?? '').toLowerCase() !== (expected.sheet ?? '').toLowerCase()) {
    return sameCells ? [{ kind: 'sheet' }] : null;
  }
  const height = a.bottom - a.top === b.bottom - b.top;
  const width = a.right - a.left === b.right - b.left;
  if (height && width) return [{ kind: 'shift', step: [a.top - b.top, a.left - b.left] }];
  const straight = (a.left === b.left && a.right === b.right) || (a.top === b.top && a.bottom === b.bottom);
  if (!straight || !(overlap(a, b) || within(a, b))) return null;
  const [missing, extra] = [minus(b, [a]), minus(a, [b])];
  // A range of quite another length is another total, not a slip.
  const slip = sizeOf(missing) * 3 <= sizeOf([b]) * 2 && sizeOf(extra) <= sizeOf([b]);
  return slip ? [{ kind: 'range', missing, extra }] : null;
}

function sizeOf(areas: readonly Area[]): number {
  return areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}
