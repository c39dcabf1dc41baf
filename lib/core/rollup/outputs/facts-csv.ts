/** `facts.csv`: one row per unit and figure, in the order of the totals they belong to. */
import { csvText } from '../../findings/csv.ts';
import { rowKey } from '../../layout/form.ts';
import type { Fact, RollUp } from '../roll-up.ts';
import { inPieces } from './in-pieces.ts';
import { plainFigure } from './plain-figure.ts';

const FACT_COLUMNS = [
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
  'bound',
  'stated_bound',
] as const;

/**
 * Rows with state `reported` that have both parts are the ones added up in `totals.csv`. `value` is a percentage in
 * points (at most 20 significant digits, rounded half up) or a count; a class stands in the indicator (`I.16/quoc-lo`).
 * A bound (`>50%`) is no value: the figure stands where it was written, and `bound` (`>`, `≥`, `<`, `≤`, `~`) says how it
 * is meant; `stated_bound` says it of the stated figure alone.
 * The text comes in pieces, to be written one after the other.
 */
export function* factsCsv(rollUp: RollUp, style: 'plain' | 'vi' = 'plain'): Generator<string> {
  const numeric = ['numerator', 'denominator', 'value', 'stated'];
  yield* inPieces(rollUp.facts, (facts) => {
    const rows = facts.map((fact) => rowOf(fact, rollUp));
    return csvText(FACT_COLUMNS, rows, { numeric, style });
  });
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
    value: plainFigure(fact.bound === null ? fact.value : null),
    stated: plainFigure(fact.stated),
    state: fact.state,
    text: fact.text,
    file: fact.file,
    sheet: fact.at?.sheet,
    cell: fact.at?.address,
    sha256: fact.sha256,
    bound: fact.bound,
    stated_bound: fact.statedBound,
  };
}
