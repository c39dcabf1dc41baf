/**
 * A figure over periods. Two figures are compared only when they are figures of the same thing: a changed definition,
 * denominator, method, territory or scheme is a break, shown and never smoothed over.
 */
import { percentage, sum } from '../assess/exact.ts';
import type { Decimal } from '../book/decimal.ts';
import type { Tier } from '../catalogue/catalogue.ts';
import { identityOn, type Successor } from '../catalogue/succession.ts';
import { isSaid } from './figure-state.ts';
import { breaksBetween, type SeriesBreak } from './series-breaks.ts';
import type { DefinitionOf, SeriesFigure } from './series-figure.ts';

export interface SeriesPoint {
  readonly figure: SeriesFigure;
  readonly value: Decimal;
  /** Against the point before: in points (or things counted) and in percent of it; null at the first point and across a break. */
  readonly change: Decimal | null;
  readonly percent: Decimal | null;
  /** What changed since the point before; a certain one keeps the two from being compared. */
  readonly breaks: readonly SeriesBreak[];
}

export interface Series {
  /** Unit by code and map (`12103@2025-07-01`); empty for all units of a tier. */
  readonly identity: string;
  readonly unit: string;
  readonly indicator: string;
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesInput {
  readonly figures: readonly SeriesFigure[];
  readonly succession: readonly Successor[];
  readonly definitionOf: DefinitionOf;
}

/** One series per unit, indicator, tier and class, in the order of the figures; points by day, then period. */
export function seriesOf({ figures, succession, definitionOf }: SeriesInput): Series[] {
  const changes = [...new Set(succession.map((each) => each.from))].sort();
  const mapOf = ({ map, day }: SeriesFigure) => changes.filter((from) => from <= (map || day || '')).at(-1) ?? '';
  const groups = new Map<string, SeriesFigure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([identityOf(figure, succession), figure.indicator, figure.tier, figure.class]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [SeriesFigure];
    const { unit, indicator, tier, class: cls } = first;
    return {
      identity: identityOf(first, succession),
      unit,
      indicator,
      tier,
      class: cls,
      points: pointsOf(group, definitionOf, mapOf),
    };
  });
}

/** Who the figure is of: never the code alone, since codes were given to other places. */
function identityOf(figure: SeriesFigure, succession: readonly Successor[]): string {
  return figure.unit === '' ? '' : identityOn(succession, figure.unit, figure.map || figure.day);
}

function pointsOf(
  group: readonly SeriesFigure[],
  definitionOf: DefinitionOf,
  mapOf: (figure: SeriesFigure) => string,
): SeriesPoint[] {
  const reported = group
    .flatMap((figure) => {
      const value = isSaid(figure.state) && !figure.bound ? (figure.value ?? figure.stated) : null;
      return value === null ? [] : [{ figure, value }];
    })
    .sort((a, b) => compare(a.figure.day ?? '', b.figure.day ?? '') || compare(a.figure.period, b.figure.period));
  return reported.map(({ figure, value }, at) => {
    const before = reported[at - 1];
    if (before === undefined) return { figure, value, change: null, percent: null, breaks: [] };
    const breaks = breaksBetween(before.figure, figure, definitionOf, mapOf);
    if (breaks.some((each) => each.certain)) return { figure, value, change: null, percent: null, breaks };
    const change = value.minus(before.value);
    return { figure, value, change, percent: before.value.isZero() ? null : percentage(change, before.value), breaks };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Figures of all units of a tier: Σ numerators ÷ Σ denominators over the units that reported both, period by period.
 * `adds` says which indicators add up over units; what does not is left to those who may say it.
 */
export function tierFigures(figures: readonly SeriesFigure[], adds: (figure: SeriesFigure) => boolean): SeriesFigure[] {
  const groups = new Map<string, SeriesFigure[]>();
  for (const figure of figures) {
    if (
      figure.tier === null ||
      figure.state !== 'reported' ||
      figure.bound ||
      !figure.numerator ||
      !figure.denominator ||
      !adds(figure)
    )
      continue;
    const key = JSON.stringify([figure.period, figure.map ?? '', figure.indicator, figure.tier, figure.class]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].map((group) => {
    const numerator = sum(group.map((each) => each.numerator as Decimal));
    const denominator = sum(group.map((each) => each.denominator as Decimal));
    const bases = [...new Set(group.map((each) => each.basis))];
    return {
      ...(group[0] as SeriesFigure),
      unit: '',
      numerator,
      denominator,
      value: percentage(numerator, denominator),
      stated: null,
      basis:
        bases.length === 1
          ? (bases[0] as string)
          : bases
              .filter((each) => each !== '')
              .sort()
              .join(' + '),
      units: group.map((each) => each.unit).sort(),
    };
  });
}
