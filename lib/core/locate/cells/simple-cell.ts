/** What a cell can say without a figure: nothing, a code, a dash, a mark, an error, a formula without a result. */
import { address } from '../../book/address.ts';
import type { Habit } from '../../book/ambiguous.ts';
import { type Book, type Cell, isError, type Sheet } from '../../book/book.ts';
import { cleanText, nameKey, oneLine } from '../../book/text.ts';
import type { FoundAt } from '../../findings/finding.ts';
import { CODES } from '../../layout/form.ts';
import type { CellRef, Figure } from '../submission.ts';

/** Where a figure is looked for. */
export interface Place {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** How the rest of the sheet writes numbers; asked for only by numbers that can be read in two ways. */
  readonly habit: () => Habit;
  /** Which row it is, for messages. */
  readonly of: FoundAt['facts'];
}

export type Says =
  | { readonly is: 'blank' }
  | { readonly is: 'not-applicable' | 'not-collected' }
  | { readonly is: 'figure'; readonly figure: Figure; readonly words: string }
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'unreadable' };

export interface ReadCell {
  readonly says: Says;
  readonly findings: readonly FoundAt[];
}

/** Words that say what the codes say. */
const MEANS_CODE: ReadonlyMap<string, 'not-applicable' | 'not-collected'> = new Map([
  [nameKey(CODES.notApplicable), 'not-applicable'],
  [nameKey('không áp dụng'), 'not-applicable'],
  [nameKey('không thuộc phạm vi'), 'not-applicable'],
  [nameKey(CODES.notCollected), 'not-collected'],
  [nameKey('chưa thu thập'), 'not-collected'],
  [nameKey('chưa thu thập được'), 'not-collected'],
  [nameKey('chưa có số liệu'), 'not-collected'],
]);

/** `yes` by a mark, where a unit answers yes or no. */
const MARK = /^[xX✓✔√]$/;
const DASH = /^[-–—_.…/\s]+$/;

/** Most cells asked say nothing. */
export const BLANK: ReadCell = { says: { is: 'blank' }, findings: [] };

/** Sheet and address of a place. */
export function refOf(place: Pick<Place, 'sheet' | 'row' | 'column'>): CellRef {
  return { sheet: place.sheet.name, address: address(place.row, place.column) };
}

/** A finding at a place, with the facts that the place is of. */
export function noticed(
  place: Place,
  rule: string,
  severity: FoundAt['severity'],
  facts: FoundAt['facts'],
  certainty: FoundAt['certainty'] = 'computed',
): FoundAt {
  const { sheet, address: range } = refOf(place);
  return { rule, severity, certainty, sheet, range, facts: { ...place.of, ...facts } };
}

/** What a cell says apart from figures and words; null when it holds either: nothing, a code, a dash, an error, a formula without a result. */
export function readSimple(place: Place, cell: Cell | undefined): ReadCell | null {
  if (!cell) return BLANK;
  if (typeof cell.value === 'number') return null;
  if (cell.value === null) {
    if (cell.formula === undefined) return BLANK;
    return unreadable(noticed(place, 'number.not-calculated', 'error', { formula: cell.formula }));
  }
  if (isError(cell.value))
    return unreadable(noticed(place, 'number.error-value', 'error', { shown: cell.value.error }));
  if (typeof cell.value === 'boolean') {
    return unreadable(noticed(place, 'number.unreadable', 'error', { typed: cell.value ? 'TRUE' : 'FALSE' }));
  }
  const text = cleanText(cell.value);
  if (text === '') return BLANK;
  const code = MEANS_CODE.get(nameKey(text));
  if (code) return { says: { is: code }, findings: [] };
  if (DASH.test(text)) {
    return { says: { is: 'blank' }, findings: [noticed(place, 'text.dash', 'info', { typed: oneLine(text) })] };
  }
  return MARK.test(text) ? { says: { is: 'words', text: 'x' }, findings: [] } : null;
}

/** A cell that holds something, but nothing to be used. */
export function unreadable(finding: FoundAt): ReadCell {
  return { says: { is: 'unreadable' }, findings: [finding] };
}
