/**
 * What a workbook says of itself, from every place that carries it: the metadata sheet, the keywords, the custom
 * properties. The places are written by one hand; where they differ, somebody has put two workbooks together.
 */
import type { Book, Sheet } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { onceFor } from '../../book/remember.ts';
import { METADATA_KEYS, type Metadata, type MetadataKey, parseMetadataLine, SHEETS } from '../../layout/form.ts';
import { wordsOf } from '../cells/cell-words.ts';

export interface Carried {
  /** Values by key, from the first place that has one: sheet, keywords, custom properties. */
  readonly values: Partial<Metadata>;
  /** Keys on which places differ, with the values in order of the places. */
  readonly contradictions: ReadonlyMap<MetadataKey, readonly string[]>;
  readonly sheet: string | null;
}

/** Asked for by whoever reads, judges or merges the workbook; looked for once. */
export const carriedBy: (book: Book) => Carried = onceFor((book) => {
  const { values: onSheet, sheet } = sheetValues(book);
  const places = [onSheet, parseMetadataLine(book.properties.keywords ?? '') ?? {}, customValues(book)];
  const values: { [key in MetadataKey]?: string } = {};
  const contradictions = new Map<MetadataKey, readonly string[]>();
  for (const key of METADATA_KEYS) {
    const all: string[] = [];
    for (const place of places) {
      const value = (place[key] ?? '').trim();
      if (value !== '' && !all.includes(value)) all.push(value);
    }
    if (all[0] !== undefined) values[key] = all[0];
    // The keywords cannot hold every character, so names and dates there are not compared.
    if (all.length > 1 && key !== 'unitName') contradictions.set(key, all);
  }
  return { values, contradictions, sheet };
});

function sheetValues(book: Book): { values: Partial<Metadata>; sheet: string | null } {
  // By name, or by content: a copy has another name.
  for (const byName of [true, false]) {
    for (const sheet of book.sheets) {
      if ((sheet.name.toLowerCase() === METADATA_SHEET) !== byName) continue;
      const values = valuesOn(sheet);
      if (values) return { values, sheet: sheet.name };
    }
  }
  return { values: {}, sheet: null };
}

const METADATA_SHEET = SHEETS.metadata.toLowerCase();

function valuesOn(sheet: Sheet): Partial<Metadata> | null {
  const keys = sheet.cells.filter((cell) => METADATA_KEYS.includes(wordsOf(cell) as MetadataKey));
  const column = keys[0]?.column;
  const own = keys.filter((cell) => cell.column === column);
  if (own.length < 3 || !own.some((cell) => wordsOf(cell) === 'catalogue')) return null;
  return Object.fromEntries(
    own.map((cell) => [wordsOf(cell), wordsOf(cellAt(sheet, cell.row, cell.column + 1))] as const),
  );
}

function customValues(book: Book): Partial<Metadata> {
  if (book.custom.catalogue === undefined) return {};
  return Object.fromEntries(Object.entries(book.custom).filter(([key]) => METADATA_KEYS.includes(key as MetadataKey)));
}
