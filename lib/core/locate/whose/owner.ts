/** Whose a workbook is, asked before it is held against an earlier one: what differs between two units is no change. */
import type { Book } from '../../book/book.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { locate } from '../locate.ts';

/** As far as the workbook says: code null where it does not, or where nobody can tell. */
export interface Owner {
  readonly unit: string | null;
  readonly name: string;
}

/** Read as a check reads it: from the mark, the cover, the title. */
export function ownerOf(book: Book, catalogues: readonly Catalogue[]): Owner {
  const { unit, unitName } = locate(book, { file: '', sha256: '', catalogues });
  return { unit, name: unitName };
}

/** Whether both say whose they are, and it is not the same unit. */
export function ofTwoUnits(one: Owner, other: Owner): boolean {
  return one.unit !== null && other.unit !== null && one.unit !== other.unit;
}
