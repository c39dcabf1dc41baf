/** Every sector must reach the threshold, so the lowest one decides; while a sector is missing it can only be lower. */
import { Decimal } from '../../book/decimal.ts';
import { type Consolidate, counted, coverage, sumReason } from './consolidated.ts';

export const lowestSector: Consolidate = ({ facts }) => {
  const values = counted(facts).flatMap((fact) => (fact.value ? [fact.value] : []));
  const reason = sumReason(facts);
  return {
    numerator: null,
    denominator: null,
    value: values.length === 0 ? null : Decimal.min(...values),
    bound: reason === null ? null : '≤',
    ...coverage(facts),
    reason: reason ?? 'lowest-sector',
    facts,
  };
};
