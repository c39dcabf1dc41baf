/** What the roll-up keeps of a workbook: judged and reduced as soon as it is read, so that thousands fit in memory. */
import { assess } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import { withheldFigures } from '../assess/withheld.ts';
import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';
import type { Finding } from '../findings/finding.ts';
import type { Submission } from '../locate/submission.ts';
import { assessByPlan } from './plan-assessments.ts';
import type { Fact, PlanAssessment, Remark, TaskState } from './roll-up.ts';
import { taskStates } from './task-states.ts';
import { unitFacts } from './unit-facts.ts';

export interface Reduced {
  readonly facts: readonly Fact[];
  readonly assessments: readonly Assessment[];
  readonly planAssessments: readonly PlanAssessment[];
  readonly tasks: readonly TaskState[];
  readonly remarks: readonly Remark[];
}

/** @param findings every finding of the workbook; figures that an error points at are withheld */
export function reduce(
  unit: Unit,
  submission: Submission,
  findings: readonly Finding[],
  catalogue: Catalogue,
  plans: readonly Catalogue[],
  period: Period,
): Reduced {
  const withheld = withheldFigures(submission.observations, findings);
  return {
    facts: unitFacts(unit, submission, catalogue, withheld),
    assessments: assess(submission, catalogue, unit, withheld),
    planAssessments: plans.flatMap((plan) => assessByPlan(plan, unit, submission, catalogue, withheld)),
    tasks: taskStates(unit, submission, catalogue, period),
    remarks: submission.narrative
      .filter((item) => item.section !== 'results')
      .map((item) => ({ ...item, unit: unit.code, file: submission.file })),
  };
}
