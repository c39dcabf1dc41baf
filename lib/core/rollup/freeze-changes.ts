/** What a later run changes in a frozen period: which file, which figures through it, and what that does to totals and places. */
import type { Frozen, FrozenFigure, FrozenInput, FrozenRank, FrozenTotal } from './freeze.ts';

export interface InputChange {
  /** `changed`: the same unit's workbook has another content. */
  readonly kind: 'added' | 'removed' | 'changed' | 'state';
  readonly unit: string | null;
  readonly before: FrozenInput | null;
  readonly after: FrozenInput | null;
}

export interface FigureChange {
  readonly before: FrozenFigure | null;
  readonly after: FrozenFigure | null;
  /** The file the change came through: the new workbook's, or the one that is gone. Null: through no file (catalogue, rules). */
  readonly through: string | null;
}

export interface TotalChange {
  readonly before: FrozenTotal | null;
  readonly after: FrozenTotal | null;
  /** Files of the changed figures that are in it. */
  readonly through: readonly string[];
}

export interface RankChange {
  readonly before: FrozenRank | null;
  readonly after: FrozenRank | null;
}

export interface FrozenChanges {
  readonly period: string;
  /** Versions that differ, as `hung-yen-571 1.0.0 → 1.1.0`; null when they are the same. */
  readonly catalogue: { readonly before: string; readonly after: string } | null;
  readonly scheme: { readonly before: string; readonly after: string } | null;
  readonly inputs: readonly InputChange[];
  readonly figures: readonly FigureChange[];
  readonly totals: readonly TotalChange[];
  readonly ranks: readonly RankChange[];
}

/** What differs from the frozen state, and through which files; totals and ranks that moved with it. */
export function changesSince(frozen: Frozen, now: Frozen): FrozenChanges {
  const inputs = inputChanges(frozen.inputs, now.inputs);
  const files = new Set(
    inputs.flatMap(({ before, after }) => [before?.file, after?.file].filter((file): file is string => !!file)),
  );
  const figures = paired(frozen.figures, now.figures, figureKey)
    .filter(([before, after]) => !sameFigure(before, after))
    .map(([before, after]): FigureChange => ({ before, after, through: through(before, after, files) }));
  const totals = paired(frozen.totals, now.totals, totalKey)
    .filter(([before, after]) => JSON.stringify(before) !== JSON.stringify(after))
    .map(([before, after]): TotalChange => {
      const key = totalKey((after ?? before) as FrozenTotal);
      const moved = figures.filter((change) => totalKey((change.after ?? change.before) as FrozenFigure) === key);
      return { before, after, through: [...new Set(moved.flatMap((change) => change.through ?? []))].sort() };
    });
  const ranks = paired(frozen.ranks, now.ranks, (rank) => JSON.stringify([rank.group, rank.unit]))
    .filter(([before, after]) => before?.rank !== after?.rank || before?.score !== after?.score)
    .map(([before, after]) => ({ before, after }));
  return {
    period: frozen.period,
    catalogue: versions(frozen.catalogue, now.catalogue),
    scheme: versions(frozen.scheme, now.scheme),
    ...{ inputs, figures, totals, ranks },
  };
}

/** Whether nothing differs. */
export function isUnchanged(changes: FrozenChanges): boolean {
  const { catalogue, scheme, inputs, figures, totals, ranks } = changes;
  return catalogue === null && scheme === null && [inputs, figures, totals, ranks].every((each) => each.length === 0);
}

type Version = { readonly id: string; readonly version: string } | null;

function versions(before: Version, after: Version): { before: string; after: string } | null {
  const words = (each: Version) => (each === null ? '' : `${each.id} ${each.version}`);
  return words(before) === words(after) ? null : { before: words(before), after: words(after) };
}

/** Workbooks are told apart by unit and name; the same unit's counted workbook under another name is a change too. */
function inputChanges(before: readonly FrozenInput[], after: readonly FrozenInput[]): InputChange[] {
  const name = (input: FrozenInput) => JSON.stringify([input.unit, input.file]);
  const [gone, come, found]: [FrozenInput[], FrozenInput[], InputChange[]] = [[], [], []];
  for (const [was, is] of paired(before, after, name)) {
    if (was && is) {
      if (was.sha256 !== is.sha256) found.push({ kind: 'changed', unit: is.unit, before: was, after: is });
      else if (was.state !== is.state) found.push({ kind: 'state', unit: is.unit, before: was, after: is });
    } else if (was) gone.push(was);
    else if (is) come.push(is);
  }
  for (const is of come) {
    const at = gone.findIndex((was) => was.unit === is.unit && was.unit !== null);
    const [was = null] = at < 0 ? [] : gone.splice(at, 1);
    // A missing unit's line has no file: what came in its place was added.
    const kind =
      was?.sha256 == null ? 'added' : is.sha256 === null ? 'removed' : was.sha256 === is.sha256 ? null : 'changed';
    if (kind !== null) found.push({ kind, unit: is.unit, before: was, after: is });
  }
  return [...found, ...gone.map((was): InputChange => ({ kind: 'removed', unit: was.unit, before: was, after: null }))];
}

function figureKey(figure: FrozenFigure): string {
  return JSON.stringify([figure.unit, figure.indicator, figure.tier, figure.class]);
}

function totalKey(figure: Pick<FrozenTotal, 'indicator' | 'tier' | 'class'>): string {
  return JSON.stringify([figure.indicator, figure.tier, figure.class]);
}

/** Where a figure stands may move; what it says may not. */
function sameFigure(before: FrozenFigure | null, after: FrozenFigure | null): boolean {
  if (before === null || after === null) return before === after;
  const said = ({ numerator, denominator, value, stated, bound, state, text }: FrozenFigure) =>
    JSON.stringify([numerator, denominator, value, stated, bound ?? null, state, text]);
  return said(before) === said(after);
}

function through(before: FrozenFigure | null, after: FrozenFigure | null, changed: ReadonlySet<string>): string | null {
  const file = [after?.file, before?.file].find((each) => each && changed.has(each));
  return file ?? null;
}

/** Rows of both lists with the same key, in the order of the first list, then what only the second has. */
function paired<T>(before: readonly T[], after: readonly T[], key: (row: T) => string): [T | null, T | null][] {
  const now = new Map(after.map((row) => [key(row), row]));
  const was = new Set(before.map(key));
  return [
    ...before.map((row): [T, T | null] => [row, now.get(key(row)) ?? null]),
    ...after.filter((row) => !was.has(key(row))).map((row): [null, T] => [null, row]),
  ];
}
