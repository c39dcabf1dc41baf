import { named, notice, type Rule } from '../rule.ts';

/** A part larger than its whole: usually the two cells were swapped. */
export const partExceedsWhole: Rule = {
  id: 'ratio.part-exceeds-whole',
  severity: 'error',
  certainty: 'computed',
  *check({ rows }) {
    for (const row of rows) {
      const { numerator, denominator } = row.observation;
      if (!numerator || !denominator || !row.indicator.bounded) continue;
      // Over a whole of nothing another rule speaks.
      if (denominator.value.isZero() || numerator.value.lte(denominator.value)) continue;
      yield notice(numerator.at, {
        ...named(row),
        numerator: numerator.value.toFixed(),
        denominator: denominator.value.toFixed(),
        difference: numerator.value.minus(denominator.value).toFixed(),
      });
    }
  },
};
