import { named, notice, type Rule } from '../rule.ts';

/**
 * 0/0: nothing came up in the period. It makes no percentage, neither 0% nor 100%.
 * Whoever had nothing to count writes K, so as not to count as having missed the target.
 */
export const nothingCounted: Rule = {
  id: 'ratio.nothing-counted',
  severity: 'warning',
  certainty: 'computed',
  *check({ rows }) {
    for (const row of rows) {
      const { numerator, denominator, stated } = row.observation;
      if (!denominator?.value.isZero() || (numerator && !numerator.value.isZero())) continue;
      yield notice(denominator.at, { ...named(row), denominator: '0', stated: stated?.value.toFixed() ?? null });
    }
  },
};
