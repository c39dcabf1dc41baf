/** What must hold of every file, however broken. */
import type { Book } from '../../lib/core/book/book.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { UnreadableFileError } from '../../lib/xlsx/read/unreadable.ts';

/** `read`, or the reason of a refusal; throws when reading ends in any other way or in an impossible book. */
export async function judge(bytes: Uint8Array): Promise<string> {
  let book: Book;
  try {
    book = await readBook(bytes);
  } catch (error) {
    if (error instanceof UnreadableFileError) return error.reason;
    throw error;
  }
  for (const sheet of book.sheets) {
    let before = 0;
    for (const cell of sheet.cells) {
      const order = cell.row * 16384 + cell.column;
      const inside = cell.row >= 1 && cell.row <= 1048576 && cell.column >= 1 && cell.column <= 16384;
      if (!inside || order <= before) throw new Error(`cell ${cell.row}, ${cell.column} out of place`);
      if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) throw new Error('no number');
      if (cell.value === null && cell.formula === undefined) throw new Error('a cell of nothing');
      before = order;
    }
  }
  return 'read';
}
