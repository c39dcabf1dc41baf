/** What stands beside a catalogue's own targets: clauses of the body, mappings of a plan, open questions. */
import type { ClauseTarget, Comparator, Indicator, Mapping, OpenQuestion, Tier } from './catalogue.ts';
import { readTable, refuseDuplicates } from './csv-table.ts';
import type { Mistake } from './mistakes.ts';

const CLAUSE_COLUMNS = ['clause', 'indicator', 'year', 'tier', 'class', 'comparator', 'value', 'unit', 'text', 'note'];
const COMPARATORS: readonly Comparator[] = ['>=', '>', '=', 'text'];
const TIERS: readonly Tier[] = ['tinh', 'huyen', 'xa'];

export function readClauses(
  text: string | undefined,
  indicators: readonly Indicator[],
  mistakes: Mistake[],
): ClauseTarget[] {
  if (text === undefined) return [];
  return readTable('body-targets.csv', text, { columns: CLAUSE_COLUMNS }, mistakes).map((row) => {
    const indicator = row.text('indicator') || null;
    if (indicator !== null && !indicators.some((each) => each.id === indicator)) {
      row.wrong('indicator', 'unknown-reference', indicator, 'indicators.csv');
    }
    return {
      clause: row.required('clause'),
      indicator,
      year: row.year('year') ?? 0,
      tier: row.oneOfOrNull('tier', TIERS),
      class: row.text('class') || null,
      comparator: row.oneOf('comparator', COMPARATORS),
      value: row.decimal('value'),
      unit: row.text('unit'),
      text: row.required('text'),
      note: row.text('note'),
    };
  });
}

/** A plan's indicators and what they answer to in the catalogue above; whether those ids exist is checked where both are known. */
export function readMappings(
  text: string | undefined,
  indicators: readonly Indicator[],
  mistakes: Mistake[],
): Mapping[] {
  if (text === undefined) return [];
  const rows = readTable('mapping.csv', text, { columns: ['indicator', 'maps_to', 'basis'] }, mistakes);
  refuseDuplicates(rows, 'indicator', (row) => `${row.text('indicator')} → ${row.text('maps_to')}`);
  return rows.map((row) => {
    const indicator = row.required('indicator');
    if (indicator !== '' && !indicators.some((each) => each.id === indicator)) {
      row.wrong('indicator', 'unknown-reference', indicator, 'indicators.csv');
    }
    return { indicator, mapsTo: row.text('maps_to') || null, basis: row.text('basis') };
  });
}

export function readQuestions(text: string | undefined, mistakes: Mistake[]): OpenQuestion[] {
  if (text === undefined) return [];
  const columns = ['id', 'question', 'answer', 'where'];
  return readTable('questions.csv', text, { columns }, mistakes).map((row) => ({
    id: row.required('id'),
    question: row.required('question'),
    answer: row.required('answer'),
    where: row.text('where'),
  }));
}
