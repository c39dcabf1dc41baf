/** Criteria and their steps from `criteria.csv` and `steps.csv`. */
import { Decimal } from '../../book/decimal.ts';
import type { Allowed } from '../../catalogue/allowed.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { readTable, refuseDuplicates, type TableRow } from '../../catalogue/csv-table.ts';
import type { Mistake } from '../../catalogue/mistakes.ts';
import { ZERO } from '../points/exact.ts';
import type { CriterionRow } from './check-tree.ts';
import { AGGREGATIONS, type Criterion, FORMS, type Form, POLICIES, type Policy, type Step, TAKES } from './scheme.ts';

const COLUMNS = ['id', 'parent', 'name', 'maximum', 'aggregation', 'form', 'input'];
const OPTIONAL = [
  'name_en',
  'weight',
  'take',
  'direction',
  'full',
  'floor',
  'target',
  'baseline',
  'per',
  'decimals',
  'missing',
  'not_applicable',
  'evidence',
  'source',
];

/** What the whole scheme says where a criterion says nothing. */
export interface Defaults {
  readonly missing: Policy;
  readonly notApplicable: Policy;
  readonly catalogue: Catalogue | null;
  readonly targetYear: number | null;
}

export function readCriteria(
  files: Readonly<Record<string, string>>,
  defaults: Defaults,
  mistakes: Mistake[],
): CriterionRow[] {
  const rows = readTable(
    'criteria.csv',
    files['criteria.csv'] ?? '',
    { columns: COLUMNS, optional: OPTIONAL },
    mistakes,
  );
  refuseDuplicates(rows, 'id', (row) => row.text('id'));
  const steps = readTable(
    'steps.csv',
    files['steps.csv'] ?? 'criterion,points\n',
    { columns: ['criterion', 'points'], optional: ['from', 'option'] },
    mistakes,
  );
  for (const step of steps) {
    const id = step.required('criterion');
    const form = rows.find((row) => row.text('id') === id)?.text('form');
    if (form === undefined) step.wrong('criterion', 'unknown-reference', id, ['column-of', 'id', 'criteria.csv']);
    else if (form !== 'steps' && form !== 'fractions') step.wrong('criterion', 'contradiction', id, `form = ${form}`);
  }
  return rows.map((row) => {
    const own = steps.filter((step) => step.text('criterion') === row.text('id'));
    return { criterion: readCriterion(row, own, defaults), row };
  });
}

function readCriterion(row: TableRow, stepRows: readonly TableRow[], defaults: Defaults): Criterion {
  const form = row.oneOfOrNull('form', FORMS);
  const aggregation = row.oneOfOrNull('aggregation', AGGREGATIONS);
  if (row.text('form') === '' && row.text('aggregation') === '') row.wrong('form', 'empty', '', FORMS.join(', '));
  if (form !== null && aggregation !== null) row.wrong('aggregation', 'contradiction', aggregation, `form = ${form}`);
  const maximum = row.decimal('maximum');
  if (row.text('maximum') === '' && form !== 'shown') row.wrong('maximum', 'empty', '', ['maximum-points']);
  if (maximum !== null && (form === 'shown' ? !maximum.isZero() : !maximum.gt(0))) {
    row.wrong('maximum', 'out-of-range', row.text('maximum'), form === 'shown' ? '0' : ['above-0']);
  }
  const known = (FORMS as readonly string[]).includes(row.text('form'));
  if (known && form !== null) checkParameters(row, form, stepRows, defaults);
  const top = maximum ?? ZERO;
  return {
    id: row.required('id', ['criterion-code']),
    parent: row.text('parent') || null,
    name: row.required('name', ['criterion-name']),
    nameEn: row.text('name_en'),
    maximum: top,
    weight: weightOf(row),
    aggregation,
    form,
    input: row.text('input'),
    take: row.oneOfOrNull('take', TAKES) ?? 'value',
    direction: row.oneOfOrNull('direction', ['higher', 'lower'] as const) ?? 'higher',
    full: row.decimal('full'),
    floor: row.decimal('floor'),
    target: row.decimal('target'),
    baseline: row.text('baseline'),
    per: row.decimal('per'),
    decimals: row.whole('decimals'),
    missing: row.oneOfOrNull('missing', POLICIES) ?? defaults.missing,
    notApplicable: row.oneOfOrNull('not_applicable', POLICIES) ?? defaults.notApplicable,
    evidence: row.text('evidence'),
    source: row.text('source'),
    steps: stepRows.map((step) => readStep(step, form, top)),
    row: row.row,
  };
}

