/** `comparison.csv`: every measure on its own, with a rank for each and none over all. */
import { plain } from '../points/exact.ts';
import type { ComparedMeasure } from '../ranks/compare-units.ts';
import type { Row } from './score-csv.ts';

export const COMPARISON_COLUMNS = [
  'period',
  'measure',
  'measure_name',
  'direction',
  'unit',
  'name',
  'value',
  'rank',
  'ranked',
  'state',
] as const;

/** One row per measure and unit: a rank for each measure, and none over all of them. */
export function comparisonRows(
  period: string,
  compared: readonly ComparedMeasure[],
  names: ReadonlyMap<string, string>,
): Row[] {
  return compared.flatMap(({ measure, units, ranked }) =>
    units.map(
      ({ unit, value, bound, rank, fact }): Row => ({
        period,
        measure: measure.input,
        measure_name: measure.name,
        direction: measure.direction,
        unit,
        name: names.get(unit) ?? unit,
        value: value === null ? null : plain(value),
        rank,
        ranked,
        state: bound === null ? (fact?.state ?? 'absent') : 'bound',
      }),
    ),
  );
}
