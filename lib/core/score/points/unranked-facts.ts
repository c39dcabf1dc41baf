import type { Facts } from '../../findings/finding.ts';
import { plain } from './exact.ts';
import type { Unranked } from './unit-score.ts';

/** Why a unit has no rank, as facts that the wording of `score.not-ranked` understands. */
export function unrankedFacts(unranked: Unranked): Facts {
  return {
    because: unranked.because,
    reason: unranked.because === 'group' ? unranked.reason : null,
    criteria: unranked.because === 'policy' ? unranked.criteria : null,
    coverage: unranked.because === 'coverage' ? unranked.coverage.toFixed(1) : null,
    minimum: unranked.because === 'coverage' ? plain(unranked.minimum) : null,
  };
}
