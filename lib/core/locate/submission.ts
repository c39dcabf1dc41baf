/** What one unit handed in for one period: read and located, not judged. */
import type { Decimal } from '../book/decimal.ts';
import type { Bound } from '../book/numbers.ts';
import type { Tier } from '../catalogue/catalogue.ts';
import type { Finding } from '../findings/finding.ts';

/** Where a value sits. */
export interface CellRef {
  readonly sheet: string;
  /** A1 without `$`. */
  readonly address: string;
}

/** A figure as a person put it into a cell. */
export interface Figure {
  /** Percentages are points: 98,5% is 98.5, whether typed as `98,5%`, as 98.5 or as 0.985 with a percent format. */
  readonly value: Decimal;
  /** Digits after the decimal mark that the person stated; a percentage is checked at this precision. */
  readonly decimals: number;
  /** True when it was stated as a percentage. */
  readonly percent: boolean;
  /** `>50%`, `trên 95%` → `>`; `tối thiểu 95%` → `≥`; `khoảng 90%`, `gần 90%` → `~`; null for a plain figure. */
  readonly bound: Bound | null;
  /** Exactly what the cell held. */
  readonly typed: string;
  /** Formula behind the value, without `=`. */
  readonly formula: string | null;
  readonly at: CellRef;
}

/** Missing is not zero: each way of saying nothing is kept apart. */
export type ObservationState = 'reported' | 'blank' | 'not-applicable' | 'not-collected' | 'unreadable';

/** How a row was tied to its indicator. Anything but `key+name` earns a finding. */
export type Found = 'key+name' | 'name' | 'key+defined-name' | 'defined-name';

export interface Evidence {
  readonly text: string;
  readonly number: string;
  /** As typed; `yyyy-mm-dd` when it could be read as a date. */
  readonly date: string;
  readonly at: CellRef | null;
}

export interface Observation {
  readonly indicator: string;
  /** Tier the figure speaks of (a district's own row and its communes' row differ); null when the form has one row for all. */
  readonly tier: Tier | null;
  /** Class of the indicator (I.16: `quoc-lo`), or null. */
  readonly class: string | null;
  readonly state: ObservationState;
  readonly numerator: Figure | null;
  readonly denominator: Figure | null;
  /** The stated percentage, or the stated count of an indicator that counts. */
  readonly stated: Figure | null;
  /** Words in the result cell that are no figure; empty when there are none. */
  readonly text: string;
  readonly evidence: Evidence | null;
  readonly note: string;
  /** The cell to point at when speaking of the row as a whole: its result, else its name. */
  readonly at: CellRef;
  readonly found: Found;
}

export interface TaskProgress {
  readonly task: number;
  /** `done`, `running`, `not-started`, `stopped`, or null when not said. */
  readonly status: 'done' | 'running' | 'not-started' | 'stopped' | null;
  readonly text: string;
  /** `yyyy-mm-dd` of completion when given, else empty. */
  readonly date: string;
  readonly at: CellRef;
}

export interface NarrativeItem {
  readonly section: 'results' | 'limits' | 'difficulties' | 'proposals';
  readonly text: string;
  readonly at: CellRef;
}

export interface IssuedDocument {
  readonly number: string;
  readonly type: string;
  /** `yyyy-mm-dd` when readable, else as typed. */
  readonly date: string;
  readonly subject: string;
  readonly at: CellRef;
}

/** The template a workbook came from, by what the workbook itself carries; null for a form of the unit's own. */
export interface TemplateMark {
  readonly catalogue: string;
  readonly catalogueVersion: string;
  /** Layout version of the template. */
  readonly version: string;
  /** Fingerprint carried, and the one computed from what is in the workbook now. */
  readonly issued: string;
  readonly actual: string;
}

export interface Submission {
  /** Unit code; null when the workbook does not say, or says something unknown (a finding tells). */
  readonly unit: string | null;
  /** Unit name as the workbook has it. */
  readonly unitName: string;
  /** Period id (`2023-Q1`, `2023-03-30`), or null. */
  readonly period: string | null;
  readonly template: TemplateMark | null;
  /** Day of sending as the cover says, `yyyy-mm-dd`, or null. */
  readonly sentOn: string | null;
  readonly observations: readonly Observation[];
  readonly tasks: readonly TaskProgress[];
  readonly narrative: readonly NarrativeItem[];
  readonly documents: readonly IssuedDocument[];
  /** What was noticed while reading and locating. */
  readonly findings: readonly Finding[];
  readonly file: string;
  readonly sha256: string;
}
