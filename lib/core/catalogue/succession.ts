/**
 * Which unit became which: old code, new code, from when, and the share where a unit was split. A code alone names no
 * place: from 01/07/2025 the code 12103 is Phường Mỹ Hào, before it was Phường Bần Yên Nhân.
 */
import { Decimal } from '../book/decimal.ts';
import type { Unit } from './catalogue.ts';
import { readTable, refuseDuplicates, type TableRow } from './csv-table.ts';
import hungYen from './data/succession/hung-yen-2025-07.csv';
import { validOn } from './load-units.ts';
import type { Mistake } from './mistakes.ts';

export interface Successor {
  readonly oldCode: string;
  readonly oldName: string;
  /** Null: the unit ended and nothing took its place (the district tier). */
  readonly newCode: string | null;
  readonly newName: string;
  /** First day of the new map, `yyyy-mm-dd`. */
  readonly from: string;
  /** 1 for a whole unit; the part of a split one, above 0 and below 1; null for a part of unknown size. */
  readonly share: Decimal | null;
  readonly source: string;
}

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
  if (part !== null && (part.lte(0) || part.gt(1))) row.wrong('share', 'out-of-range', share, 'lớn hơn 0, không quá 1');
  if (row.text('from') === '') row.wrong('from', 'empty', '', 'ngày, ví dụ 2025-07-01');
  return {
    oldCode: row.required('old_code', 'mã đơn vị cũ'),
    oldName: row.text('old_name'),
    newCode,
    newName: newCode === null ? '' : row.required('new_name', 'tên đơn vị mới'),
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
    rows[at]?.wrong(
      'share',
      'contradiction',
      `${added} = ${sum.toFixed()}`,
      `tổng các phần của ${one.oldCode} phải bằng 1`,
    );
  }
}

let shipped: readonly Successor[] | null = null;

/** What the program knows by itself: Mỹ Hào's thirteen into three, and the end of Hưng Yên's districts. */
export function builtinSuccession(): readonly Successor[] {
  shipped ??= readSuccession('hung-yen-2025-07.csv', hungYen, '2025-07-01', []);
  return shipped;
}

/** The successors that take a unit of one day to the map of another; empty when nothing changed for it in between. */
export function successorsOf(succession: readonly Successor[], code: string, day: string, mapDay: string): Successor[] {
  return succession.filter((each) => each.oldCode === code && each.from > day && each.from <= mapDay);
}

/**
 * Who a code names on a day: the code itself, or `code@from` once it has been given to a new unit. Two figures belong to
 * one unit only when these are equal.
 */
export function identityOn(succession: readonly Successor[], code: string, day: string | null): string {
  const taken = succession
    .filter((each) => each.newCode === code && day !== null && each.from <= day)
    .reduce<string | null>((last, each) => (last === null || each.from > last ? each.from : last), null);
  return taken === null ? code : `${code}@${taken}`;
}

/** Name that a code has on a day by the table; null when the table does not say. */
export function nameOn(succession: readonly Successor[], code: string, day: string | null): string | null {
  const now = succession.find((each) => each.newCode === code && day !== null && each.from <= day);
  if (now) return now.newName;
  const before = succession.find((each) => each.oldCode === code && (day === null || each.from > day));
  return before?.oldName ?? null;
}

/** Units valid on a day: those of the register, and the successors that it does not list yet, of the kind of their predecessors. */
export function unitsOn(register: readonly Unit[], succession: readonly Successor[], day: string): Unit[] {
  const valid = validOn(register, day);
  const known = new Set(valid.map((unit) => unit.code));
  const added: Unit[] = [];
  for (const { newCode, newName, oldCode, from, source } of succession) {
    if (newCode === null || from > day || known.has(newCode)) continue;
    const before = register.find((unit) => unit.code === oldCode && (unit.validTo === null || unit.validTo < from));
    known.add(newCode);
    added.push({
      code: newCode,
      name: newName,
      kind: before?.kind ?? 'xa',
      type: newName.split(' ')[0]?.toLowerCase() ?? '',
      tier: before?.tier ?? 'xa',
      parent: null,
      validFrom: from,
      validTo: null,
      aliases: [],
      basis: source,
    });
  }
  return [...valid, ...added];
}
