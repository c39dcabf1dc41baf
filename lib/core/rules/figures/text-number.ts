import type { Book } from '../../book/book.ts';
import type { Figure } from '../../locate/submission.ts';
import { cellOf, named, notice, type Rule } from '../rule.ts';

/** A count typed as text: the tool reads it, the formulas of the sheet do not. */
export const textNumber: Rule = {
  id: 'figure.text-number',
  severity: 'warning',
  certainty: 'computed',
  *check({ rows, book }) {
    for (const row of rows) {
      const { numerator, denominator, stated } = row.observation;
      // One cell `1204/1223` holds both parts, in words by its nature.
      if (numerator && denominator && numerator.at.address === denominator.at.address) continue;
      for (const figure of [numerator, denominator, row.indicator.measure === 'count' ? stated : null]) {
        if (!figure || !isText(figure, book)) continue;
        yield notice(figure.at, { ...named(row), typed: figure.typed, value: figure.value.toFixed() });
      }
    }
  },
};

/** `32 DVC trực tuyến` is words, not a number that lost its type; other rules speak of it. */
function words(text: string): boolean {
  return /[\p{L}/]/u.test(text);
}

function isText(figure: Figure, book: Book | null): boolean {
  if (figure.formula !== null || words(figure.typed)) return false;
  const cell = book && cellOf(book, figure.at);
  if (cell) return typeof cell.value === 'string' && !words(cell.value);
  // Without the workbook: a number cell shows its value as a program writes it, `1763` and not `1.763`.
  return Number(figure.typed) !== figure.value.toNumber();
}
