import { notice, type Rule } from '../rule.ts';
import { quantitiesIn, sameQuantity } from './quantities-in-text.ts';

/**
 * One quantity, named alike in the text, with two values.
 * Report of Mỹ Hào, 2023: 1.763 and 1.729 files received, 1.722 and 1.319 settled.
 */
export const quantityTwoValues: Rule = {
  id: 'quantity.two-values',
  severity: 'warning',
  certainty: 'heuristic',
  *check({ passages }) {
    const known = passages.flatMap(({ text, at }) => quantitiesIn(text).map((quantity) => ({ ...quantity, at })));
    for (const [index, later] of known.entries()) {
      const alike = known.slice(0, index).filter((earlier) => sameQuantity(earlier, later));
      const earlier = alike[0];
      if (!earlier || alike.some(({ value }) => value.eq(later.value))) continue;
      yield notice(later.at, {
        first: earlier.value.toFixed(),
        second: later.value.toFixed(),
        firstQuote: earlier.quote,
        quote: later.quote,
        firstSheet: earlier.at.sheet,
        firstAt: earlier.at.address,
      });
    }
  },
};
