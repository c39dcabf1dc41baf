/** `points.csv`: the points that people gave, one row per unit and criterion. */
import { readTable, refuseDuplicates } from '../../catalogue/csv-table.ts';
import type { Mistake } from '../../catalogue/mistakes.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { GivenPoints } from './given-points.ts';

const COLUMNS = ['unit', 'criterion', 'self', 'verified', 'final', 'number', 'name', 'date', 'reason'];

/** Reads `points.csv`; a criterion the scheme does not know, or that is only shown, is a mistake. */
export function readGivenPoints(
  file: string,
  text: string,
  scheme: Pick<Scheme, 'criteria'>,
  mistakes: Mistake[],
): GivenPoints[] {
  const rows = readTable(file, text, { columns: COLUMNS }, mistakes);
  refuseDuplicates(rows, 'criterion', (row) => `${row.text('unit')} · ${row.text('criterion')}`);
  return rows.map((row) => {
    const id = row.required('criterion', ['criterion-code']);
    const criterion = scheme.criteria.find((each) => each.id === id);
    if (id !== '' && !criterion) row.wrong('criterion', 'unknown-reference', id, ['criteria-of-scheme']);
    if (criterion && (criterion.form === null || criterion.form === 'shown')) {
      row.wrong('criterion', 'contradiction', id, criterion.form === null ? ['has-parts'] : 'form = shown');
    }
    return {
      unit: row.required('unit', ['unit-code']),
      criterion: id,
      self: row.decimal('self'),
      verified: row.decimal('verified'),
      final: row.decimal('final'),
      evidence: { number: row.text('number'), name: row.text('name'), date: row.date('date') ?? '' },
      reason: row.text('reason'),
      row: row.row,
    };
  });
}
