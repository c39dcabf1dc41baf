/** Figures and scores of all periods at hand as series, for units and whole tiers. */
import { builtinCatalogue } from '../../catalogue/builtin.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Successor } from '../../catalogue/succession.ts';
import { additive } from '../../rollup/restate.ts';
import { type Series, seriesOf, tierFigures } from '../../rollup/series.ts';
import type { SeriesFigure } from '../../rollup/series-figure.ts';
import type { GivenPoints } from '../facts/given-points.ts';
import { lastDayOf, periodsOf } from '../facts/periods.ts';
import type { ScoredFact } from '../facts/scored-fact.ts';
import { scoreUnits } from '../points/score-units.ts';
import { leavesOf, type Scheme } from '../scheme/scheme.ts';

/** Stands in the place of an indicator for the score itself. */
export const SCORE_KEY = '(score)';

/** What the units of one period are scored by. */
export interface ScoredBy {
  readonly scheme: Scheme;
  readonly catalogue: Catalogue | null;
  readonly given: readonly GivenPoints[];
}

export interface SeriesOptions {
  readonly catalogue: Catalogue | null;
  /** Periods may be scored by different schemes, as they were published: a break that the series shows. */
  readonly scoredBy: (period: string) => ScoredBy;
  readonly succession: readonly Successor[];
  /** Periods whose facts were moved to the map of `mapDay`. */
  readonly moved: readonly string[];
  readonly mapDay: string | null;
}

/** Series of units, then of tiers, then of scores; none when there is but one period. */
export function seriesOfFacts(facts: readonly ScoredFact[], options: SeriesOptions): Series[] {
  const periods = periodsOf(facts);
  if (periods.length < 2) return [];
  const { catalogue, succession, moved, mapDay } = options;
  const figures = facts.map((fact): SeriesFigure => {
    const onMap = mapDay !== null && moved.includes(fact.period) ? { map: mapDay } : {};
    return { ...fact, day: lastDayOf(fact.period), ...onMap };
  });
  const known = (id: string) => (catalogue?.id === id ? catalogue : builtinCatalogue(id));
  const adds = (figure: SeriesFigure) => {
    const indicator = known(figure.catalogue)?.indicators.find((each) => each.id === figure.indicator.split('/')[0]);
    return indicator !== undefined && additive(indicator);
  };
  const definitionOf = (id: string, indicator: string) =>
    known(id)?.indicators.find((each) => each.id === indicator) ?? null;
  const input = { succession, definitionOf };
  return [
    ...seriesOf({ figures, ...input }),
    ...seriesOf({ figures: tierFigures(figures, adds), ...input }),
    ...seriesOf({ figures: scoreFigures(facts, periods, options), ...input }),
  ];
}

/** Scheme and version; where people give points, also whether they have: a score without them is another score. */
function schemeLabel(scheme: Scheme, given: readonly GivenPoints[]): string {
  const label = `${scheme.id} ${scheme.version}`;
  return given.length > 0 && leavesOf(scheme).some(({ form }) => form === 'assessed') ? `${label} + points.csv` : label;
}

function scoreFigures(
  facts: readonly ScoredFact[],
  periods: readonly string[],
  options: SeriesOptions,
): SeriesFigure[] {
  const { scoredBy, succession, moved, mapDay } = options;
  return periods.flatMap((period) => {
    const { scheme, catalogue, given } = scoredBy(period);
    const onMapOf = moved.includes(period) ? mapDay : null;
    const scores = scoreUnits({ scheme, catalogue, facts, given, period, succession, onMapOf });
    return scores.units.map((unit) => ({
      period,
      day: lastDayOf(period),
      catalogue: scheme.catalogue ?? '',
      basis: '',
      unit: unit.code,
      indicator: SCORE_KEY,
      tier: null,
      class: null,
      numerator: null,
      denominator: null,
      value: unit.score,
      stated: null,
      state: unit.score === null ? 'blank' : 'reported',
      scheme: schemeLabel(scheme, given),
      ...(mapDay !== null && moved.includes(period) ? { map: mapDay } : {}),
    }));
  });
}
