/** A scheme from the text of its CSV files; every mistake named by file, row and column, all in one run. */
import type { Allowed } from '../../catalogue/allowed.ts';
import type { Catalogue, UnitKind } from '../../catalogue/catalogue.ts';
import { readTable, refuseDuplicates, type TableRow } from '../../catalogue/csv-table.ts';
import { readUnits } from '../../catalogue/load-units.ts';
import type { Mistake } from '../../catalogue/mistakes.ts';
import { ZERO } from '../points/exact.ts';
import { type CriterionRow, checkTree } from './check-tree.ts';
import { readCriteria } from './load-criteria.ts';
import { type Group, POLICIES, type Scheme, TIES } from './scheme.ts';

/** Text of each CSV file by its name: `scheme.csv`, `criteria.csv`, and where needed `steps.csv`, `groups.csv`, `units.csv`. */
export type SchemeFiles = Readonly<Record<string, string>>;

export interface LoadedScheme {
  /** Null when there are mistakes: a damaged scheme scores nobody. */
  readonly scheme: Scheme | null;
  /** The catalogue the scheme names, when it names one. */
  readonly catalogue: Catalogue | null;
  readonly mistakes: readonly Mistake[];
}

const REQUIRED = ['scheme.csv', 'criteria.csv'];
const KEYS = [
  'id',
  'version',
  'name',
  'name_en',
  'source',
  'catalogue',
  'target_year',
  'scale',
  'decimals',
  'ties',
  'missing',
  'not_applicable',
  'minimum_coverage',
  'unverified',
] as const;
const NEEDED = ['id', 'version', 'name', 'decimals', 'ties', 'missing', 'not_applicable'];
const KINDS: readonly UnitKind[] = ['tinh', 'so', 'huyen', 'xa', 'khac'];

/** Loads a scheme; `catalogueOf` finds the catalogue named in `scheme.csv`, or null when there is none of that id. */
export function loadScheme(files: SchemeFiles, catalogueOf: (id: string) => Catalogue | null): LoadedScheme {
  const mistakes: Mistake[] = [];
  for (const file of REQUIRED) {
    if (files[file] !== undefined) continue;
    mistakes.push({ file, row: null, column: null, problem: 'file-missing', value: '', allowed: REQUIRED.join(', ') });
  }
  if (mistakes.length > 0) return { scheme: null, catalogue: null, mistakes };
  const keys = readKeys(files['scheme.csv'] ?? '', mistakes);
  const catalogueId = keys.text('catalogue');
  const catalogue = catalogueId === '' ? null : catalogueOf(catalogueId);
  if (catalogueId !== '' && catalogue === null) {
    keys.row('catalogue')?.wrong('value', 'unknown-reference', catalogueId, ['shipped-catalogues']);
  }
  const missing = keys.row('missing')?.oneOf('value', POLICIES) ?? 'unranked';
  const notApplicable = keys.row('not_applicable')?.oneOf('value', POLICIES) ?? 'unranked';
  const targetYear = keys.row('target_year')?.year('value') ?? null;
  const rows = readCriteria(files, { missing, notApplicable, catalogue, targetYear }, mistakes);
  const root = rows.length === 0 ? noCriteria(mistakes) : checkTree(rows);
  const coverage = keys.row('minimum_coverage');
  const minimumCoverage = coverage?.decimal('value') ?? null;
  if (minimumCoverage !== null && (minimumCoverage.lt(0) || minimumCoverage.gt(100))) {
    coverage?.wrong('value', 'out-of-range', minimumCoverage.toFixed(), '0–100');
  }
  const scheme: Scheme = {
    id: keys.text('id'),
    version: keys.text('version'),
    name: keys.text('name'),
    nameEn: keys.text('name_en'),
    source: keys.text('source'),
    catalogue: catalogueId || null,
    targetYear,
    scale: keys.row('scale')?.oneOfOrNull('value', ['points', 'index'] as const) ?? 'points',
    decimals: keys.row('decimals')?.whole('value') ?? 0,
    ties: keys.row('ties')?.oneOf('value', TIES) ?? 'min',
    minimumCoverage: minimumCoverage ?? ZERO,
    unverified: keys.row('unverified')?.oneOfOrNull('value', ['counts', 'zero'] as const) ?? 'counts',
    root,
    criteria: mistakes.length > 0 ? [] : parentsFirst(rows, root),
    groups: readGroups(files['groups.csv'], mistakes),
    units: files['units.csv'] === undefined ? [] : readUnits('units.csv', files['units.csv'], mistakes),
  };
  return { scheme: mistakes.length > 0 ? null : scheme, catalogue, mistakes };
}

function noCriteria(mistakes: Mistake[]): string {
  const allowed: Allowed = ['a-criterion'];
  if (mistakes.length === 0)
    mistakes.push({ file: 'criteria.csv', row: 2, column: 'id', problem: 'empty', value: '', allowed });
  return '';
}

interface Keys {
  readonly text: (key: string) => string;
  readonly row: (key: string) => TableRow | undefined;
}

function readKeys(text: string, mistakes: Mistake[]): Keys {
  const rows = readTable('scheme.csv', text, { columns: ['key', 'value'] }, mistakes);
  refuseDuplicates(rows, 'key', (row) => row.text('key'));
  const byKey = new Map(rows.map((row) => [row.text('key'), row]));
  for (const row of rows) row.oneOf('key', KEYS);
  for (const key of NEEDED) {
    if (byKey.get(key)?.text('value')) continue;
    const allowed: Allowed = ['row-of-key', key];
    mistakes.push({
      file: 'scheme.csv',
      row: byKey.get(key)?.row ?? null,
      column: 'value',
      problem: 'empty',
      value: key,
      allowed,
    });
  }
  // An empty value of a needed key is already a mistake; it is not read a second time.
  const filled = (key: string) => (byKey.get(key)?.text('value') ? byKey.get(key) : undefined);
  return { text: (key) => byKey.get(key)?.text('value') ?? '', row: filled };
}

/** Without `groups.csv` all units form one group. */
function readGroups(text: string | undefined, mistakes: Mistake[]): Group[] {
  if (text === undefined) {
    return [{ id: 'all', name: 'Tất cả đơn vị', nameEn: 'All units', kinds: [], units: [], ranked: true, reason: '' }];
  }
  const columns = ['id', 'name', 'kinds', 'units', 'ranked', 'reason'];
  const rows = readTable('groups.csv', text, { columns, optional: ['name_en'] }, mistakes);
  refuseDuplicates(rows, 'id', (row) => row.text('id'));
  return rows.map((row) => {
    const kinds = row.list('kinds').filter((kind): kind is UnitKind => {
      const known = (KINDS as readonly string[]).includes(kind);
      if (!known) row.wrong('kinds', 'not-allowed', kind, KINDS.join(', '));
      return known;
    });
    const ranked = row.oneOf('ranked', ['yes', 'no'] as const) === 'yes';
    const reason = ranked ? row.text('reason') : row.required('reason', ['why-unranked']);
    const [id, name] = [row.required('id'), row.required('name')];
    return { id, name, nameEn: row.text('name_en'), kinds, units: row.list('units'), ranked, reason };
  });
}

/** Parents before parts, otherwise in the order of the file; only what hangs on the root. */
function parentsFirst(rows: readonly CriterionRow[], root: string): Scheme['criteria'] {
  const criteria = rows.map((each) => each.criterion);
  const below = (id: string): Scheme['criteria'] =>
    criteria.filter((each) => each.parent === id).flatMap((each) => [each, ...below(each.id)]);
  return root === '' ? [] : [...criteria.filter((each) => each.id === root), ...below(root)];
}
