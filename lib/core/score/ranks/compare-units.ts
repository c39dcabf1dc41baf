/** Unit against unit for one period: every measure on its own, with a rank per measure and no composite behind it. */
import type { Decimal } from '../../book/decimal.ts';
import type { Bound } from '../../book/numbers.ts';
import { isSaid } from '../../rollup/figure-state.ts';
import { figureOf, type ScoredFact } from '../facts/scored-fact.ts';
import type { Ties } from '../scheme/scheme.ts';
import { places } from './rank.ts';

export interface MeasureToCompare {
  /** Input key: `I.7`, `I.7/xa`. */
  readonly input: string;
  readonly name: string;
  readonly direction: 'higher' | 'lower';
}

export interface ComparedUnit {
  readonly unit: string;
  /** Null without a figure, or where only a bound was given. */
  readonly value: Decimal | null;
  readonly bound: Bound | null;
  /** Among the units that have a figure; null without one. */
  readonly rank: number | null;
  readonly fact: ScoredFact | null;
}

export interface ComparedMeasure {
  readonly measure: MeasureToCompare;
  readonly units: readonly ComparedUnit[];
  readonly ranked: number;
}

/** Figures are compared as they stand, not rounded; `factOf` finds the figure of a unit for a measure. */
export function compareUnits(
  measures: readonly MeasureToCompare[],
  units: readonly string[],
  factOf: (unit: string, input: string) => ScoredFact | null,
  ties: Ties,
): ComparedMeasure[] {
  return measures.map((measure) => {
    const rows = units.map((unit) => {
      const fact = factOf(unit, measure.input);
      const { value, bound } = fact !== null && isSaid(fact.state) ? figureOf(fact) : { value: null, bound: null };
      return { unit, fact, bound, value: bound === null ? value : null };
    });
    const withValue = rows.filter((row): row is typeof row & { value: Decimal } => row.value !== null);
    const better = (a: { value: Decimal }, b: { value: Decimal }) =>
      measure.direction === 'higher' ? a.value.cmp(b.value) : b.value.cmp(a.value);
    const ranks = places(withValue, better, ties);
    const rankOf = new Map(withValue.map((row, at) => [row.unit, ranks[at] as number]));
    return {
      measure,
      ranked: withValue.length,
      units: rows.map((row) => ({ ...row, rank: rankOf.get(row.unit) ?? null })),
    };
  });
}
