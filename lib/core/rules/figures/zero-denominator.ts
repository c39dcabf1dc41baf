import { named, notice, type Rule } from '../rule.ts';

/** Nothing is divided by 0; where there is a part, the whole cannot be 0. */
export const zeroDenominator: Rule = {
  id: 'ratio.zero-denominator',
  severity: 'error',
  certainty: 'computed',
  *check({ rows }) {
    for (const row of rows) {
      const { numerator, denominator } = row.observation;
      if (!denominator?.value.isZero() || !numerator || numerator.value.isZero()) continue;
      yield notice(denominator.at, { ...named(row), numerator: numerator.value.toFixed(), denominator: '0' });
    }
  },
};
