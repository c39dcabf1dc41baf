import { named, notice, type Rule } from '../rule.ts';

export const zeroDenominator: Rule = {
  id: 'ratio.zero-denominator',
  severity: 'error',
  certainty: 'computed',
  why: 'Không chia được cho 0; có tử số thì tổng không thể bằng 0.',
  *check({ rows }) {
    for (const row of rows) {
      const { numerator, denominator } = row.observation;
      if (!denominator?.value.isZero() || !numerator || numerator.value.isZero()) continue;
      yield notice(denominator.at, { ...named(row), numerator: numerator.value.toFixed(), denominator: '0' });
    }
  },
};
