/** Cells whose text is in an encoding from before Unicode: reported once a sheet, never converted. */
import { address } from '../../book/address.ts';
import type { Book } from '../../book/book.ts';
import { styleOf } from '../../book/grid.ts';
import { isLegacyText, legacyEncoding } from '../../book/legacy-font.ts';
import type { FoundAt } from '../../findings/finding.ts';

export function legacyText(book: Book): FoundAt[] {
  // A workbook without such a font has no such cell.
  if (!book.styles.some(({ font }) => legacyEncoding(font) !== null)) return [];
  return book.sheets.flatMap((sheet): FoundAt[] => {
    const cells = sheet.cells.filter(
      (cell) => typeof cell.value === 'string' && isLegacyText(cell.value, styleOf(book, cell).font),
    );
    const [first] = cells;
    if (!first) return [];
    const { font } = styleOf(book, first);
    const facts = { font, encoding: legacyEncoding(font), cells: cells.length };
    const range = address(first.row, first.column);
    return [{ rule: 'text.legacy-font', severity: 'warning', certainty: 'computed', sheet: sheet.name, range, facts }];
  });
}
