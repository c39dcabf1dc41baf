/**
 * A filled workbook of an older template into the current one. Nothing is lost: every cell a person filled is either
 * carried into the new form or listed with its address and the reason. The original is only read.
 */

import type { Book, CellValue } from '../../book/book.ts';
import { rowsOf } from '../../book/grid.ts';
import { assignedRows, assignedTasks } from '../../catalogue/assignment.ts';
import type { Catalogue, Unit } from '../../catalogue/catalogue.ts';
import type { Period } from '../../catalogue/period.ts';
import type { Typed } from '../../layout/answers.ts';
import { bookOf } from '../../layout/book-of.ts';
import { LAYOUT_VERSION, rowKey, SHEETS, taskKey } from '../../layout/form.ts';
import { fillTemplate, layoutTemplate, type TemplateLayout } from '../../layout/layout-template.ts';
import type { Submission } from '../submission.ts';
import { coverOf } from '../whose/cover.ts';
import { answersOf, type Carried } from './upgrade-answers.ts';
import { type FilledCell, filledCells } from './upgrade-cells.ts';
import { sourceTables } from './upgrade-source.ts';
import { typedOf } from './upgrade-typed.ts';

export type NotCarried =
  /** The row's figures could not be read for sure, or two rows contradict each other. */
  | 'unreadable'
  /** The current form does not ask this unit for the row. */
  | 'not-asked'
  /** A row, or a whole place, that is no part of the form. */
  | 'outside-form'
  /** A figure where the form computes one, and to something else. */
  | 'typed-over'
  /** The row is known, and the new form has no place for this content. */
  | 'no-place'
  /** Words or figures printed on the old form that the new form prints otherwise. */
  | 'print-differs'
  /** The check code of the old workbook, which no longer is that of its content. */
  | 'old-code'
  /** An error value. */
  | 'error-value';

export interface ListedCell {
  readonly sheet: string;
  readonly address: string;
  readonly value: string;
  readonly key: string | null;
  readonly reason: NotCarried;
}

export interface Upgrade {
  readonly layout: TemplateLayout;
  readonly from: { readonly catalogue: string; readonly version: string; readonly layout: string };
  readonly to: { readonly catalogue: string; readonly version: string; readonly layout: string };
  readonly carried: readonly Carried[];
  /** Values pasted where the form computes, and computed in the new form to the same. */
  readonly recomputed: readonly { readonly sheet: string; readonly address: string }[];
  readonly notCarried: readonly ListedCell[];
  /** Rows that the old workbook did not have and the new form asks for. */
  readonly newRows: readonly string[];
}

export interface UpgradeTarget {
  readonly catalogue: Catalogue;
  readonly unit: Unit;
  readonly period: Period;
  /** The unit that filled the workbook, where it had merged into `unit` before the period ended; else null. */
  readonly predecessor: Unit | null;
}

/** `submission` is what `locate` read from `book` by the target's catalogue. */
export function upgrade(book: Book, submission: Submission, target: UpgradeTarget): Upgrade {
  const { catalogue, unit, period } = target;
  const blank = layoutTemplate({ catalogue, unit, period, units: catalogue.units });
  const asked = rowsAsked(catalogue, unit);
  const tables = sourceTables(book, catalogue);
  const found = answersOf(book, submission, tables, target);
  // What is print stood on the form of the unit that filled it.
  const printed =
    target.predecessor === null
      ? blank
      : layoutTemplate({ catalogue, unit: target.predecessor, period, units: catalogue.units });
  const filled = filledCells(book, tables, bookOf(printed));
  const remarks = coverRemarks(book, filled, found.carried);
  const carried = [...found.carried, ...remarks];
  const remark = [...remarks.map(({ value }) => value), ...partOnly(target)].join('; ');
  const answers = { ...found.answers, ...(remark === '' ? {} : { remark }) };
  const places = new Set(carried.map(placeOf));
  const repeated = new Map<string, Carried[]>();
  for (const each of carried) {
    const key = each.to.split(' ')[0] ?? '';
    repeated.set(key, [...(repeated.get(key) ?? []), each]);
  }
  const layout = fillTemplate(blank, answers);
  const recomputed = new ComputedAgain(bookOf(layout));
  const rest = filled.filter((cell) => !places.has(placeOf(cell)) && !isPrintOf(cell, asked));
  const same = (cell: FilledCell) => cell.computed && recomputed.agrees(cell);
  // A row copied as it stands says nothing new: its cells are carried with the first.
  const again = rest.flatMap((one): Carried[] => {
    const typed = typedOf(book, one.cell, one.field === 'evidenceDate' || one.field === 'doneOn');
    const first = one.key === null ? undefined : repeated.get(one.key)?.find((each) => isSame(each, one, typed));
    return first ? [{ ...first, sheet: one.sheet, address: one.address }] : [];
  });
  const oldCode = coverOf(book)?.cells.get('checkCode');
  const copies = new Set(again.map(placeOf));
  const old = new Set([...tables.indicators, ...tables.tasks].map(({ key }) => key));
  return {
    layout,
    from: {
      catalogue: submission.template?.catalogue ?? '',
      version: submission.template?.catalogueVersion ?? '',
      layout: submission.template?.version ?? '',
    },
    to: { catalogue: catalogue.id, version: catalogue.version, layout: LAYOUT_VERSION },
    carried: [...carried, ...again],
    recomputed: rest.filter(same).map(({ sheet, address }) => ({ sheet, address })),
    notCarried: rest
      .filter((cell) => !copies.has(placeOf(cell)) && !same(cell))
      .map((cell) =>
        cell.cell === oldCode
          ? { ...listed(cell, asked, submission), reason: 'old-code' }
          : listed(cell, asked, submission),
      ),
    newRows: [...asked].filter((key) => !old.has(key)),
  };
}

