/** Σ numerators ÷ Σ denominators over matched pairs; percentages are never averaged. And the sum of counts. */
import { percentage, sum } from '../../assess/exact.ts';
import type { Decimal } from '../../book/decimal.ts';
import { type Consolidate, counted, coverage, sumReason } from './consolidated.ts';

/** Only facts with both parts are counted, so the two sums always speak of the same units. */
export const sumRatio: Consolidate = ({ facts }) => {
  const pairs = counted(facts);
  const parts = (part: 'numerator' | 'denominator') => pairs.map((fact) => fact[part]).filter(isFigure);
  const [numerator, denominator] =
    pairs.length === 0 ? [null, null] : [sum(parts('numerator')), sum(parts('denominator'))];
  const value = numerator && denominator ? percentage(numerator, denominator) : null;
  return { numerator, denominator, value, bound: null, ...coverage(facts), reason: sumReason(facts), facts };
};

/** A number of things, added up. While a unit is missing the sum is only a lower bound. */
export const sumCount: Consolidate = ({ facts }) => {
  const counts = counted(facts)
    .map((fact) => fact.value)
    .filter(isFigure);
  const value = counts.length === 0 ? null : sum(counts);
  const reason = sumReason(facts);
  const bound = reason === null ? null : '≥';
  return { numerator: null, denominator: null, value, bound, ...coverage(facts), reason, facts };
};

function isFigure(figure: Decimal | null): figure is Decimal {
  return figure !== null;
}
