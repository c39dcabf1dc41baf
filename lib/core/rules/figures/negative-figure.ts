import { named, notice, type Rule } from '../rule.ts';

/** A count cannot be negative; a rate of growth can. */
export const negativeFigure: Rule = {
  id: 'figure.negative',
  severity: 'error',
  certainty: 'computed',
  *check({ rows }) {
    for (const row of rows) {
      const { numerator, denominator, stated } = row.observation;
      const count = row.indicator.measure === 'count';
      // The value added of an economy may fall; a thing counted may not.
      if (!row.indicator.bounded && !count) continue;
      for (const figure of [numerator, denominator, count ? stated : null]) {
        if (figure?.value.isNegative()) yield notice(figure.at, { ...named(row), value: figure.value.toFixed() });
      }
    }
  },
};
