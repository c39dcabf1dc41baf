/** The open workbook's own points by every scheme that suits it, and what results that somebody only tries would make of them. */
import type { ScoreRow } from '../lib/core/assess/scorecard.ts';
import { typedObservation } from '../lib/core/assess/what-if.ts';
import type { Decimal } from '../lib/core/book/decimal.ts';
import type { CellRef } from '../lib/core/locate/submission.ts';
import { type OwnWorkbook, ownFacts, periodOf } from '../lib/core/score/alone/own-facts.ts';
import { type OwnScore, ownScore, suits } from '../lib/core/score/alone/own-score.ts';
import type { ScoredFact } from '../lib/core/score/facts/scored-fact.ts';
import type { Scheme } from '../lib/core/score/scheme/scheme.ts';
import type { CheckedWorkbook } from './checked-workbook.ts';

/** A result typed into the pane, not into the sheet. */
export interface Tried {
  readonly row: Pick<ScoreRow, 'indicator' | 'tier' | 'class'>;
  readonly typed: string;
}

export interface SchemePoints {
  readonly own: OwnScore;
  /** Score of what the workbook reports, when something is tried; null otherwise. */
  readonly reported: Decimal | null;
}

/** In the order of the schemes; none for a workbook of nobody known. */
export function schemePoints(
  schemes: readonly Scheme[],
  { submission, findings, catalogue, unit }: CheckedWorkbook,
  tried: readonly Tried[],
): SchemePoints[] {
  if (unit === null) return [];
  const workbook: OwnWorkbook = { submission, findings, catalogue, unit };
  const facts = ownFacts(workbook);
  const typed = tried.map(({ row, typed }) => typedObservation(row, typed));
  const instead = typed.length === 0 ? facts : ownFacts(workbook, typed);
  return schemes
    .filter((scheme) => suits(scheme, catalogue, unit))
    .flatMap((scheme) => {
      const scored = (of: readonly ScoredFact[]) => ownScore(scheme, catalogue, of, periodOf(workbook));
      const own = scored(instead);
      return own ? [{ own, reported: typed.length === 0 ? null : (scored(facts)?.unit.score ?? null) }] : [];
    });
}

/** The cells a figure rests on, in the order of the sheet's columns: numerator, denominator, result. */
export function cellsBehind(fact: ScoredFact | null, { submission, unit }: CheckedWorkbook): readonly CellRef[] {
  const observation = submission.observations.find(
    (each) =>
      each.indicator === fact?.indicator &&
      each.class === fact.class &&
      (each.tier ?? unit?.tier ?? null) === fact.tier,
  );
  if (!observation) return [];
  const { numerator, denominator, stated } = observation;
  const cells = [numerator, denominator, stated].flatMap((figure) => (figure ? [figure.at] : []));
  const places = new Map((cells.length > 0 ? cells : [observation.at]).map((at) => [`${at.sheet}!${at.address}`, at]));
  return [...places.values()];
}
