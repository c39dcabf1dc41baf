/** Corrections as changes of cells, and the way back: Excel's own undo is lost where an add-in writes. */
import type { Fix, FixContent } from '../lib/core/rules/fix.ts';
import type { Signing } from './checked-workbook.ts';
import { type CellChange, type Content, reversed } from './host/write-cell.ts';

/** Corrections made, oldest first; the last one is undone first. */
export type FixJournal = readonly CellChange[];

/** A correction as the change of its one cell. */
export function changeOfFix({ sheet, address, before, after }: Fix): CellChange {
  return { sheet, address, before: contentOf(before), after: contentOf(after) };
}

/** The check code written into its cell on the cover; null where the form has none. */
export function changeOfCode({ code, printed, cell }: Signing): CellChange | null {
  const format = null;
  return cell && { ...cell, before: { content: printed, format }, after: { content: code, format } };
}

/** What takes the last correction back; null when there is none. */
export function undoing(journal: FixJournal): CellChange | null {
  const last = journal.at(-1);
  return last ? reversed(last) : null;
}

/** The journal once a change was written: without the last correction when that was undone. */
export function journalAfter(journal: FixJournal, change: CellChange, undone: boolean): FixJournal {
  return undone ? journal.slice(0, -1) : [...journal, change];
}

/** As Excel's API has it: formulas with `=`, nothing as an empty text, errors by their name. */
function contentOf({ value, formula, format }: FixContent): Content {
  if (formula !== null) return { content: `=${formula}`, format };
  // The format of an empty cell was never read.
  if (value === null) return { content: '', format: null };
  return { content: typeof value === 'object' ? value.error : value, format };
}
