/**
 * A unit's own score from its own workbook. Neither its place nor what is relative to the best of its group can be known
 * there, and nothing here pretends to know.
 */
import type { Catalogue, Unit } from '../../catalogue/catalogue.ts';
import type { ScoredFact } from '../facts/scored-fact.ts';
import { scoreUnits } from '../points/score-units.ts';
import type { UnitScore } from '../points/unit-score.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type LostPoints, lostPoints } from '../why/lost-points.ts';
import { changesThatRaise, type Raise } from '../why/nearest-change.ts';

export interface OwnScore {
  readonly scheme: Scheme;
  /** Never ranked; `unranked` says what a roll-up would say against a rank. */
  readonly unit: UnitScore;
  /** The greatest loss first. */
  readonly lost: readonly LostPoints[];
  /** Single changes that raise the score as it is shown, the smallest first. */
  readonly raises: readonly Raise[];
}

/** Whether a scheme is made for units of this catalogue and kind. */
export function suits(scheme: Scheme, catalogue: Pick<Catalogue, 'id'>, unit: Pick<Unit, 'kind' | 'code'>): boolean {
  if (scheme.catalogue !== catalogue.id) return false;
  return scheme.groups.some(
    ({ kinds, units, ranked }) =>
      ranked && (kinds.length === 0 || kinds.includes(unit.kind)) && (units.length === 0 || units.includes(unit.code)),
  );
}

/** Null when the facts are of nobody. */
export function ownScore(
  scheme: Scheme,
  catalogue: Catalogue,
  facts: readonly ScoredFact[],
  period: string,
): OwnScore | null {
  const [scored] = scoreUnits({ scheme, catalogue, facts, given: [], period, alone: true }).units;
  if (scored === undefined) return null;
  const unit = { ...scored, rank: null, ranked: 0 };
  return {
    scheme,
    unit,
    lost: lostPoints(scheme, unit),
    raises: changesThatRaise(scheme, unit).filter(({ leaf }) => leaf.criterion.form !== 'relative'),
  };
}
