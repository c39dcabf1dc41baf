/**
 * Tables of forms that came back as they were issued. What was made out of the first of them – where its keys, headings,
 * columns and rows are – holds for every other in which each of these marks stands where it stood, so the marks are
 * compared, cell by cell, and nothing is searched for again. One mark that differs, and the table is located anew: a
 * fixed address still counts for nothing.
 */
import type { Book, Cell, Sheet } from '../../book/book.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { fingerprintOf } from '../../layout/fingerprint.ts';
import { KEY_MARK } from '../../layout/form.ts';
import { wordsOf } from '../cells/cell-words.ts';
import type { KnownTable, RowMarks, TableMemory } from './found-block.ts';
import { matches, patternOf, type TablePattern } from './table-pattern.ts';

/** Forms of a province: one for communes, some for districts, one for each department. */
const CAPACITY = 200;

export class KnownTables implements TableMemory {
  readonly catalogue: Catalogue;
  readonly #patterns = new Map<string, TablePattern[]>();
  readonly #known = new WeakMap<Sheet, { readonly table: KnownTable; readonly pattern: TablePattern } | null>();
  readonly #fingerprints = new Map<string, string>();
  /** By what was asked and the name of the sheet: the cells of which none was so, latest. */
  readonly #denied = new WeakMap<(words: string) => boolean, Map<string, readonly Cell[]>>();
  #learnt = 0;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  recall(sheet: Sheet): KnownTable | null {
    return this.#recalled(sheet)?.table ?? null;
  }

  learn(table: KnownTable, marks: RowMarks): void {
    const { sheet } = table.block;
    if (this.#recalled(sheet) || this.#learnt >= CAPACITY) return;
    const pattern = patternOf(table, marks, this.#learnt);
    if (!pattern) return;
    this.#learnt += 1;
    const alike = this.#patterns.get(sheet.name);
    if (alike) alike.unshift(pattern);
    else this.#patterns.set(sheet.name, [pattern]);
  }

  some(sheet: Sheet, so: (words: string) => boolean): boolean {
    let denied = this.#denied.get(so);
    if (!denied || denied.size > CAPACITY) {
      denied = new Map();
      this.#denied.set(so, denied);
    }
    const before = denied.get(sheet.name) ?? [];
    let at = 0;
    const found = sheet.cells.some((cell) => {
      while (isBefore(before[at], cell)) at += 1;
      const there = before[at];
      const stoodThere = there?.row === cell.row && there.column === cell.column && there.value === cell.value;
      return !stoodThere && so(wordsOf(cell));
    });
    if (!found) denied.set(sheet.name, sheet.cells);
    return found;
  }

  fingerprint(book: Book): string {
    const ids: number[] = [];
    for (const sheet of book.sheets) {
      if (sheet.visibility !== 'visible') continue;
      const known = this.#recalled(sheet);
      if (known) ids.push(known.pattern.id);
      else if (hasTable(sheet)) return fingerprintOf(book);
    }
    const told = ids.join();
    const fingerprint = this.#fingerprints.get(told) ?? fingerprintOf(book);
    this.#fingerprints.set(told, fingerprint);
    return fingerprint;
  }

  #recalled(sheet: Sheet) {
    const before = this.#known.get(sheet);
    if (before !== undefined) return before;
    const pattern = this.#patterns.get(sheet.name)?.find((one) => matches(one, sheet));
    const found = pattern ? { table: { block: { ...pattern.block, sheet }, tied: pattern.tied }, pattern } : null;
    this.#known.set(sheet, found);
    return found;
  }
}

function isBefore(one: Cell | undefined, other: Cell): boolean {
  return one !== undefined && (one.row < other.row || (one.row === other.row && one.column < other.column));
}

/** Whether a sheet has the key row of any table; the cover has one of its own, which is no table. */
function hasTable(sheet: Sheet): boolean {
  return sheet.cells.some(
    ({ value }) => typeof value === 'string' && value.startsWith(KEY_MARK) && value !== `${KEY_MARK}cover`,
  );
}
