/** What the defined names of a template still point at. Names follow a cell when it is moved, but not when rows are sorted. */
import { parseAddress } from '../book/address.ts';
import type { Book } from '../book/book.ts';
import { cellName } from '../layout/form.ts';

/** Row key and column key by defined name, in lower case as names compare. */
export type NameMeaning = ReadonlyMap<string, readonly [key: string, field: string]>;

export function nameMeanings(keys: readonly string[], fields: readonly string[]): NameMeaning {
  return new Map(
    keys.flatMap((key) => fields.map((field) => [cellName(key, field).toLowerCase(), [key, field] as const])),
  );
}

export class CellNames {
  readonly #rows = new Map<string, Set<string>>();
  readonly #columns = new Map<string, Map<string, number>>();
  /** Row keys whose cells were deleted: their names refer to nothing any more. */
  readonly deleted: ReadonlySet<string>;

  constructor(book: Book, meaning: NameMeaning) {
    const deleted = new Set<string>();
    for (const name of book.names) {
      const [key, field] = meaning.get(name.name.toLowerCase()) ?? [];
      if (key === undefined || field === undefined) continue;
      if (name.refersTo.includes('#REF!')) deleted.add(key);
      const target = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\S+)$/.exec(name.refersTo);
      const at = target ? parseAddress(target[3] ?? '') : null;
      if (!target || !at) continue;
      const sheet = (target[1]?.replaceAll("''", "'") ?? target[2] ?? '').toLowerCase();
      const row = `${sheet}!${at.row}`;
      this.#rows.set(row, (this.#rows.get(row) ?? new Set()).add(key));
      const column = `${sheet}!${at.column}`;
      const counts = this.#columns.get(column) ?? new Map<string, number>();
      this.#columns.set(column, counts.set(field, (counts.get(field) ?? 0) + 1));
    }
    this.deleted = deleted;
  }

  /** Whether a name of that row key points into the row. */
  agreesOnRow(sheet: string, row: number, key: string): boolean {
    return this.#rows.get(`${sheet.toLowerCase()}!${row}`)?.has(key) ?? false;
  }

  /** Whether the names that point into the column are all of that field. */
  agreesOnColumn(sheet: string, column: number, field: string): boolean {
    const counts = this.#columns.get(`${sheet.toLowerCase()}!${column}`);
    return counts?.size === 1 && counts.has(field);
  }
}
