/** The province's figures for one period, and how each came about. */
import type { Assessment } from '../assess/assessment.ts';
import type { PlanComparison } from '../assess/compare-plan.ts';
import type { Bound } from '../assess/observed.ts';
import type { Decimal } from '../book/decimal.ts';
import type { Catalogue, Task, Tier, Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';
import type { Finding } from '../findings/finding.ts';
import type { CellRef, NarrativeItem, ObservationState, TaskProgress } from '../locate/submission.ts';
import type { Rows } from './rows.ts';

export type SubmissionState =
  | 'on-time'
  | 'late'
  /** Received, but nobody said when. */
  | 'received'
  | 'missing'
  /** Another workbook of the same unit counts instead. */
  | 'duplicate'
  | 'quarantined'
  | 'wrong-period'
  | 'unknown-unit'
  | 'other-template';

/** One row per expected unit and one per file that is not some expected unit's counted workbook. */
export interface SubmissionRecord {
  /** Unit code; null for a file nobody could be tied to. */
  readonly unit: string | null;
  readonly name: string;
  readonly file: string | null;
  readonly state: SubmissionState;
  /** `yyyy-mm-dd` or null. */
  readonly received: string | null;
  readonly daysLate: number | null;
  readonly template: string | null;
  readonly sha256: string | null;
  readonly errors: number;
  readonly warnings: number;
  /** Key of the reason and its facts, worded late; null when there is nothing to explain. */
  readonly reason: { readonly key: string; readonly facts: Finding['facts'] } | null;
}

/**
 * An observation's state, or `absent` (its row is not in the workbook), `missing` (no workbook), `withheld` (an error
 * finding keeps it out), `listed` (numerator and denominator are shown, and for the reason given not added up). So the
 * pairs of the rows that say `reported` are exactly the ones behind the totals.
 */
export type FactState = ObservationState | 'absent' | 'missing' | 'withheld' | 'listed';

/** Why a reported figure is in no total. */
export type LeftOut =
  | 'withheld'
  | 'percent-only'
  | 'unpaired'
  | 'bound'
  | 'zero-denominator'
  | 'text-only'
  | 'count-for-ratio'
  | 'ratio-for-count'
  | 'not-yes-no'
  | 'not-assigned'
  | 'communes-report'
  | 'not-the-source';

/** Why a total has no value, or what its value must be read with. */
export type TotalReason =
  | 'nobody-assigned'
  | 'nobody-reported'
  | 'only-percentages'
  | 'nothing-to-add'
  | 'units-missing'
  | 'figures-left-out'
  | 'source-figure'
  | 'source-silent'
  | 'several-sources'
  | 'not-added-up'
  | 'lowest-sector'
  | 'in-words'
  | 'all-done';

/** One figure of one unit, as it went (or did not go) into the totals. */
export interface Fact {
  readonly unit: string;
  readonly indicator: string;
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** Percentage points or count, exact. */
  readonly value: Decimal | null;
  readonly stated: Decimal | null;
  /** `value` is no measurement but a bound (`>50%`, `trên 95%`); of the stated figure or a part where there is no value. */
  readonly bound: Bound;
  /** The same of `stated`. */
  readonly statedBound: Bound;
  readonly state: FactState;
  readonly text: string;
  readonly file: string | null;
  readonly at: CellRef | null;
  readonly sha256: string | null;
  /** Whether it counts in a total; when not, why. */
  readonly counted: boolean;
  readonly leftOut: LeftOut | null;
  /** Whether the unit answers for this figure; false for what it reported beyond its assignment. */
  readonly expected: boolean;
  /** Rule of the error finding that withholds it. */
  readonly withheldBy: string | null;
}

/** One indicator at one tier (or class) over all units. */
export interface Total {
  readonly indicator: string;
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly value: Decimal | null;
  readonly unitsReporting: number;
  readonly unitsExpected: number;
  /** Judgement per horizon year. */
  readonly assessments: readonly Assessment[];
  /** Why there is no value, or what was left out of it; null when every expected unit is in. */
  readonly reason: TotalReason | null;
  /** The facts that count in it. */
  readonly facts: Rows<Fact>;
}

/** Where a task stands on the period's last day, by its timeline and by what was reported. */
export type TaskPhase = 'done' | 'late' | 'due' | 'running' | 'not-yet' | 'yearly' | 'other-plan' | 'no-timeline';

/** One task of one unit: of its lead always, of a unit that joins only when it reported something. */
export interface TaskState {
  readonly task: Task;
  readonly unit: string;
  readonly role: 'lead' | 'joins';
  readonly phase: TaskPhase;
  readonly status: TaskProgress['status'];
  readonly text: string;
  readonly date: string;
  readonly file: string | null;
  readonly at: CellRef | null;
}

/** A difficulty, limit or proposal that a unit wrote down (Decision 571, Điều 2.2). */
export interface Remark extends NarrativeItem {
  readonly unit: string;
  readonly file: string;
}

/** What a unit with a plan of its own would be judged by that plan; the decision goes first. */
export interface PlanAssessment {
  readonly plan: string;
  /** Id of the plan's indicator; `assessment` speaks of the decision's. */
  readonly planIndicator: string;
  readonly assessment: Assessment;
}

/** The province's figures. Lists that grow with the number of workbooks may stand on a shelf: `Rows`. */
export interface RollUp {
  readonly catalogue: Catalogue;
  readonly period: Period;
  readonly units: readonly Unit[];
  readonly records: readonly SubmissionRecord[];
  /** How many workbooks count. */
  readonly workbooks: number;
  readonly facts: Rows<Fact>;
  readonly assessments: Rows<Assessment>;
  readonly totals: readonly Total[];
  readonly findings: Rows<Finding>;
  readonly tasks: Rows<TaskState>;
  readonly remarks: Rows<Remark>;
  readonly planAssessments: Rows<PlanAssessment>;
  readonly planComparisons: readonly { readonly plan: Catalogue; readonly comparisons: readonly PlanComparison[] }[];
  /** Where the document's body says otherwise than its appendix. */
  readonly disagreements: readonly PlanComparison[];
}
