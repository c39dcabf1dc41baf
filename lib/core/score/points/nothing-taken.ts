/** A scheme that takes nothing from the facts it is given: most likely it is made for others. */
import type { Finding } from '../../findings/finding.ts';
import { isSaid } from '../../rollup/figure-state.ts';
import type { ScoredFact } from '../facts/scored-fact.ts';
import { leavesOf, type Scheme } from '../scheme/scheme.ts';
import type { UnitScore } from './unit-score.ts';

/** Whether any criterion that gives points found something reported of the unit, or points given by people. */
export function takesSomething({ leaves }: Pick<UnitScore, 'leaves'>): boolean {
  return leaves.some(
    ({ criterion, fact, given }) =>
      criterion.form !== 'shown' && (given !== null || (fact !== null && isSaid(fact.state))),
  );
}

/** What is said once instead of once a criterion and once a unit. */
export function nothingTaken(scheme: Scheme, facts: readonly ScoredFact[]): Finding {
  const said = facts.filter(({ state }) => isSaid(state));
  const once = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];
  return {
    ...{ rule: 'score.nothing-taken', severity: 'error', certainty: 'computed' },
    ...{ unit: null, file: null, sheet: null, range: null, expected: null, cause: null },
    facts: {
      scheme: scheme.id,
      count: said.length,
      catalogues: once(said.map(({ catalogue }) => catalogue)),
      indicators: once(said.map(({ indicator }) => indicator)),
      inputs: once(leavesOf(scheme).map(({ input }) => input)),
    },
  };
}
