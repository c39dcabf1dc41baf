/**
 * Which row and column of a returned sheet is which of the issued one. Rows are known again by the words of their key
 * column (or of the column of names, where a form has no keys), columns by the words of their heading row; what stands
 * between two known ones in equal number is the same. So inserted, deleted and moved rows are seen as what they are.
 */
import type { Sheet } from '../../book/book.ts';
import { cleanText } from '../../book/text.ts';

export interface Line {
  /** Row (column) of the return for a row (column) of the template; undefined when it is gone. */
  readonly to: (position: number) => number | undefined;
  /** And back; undefined for one that was inserted. */
  readonly from: (position: number) => number | undefined;
}

export interface Alignment {
  readonly template: Sheet;
  readonly sheet: Sheet;
  readonly rows: Line;
  readonly columns: Line;
}

export function align(template: Sheet, sheet: Sheet): Alignment {
  return { template, sheet, rows: line(template, sheet, 'row'), columns: line(template, sheet, 'column') };
}

type Axis = 'row' | 'column';

function line(template: Sheet, sheet: Sheet, axis: Axis): Line {
  const cross = axis === 'row' ? 'column' : 'row';
  const [theirs, ours] = [wordsBy(template, cross, axis), wordsBy(sheet, cross, axis)];
  const { pairs: known, keyed, ownKeyed } = bestPairs(theirs, ours);
  const last = lastIn(template, axis);
  const lastOurs = lastIn(sheet, axis);
  if (known.size < 2) return identity();
  const to = new Map(known);
  const taken = new Set(known.values());
  // A row with a key of its own that is nowhere to be found is gone: it is no other row that has a key too.
  const fits = (t: number, r: number) => r >= 1 && r <= lastOurs && !(keyed.has(t) && ownKeyed.has(r));
  const anchors = [[0, 0], ...[...known].sort((a, b) => a[0] - b[0]), [last + 1, lastOurs + 1]] as const;
  for (let i = 1; i < anchors.length; i++) {
    const [[t1, r1], [t2, r2]] = [anchors[i - 1] as readonly [number, number], anchors[i] as readonly [number, number]];
    const ends = i === anchors.length - 1;
    const down = (from: number) => {
      // Follow the known one above while the places are free; a gap of another size belongs to whoever is nearer.
      for (let k = 1; t1 + k < t2 && from + k <= lastOurs + (t2 - t1); k++) {
        if (taken.has(from + k) || to.has(t1 + k)) break;
        if (!ends && r2 > r1 && from + k >= r2) break;
        if (!fits(t1 + k, from + k)) continue;
        to.set(t1 + k, from + k);
        taken.add(from + k);
      }
    };
    if (i === 1) {
      // Above the first known one, count back from it.
      for (let k = 1; t2 - k >= 1 && r2 - k >= 1 && !taken.has(r2 - k); k++) {
        if (!fits(t2 - k, r2 - k)) continue;
        to.set(t2 - k, r2 - k);
        taken.add(r2 - k);
      }
    } else if (r2 - r1 === t2 - t1 || r2 <= r1 || r2 - r1 < t2 - t1) down(r1);
    else inserted(template, sheet, axis, [t1, t2], [r1, r2], to, taken);
  }
  const back = new Map([...to].map(([a, b]) => [b, a]));
  return { to: (position) => to.get(position), from: (position) => back.get(position) };
}

/** The last row (column) that holds anything. */
function lastIn(sheet: Sheet, axis: Axis): number {
  return sheet.cells.reduce((last, cell) => Math.max(last, cell[axis]), 1);
}

/** More rows than before between two known ones: those that look alike are the same, from above and from below. */
function inserted(
  template: Sheet,
  sheet: Sheet,
  axis: Axis,
  [t1, t2]: readonly [number, number],
  [r1, r2]: readonly [number, number],
  to: Map<number, number>,
  taken: Set<number>,
): void {
  const [theirs, ours] = [looks(template, axis, t1, t2), looks(sheet, axis, r1, r2)];
  let [a, b] = [t1 + 1, r1 + 1];
  const put = (t: number, r: number) => {
    to.set(t, r);
    taken.add(r);
  };
  while (a < t2 && b < r2 && theirs.get(a) === ours.get(b)) put(a++, b++);
  let [c, d] = [t2 - 1, r2 - 1];
  while (c >= a && d >= b && theirs.get(c) === ours.get(d)) put(c--, d--);
  // What is left looks different: keep the order, the surplus at the end counts as inserted.
  while (a <= c && b <= d) put(a++, b++);
}

/** What a row holds, in kind: where words, where formulas, where nothing. */
function looks(sheet: Sheet, axis: Axis, from: number, to: number): Map<number, string> {
  const cross = axis === 'row' ? 'column' : 'row';
  const found = new Map<number, string>();
  for (const cell of sheet.cells) {
    const position = cell[axis];
    if (position <= from || position >= to) continue;
    const kind = cell.formula !== undefined ? 'f' : typeof cell.value === 'string' ? 't' : '';
    if (kind !== '') found.set(position, `${found.get(position) ?? ''}${cell[cross]}${kind} `);
  }
  return found;
}

/** For every column (row): the words in it that stand there once, with the row (column) they stand in. */
function wordsBy(sheet: Sheet, group: Axis, axis: Axis): Map<number, Map<string, number>> {
  const groups = new Map<number, Map<string, number>>();
  for (const cell of sheet.cells) {
    if (typeof cell.value !== 'string' || cell.formula !== undefined) continue;
    const text = cleanText(cell.value).toLowerCase();
    if (text === '') continue;
    let words = groups.get(cell[group]);
    if (!words) {
      words = new Map();
      groups.set(cell[group], words);
    }
    words.set(text, words.has(text) ? 0 : cell[axis]);
  }
  return groups;
}

/** Positions known again through the pair of columns (rows) that share the most words. */
function bestPairs(
  theirs: ReadonlyMap<number, ReadonlyMap<string, number>>,
  ours: ReadonlyMap<number, ReadonlyMap<string, number>>,
): { pairs: Map<number, number>; keyed: ReadonlySet<number>; ownKeyed: ReadonlySet<number> } {
  let best = { pairs: new Map<number, number>(), keyed: new Set<number>(), ownKeyed: new Set<number>() };
  const once = (words: ReadonlyMap<string, number> | undefined) =>
    new Set([...(words?.values() ?? [])].filter((position) => position > 0));
  const columnsOf = new Map<string, number[]>();
  for (const [column, words] of ours) {
    for (const [word, position] of words) {
      if (position > 0) columnsOf.set(word, [...(columnsOf.get(word) ?? []), column]);
    }
  }
  for (const [, words] of theirs) {
    const shared = new Map<number, number>();
    for (const [word, position] of words) {
      if (position > 0)
        for (const column of columnsOf.get(word) ?? []) shared.set(column, (shared.get(column) ?? 0) + 1);
    }
    const [column] = [...shared].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (column === undefined || (shared.get(column) ?? 0) <= best.pairs.size) continue;
    const pairs = new Map<number, number>();
    for (const [word, position] of words) {
      const other = ours.get(column)?.get(word);
      if (position > 0 && other !== undefined && other > 0) pairs.set(position, other);
    }
    best = { pairs, keyed: once(words), ownKeyed: once(ours.get(column)) };
  }
  return best;
}

function identity(): Line {
  return { to: (position) => position, from: (position) => position };
}
