/** The province's figures for one period, and how each came about. */
import type { Decimal } from 'decimal.js';
import type { Assessment } from '../assess/assessment.ts';
import type { Catalogue, Tier, Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';
import type { Finding } from '../findings/finding.ts';
import type { CellRef, Submission } from '../locate/submission.ts';

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
  /** An observation's state, or `absent` (its row is not in the workbook), `missing` (no workbook), `withheld` (an error finding keeps it out). */
  readonly state: string;
  readonly text: string;
  readonly file: string | null;
  readonly at: CellRef | null;
  readonly sha256: string | null;
  /** Whether it counts in a total; when not, why. */
  readonly counted: boolean;
  readonly leftOut: string | null;
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
  readonly reason: string | null;
  readonly facts: readonly Fact[];
}

export interface RollUp {
  readonly catalogue: Catalogue;
  readonly period: Period;
  readonly units: readonly Unit[];
  readonly records: readonly SubmissionRecord[];
  readonly submissions: readonly Submission[];
  readonly facts: readonly Fact[];
  readonly assessments: readonly Assessment[];
  readonly totals: readonly Total[];
  readonly findings: readonly Finding[];
}
