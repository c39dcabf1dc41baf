/** Pillars, indicators and targets from their CSV files. */
import type { Comparator, Consolidation, Indicator, Measure, Pillar, Target, Tier, Unit } from './catalogue.ts';
import { readTable, refuseDuplicates, type TableRow } from './csv-table.ts';
import type { Mistake } from './mistakes.ts';

const TIERS: readonly Tier[] = ['tinh', 'huyen', 'xa'];
const MEASURES: readonly Measure[] = ['ratio', 'share', 'count', 'text'];
const COMPARATORS: readonly Comparator[] = ['>=', '>', '=', 'text'];
const CONSOLIDATIONS: readonly Consolidation[] = [
  'sum-ratio',
  'sum-ratio-by-tier',
  'sum-ratio-by-class',
  'count-units',
  'count-named',
  'sum-count',
  'union',
  'single-source',
  'min-over-sectors',
  'text',
];

const INDICATOR_COLUMNS = [
  'id',
  'pillar',
  'name',
  'measure',
  'unit',
  'decimals',
  'direction',
  'bounded',
  'numerator',
  'denominator',
  'consolidation',
  'counted',
  'classes',
  'lead_printed',
  'lead',
  'executors_printed',
  'executors',
  'commune',
  'definition',
  'caution',
  'source',
];

const TARGET_COLUMNS = ['indicator', 'year', 'tier', 'class', 'scope', 'comparator', 'value', 'unit', 'text', 'source'];

/** Reads `pillars.csv`. */
export function readPillars(text: string, mistakes: Mistake[]): Pillar[] {
  const rows = readTable('pillars.csv', text, { columns: ['id', 'name', 'name_en'] }, mistakes);
  refuseDuplicates(rows, 'id', (row) => row.text('id'));
  return rows.map((row) => ({ id: row.required('id'), name: row.required('name'), nameEn: row.text('name_en') }));
}

/** The indicators, their targets still empty. */
export function readIndicators(
  text: string,
  known: { pillars: readonly Pillar[]; units: readonly Unit[] },
  mistakes: Mistake[],
): Indicator[] {
  const rows = readTable('indicators.csv', text, { columns: INDICATOR_COLUMNS }, mistakes);
  refuseDuplicates(rows, 'id', (row) => row.text('id'));
  return rows.map((row) => {
    const pillar = row.required('pillar');
    if (pillar !== '' && !known.pillars.some((each) => each.id === pillar)) {
      row.wrong('pillar', 'unknown-reference', pillar, 'pillars.csv');
    }
    const measure = row.oneOf('measure', MEASURES);
    const consolidation = row.oneOf('consolidation', CONSOLIDATIONS);
    const classes = row.list('classes').map((part) => {
      const [id = '', name = ''] = part.split(':').map((side) => side.trim());
      if (id === '' || name === '') row.wrong('classes', 'not-allowed', part, ['code-and-name']);
      return { id, name };
    });
    if (measure === 'ratio')
      for (const column of ['numerator', 'denominator']) row.required(column, ['names-of-numbers']);
    if (consolidation === 'sum-ratio-by-class' && classes.length === 0)
      row.wrong('classes', 'empty', '', ['codes-and-names']);
    return {
      id: row.required('id'),
      pillar,
      name: row.required('name'),
      measure,
      unit: row.text('unit'),
      decimals: row.whole('decimals') ?? 1,
      direction: row.oneOf('direction', ['higher', 'lower'] as const),
      bounded: row.oneOf('bounded', ['', '0-100'] as const) === '0-100',
      numerator: row.text('numerator'),
      denominator: row.text('denominator'),
      consolidation,
      counted: row.text('counted'),
      classes,
      leadPrinted: row.text('lead_printed'),
      lead: knownCodes(row, 'lead', known.units),
      executorsPrinted: row.text('executors_printed'),
      executors: knownCodes(row, 'executors', known.units),
      commune: row.yes('commune'),
      definition: row.oneOf('definition', ['reading', 'decision'] as const),
      caution: row.text('caution'),
      source: row.text('source'),
      targets: [],
    };
  });
}

/** Codes of a list, each of which must be a unit of the register or a group. */
export function knownCodes(row: TableRow, column: string, units: readonly Unit[]): string[] {
  const groups = ['@so', '@huyen', '@xa', '@coquan'];
  return row.list(column).filter((code) => {
    const found = groups.includes(code) || units.some((unit) => unit.code === code);
    if (!found) row.wrong(column, 'unknown-reference', code, ['unit-body-or-group', ...groups]);
    return found;
  });
}

/** Reads `targets.csv`; a target of an unknown indicator is a mistake. */
export function readTargets(text: string, indicators: readonly Indicator[], mistakes: Mistake[]): Target[] {
  const optional = ['step', 'step_unit', 'from_year'];
  const rows = readTable('targets.csv', text, { columns: TARGET_COLUMNS, optional }, mistakes);
  const key = (row: TableRow) => ['indicator', 'year', 'tier', 'class'].map((column) => row.text(column)).join(' · ');
  refuseDuplicates(rows, 'indicator', key);
  return rows.map((row) => readTarget(row, indicators));
}

function readTarget(row: TableRow, indicators: readonly Indicator[]): Target {
  const id = row.required('indicator');
  const indicator = indicators.find((each) => each.id === id);
  if (id !== '' && !indicator) row.wrong('indicator', 'unknown-reference', id, 'indicators.csv');
  const cls = row.text('class') || null;
  if (cls !== null && indicator && !indicator.classes.some((each) => each.id === cls)) {
    row.wrong('class', 'unknown-reference', cls, ['classes-of', id]);
  }
  const year = row.year('year');
  if (row.text('year') === '') row.wrong('year', 'empty', '', ['a-year']);
  const comparator = row.oneOf('comparator', COMPARATORS);
  const value = row.decimal('value');
  if (comparator !== 'text' && row.text('value') === '') row.wrong('value', 'empty', '', ['a-number']);
  if (comparator === 'text' && value !== null)
    row.wrong('value', 'contradiction', row.text('value'), 'comparator = text');
  if (indicator?.bounded && value !== null && (value.lt(0) || value.gt(100))) {
    row.wrong('value', 'out-of-range', row.text('value'), '0–100');
  }
  const step = row.decimal('step');
  return {
    indicator: id,
    year: year ?? 0,
    tier: row.oneOfOrNull('tier', TIERS),
    class: cls,
    scope: row.oneOf('scope', ['unit', 'province'] as const),
    comparator,
    value,
    unit: row.text('unit'),
    text: row.required('text', ['printed-target']),
    source: row.text('source'),
    step:
      step === null
        ? null
        : {
            value: step,
            unit: row.oneOf('step_unit', ['points', 'percent'] as const),
            fromYear: row.year('from_year') ?? year ?? 0,
          },
  };
}
