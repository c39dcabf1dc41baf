import { isPercentage, named, notice, type Rule } from '../rule.ts';

/** A zero that stands alone: typed because the cell looked empty, or a true zero? Missing is not zero. */
export const zeroForBlank: Rule = {
  id: 'figure.zero-for-blank',
  severity: 'warning',
  certainty: 'heuristic',
  *check({ rows }) {
    for (const row of rows) {
      const { numerator, denominator, stated } = row.observation;
      if (!isPercentage(row.indicator) || denominator) continue;
      const zero = [numerator, numerator ? null : stated].find((figure) => figure?.value.isZero());
      if (zero) yield notice(zero.at, { ...named(row), value: '0', caption: row.indicator.denominator });
    }
  },
};
