/** The tables of a filled workbook with their rows tied to the form, as the reading of it also sees them. */
import type { Book } from '../../book/book.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { keyedBlocks } from '../reported/read-narrative.ts';
import { CellNames } from '../rows/cell-names.ts';
import { pillarOf } from '../rows/indicator-rows.ts';
import { knownForms } from '../rows/known-forms.ts';
import { tieRows } from '../rows/tie-rows.ts';
import { findBlocks } from '../tables/block.ts';
import { filled } from '../tables/block-cells.ts';
import type { FoundBlock } from '../tables/found-block.ts';

export interface SourceRow {
  readonly block: FoundBlock;
  readonly row: number;
  /** Row key: `I.7/xa`, `NV.12`; null for a row that nobody could tie. */
  readonly key: string | null;
}

export interface SourceTables {
  readonly indicators: readonly SourceRow[];
  readonly tasks: readonly SourceRow[];
  readonly narrative: readonly FoundBlock[];
  readonly documents: readonly FoundBlock[];
}

export function sourceTables(book: Book, catalogue: Catalogue): SourceTables {
  const forms = knownForms([catalogue]);
  const names = new CellNames(book, forms.cellNames);
  const tied = (
    kind: 'indicators' | 'tasks',
    index: typeof forms.taskNames,
    groupOf: (words: string) => string | null,
  ) =>
    findBlocks(book, kind, index.marks, names, null).blocks.flatMap((block) => {
      const hasEntries = (row: number) => [...block.columns.values()].some((column) => filled(block, row, column));
      const keys = new Map(tieRows(block, index, names, groupOf, hasEntries).tied.map(({ row, key }) => [row, key]));
      return block.rows.map((row): SourceRow => ({ block, row, key: keys.get(row) ?? null }));
    });
  return {
    indicators: tied('indicators', forms.indicatorNames, pillarOf([catalogue])),
    tasks: tied('tasks', forms.taskNames, () => null),
    narrative: keyedBlocks(book, 'narrative', names, null),
    documents: keyedBlocks(book, 'documents', names, null),
  };
}
