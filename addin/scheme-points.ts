/** The open workbook's own points by every scheme that suits it, and what results that somebody only tries would make of them. */
import type { ScoreRow } from '../lib/core/assess/scorecard.ts';
import { typedObservation } from '../lib/core/assess/what-if.ts';
import type { Decimal } from '../lib/core/book/decimal.ts';
import type { CellRef } from '../lib/core/locate/submission.ts';
import { impossibleIn, type OwnWorkbook, ownFacts, periodOf } from '../lib/core/score/alone/own-facts.ts';
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
  /** How many results are tried; 0 where nothing is, or nothing possible. */
  readonly tried: number;
  /** Score of what the workbook reports, when something is tried; null otherwise. */
  readonly reported: Decimal | null;
  /** Indicators of typed results that are impossible: they are not tried. */
  readonly impossible: readonly string[];
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
  const impossible = typed.filter((each) => impossibleIn(catalogue, each)).map(({ indicator }) => indicator);
  const possible = typed.length - impossible.length;
  const instead = possible === 0 ? facts : ownFacts(workbook, typed);
  return schemes
    .filter((scheme) => suits(scheme, catalogue, unit))
    .flatMap((scheme) => {
      const scored = (of: readonly ScoredFact[]) => ownScore(scheme, catalogue, of, periodOf(workbook));
      const own = scored(instead);
      if (!own) return [];
      const reported = possible === 0 ? null : (scored(facts)?.unit.score ?? null);
      return [{ own, tried: possible, reported, impossible }];
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
