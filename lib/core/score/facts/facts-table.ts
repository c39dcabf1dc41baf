/** Figures to score, from any `facts.csv`: the one `rollup` writes, or one made elsewhere with the same columns. */

import { percentage } from '../../assess/exact.ts';
import type { Decimal } from '../../book/decimal.ts';
import type { Bound } from '../../book/numbers.ts';
import { editDistance } from '../../book/similarity.ts';
import type { Tier } from '../../catalogue/catalogue.ts';
import { readTable, refuseDuplicates, type TableRow } from '../../catalogue/csv-table.ts';
import type { Mistake } from '../../catalogue/mistakes.ts';
import { Points } from '../points/exact.ts';

/** One figure of one unit for one period; absent is null, never zero. */
export interface ScoredFact {
  readonly period: string;
  readonly catalogue: string;
  readonly unit: string;
  /** Unit name when the table has one. */
  readonly name: string;
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly indicator: string;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** Percentage points, a count, or whatever the criterion's form expects. */
  readonly value: Decimal | null;
  readonly stated: Decimal | null;
  /** How the value is meant when it is no measurement (`>50%`); of the stated figure where there is no value. */
  readonly bound: Bound | null;
  /** The same of the stated figure. */
  readonly statedBound: Bound | null;
  /** Digits after the mark in which a figure that was not computed from its parts was written. */
  readonly decimals: number;
  /** True when the value follows exactly from numerator and denominator. */
  readonly exact: boolean;
  /** `reported`, or why there is no figure: `blank`, `not-applicable`, `not-collected`, `absent`, `missing`, `withheld`… */
  readonly state: string;
  readonly text: string;
  /** Who or what is counted, when the table says so: a changed basis breaks a series. */
  readonly basis: string;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly sha256: string | null;
  /** Row of the table it was read from, as a spreadsheet counts; null when it came from no table. */
  readonly row: number | null;
}

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

const TIERS: readonly Tier[] = ['tinh', 'huyen', 'xa'];

/** Reads the table. A column whose name is nearly one that is used is a mistake: its figures would be lost silently. */
export function readFacts(file: string, text: string): FactsTable {
  const mistakes: Mistake[] = [];
  const header = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const semicolons = header.split(';').length > header.split(',').length;
  const names = header.split(semicolons ? ';' : ',').map((name) => name.trim().replace(/^"|"$/g, ''));
  const known = [...REQUIRED, ...OPTIONAL];
  const unused = names.filter((name) => name !== '' && !known.includes(name) && !nearly(name, known));
  const rows = readTable(file, text, { columns: REQUIRED, optional: [...OPTIONAL, ...unused] }, mistakes);
  const key = (row: TableRow) => ['period', 'unit', 'indicator', 'tier', 'class'].map((c) => row.text(c)).join(' · ');
  if (mistakes.length === 0) refuseDuplicates(rows, 'indicator', key);
  const facts = mistakes.some((each) => each.problem === 'column-missing')
    ? []
    : rows.map((row) => readFact(row, semicolons));
  return { facts, mistakes, unused };
}

function nearly(name: string, known: readonly string[]): boolean {
  return known.some((each) => Math.max(each.length, name.length) > 3 && editDistance(name.toLowerCase(), each) <= 2);
}

function readFact(row: TableRow, semicolons: boolean): ScoredFact {
  const [numerator, denominator, written, stated] = ['numerator', 'denominator', 'value', 'stated'].map((column) =>
    figure(row, column, semicolons),
  ) as [Decimal | null, Decimal | null, Decimal | null, Decimal | null];
  const fact = {
    period: row.text('period'),
    catalogue: row.text('catalogue'),
    unit: row.required('unit', 'mã đơn vị'),
    name: row.text('name'),
    tier: row.oneOfOrNull('tier', TIERS),
    class: row.text('class') || null,
    indicator: row.required('indicator', 'mã chỉ tiêu'),
    text: row.text('text'),
    basis: row.text('basis'),
    file: row.text('file') || null,
    sheet: row.text('sheet') || null,
    cell: row.text('cell') || null,
    sha256: row.text('sha256') || null,
    row: row.row,
  };
  const figures = { numerator, denominator, value: written, stated };
  const some = written ?? stated ?? numerator;
  const state = row.text('state') || (some !== null || fact.text !== '' ? 'reported' : 'blank');
  const source = row.text('value') === '' ? 'stated' : 'value';
  const bounds = { bound: boundOf(row, 'bound'), statedBound: boundOf(row, 'stated_bound') };
  const decimals = /[.,](\d+)$/.exec(row.text(source))?.[1]?.length ?? 0;
  return { ...fact, ...completeFigures(figures), ...bounds, decimals, state };
}

/** The figure of a fact: the value, else what was stated, and how it is meant when it is no measurement. */
export function figureOf({ value, stated, bound, statedBound }: ScoredFact) {
  return value === null ? { value: stated, bound: statedBound ?? bound } : { value, bound };
}

/** The value computed from its parts where the table leaves it out, and whether it follows exactly from them. */
export function completeFigures(figures: Pick<ScoredFact, 'numerator' | 'denominator' | 'value' | 'stated'>) {
  const { numerator, denominator, value } = figures;
  const computed = numerator && denominator ? percentage(numerator, denominator) : null;
  if (value === null) return { ...figures, value: computed, exact: computed !== null };
  const agrees = computed?.minus(value).abs().lt('1e-9');
  // A count stands in the numerator alone; a value equal to it is as exact as the count.
  const counted = computed === null && numerator !== null && numerator.eq(value);
  return { ...figures, exact: agrees || counted };
}

function boundOf(row: TableRow, column: string): Bound | null {
  const sign = row.oneOfOrNull(column, Object.keys(BOUNDS));
  return sign === null ? null : (BOUNDS[sign] ?? null);
}

/** A decimal; with a comma where the file separates its columns by semicolons. */
function figure(row: TableRow, column: string, semicolons: boolean): Decimal | null {
  const text = row.text(column);
  if (semicolons && /^-?\d+,\d+$/.test(text)) return new Points(text.replace(',', '.'));
  const value = row.decimal(column);
  return value === null ? null : new Points(value);
}

/** One mistake per file that holds a figure which another file before it holds as well: nobody can say which one counts. */
export function heldTwice(
  tables: readonly { readonly file: string; readonly facts: readonly ScoredFact[] }[],
): Mistake[] {
  const seen = new Map<string, string>();
  return tables.flatMap(({ file, facts }): Mistake[] => {
    const keyed = facts.map((fact) => ({ fact, key: figureKey(fact) }));
    const twice = keyed.find(({ key }) => seen.has(key));
    const other = twice && seen.get(twice.key);
    for (const { key } of keyed) if (!seen.has(key)) seen.set(key, file);
    if (!twice || other === undefined) return [];
    return [{ file, row: twice.fact.row, column: 'indicator', problem: 'duplicate', value: twice.key, allowed: other }];
  });
}

function figureKey({ period, unit, indicator, tier, class: cls }: ScoredFact): string {
  return [period, unit, indicator, tier ?? '', cls ?? ''].join(' · ');
}

/** Periods of the facts in order; one empty text when the table names none. */
export function periodsOf(facts: readonly ScoredFact[]): string[] {
  return [...new Set(facts.map((fact) => fact.period))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
