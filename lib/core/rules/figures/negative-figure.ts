import { named, notice, type Rule } from '../rule.ts';

/** A count cannot be negative; a rate of growth can. */
export const negativeFigure: Rule = {
  id: 'figure.negative',
  severity: 'error',
  certainty: 'computed',
  *check({ rows }) {
    for (const row of rows) {
      const { numerator, denominator, stated } = row.observation;
      const counted = row.indicator.measure === 'count' ? [numerator, denominator, stated] : [numerator, denominator];
      // The value added of an economy may fall; a thing counted may not.
      if (!row.indicator.bounded && row.indicator.measure !== 'count') continue;
      for (const figure of counted) {
        if (figure?.value.lt(0)) yield notice(figure.at, { ...named(row), value: figure.value.toFixed() });
      }
    }
  },
};
