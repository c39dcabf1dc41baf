import { isPercentage, named, notice, type Rule } from '../rule.ts';
import { looksLikeFraction } from './percent-rules.ts';

/** A cell of percentages holds points from 0 to 100; 0,985 typed there is less than 1%. */
export const percentFraction: Rule = {
  id: 'percent.fraction',
  severity: 'warning',
  certainty: 'heuristic',
  *check(context) {
    for (const row of context.rows) {
      const { stated, numerator, denominator } = row.observation;
      if (!stated || !isPercentage(row.indicator) || !looksLikeFraction(row)) continue;
      const points = stated.value.times(100).toFixed();
      const facts = { ...named(row), stated: stated.value.toFixed(), points };
      // With a and b at hand it is no suspicion any more.
      yield notice(stated.at, facts, numerator && denominator ? { certainty: 'computed' } : {});
    }
  },
};
