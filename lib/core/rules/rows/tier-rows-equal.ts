import { named, notice, type Rule } from '../rule.ts';

/**
 * A district's own row and its communes' row with the same figures: one was copied into the other.
 * QĐ 571, Phụ lục I, I.7: each tier has a target and a result of its own.
 */
export const tierRowsEqual: Rule = {
  id: 'tier.rows-equal',
  severity: 'warning',
  certainty: 'heuristic',
  *check({ rows }) {
    for (const row of rows) {
      const { numerator, denominator, stated, tier, at } = row.observation;
      if (tier !== 'xa' || row.indicator.consolidation !== 'sum-ratio-by-tier') continue;
      const own = rows.find(
        (each) => each.indicator === row.indicator && each.observation.tier === 'huyen',
      )?.observation;
      if (!own?.numerator || !own.denominator || !numerator || !denominator) continue;
      // All of a few, or nothing of a few, is the same by chance.
      if (numerator.value.isZero() || denominator.value.lt(20)) continue;
      if (!own.numerator.value.eq(numerator.value) || !own.denominator.value.eq(denominator.value)) continue;
      yield notice(at, {
        ...named(row),
        numerator: numerator.value.toFixed(),
        denominator: denominator.value.toFixed(),
        stated: stated?.value.toFixed() ?? null,
        otherAt: own.at.address,
      });
    }
  },
};
