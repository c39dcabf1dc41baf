/** How a roll-up workbook is told from a report, when an old one lies among the reports. */
import type { Book } from '../../book/book.ts';

/** First word of the keywords of every roll-up workbook. */
export const ROLL_UP_MARK = 'tonghop-rollup';

/** True for a workbook that an earlier roll-up wrote, re-saved or not. */
export function isRollUpBook(book: Book): boolean {
  return book.properties.keywords?.startsWith(ROLL_UP_MARK) ?? false;
}
