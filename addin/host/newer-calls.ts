/**
 * What newer versions of Excel can tell beyond the floor. The types are here, below the floor; the calls are in
 * `newer/`, the one folder that is compiled against the whole of Microsoft's types.
 *
 * Each call adds its question to the open batch and returns a function that gives the answer after `sync`.
 */
import type { Span } from '../../lib/core/book/book.ts';

export interface NewerCalls {
  /** Hidden rows and columns of a range, as spans of the sheet. ExcelApi 1.9. */
  hidden?(range: Excel.Range, top: number, left: number): () => { rows: Span[]; columns: Span[] };
  /** Fonts and locks of a range, cell by cell. ExcelApi 1.9. */
  cellFormats?(range: Excel.Range): () => { font: string | null; locked: boolean }[][];
  /** Merged areas of a range, as A1. ExcelApi 1.13. */
  merges?(range: Excel.Range): () => string[];
}
