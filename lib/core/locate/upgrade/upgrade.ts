/**
 * A filled workbook of an older template into the current one. Nothing is lost: every cell a person filled is either
 * carried into the new form or listed with its address and the reason. The original is only read.
 */
import type { Book } from '../../book/book.ts';
import { assignedRows, assignedTasks } from '../../catalogue/assignment.ts';
import type { Catalogue, Unit } from '../../catalogue/catalogue.ts';
import type { Period } from '../../catalogue/period.ts';
import type { Typed } from '../../layout/answers.ts';
import { bookOf } from '../../layout/book-of.ts';
import { LAYOUT_VERSION, rowKey, taskKey } from '../../layout/form.ts';
import { fillTemplate, layoutTemplate, type TemplateLayout } from '../../layout/layout-template.ts';
import type { Submission } from '../submission.ts';
import { coverOf } from '../whose/cover.ts';
import { ComputedAgain } from './computed-again.ts';
import { isPrintOf, type ListedCell, listed, reasonFor } from './not-carried.ts';
import { answersOf, type Carried } from './upgrade-answers.ts';
import { type FilledCell, filledCells } from './upgrade-cells.ts';
import { sourceTables } from './upgrade-source.ts';
import { typedOf } from './upgrade-typed.ts';

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
      .map((cell) => listed(cell, cell.cell === oldCode ? 'old-code' : reasonFor(cell, asked, submission))),
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
