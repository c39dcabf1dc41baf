/** Σ numerators ÷ Σ denominators over matched pairs; percentages are never averaged. And the sum of counts. */
import { percentage } from '../../assess/exact.ts';
import { Decimal } from '../../book/decimal.ts';
import { type Consolidate, Coverage } from './consolidated.ts';

const NOTHING = new Decimal(0);

/** Only facts with both parts are counted, so the two sums always speak of the same units. */
export const sumRatio: Consolidate = () => {
  const coverage = new Coverage();
  let numerator: Decimal | null = null;
  let denominator: Decimal | null = null;
  return {
    final: null,
    add: (fact) => {
      coverage.add(fact);
      if (!fact.counted) return;
      numerator = (numerator ?? NOTHING).plus(fact.numerator ?? NOTHING);
      denominator = (denominator ?? NOTHING).plus(fact.denominator ?? NOTHING);
    },
    result: () => {
      const value = numerator && denominator ? percentage(numerator, denominator) : null;
      return { numerator, denominator, value, bound: null, ...coverage.units(), reason: coverage.reason() };
    },
  };
};

/** A number of things, added up. While a unit is missing the sum is only a lower bound. */
export const sumCount: Consolidate = () => {
  const coverage = new Coverage();
  let value: Decimal | null = null;
  return {
    final: null,
    add: (fact) => {
      coverage.add(fact);
      if (fact.counted && fact.value) value = (value ?? NOTHING).plus(fact.value);
    },
    result: () => {
      const reason = coverage.reason();
      const bound = reason === null ? null : '≥';
      return { numerator: null, denominator: null, value, bound, ...coverage.units(), reason };
    },
  };
};
