import { named, notice, type Rule } from '../rule.ts';

/**
 * 0/0: nothing came up in the period. It makes no percentage, neither 0% nor 100%.
 * Luật 3: không phát sinh khác với 0%; ghi mã K để không bị tính là chưa đạt.
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
