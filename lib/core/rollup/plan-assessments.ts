/** A unit with a plan of its own, judged by that plan too: shown beside the decision's judgement, never instead of it. */
import { assess, type Withheld } from '../assess/assess.ts';
import { figureKey } from '../assess/withheld.ts';
import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import { indicatorsById } from '../catalogue/indicators-by-id.ts';
import type { Submission } from '../locate/submission.ts';
import type { PlanAssessment } from './roll-up.ts';

/**
 * The unit's observations held against its plan's targets, year by year of the plan; empty for any other unit. The
 * observation of a decision's indicator answers to the plan's indicators mapped to it, when both are measured alike.
 */
export function assessByPlan(
  plan: Catalogue,
  unit: Unit,
  submission: Pick<Submission, 'observations'>,
  catalogue: Catalogue,
  withheld: Withheld,
): PlanAssessment[] {
  if (plan.planOf !== unit.code || plan.parent !== catalogue.id) return [];
  const ofDecision = indicatorsById(catalogue);
  const ofPlan = indicatorsById(plan);
  return plan.mappings.flatMap(({ indicator: planIndicator, mapsTo }) => {
    const own = ofPlan.get(planIndicator);
    if (mapsTo === null || own?.measure !== ofDecision.get(mapsTo)?.measure) return [];
    const observations = submission.observations.filter((observation) => observation.indicator === mapsTo);
    const kept = new Set(
      observations
        .filter((observation) => withheld.has(figureKey(observation)))
        .map((observation) => figureKey({ ...observation, indicator: planIndicator })),
    );
    const asPlan = observations.map((observation) => ({ ...observation, indicator: planIndicator }));
    return assess({ observations: asPlan }, plan, unit, kept)
      .filter((assessment) => assessment.target !== null)
      .map((assessment) => ({ plan: plan.id, planIndicator, assessment: { ...assessment, indicator: mapsTo } }));
  });
}
