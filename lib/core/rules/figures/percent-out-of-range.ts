import { Decimal } from '../../book/decimal.ts';
import { isPercentage, named, notice, type Rule } from '../rule.ts';

const WHOLE = new Decimal(100);

/**
 * Growth rates are not bounded (II.10) and are left alone.
 * A share of a whole lies between 0 and 100%.
 */
export const percentOutOfRange: Rule = {
  id: 'percent.out-of-range',
  severity: 'error',
  certainty: 'computed',
  *check({ rows }) {
    for (const row of rows) {
      const { stated } = row.observation;
      if (!stated || !row.indicator.bounded || !isPercentage(row.indicator)) continue;
      if (stated.value.isNegative()) {
        yield notice(stated.at, { ...named(row), stated: stated.value.toFixed(), percent: stated.percent });
      } else if (stated.value.gt(WHOLE)) {
        yield notice(stated.at, { ...named(row), stated: stated.value.toFixed(), percent: stated.percent });
      }
    }
  },
};