/** A weight: a number, or a fraction such as `1/3`, without which three equal parts could not add up to the whole. */
function weightOf(row: TableRow): Decimal | null {
  const fraction = /^(\d+)\/([1-9]\d*)$/.exec(row.text('weight'));
  return fraction ? new Decimal(fraction[1] as string).div(fraction[2] as string) : row.decimal('weight');
}

/** Parameters that a form cannot do without, and figures no form can use. */
function checkParameters(row: TableRow, form: Form, steps: readonly TableRow[], defaults: Defaults): void {
  const need = (column: string, allowed: Allowed) => {
    if (row.text(column) === '') row.wrong(column, 'empty', '', allowed);
  };
  if (form !== 'assessed' && form !== 'shown') need('input', ['input-code']);
  const input = row.text('input').split('/')[0] ?? '';
  const { catalogue } = defaults;
  if (catalogue !== null && input !== '' && !catalogue.indicators.some((each) => each.id === input)) {
    row.wrong('input', 'unknown-reference', row.text('input'), ['catalogue', catalogue.id]);
  }
  if (form === 'each') need('per', ['points-per-thing']);
  if (form === 'goalposts' || form === 'log-goalposts') {
    need('floor', ['level-without-points']);
    need('full', ['level-of-full-points']);
    differ(row, 'full', 'floor');
  }
  if (form === 'log-goalposts') positive(row, ['floor', 'full']);
  if (form === 'ratio') positive(row, ['full']);
  if (form === 'each') positive(row, ['per']);
  if (form === 'target' || form === 'baseline') {
    if (catalogue === null || defaults.targetYear === null) need('target', ['target-without-catalogue']);
    if (form === 'target') positive(row, ['target']);
  }
  if (form === 'baseline') {
    if (row.text('baseline') === '') need('floor', ['starting-level']);
    differ(row, 'target', 'floor');
  }
  if ((form === 'steps' || form === 'fractions') && steps.length === 0) {
    row.wrong('form', 'contradiction', form, ['no-steps']);
  }
}

function positive(row: TableRow, columns: readonly string[]): void {
  for (const column of columns) {
    if (/^-?\d/.test(row.text(column)) && !(Number(row.text(column)) > 0)) {
      row.wrong(column, 'out-of-range', row.text(column), ['above-0']);
    }
  }
}

function differ(row: TableRow, column: string, other: string): void {
  if (row.text(column) !== '' && Number(row.text(column)) === Number(row.text(other)) && row.text(other) !== '') {
    row.wrong(column, 'contradiction', row.text(column), ['levels-differ', other, row.text(other)]);
  }
}

/** A step's points: a number, or for `fractions` a part of the maximum such as `1/2`. */
function readStep(row: TableRow, form: Form | null, maximum: Decimal): Step {
  const text = row.required('points', form === 'fractions' ? ['part-of-maximum'] : ['points']);
  const fraction = /^(\d+)\/([1-9]\d*)$/.exec(text);
  const points =
    form === 'fractions'
      ? fraction
        ? new Decimal(fraction[1] as string).div(fraction[2] as string).times(maximum)
        : (row.decimal('points') ?? ZERO).times(maximum)
      : (row.decimal('points') ?? ZERO);
  if (points.lt(ZERO) || points.gt(maximum)) {
    row.wrong('points', 'out-of-range', text, form === 'fractions' ? '0–1' : `0–${maximum.toFixed()}`);
  }
  if (form === 'fractions') row.required('option', ['answer']);
  if (form === 'steps') row.required('from', ['level-reached']);
  return { from: form === 'steps' ? row.decimal('from') : null, option: row.text('option'), points };
}
