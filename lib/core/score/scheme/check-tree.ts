/** What must hold between the criteria of a scheme: one tree, points and weights that add up, parts where parts belong. */
import type { Decimal } from '../../book/decimal.ts';
import type { TableRow } from '../../catalogue/csv-table.ts';
import { plain, total } from '../points/exact.ts';
import type { Criterion } from './scheme.ts';

export interface CriterionRow {
  readonly criterion: Criterion;
  readonly row: TableRow;
}

/** Notes every mistake of the tree at the row and column where it can be put right; returns the root's id, or empty. */
export function checkTree(rows: readonly CriterionRow[]): string {
  const byId = new Map(rows.map((each) => [each.criterion.id, each]));
  for (const { criterion, row } of rows) {
    if (criterion.parent !== null && !byId.has(criterion.parent)) {
      row.wrong('parent', 'unknown-reference', criterion.parent, ['column-of', 'id', 'criteria.csv']);
    }
  }
  if (!refuseCircles(rows, byId)) return '';
  const roots = rows.filter(({ criterion }) => criterion.parent === null);
  for (const { row } of roots.slice(1)) {
    row.wrong('parent', 'empty', '', ['parent-code', roots[0]?.criterion.id ?? '']);
  }
  for (const one of rows) checkParts(one, partsAmong(rows, one.criterion.id));
  return roots[0]?.criterion.id ?? '';
}

function partsAmong(rows: readonly CriterionRow[], id: string): CriterionRow[] {
  return rows.filter(({ criterion }) => criterion.parent === id);
}

/** False when some criterion is above itself; each circle is named once, at its first row. */
function refuseCircles(rows: readonly CriterionRow[], byId: ReadonlyMap<string, CriterionRow>): boolean {
  const named = new Set<string>();
  for (const { criterion, row } of rows) {
    const path: string[] = [];
    let at: string | null = criterion.id;
    while (at !== null && !path.includes(at)) {
      path.push(at);
      at = byId.get(at)?.criterion.parent ?? null;
    }
    if (at !== criterion.id || path.some((id) => named.has(id))) continue;
    for (const id of path) named.add(id);
    row.wrong('parent', 'cycle', [...path, at].join(' → '), '');
  }
  return named.size === 0;
}

function checkParts({ criterion, row }: CriterionRow, parts: readonly CriterionRow[]): void {
  const { aggregation, form } = criterion;
  if (parts.length === 0) {
    if (aggregation !== null) row.wrong('aggregation', 'contradiction', aggregation, ['has-no-parts']);
    return;
  }
  if (form !== null) {
    row.wrong('form', 'contradiction', form, ['has-these-parts', ...parts.map((part) => part.criterion.id)]);
    return;
  }
  const scored = parts.filter((part) => part.criterion.form !== 'shown');
  const meant = aggregation === 'arithmetic' || aggregation === 'geometric';
  if (meant) checkWeights(scored);
  else {
    for (const part of parts) {
      const { weight } = part.criterion;
      if (weight !== null)
        part.row.wrong('weight', 'contradiction', weight.toFixed(), ['points-are-added', criterion.id]);
    }
  }
  if (aggregation !== null && !meant) checkPoints({ criterion, row }, scored);
}

function checkWeights(parts: readonly CriterionRow[]): void {
  for (const { criterion, row } of parts) {
    if (criterion.weight === null) row.wrong('weight', 'empty', '', ['a-number-above-0']);
    else if (!criterion.weight.gt(0)) row.wrong('weight', 'out-of-range', criterion.weight.toFixed(), ['above-0']);
  }
  if (parts.some(({ criterion }) => criterion.weight === null)) return;
  const sum = total(parts.map(({ criterion }) => criterion.weight as Decimal));
  // Thirds are kept to 50 digits.
  if ([1, 100].some((whole) => sum.minus(whole).abs().lt('1e-40'))) return;
  const added = parts.map(({ row }) => row.text('weight')).join(' + ');
  parts[0]?.row.wrong('weight', 'contradiction', `${added} = ${plain(sum)}`, ['weights-make-a-whole']);
}

function checkPoints({ criterion, row }: CriterionRow, parts: readonly CriterionRow[]): void {
  const maxima = parts.map((part) => part.criterion.maximum);
  const sum = total(maxima);
  const added = `${maxima.map((each) => each.toFixed()).join(' + ')} = ${sum.toFixed()}`;
  const { maximum, aggregation } = criterion;
  if (aggregation === 'sum' && !sum.eq(maximum)) {
    row.wrong('maximum', 'contradiction', maximum.toFixed(), ['maxima-of-parts', added]);
  }
  if (aggregation === 'capped-sum' && sum.lt(maximum)) {
    row.wrong('maximum', 'contradiction', maximum.toFixed(), ['parts-fall-short', added]);
  }
  if (aggregation === 'best-of') {
    for (const part of parts) {
      if (part.criterion.maximum.lte(maximum)) continue;
      part.row.wrong('maximum', 'out-of-range', part.criterion.maximum.toFixed(), [
        'up-to-maximum-of',
        maximum.toFixed(),
        criterion.id,
      ]);
    }
    if (!maxima.some((each) => each.eq(maximum))) {
      row.wrong('maximum', 'contradiction', maximum.toFixed(), [
        'no-case-reaches',
        ...maxima.map((each) => each.toFixed()),
      ]);
    }
  }
}
