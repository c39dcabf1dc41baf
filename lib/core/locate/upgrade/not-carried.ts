/** Filled cells that an upgrade leaves behind, each with its reason. */
import { type Cell, isError } from '../../book/book.ts';
import { rowKey } from '../../layout/form.ts';
import type { Submission } from '../submission.ts';
import type { FilledCell } from './upgrade-cells.ts';

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

/** Fields of a row that the form prints. */
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

/** Words and numbers printed in a row that the current form does not have. */
export function isPrintOf({ key, field }: FilledCell, asked: ReadonlySet<string>): boolean {
  return key !== null && !asked.has(key) && field !== null && PRINT.includes(field);
}

/** A cell that stays behind, as the report names it. */
export function listed({ sheet, address, cell, key }: FilledCell, reason: NotCarried): ListedCell {
  return { sheet, address, value: errorIn(cell) ?? String(cell.value), key, reason };
}

/** Why a filled cell is not carried; `asked` are the rows that the current form asks for. */
export function reasonFor(
  { cell, key, field, computed }: FilledCell,
  asked: ReadonlySet<string>,
  { observations }: Submission,
): NotCarried {
  if (errorIn(cell) !== null) return 'error-value';
  if (key === null) return 'outside-form';
  if (field !== null && PRINT.includes(field)) return 'print-differs';
  if (!asked.has(key)) return 'not-asked';
  if (computed) return 'typed-over';
  const unreadable = observations.some(
    (one) => rowKey(one.indicator, one.tier ?? one.class) === key && one.state === 'unreadable',
  );
  // A second row of the same key, or a row nobody could read for sure: what its inputs hold is in doubt.
  return unreadable || field !== null ? 'unreadable' : 'no-place';
}

function errorIn({ value }: Cell): string | null {
  return isError(value) ? value.error : null;
}
