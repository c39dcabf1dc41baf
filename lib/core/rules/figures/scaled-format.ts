import type { Book } from '../../book/book.ts';
import { Decimal } from '../../book/decimal.ts';
import { styleOf } from '../../book/grid.ts';
import { mayDivide, type ScaledShow, scaledShow } from '../../book/scaled-format.ts';
import type { Figure } from '../../locate/submission.ts';
import { cellOf, named, notice, type Rule } from '../rule.ts';

/**
 * A cell shows thousands or millions of what it holds: who signs the sheet sees 1.763, and 1763214 is added up.
 * The figure counts as stored; whoever typed it may have meant either.
 */
export const scaledFormat: Rule = {
  id: 'figure.scaled-format',
  severity: 'warning',
  certainty: 'computed',
  *check({ rows, book }) {
    // Few workbooks have such a format at all.
    if (!book?.styles.some(({ format }) => mayDivide(format))) return;
    for (const row of rows) {
      const { numerator, denominator, stated } = row.observation;
      for (const figure of [numerator, denominator, stated]) {
        const seen = figure && seenIn(figure, book);
        if (!seen || saysItsScale(seen)) continue;
        const mark = seen.percent ? '%' : '';
        yield notice(figure.at, { ...named(row), shown: seen.shown, mark, stored: figure.value.toFixed() });
      }
    }
  },
};

/** What a person sees in the cell of a figure when its format divides; zero looks like itself. */
function seenIn(figure: Figure, book: Book): ScaledShow | null {
  const cell = cellOf(book, figure.at);
  if (typeof cell?.value !== 'number' || cell.value === 0) return null;
  return scaledShow(styleOf(book, cell).format, new Decimal(cell.value));
}

/** Words after the digits, by the power of ten they stand for: `1,8 triệu` and `1.763 nghìn` mislead nobody. */
const SCALES: Readonly<Record<number, RegExp>> = {
  3: /^[.,]?(k|nghìn|ngàn|thousand|000)(?![\p{L}\d])/iu,
  6: /^[.,]?(m|mn|tr|triệu|million|000[., ]?000)(?![\p{L}\d])/iu,
  9: /^(b|bn|tỷ|tỉ|billion)(?!\p{L})/iu,
};

function saysItsScale({ power, words }: ScaledShow): boolean {
  return SCALES[power]?.test(words.normalize('NFC')) ?? false;
}
