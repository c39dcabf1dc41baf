/** What the defined names of a template still point at. Names follow a cell when it is moved, but not when rows are sorted. */
import { parseAddress } from '../../book/address.ts';
import type { Book } from '../../book/book.ts';
import { cellName } from '../../layout/form.ts';

/** Row key and column key by defined name, in lower case as names compare. */
export type NameMeaning = ReadonlyMap<string, readonly [key: string, field: string]>;

/** What each defined name that the forms can have stands for. */
export function nameMeanings(keys: readonly string[], fields: readonly string[]): NameMeaning {
  return new Map(
    keys.flatMap((key) => fields.map((field) => [cellName(key, field).toLowerCase(), [key, field] as const])),
  );
}

/** Where the names of a workbook point, by `sheet!row` and `sheet!column`. */
interface Targets {
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>;
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export class CellNames {
  /** Row keys whose cells were deleted: their names refer to nothing any more. */
  readonly deleted: ReadonlySet<string>;
  readonly #book: Book;
  readonly #meaning: NameMeaning;
  #targets: Targets | null = null;

  constructor(book: Book, meaning: NameMeaning) {
    this.#book = book;
    this.#meaning = meaning;
    const lost = book.names.filter(({ refersTo }) => refersTo.includes('#REF!'));
    this.deleted = new Set(lost.flatMap(({ name }) => meaning.get(name.toLowerCase())?.[0] ?? []));
  }

  /** Whether a name of that row key points into the row. */
  agreesOnRow(sheet: string, row: number, key: string): boolean {
    return this.#pointed().rows.get(`${sheet.toLowerCase()}!${row}`)?.has(key) ?? false;
  }

  /** Whether the names that point into the column are all of that field. */
  agreesOnColumn(sheet: string, column: number, field: string): boolean {
    const counts = this.#pointed().columns.get(`${sheet.toLowerCase()}!${column}`);
    return counts?.size === 1 && counts.has(field);
  }

  /** Looked up when first asked for: where keys and printed words agree, nobody asks. */
  #pointed(): Targets {
    this.#targets ??= targetsOf(this.#book, this.#meaning);
    return this.#targets;
  }
}

function targetsOf(book: Book, meaning: NameMeaning): Targets {
  const rows = new Map<string, Set<string>>();
  const columns = new Map<string, Map<string, number>>();
  for (const name of book.names) {
    const [key, field] = meaning.get(name.name.toLowerCase()) ?? [];
    const target = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\S+)$/.exec(name.refersTo);
    const at = target ? parseAddress(target[3] ?? '') : null;
    if (key === undefined || field === undefined || !target || !at) continue;
    const sheet = (target[1]?.replaceAll("''", "'") ?? target[2] ?? '').toLowerCase();
    const row = `${sheet}!${at.row}`;
    rows.set(row, (rows.get(row) ?? new Set()).add(key));
    const column = `${sheet}!${at.column}`;
    const counts = columns.get(column) ?? new Map<string, number>();
    columns.set(column, counts.set(field, (counts.get(field) ?? 0) + 1));
  }
  return { rows, columns };
}
