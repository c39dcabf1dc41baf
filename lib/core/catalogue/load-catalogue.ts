/** A catalogue from the text of its CSV files; every mistake named by file, row and column, all in one run. */
import type { Catalogue, Policy, Unit } from './catalogue.ts';
import { readTable, type TableRow } from './csv-table.ts';
import { readIndicators, readPillars, readTargets } from './load-indicators.ts';
import { readClauses, readMappings, readQuestions } from './load-plan.ts';
import { readProgrammes, readTasks } from './load-tasks.ts';
import { readUnits } from './load-units.ts';
import type { Mistake } from './mistakes.ts';

/** Text of each CSV file by its name, e.g. `targets.csv`. */
export type CatalogueFiles = Readonly<Record<string, string>>;

export interface LoadedCatalogue {
  /** Null when there are mistakes: a damaged catalogue judges nobody. */
  readonly catalogue: Catalogue | null;
  readonly mistakes: readonly Mistake[];
}

const REQUIRED = ['catalogue.csv', 'pillars.csv', 'indicators.csv', 'targets.csv'];

const KEYS = ['id', 'version', 'name', 'document', 'horizons'] as const;

/**
 * Loads a catalogue. `register` gives the units when the folder has no `units.csv` of its own: called with the register
 * named in `catalogue.csv`, it returns that register or null when there is none of that name.
 */
export function loadCatalogue(
  files: CatalogueFiles,
  register: (id: string) => readonly Unit[] | null,
): LoadedCatalogue {
  const mistakes: Mistake[] = [];
  for (const file of REQUIRED) {
    if (files[file] === undefined) {
      mistakes.push({
        file,
        row: null,
        column: null,
        problem: 'file-missing',
        value: '',
        allowed: REQUIRED.join(', '),
      });
    }
  }
  const keys = readKeys(files['catalogue.csv'] ?? 'key,value\n', mistakes);
  const bodies = files['other-bodies.csv'];
  const units = [
    ...unitsOf(files, keys, register, mistakes),
    ...(bodies === undefined ? [] : readOtherBodies(bodies, mistakes)),
  ].filter((unit, at, all) => all.findIndex((u) => u.code === unit.code && u.validFrom === unit.validFrom) === at);
  const pillars = readPillars(files['pillars.csv'] ?? '', mistakes);
  const bare = readIndicators(files['indicators.csv'] ?? '', { pillars, units }, mistakes);
  const targets = readTargets(files['targets.csv'] ?? '', bare, mistakes);
  const indicators = bare.map((each) => ({
    ...each,
    targets: targets.filter((target) => target.indicator === each.id),
  }));
  const programmes = readProgrammes(files['programmes.csv'], mistakes);
  const catalogue: Catalogue = {
    id: keys.text('id'),
    version: keys.text('version'),
    name: keys.text('name'),
    nameEn: keys.text('name_en'),
    document: keys.text('document'),
    date: keys.text('date'),
    issuer: keys.text('issuer'),
    source: keys.text('source') || `${keys.text('document')} (${keys.text('date')})`,
    parent: keys.text('parent') || null,
    planOf: keys.text('unit') || null,
    policy: readPolicy(keys),
    pillars,
    indicators,
    programmes,
    tasks: readTasks(files['tasks.csv'], { programmes, units }, mistakes),
    units,
    clauses: readClauses(files['body-targets.csv'], indicators, mistakes),
    mappings: readMappings(files['mapping.csv'], indicators, mistakes),
    questions: readQuestions(files['questions.csv'], mistakes),
  };
  const inOrder = [...mistakes].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : (a.row ?? 0) - (b.row ?? 0),
  );
  return { catalogue: mistakes.length === 0 ? catalogue : null, mistakes: inOrder };
}

/** `catalogue.csv` as keys and values. */
interface Keys {
  readonly text: (key: string) => string;
  readonly row: (key: string) => TableRow | undefined;
}

function readKeys(text: string, mistakes: Mistake[]): Keys {
  const rows = readTable('catalogue.csv', text, { columns: ['key', 'value'] }, mistakes);
  const byKey = new Map(rows.map((row) => [row.text('key'), row]));
  const missing = (key: string) =>
    mistakes.push({
      file: 'catalogue.csv',
      row: null,
      column: 'key',
      problem: 'empty',
      value: key,
      allowed: ['row-of-key', key],
    });
  for (const key of KEYS) if (!byKey.get(key)?.text('value')) missing(key);
  const row = byKey.get('date');
  row?.date('value');
  byKey.get('deadline_day')?.whole('value');
  for (const key of ['equality_meets', 'deadline_inclusive']) byKey.get(key)?.oneOfOrNull('value', ['yes', 'no']);
  return { text: (key) => byKey.get(key)?.text('value') ?? '', row: (key) => byKey.get(key) };
}

function readPolicy(keys: Keys): Policy {
  const horizons = (keys.row('horizons')?.list('value') ?? []).map((year) => {
    if (!/^(19|20|21)\d\d$/.test(year)) keys.row('horizons')?.wrong('value', 'not-a-year', year);
    return Number(year);
  });
  return {
    horizons,
    equalityMeets: keys.text('equality_meets') !== 'no',
    deadlineDay: keys.row('deadline_day')?.whole('value') ?? null,
    deadlineInclusive: keys.text('deadline_inclusive') === 'yes',
    reportTo: keys.text('report_to'),
  };
}

function unitsOf(
  files: CatalogueFiles,
  keys: Keys,
  register: (id: string) => readonly Unit[] | null,
  mistakes: Mistake[],
): readonly Unit[] {
  const own = files['units.csv'];
  if (own !== undefined) return readUnits('units.csv', own, mistakes);
  const name = keys.text('units');
  const units = register(name);
  if (units === null) {
    keys.row('units')?.wrong('value', 'unknown-reference', name, ['shipped-registers']);
    if (keys.row('units') === undefined) {
      mistakes.push({ file: 'units.csv', row: null, column: null, problem: 'file-missing', value: '', allowed: '' });
    }
  }
  return units ?? [];
}

/** Bodies that the document names beside the reporting units. */
function readOtherBodies(text: string, mistakes: Mistake[]): Unit[] {
  return readTable('other-bodies.csv', text, { columns: ['code', 'name'] }, mistakes).map((row) => ({
    code: row.required('code'),
    name: row.required('name'),
    kind: 'khac' as const,
    type: '',
    tier: null,
    parent: null,
    validFrom: null,
    validTo: null,
    aliases: [],
    basis: '',
  }));
}
