/** `facts.csv`: one row per unit and figure, in the order of the totals they belong to. */
import { csvText } from '../../findings/csv.ts';
import { rowKey } from '../../layout/form.ts';
import type { RollUp } from '../roll-up.ts';
import { plainFigure } from './plain-figure.ts';

export const FACT_COLUMNS = [
  'catalogue',
  'period',
  'unit',
  'tier',
  'indicator',
  'numerator',
  'denominator',
  'value',
  'stated',
  'state',
  'text',
  'file',
  'sheet',
  'cell',
  'sha256',
] as const;

/**
 * Rows with state `reported` that have both parts are the ones added up in `totals.csv`. `value` is a percentage in
 * points (at most 20 significant digits, rounded half up) or a count; a class stands in the indicator (`I.16/quoc-lo`).
 */
export function factsCsv(rollUp: RollUp, style: 'plain' | 'vi' = 'plain'): string {
  const rows = rollUp.facts.map((fact) => ({
    catalogue: rollUp.catalogue.id,
    period: rollUp.period.id,
    unit: fact.unit,
    tier: fact.tier,
    indicator: rowKey(fact.indicator, fact.class),
    numerator: plainFigure(fact.numerator),
    denominator: plainFigure(fact.denominator),
    value: plainFigure(fact.value),
    stated: plainFigure(fact.stated),
    state: fact.state,
    text: fact.text,
    file: fact.file,
    sheet: fact.at?.sheet,
    cell: fact.at?.address,
    sha256: fact.sha256,
  }));
  return csvText(FACT_COLUMNS, rows, { numeric: ['numerator', 'denominator', 'value', 'stated'], style });
}