/** Said on the cover, so that figures of a part never pass for those of the whole. */
function partOnly({ unit, predecessor }: UpgradeTarget): string[] {
  return predecessor === null
    ? []
    : [`Chỉ gồm số liệu của ${predecessor.name} (mã cũ ${predecessor.code}), một phần của ${unit.name}`];
}

/** Words of the cover's own, such as that the figures are assumed: they stay in sight on the new cover. */
function coverRemarks(book: Book, filled: readonly FilledCell[], carried: readonly Carried[]): Carried[] {
  const cover = coverOf(book);
  const known = new Set(carried.map(placeOf));
  return filled
    .filter((one) => one.sheet === cover?.sheet.name && one.cell.formula === undefined && !known.has(placeOf(one)))
    .filter(({ cell }) => cell !== cover?.cells.get('checkCode'))
    .flatMap(({ sheet, address, cell }) =>
      typeof cell.value === 'string' ? [{ sheet, address, to: 'cover remark', value: cell.value, formula: null }] : [],
    );
}

function isSame(carried: Carried, { field, key }: FilledCell, typed: Typed | null): boolean {
  return typed !== null && carried.to === `${key} ${field}` && String(carried.value) === String(typed);
}

function placeOf({ sheet, address }: { sheet: string; address: string }): string {
  return `${sheet}!${address}`;
}

function rowsAsked(catalogue: Catalogue, unit: Unit): Set<string> {
  return new Set([
    ...assignedRows(catalogue, unit).map(({ indicator, part }) => rowKey(indicator.id, part)),
    ...assignedTasks(catalogue, unit).map(({ task }) => taskKey(task.no)),
  ]);
}

/** Words and numbers printed in a row that the current form does not have. */
function isPrintOf({ key, field }: FilledCell, asked: ReadonlySet<string>): boolean {
  return key !== null && !asked.has(key) && field !== null && PRINT.includes(field);
}

/** What the new form computes, by row key and field. */
class ComputedAgain {
  readonly #values = new Map<string, CellValue>();

  constructor(book: Book) {
    const sheet = book.sheets.find((each) => each.name === SHEETS.indicators);
    const rows = sheet ? [...rowsOf(sheet).values()] : [];
    const fields = new Map((rows[0] ?? []).map((cell) => [cell.column, String(cell.value)]));
    for (const cells of rows) {
      const key = cells[0]?.column === 1 ? String(cells[0].value) : '';
      for (const cell of cells) this.#values.set(`${key} ${fields.get(cell.column) ?? ''}`, cell.value);
    }
  }

  agrees({ key, field, cell }: FilledCell): boolean {
    const now = this.#values.get(`${key} ${field}`);
    if (typeof now === 'number' && typeof cell.value === 'number')
      return Math.abs(now - cell.value) <= 1e-9 * Math.abs(now);
    return now !== undefined && now === cell.value;
  }
}

const PRINT = [
  'no',
  'name',
  'definition',
  'unit',
  'target2025',
  'target2030',
  'content',
  'role',
  'timeline',
  'section',
  'label',
];

function listed(
  { sheet, address, cell, key, field, computed }: FilledCell,
  asked: ReadonlySet<string>,
  { observations }: Submission,
): ListedCell {
  const error = typeof cell.value === 'object' && cell.value !== null ? cell.value.error : null;
  const unreadable = observations.some(
    (one) => rowKey(one.indicator, one.tier ?? one.class) === key && one.state === 'unreadable',
  );
  const reason = (): NotCarried => {
    if (error !== null) return 'error-value';
    if (key === null) return 'outside-form';
    if (field !== null && PRINT.includes(field)) return 'print-differs';
    if (!asked.has(key)) return 'not-asked';
    if (computed) return 'typed-over';
    // A second row of the same key, or a row nobody could read for sure: what its inputs hold is in doubt.
    return unreadable || field !== null ? 'unreadable' : 'no-place';
  };
  return { sheet, address, value: error ?? String(cell.value), key, reason: reason() };
}
