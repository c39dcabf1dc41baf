/** The reader as Node programs use it. A page in a browser calls `bookFromBytes` with `browserInflate` instead. */
import type { Book } from '../../core/book/book.ts';
import { bookFromBytes } from './book-from-bytes.ts';
import type { Inflate } from './inflate.ts';
import { nodeInflate } from './inflate-node.ts';
import type { Limits } from './limits.ts';

/** Reads the bytes of an .xlsx file. Throws `UnreadableFileError` when they are none, or pass a limit. */
export function readBook(
  bytes: Uint8Array,
  options: { readonly limits?: Partial<Limits>; readonly inflate?: Inflate } = {},
): Promise<Book> {
  return bookFromBytes(bytes, options.inflate ?? nodeInflate, options.limits);
}
