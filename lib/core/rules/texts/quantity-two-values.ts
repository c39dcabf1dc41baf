import { notice, type Rule } from '../rule.ts';
import { quantitiesIn, sameQuantity } from './quantities-in-text.ts';

/**
 * One quantity, named alike in the text, with two values.
 * Báo cáo Mỹ Hào 2023: hồ sơ tiếp nhận 1.763 và 1.729, đã giải quyết 1.722 và 1.319.
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
