/** What one unit reports, as figures to score: the same facts a roll-up of this workbook would hold. */
import { isImpossible } from '../../assess/what-if.ts';
import { figureKey, withheldFigures } from '../../assess/withheld.ts';
import type { Catalogue, Unit } from '../../catalogue/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Observation, Submission } from '../../locate/submission.ts';
import { unitFacts } from '../../rollup/unit-facts.ts';
import { factsOfRollUp } from '../facts/facts-of-roll-up.ts';
import type { ScoredFact } from '../facts/scored-fact.ts';

export interface OwnWorkbook {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  readonly catalogue: Catalogue;
  readonly unit: Unit;
}

/**
 * `given`: observations in the place of those of the workbook, or beside them, as if they stood there; no error of the
 * workbook keeps them out. One that is impossible is not tried and its row stays as the workbook has it: withheld in its
 * place it would be a figure missing, and where a scheme leaves out what is missing that could raise the score.
 */
export function ownFacts(workbook: OwnWorkbook, given: readonly Observation[] = []): ScoredFact[] {
  const { submission, findings, catalogue, unit } = workbook;
  const tried = given.filter((each) => !impossibleIn(catalogue, each));
  const placeOf = (each: Observation) => figureKey({ ...each, tier: each.tier ?? unit.tier });
  const instead = new Map(tried.map((each) => [placeOf(each), each]));
  const there = new Set(submission.observations.map(placeOf));
  const observations = [
    ...submission.observations.map((each) => instead.get(placeOf(each)) ?? each),
    ...tried.filter((each) => !there.has(placeOf(each))),
  ];
  const withheld = new Map(withheldFigures(submission.observations, findings));
  for (const each of tried) for (const key of [figureKey(each), placeOf(each)]) withheld.delete(key);
  const facts = unitFacts(unit, { ...submission, observations }, catalogue, withheld);
  return factsOfRollUp({ catalogue, period: { id: periodOf(workbook) }, units: [unit], facts });
}

/** Whether an observation is one that no sheet of the catalogue could rightly hold. */
export function impossibleIn(catalogue: Catalogue, observation: Observation): boolean {
  const indicator = catalogue.indicators.find(({ id }) => id === observation.indicator);
  return indicator !== undefined && isImpossible(observation, indicator);
}

/** Empty where the workbook does not say: then codes mean whoever the register knows by them. */
export function periodOf({ submission }: Pick<OwnWorkbook, 'submission'>): string {
  return submission.period ?? '';
}
