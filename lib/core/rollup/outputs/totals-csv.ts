/** `totals.csv`: one row per indicator and tier, with coverage and the outcome for each horizon. */
import { csvText } from '../../findings/csv.ts';
import { rowKey } from '../../layout/form.ts';
import type { RollUp } from '../roll-up.ts';
import { plainFigure } from './plain-figure.ts';

const BEFORE = ['catalogue', 'period', 'tier', 'indicator', 'numerator', 'denominator', 'value'] as const;
const COVERAGE = ['units_reporting', 'units_expected'] as const;

/** The horizons of the catalogue name the last columns: `status_2025`, `status_2030`, `gap_2025`, `gap_2030`. */
function totalColumns(horizons: readonly number[]): string[] {
  const status = horizons.map((year) => `status_${year}`);
  const gap = horizons.map((year) => `gap_${year}`);
  return [...BEFORE, ...COVERAGE, ...status, ...gap];
}

/** Status is an outcome (`met`, `not-met`, `no-data`, `not-quantifiable`, `no-target`); gaps are in the target's unit. */
export function totalsCsv(rollUp: RollUp, style: 'plain' | 'vi' = 'plain'): string {
  const { horizons } = rollUp.catalogue.policy;
  const columns = totalColumns(horizons);
  const rows = rollUp.totals.map((total) => ({
    catalogue: rollUp.catalogue.id,
    period: rollUp.period.id,
    tier: total.tier,
    indicator: rowKey(total.indicator, total.class),
    numerator: plainFigure(total.numerator),
    denominator: plainFigure(total.denominator),
    value: plainFigure(total.value),
    units_reporting: total.unitsReporting,
    units_expected: total.unitsExpected,
    ...Object.fromEntries(
      total.assessments.flatMap(({ horizon, outcome, gap }) => [
        [`status_${horizon}`, outcome],
        [`gap_${horizon}`, plainFigure(gap)],
      ]),
    ),
  }));
  const figures = columns.filter((column) => !/^(catalogue|period|tier|indicator|status_\d+)$/.test(column));
  return csvText(columns, rows, { numeric: figures, style });
}
