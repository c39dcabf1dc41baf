/** `facts.csv`: one row per unit and figure, in the order of the totals they belong to. */
import { csvText } from '../../findings/csv.ts';
import { rowKey } from '../../layout/form.ts';
import type { Fact, RollUp } from '../roll-up.ts';
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

/** Rows are made this many at a time, so that the facts of thousands of units never stand in memory as text. */
const BATCH = 1000;

/**
 * Rows with state `reported` that have both parts are the ones added up in `totals.csv`. `value` is a percentage in
 * points (at most 20 significant digits, rounded half up) or a count; a class stands in the indicator (`I.16/quoc-lo`).
 * The text comes in pieces, to be written one after the other.
 */
export function* factsCsv(rollUp: RollUp, style: 'plain' | 'vi' = 'plain'): Generator<string> {
  const numeric = ['numerator', 'denominator', 'value', 'stated'];
  for (let from = 0; from === 0 || from < rollUp.facts.length; from += BATCH) {
    const rows = rollUp.facts.slice(from, from + BATCH).map((fact) => rowOf(fact, rollUp));
    const text = csvText(FACT_COLUMNS, rows, { numeric, style });
    // Every piece is a whole CSV file; only the first keeps its byte order mark and headings.
    yield from === 0 ? text : text.slice(text.indexOf('\r\n') + 2);
  }
}

function rowOf(fact: Fact, { catalogue, period }: RollUp) {
  return {
    catalogue: catalogue.id,
    period: period.id,
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
  };
}
