/** Figures and scores of all periods at hand as series, for units and whole tiers. */

import { builtinCatalogue } from '../../catalogue/builtin.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Successor } from '../../catalogue/succession.ts';
import { additive } from '../../rollup/restate.ts';
import { type Series, seriesOf, tierFigures } from '../../rollup/series.ts';
import type { SeriesFigure } from '../../rollup/series-figure.ts';
import { periodsOf, type ScoredFact } from '../facts/facts-table.ts';
import { scoreUnits } from '../points/score-units.ts';
import { lastDayOf } from '../points/scored-units.ts';
import type { Scheme } from '../scheme/scheme.ts';

/** Stands in the place of an indicator for the score itself. */
export const SCORE_KEY = '(score)';

export interface SeriesOptions {
  readonly scheme: Scheme;
  readonly catalogue: Catalogue | null;
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

function scoreFigures(
  facts: readonly ScoredFact[],
  periods: readonly string[],
  options: SeriesOptions,
): SeriesFigure[] {
  const { scheme, catalogue, succession, moved, mapDay } = options;
  return periods.flatMap((period) =>
    scoreUnits({
      ...{ scheme, catalogue, facts, given: [], period, succession },
      onMapOf: moved.includes(period) ? mapDay : null,
    }).units.map((unit) => ({
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
      scheme: `${scheme.id} ${scheme.version}`,
      ...(mapDay !== null && moved.includes(period) ? { map: mapDay } : {}),
    })),
  );
}
