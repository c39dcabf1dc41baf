import { named, notice, type Rule } from '../rule.ts';
import { rowOf } from './previous-copied.ts';

/** How far a whole may move between two reports before it is asked whether the same thing was counted. */
const FACTOR = 1.5;

/** Over another denominator two periods do not compare: 261 procedures, then 226; adults, then the whole population. */
export const previousDenominator: Rule = {
  id: 'previous.denominator-changed',
  severity: 'info',
  certainty: 'heuristic',
  *check({ rows, previous }) {
    if (!previous) return;
    const before = new Map(previous.observations.map((each) => [rowOf(each), each.denominator]));
    for (const row of rows) {
      const { denominator } = row.observation;
      const earlier = before.get(rowOf(row.observation));
      if (!denominator || !earlier || denominator.value.lte(0) || earlier.value.lte(0)) continue;
      const grown = denominator.value.gt(earlier.value.times(FACTOR));
      if (!grown && !earlier.value.gt(denominator.value.times(FACTOR))) continue;
      yield notice(denominator.at, {
        ...named(row),
        before: earlier.value.toFixed(),
        now: denominator.value.toFixed(),
        previous: previous.period,
      });
    }
  },
};
