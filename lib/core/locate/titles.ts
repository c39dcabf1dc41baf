/** The words above the tables of a workbook. */
import { address } from '../book/address.ts';
import type { Book } from '../book/book.ts';
import { oneLine } from '../book/text.ts';
import { SHEETS } from '../layout/form.ts';
import type { FoundBlock } from './block.ts';
import { rowsOf, wordsOf } from './cell-words.ts';

export interface Title {
  readonly words: string;
  readonly sheet: string;
  readonly range: string;
}

/** Words above the tables, which say whose they are and when; and the first rows of a sheet without a table. */
export function titlesOf(book: Book, blocks: readonly FoundBlock[]): Title[] {
  const own: readonly string[] = [SHEETS.lists, SHEETS.metadata];
  return book.sheets
    .filter((sheet) => sheet.visibility === 'visible' && !own.includes(sheet.name))
    .flatMap((sheet) => {
      const tops = blocks
        .filter((block) => block.sheet === sheet)
        .flatMap((block) => block.headings.map((one) => one.top));
      const keyRows = blocks.filter((block) => block.sheet === sheet).map((block) => block.keyRow);
      const end = tops.length > 0 ? Math.min(...tops) : blocks.length > 0 ? 0 : 12;
      return [...rowsOf(sheet)].flatMap(([row, cells]) =>
        row >= end || keyRows.includes(row)
          ? []
          : cells.flatMap((cell) => {
              const words = oneLine(wordsOf(cell));
              return words.length < 4 ? [] : [{ words, sheet: sheet.name, range: address(row, cell.column) }];
            }),
      );
    });
}
