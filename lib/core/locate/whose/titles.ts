/** The words above the tables of a workbook. */
import { address } from '../../book/address.ts';
import type { Book } from '../../book/book.ts';
import { rowsOf } from '../../book/grid.ts';
import { oneLine } from '../../book/text.ts';
import { SHEETS } from '../../layout/form.ts';
import { wordsOf } from '../cells/cell-words.ts';
import type { FoundBlock } from '../tables/found-block.ts';

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
      const titles: Title[] = [];
      for (const [row, cells] of rowsOf(sheet)) {
        if (row >= end) break;
        if (keyRows.includes(row)) continue;
        for (const cell of cells) {
          const words = oneLine(wordsOf(cell));
          if (words.length >= 4) titles.push({ words, sheet: sheet.name, range: address(row, cell.column) });
        }
      }
      return titles;
    });
}
