/** Flags of single cells into findings over ranges, ranked, with a limit on guesses per sheet. */
import { type Area, areaAddress } from '../book/address.ts';
import type { Sheet } from '../book/book.ts';
import { grouped } from '../book/grouped.ts';
import type { FoundAt } from '../findings/finding.ts';
import type { Flag } from './flag.ts';

const RANK = { certain: 2, computed: 1, heuristic: 0 } as const;
const WEIGHT = { error: 2, warning: 1, info: 0 } as const;

/**
 * One heuristic voice per cell: where several rules suspect the same formula, the surest speaks. A guess about a cell
 * that a certain rule already names is dropped: the certain word is enough.
 */
export function strongestPerCell(flags: readonly Flag[]): readonly Flag[] {
  const best = new Map<string, Flag>();
  const kept: Flag[] = [];
  const sure = new Set(flags.filter(({ certainty }) => certainty === 'certain').map(place));
  for (const flag of flags) {
    if (flag.certainty !== 'heuristic') {
      kept.push(flag);
      continue;
    }
    const at = place(flag);
    const other = best.get(at);
    if (sure.has(at)) continue;
    if (!other) best.set(at, flag);
    else best.set(at, agreeing(flag, other));
  }
  return [...kept, ...best.values()];
}

/** Two rules that suspect one cell for different reasons strengthen each other. */
function agreeing(one: Flag, other: Flag): Flag {
  const [first, second] = (one.score ?? 0) >= (other.score ?? 0) ? [one, other] : [other, one];
  const independent = first.rule !== second.rule || first.facts.where !== second.facts.where;
  return { ...first, score: Math.min(1, (first.score ?? 0) + (independent ? 0.1 : 0)) };
}

function place({ sheet, row, column }: Flag): string {
  return `${sheet?.name ?? ''}!${row},${column}`;
}

/**
 * At most this share of a sheet's formulas, and always a few, may be suspected: more means the sheet is simply irregular.
 * After the first few suspicions only strong ones are added, for the same reason.
 */
const SHARE = 0.06;
const ALWAYS = 15;
const FIRST_FEW = 8;
const STRONG = 0.7;

export function capPerSheet(flags: readonly Flag[], formulasOn: (sheet: Sheet) => number): readonly Flag[] {
  const kept = flags.filter(({ certainty }) => certainty !== 'heuristic');
  const sheets = grouped(
    flags.filter(({ certainty }) => certainty === 'heuristic'),
    ({ sheet }) => sheet,
  );
  for (const [sheet, list] of sheets) {
    const room = Math.max(ALWAYS, Math.ceil(SHARE * (sheet ? formulasOn(sheet) : 0)));
    // Flags that say the same stand or fall together, so a merged range is never cut in half.
    const groups = grouped(list, alikeKey);
    const ranked = [...groups.values()].sort((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0));
    let used = 0;
    let told = 0;
    for (const group of ranked) {
      if (used > 0 && used + group.length > room) continue;
      if (told >= FIRST_FEW && (group[0]?.score ?? 0) < STRONG) continue;
      kept.push(...group);
      used += group.length;
      told += 1;
    }
  }
  return kept;
}

function alikeKey(flag: Flag): string {
  return `${flag.rule}|${flag.severity}|${flag.alike}`;
}

/** Neighbouring flags that say the same, as one finding each; the first cell's facts stand for all. */
export function mergeFlags(flags: readonly Flag[]): readonly FoundAt[] {
  const groups = grouped(flags, (flag) => `${flag.sheet?.name ?? ''}|${alikeKey(flag)}`);
  const found = [...groups.values()].flatMap((group) => rectangles(group).map(foundAt));
  return found.sort((a, b) => RANK[b.certainty] - RANK[a.certainty] || WEIGHT[b.severity] - WEIGHT[a.severity]);
}

interface Block {
  readonly first: Flag;
  readonly area: Area | null;
  readonly count: number;
}

function foundAt({ first, area, count }: Block): FoundAt {
  const { rule, severity, certainty, sheet, facts, expected } = first;
  const range = area === null ? null : areaAddress(area);
  return {
    rule,
    severity,
    certainty,
    sheet: sheet?.name ?? null,
    range,
    facts: {
      ...facts,
      ...(area === null ? {} : { cells: count, at: range }),
      ...(expected === undefined ? {} : { expected }),
    },
    expected: expected ?? null,
  };
}

function rectangles(group: readonly Flag[]): Block[] {
  const whole = group.filter(({ row }) => row === 0);
  const cells = group.filter(({ row }) => row > 0);
  const alone = whole.map((first): Block => ({ first, area: null, count: 1 }));
  return [...alone, ...joined(joined(cells.map(unit), 'row'), 'column')];
}

function unit(first: Flag): Block {
  const { row, column } = first;
  return { first, area: { top: row, bottom: row, left: column, right: column }, count: 1 };
}

/** Joins blocks that touch along a row, or down a column when they are equally wide. */
function joined(blocks: readonly Block[], direction: 'row' | 'column'): Block[] {
  const across = ({ area }: Block): number => (direction === 'row' ? area?.top : area?.left) ?? 0;
  const along = ({ area }: Block): number => (direction === 'row' ? area?.left : area?.top) ?? 0;
  const result: Block[] = [];
  for (const next of [...blocks].sort((a, b) => across(a) - across(b) || along(a) - along(b))) {
    const last = result.at(-1);
    const [a, b] = [last?.area, next.area];
    const touches =
      a &&
      b &&
      (direction === 'row'
        ? a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left
        : a.left === b.left && a.right === b.right && a.bottom + 1 === b.top);
    if (last && touches) {
      const area = { ...a, bottom: b.bottom, right: b.right };
      result[result.length - 1] = { first: last.first, area, count: last.count + next.count };
    } else result.push(next);
  }
  return result;
}
