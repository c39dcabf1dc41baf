/** Tables of succession as CSV, and the one that comes with the program. */
import { Decimal } from '../book/decimal.ts';
import { readTable, refuseDuplicates, type TableRow } from './csv-table.ts';
import hungYen from './data/succession/hung-yen-2025-07.csv';
import type { Mistake } from './mistakes.ts';
import type { Successor } from './succession.ts';

const OWN = ['old_code', 'old_name', 'new_code', 'new_name', 'from', 'share', 'source'];
const PUBLISHED = ['old_code', 'old_full_name', 'old_district', 'old_province', 'new_code', 'new_full_name', 'extent'];

/**
 * Reads a succession table: the project's own columns, or a published list with `extent` (`whole`, `part`), whose rows
 * hold from `from`. An empty `share` is the whole unit, `?` a part whose size nobody published.
 */
export function readSuccession(file: string, text: string, from: string, mistakes: Mistake[]): Successor[] {
  const published = /^\uFEFF?[^\r\n]*\bextent\b/.test(text);
  const rows = readTable(file, text, { columns: published ? PUBLISHED : OWN }, mistakes);
  refuseDuplicates(rows, 'old_code', (row) => `${row.text('old_code')} → ${row.text('new_code')} ${row.text('from')}`);
  const successors = rows.map((row) => (published ? publishedRow(row, from) : ownRow(row)));
  checkShares(rows, successors);
  return successors;
}

function ownRow(row: TableRow): Successor {
  const newCode = row.text('new_code') || null;
  const share = row.text('share');
  const part = share === '' || share === '?' ? null : row.decimal('share');
  if (part !== null && (part.lte(0) || part.gt(1))) row.wrong('share', 'out-of-range', share, ['above-0-to-1']);
  if (row.text('from') === '') row.wrong('from', 'empty', '', ['a-day', '2025-07-01']);
  return {
    oldCode: row.required('old_code', ['old-unit-code']),
    oldName: row.text('old_name'),
    newCode,
    newName: newCode === null ? '' : row.required('new_name', ['new-unit-name']),
    from: row.date('from') ?? '',
    share: share === '' ? new Decimal(1) : part,
    source: row.text('source'),
  };
}

function publishedRow(row: TableRow, from: string): Successor {
  const whole = row.oneOf('extent', ['whole', 'part'] as const) === 'whole';
  return {
    oldCode: row.required('old_code'),
    oldName: row.text('old_full_name'),
    newCode: row.text('new_code') || null,
    newName: row.text('new_full_name'),
    from,
    share: whole ? new Decimal(1) : null,
    source: row.file,
  };
}

/** The parts of a split unit make up the whole of it. */
function checkShares(rows: readonly TableRow[], successors: readonly Successor[]): void {
  for (const [at, one] of successors.entries()) {
    const parts = successors.filter((each) => each.oldCode === one.oldCode && each.from === one.from);
    if (parts[0] !== one || parts.some((each) => each.share === null)) continue;
    const sum = parts.reduce((total, each) => total.plus(each.share ?? 0), new Decimal(0));
    if (sum.eq(1)) continue;
    const added = parts.map((each) => each.share?.toFixed()).join(' + ');
    rows[at]?.wrong('share', 'contradiction', `${added} = ${sum.toFixed()}`, ['shares-make-1', one.oldCode]);
  }
}

let shipped: readonly Successor[] | null = null;

/** What the program knows by itself: Mỹ Hào's thirteen into three, and the end of Hưng Yên's districts. */
export function builtinSuccession(): readonly Successor[] {
  shipped ??= readSuccession('hung-yen-2025-07.csv', hungYen, '2025-07-01', []);
  return shipped;
}
