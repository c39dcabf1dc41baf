/** Figures to score, from any `facts.csv`: the one `rollup` writes, or one made elsewhere with the same columns. */
import { Decimal } from '../../book/decimal.ts';
import type { Bound } from '../../book/numbers.ts';
import { editDistance } from '../../book/similarity.ts';
import type { Tier } from '../../catalogue/catalogue.ts';
import { delimiterOf, readTable, refuseDuplicates, type TableRow } from '../../catalogue/csv-table.ts';
import type { Mistake } from '../../catalogue/mistakes.ts';
import { isSaid } from '../../rollup/figure-state.ts';
import { completeFigures, type ScoredFact } from './scored-fact.ts';

export interface FactsTable {
  readonly facts: readonly ScoredFact[];
  readonly mistakes: readonly Mistake[];
  /** Columns that are there but never used. */
  readonly unused: readonly string[];
}

const REQUIRED = ['unit', 'indicator', 'value'];
const OPTIONAL = [
  'catalogue',
  'period',
  'name',
  'tier',
  'class',
  'numerator',
  'denominator',
  'stated',
  'state',
  'text',
  'basis',
  'file',
  'sheet',
  'cell',
  'sha256',
  'bound',
  'stated_bound',
];

/** A bound as it may be written. */
const BOUNDS: Readonly<Record<string, Bound>> = {
  '>': '>',
  '≥': '≥',
  '>=': '≥',
  '<': '<',
  '≤': '≤',
  '<=': '≤',
  '~': '~',
};

/** States that `rollup` writes: what was said, then why there is no figure. */
const STATES = [
  'reported',
  'listed',
  'withheld',
  'blank',
  'not-applicable',
  'not-collected',
  'unreadable',
  'absent',
  'missing',
] as const;
/** Nothing at all was said. */
const SILENT: readonly string[] = ['blank', 'absent', 'missing'];
const TIERS: readonly Tier[] = ['tinh', 'huyen', 'xa'];

/** Reads the table. A column whose name is nearly one that is used is a mistake: its figures would be lost silently. */
export function readFacts(file: string, text: string): FactsTable {
  const mistakes: Mistake[] = [];
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(body);
  const [header = ''] = body.split(/[\r\n]/, 1);
  const names = header.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, ''));
  const known = [...REQUIRED, ...OPTIONAL];
  const unused = names.filter((name) => name !== '' && !known.includes(name) && !nearly(name, known));
  const rows = readTable(file, text, { columns: REQUIRED, optional: [...OPTIONAL, ...unused] }, mistakes);
  const texts = (row: TableRow) => ['period', 'unit', 'indicator', 'tier', 'class'].map((column) => row.text(column));
  const key = (row: TableRow) =>
    texts(row)
      .filter((part) => part !== '')
      .join(' · ');
  if (mistakes.length === 0) refuseDuplicates(rows, 'indicator', key);
  const facts = mistakes.some((each) => each.problem === 'column-missing')
    ? []
    : rows.map((row) => readFact(row, delimiter === ';'));
  return { facts, mistakes, unused };
}

/** One letter off, two in a long name: `note` is no misspelt `name`. */
function nearly(name: string, known: readonly string[]): boolean {
  const few = (each: string) => (Math.min(each.length, name.length) > 5 ? 2 : 1);
  return known.some((each) => name.length > 2 && editDistance(name.toLowerCase(), each) <= few(each));
}

function readFact(row: TableRow, semicolons: boolean): ScoredFact {
  const [numerator, denominator, written, stated] = ['numerator', 'denominator', 'value', 'stated'].map((column) =>
    figure(row, column, semicolons),
  ) as [Decimal | null, Decimal | null, Decimal | null, Decimal | null];
  const fact = {
    period: row.text('period'),
    catalogue: row.text('catalogue'),
    unit: row.required('unit', ['unit-code']),
    name: row.text('name'),
    tier: row.oneOfOrNull('tier', TIERS),
    class: row.text('class') || null,
    indicator: row.required('indicator', ['indicator-code']),
    text: row.text('text'),
    basis: row.text('basis'),
    file: row.text('file') || null,
    sheet: row.text('sheet') || null,
    cell: row.text('cell') || null,
    sha256: row.text('sha256') || null,
    table: row.file,
    row: row.row,
  };
  const figures = { numerator, denominator, value: written, stated };
  const some = written ?? stated ?? numerator;
  const state = row.oneOfOrNull('state', STATES) ?? (some !== null || fact.text !== '' ? 'reported' : 'blank');
  if (row.text('state') !== '') refuseFiguresOf(row, state);
  const source = row.text('value') === '' ? 'stated' : 'value';
  const bounds = { bound: boundOf(row, 'bound'), statedBound: boundOf(row, 'stated_bound') };
  const decimals = /[.,](\d+)$/.exec(row.text(source))?.[1]?.length ?? 0;
  return { ...fact, ...completeFigures(figures), ...bounds, decimals, state };
}

function boundOf(row: TableRow, column: string): Bound | null {
  const sign = row.oneOfOrNull(column, Object.keys(BOUNDS));
  return sign === null ? null : (BOUNDS[sign] ?? null);
}

/** A row that says there is no figure, and has one. What stands in parts of an unreadable answer is no contradiction. */
function refuseFiguresOf(row: TableRow, state: string): void {
  if (isSaid(state)) return;
  const columns = SILENT.includes(state) ? ['value', 'stated', 'numerator', 'denominator'] : ['value'];
  const filled = columns.filter((column) => row.text(column) !== '');
  if (filled.length === 0 || state === 'withheld') return;
  const [column = 'value'] = filled;
  row.wrong('state', 'contradiction', state, `${column} = ${row.text(column)}`);
}

/**
 * A decimal; with a comma where the file separates its columns by semicolons, as Excel on a Vietnamese Windows does. There a
 * dot before exactly three digits may as well stand between thousands, and nobody can say.
 */
function figure(row: TableRow, column: string, semicolons: boolean): Decimal | null {
  const text = row.text(column);
  if (semicolons && /^-?\d+,\d+$/.test(text)) return new Decimal(text.replace(',', '.'));
  if (semicolons && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text)) {
    row.wrong(column, 'not-a-number', text);
    return null;
  }
  return row.decimal(column);
}
