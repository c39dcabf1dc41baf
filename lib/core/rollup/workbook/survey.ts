/**
 * What several sheets tell of all facts and assessments. Each list is walked once for all of them: every walk reads it
 * from the shelf again.
 */
import type { Assessment } from '../../assess/assessment.ts';
import type { Fact, PlanAssessment, RollUp } from '../roll-up.ts';
import { LIST_TOP } from './cells.ts';
import { totalKey } from './fact-sheet.ts';
import { type Place, UnitMarks } from './unit-marks.ts';

export interface Survey {
  /** Rows of the facts of each total, by `totalKey`: they stand together, in the order of the totals. */
  readonly places: ReadonlyMap<string, { readonly top: number; readonly bottom: number }>;
  /** By tier: figures that units have to give, and those of them that are in the totals. */
  readonly coverage: ReadonlyMap<Fact['tier'], { readonly expected: number; readonly counted: number }>;
  /** Figures kept out of the totals for an error. */
  readonly withheld: readonly Fact[];
  readonly marks: UnitMarks;
  readonly byPlans: readonly PlanAssessment[];
  /** What the decision says of the units that have a plan of their own. */
  readonly planned: readonly Assessment[];
}

/** @param places columns of the matrix, judged against the first horizon */
export function surveyed(rollUp: RollUp, places: readonly Place[]): Survey {
  const [horizon = 0] = rollUp.catalogue.policy.horizons;
  const marks = new UnitMarks(rollUp.units, places);
  const byPlans = [...rollUp.planAssessments];
  const withPlan = new Set(byPlans.map(({ assessment }) => assessment.unit));
  const planned: Assessment[] = [];
  rollUp.assessments.forEach((assessment) => {
    if (assessment.horizon === horizon) marks.judge(assessment);
    if (withPlan.has(assessment.unit)) planned.push(assessment);
  });
  const rows = new Map<string, { top: number; bottom: number }>();
  const coverage = new Map<Fact['tier'], { expected: number; counted: number }>();
  const withheld: Fact[] = [];
  let before: Fact | null = null;
  let group = { top: 0, bottom: 0 };
  rollUp.facts.forEach((fact, i) => {
    marks.mark(fact, i);
    if (fact.state === 'withheld') withheld.push(fact);
    if (fact.expected) {
      const count = coverage.get(fact.tier) ?? { expected: 0, counted: 0 };
      coverage.set(fact.tier, count);
      count.expected += 1;
      if (fact.counted) count.counted += 1;
    }
    if (before === null || !sameTotal(fact, before)) {
      const key = totalKey(fact);
      group = rows.get(key) ?? { top: LIST_TOP + i, bottom: 0 };
      rows.set(key, group);
    }
    group.bottom = LIST_TOP + i;
    before = fact;
  });
  return { places: rows, coverage, withheld, marks, byPlans, planned };
}

function sameTotal(fact: Fact, other: Fact): boolean {
  return fact.indicator === other.indicator && fact.class === other.class && fact.tier === other.tier;
}
