import type { Observation } from '../../locate/submission.ts';
import { named, notice, type Row, type Rule } from '../rule.ts';

/**
 * One indicator on two rows or sheets with different figures.
 * One indicator has one result in one period.
 */
export const indicatorTwoValues: Rule = {
  id: 'indicator.two-values',
  severity: 'error',
  certainty: 'computed',
  *check({ rows }) {
    const first = new Map<string, Row>();
    for (const row of rows) {
      const { observation } = row;
      if (observation.state !== 'reported' || !hasFigure(observation)) continue;
      const key = `${row.indicator.id}/${observation.tier}/${observation.class}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, row);
      } else if (figures(earlier.observation) !== figures(observation)) {
        yield notice(observation.at, {
          ...named(row),
          first: figures(earlier.observation),
          second: figures(observation),
          firstSheet: earlier.observation.at.sheet,
          firstAt: earlier.observation.at.address,
        });
      }
    }
  },
};

function hasFigure({ numerator, denominator, stated }: Observation): boolean {
  return numerator !== null || denominator !== null || stated !== null;
}

function figures({ numerator, denominator, stated }: Observation): string {
  const pair =
    numerator || denominator ? `${numerator?.value.toFixed() ?? ''}/${denominator?.value.toFixed() ?? ''}` : '';
  const result = stated ? `${stated.value.toFixed()}${stated.percent ? '%' : ''}` : '';
  return [pair, result].filter((each) => each !== '').join(' = ');
}
