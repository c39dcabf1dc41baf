/** A workbook whose sheets may be longer than memory allows: rows are handed out one by one. */
import type { RowLayout, SheetLayout, WorkbookLayout } from '../../layout/workbook-layout.ts';

export type StreamedSheet = Omit<SheetLayout, 'rows'> & {
  /** Can be gone through more than once. */
  readonly rows: Iterable<RowLayout>;
};

export type StreamedWorkbook = Omit<WorkbookLayout, 'sheets'> & { readonly sheets: readonly StreamedSheet[] };
