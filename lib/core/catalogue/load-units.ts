/** Registers of units: the project's own form, and lists of administrative units as others publish them. */
import type { Tier, Unit, UnitKind } from './catalogue.ts';
import { readTable, refuseDuplicates, type TableRow } from './csv-table.ts';
import type { Mistake } from './mistakes.ts';

const KINDS: readonly UnitKind[] = ['tinh', 'so', 'huyen', 'xa', 'khac'];
const TIERS: readonly Tier[] = ['tinh', 'huyen', 'xa'];
const OWN = ['code', 'name', 'kind', 'type', 'tier', 'parent', 'valid_from', 'valid_to', 'aliases', 'basis'];

/** Kind and tier of a unit by the word its name begins with. */
const BY_TYPE: Readonly<Record<string, UnitKind>> = {
  tỉnh: 'tinh',
  'thành phố': 'huyen',
  'thị xã': 'huyen',
  huyện: 'huyen',
  quận: 'huyen',
  phường: 'xa',
  xã: 'xa',
  'thị trấn': 'xa',
  'đặc khu': 'xa',
};

/**
 * A register from CSV text. The project's own columns are `code,name,kind,type,tier,parent,valid_from,valid_to,aliases,
 * basis`; a list with `full_name` and `type` (and `district_code`, `province_code`, `valid_from`, `valid_to`,
 * `alt_spelling` where it has them) is taken as well, its further columns left alone.
 */
export function readUnits(file: string, text: string, mistakes: Mistake[]): Unit[] {
  const header = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const units = /(^|[,;"\uFEFF])full_name([,;"]|$)/.test(header)
    ? readPublished(file, text, header, mistakes)
    : readOwn(file, text, mistakes);
  return units;
}

function readOwn(file: string, text: string, mistakes: Mistake[]): Unit[] {
  const required = ['code', 'name', 'kind'];
  const optional = OWN.filter((column) => !required.includes(column));
  const rows = readTable(file, text, { columns: required, optional }, mistakes);
  refuseDuplicates(rows, 'code', (row) => `${row.text('code')} ${row.text('valid_from')}`.trim());
  const codes = new Set(rows.map((row) => row.text('code')));
  return rows.map((row) => {
    const parent = row.text('parent') || null;
    if (parent !== null && !codes.has(parent))
      row.wrong('parent', 'unknown-reference', parent, ['column-of', 'code', file]);
    const kind = row.oneOf('kind', KINDS);
    return {
      code: row.required('code'),
      name: row.required('name'),
      kind,
      type: row.text('type'),
      tier: row.oneOfOrNull('tier', TIERS) ?? tierOf(kind),
      parent,
      ...validity(row),
      aliases: row.list('aliases'),
      basis: row.text('basis'),
    };
  });
}

function readPublished(file: string, text: string, header: string, mistakes: Mistake[]): Unit[] {
  const columns = header.split(/[,;]/).map((name) => name.replace(/["\uFEFF]/g, '').trim());
  const rows = readTable(file, text, { columns: ['code', 'full_name', 'type'], optional: columns }, mistakes);
  refuseDuplicates(rows, 'code', (row) => `${row.text('code')} ${row.text('valid_from')}`.trim());
  return rows.map((row) => {
    const type = row.text('type').toLowerCase();
    const kind = BY_TYPE[type];
    if (kind === undefined) row.wrong('type', 'not-allowed', row.text('type'), Object.keys(BY_TYPE).join(', '));
    const name = row.required('full_name');
    const aliases = [row.text('name'), ...row.list('alt_spelling')].filter((alias) => alias !== '' && alias !== name);
    return {
      code: row.required('code'),
      name,
      kind: kind ?? 'khac',
      type,
      tier: tierOf(kind ?? 'khac'),
      parent: row.text('district_code') || row.text('province_code') || null,
      ...validity(row),
      aliases,
      basis: file,
    };
  });
}

function validity(row: TableRow): Pick<Unit, 'validFrom' | 'validTo'> {
  const validFrom = row.date('valid_from');
  const validTo = row.date('valid_to');
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    row.wrong('valid_to', 'contradiction', validTo, `valid_from = ${validFrom}`);
  }
  return { validFrom, validTo };
}

function tierOf(kind: UnitKind): Tier | null {
  if (kind === 'so' || kind === 'tinh') return 'tinh';
  return kind === 'khac' ? null : kind;
}

/**
 * A register given by the user in place of the built-in one: it replaces the kinds of unit it lists, while kinds it does
 * not list (a list of communes knows no departments) stay as they are.
 */
export function withRegister(units: readonly Unit[], register: readonly Unit[]): Unit[] {
  const kinds = new Set(register.map((unit) => unit.kind));
  return [...units.filter((unit) => !kinds.has(unit.kind)), ...register];
}
