/** Every sector must reach the threshold, so the lowest one decides; while a sector is missing it can only be lower. */
import type { Decimal } from '../../book/decimal.ts';
import { type Consolidate, Coverage } from './consolidated.ts';

export const lowestSector: Consolidate = () => {
  const coverage = new Coverage();
  let lowest: Decimal | null = null;
  return {
    final: null,
    add: (fact) => {
      coverage.add(fact);
      if (fact.counted && fact.value && (lowest === null || fact.value.lt(lowest))) lowest = fact.value;
    },
    result: () => {
      const reason = coverage.reason();
      return {
        numerator: null,
        denominator: null,
        value: lowest,
        bound: reason === null ? null : '≤',
        ...coverage.units(),
        reason: reason ?? 'lowest-sector',
      };
    },
  };
};
