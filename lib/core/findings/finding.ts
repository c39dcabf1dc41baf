/** What a person must look at, as facts. Words are made from the facts at the very end (`wording/`). */

/** `error` keeps a figure, or a file, from being signed; `warning` travels with it; `info` is for reading. */
export type Severity = 'error' | 'warning' | 'info';

/** `certain`: follows from a known template or definition. `computed`: a fact of the workbook. `heuristic`: suspected. */
export type Certainty = 'certain' | 'computed' | 'heuristic';

/** The figures behind a finding, ready for JSON: decimals as strings, dates as `yyyy-mm-dd`. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface Finding {
  /** Stable id, `area.what-is-wrong`, e.g. `ratio.part-exceeds-whole`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** Unit code, when it is known whose workbook it is. */
  readonly unit: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  /** A1 without `$`: `C7` or `C7:C9`. */
  readonly range: string | null;
  readonly facts: Facts;
  /** For formulas: the formula that was expected, without `=`. */
  readonly expected: string | null;
  /** Key (`findingKey`) of the finding this one follows from; null when it stands alone. */
  readonly cause: string | null;
}

/** What a rule says; the runner adds unit and file. */
export type FoundAt = Pick<Finding, 'rule' | 'severity' | 'certainty' | 'sheet' | 'range' | 'facts'> &
  Partial<Pick<Finding, 'expected' | 'cause'>>;

/** Identifies a finding within one file: `rule@sheet!range`. */
export function findingKey(finding: Pick<Finding, 'rule' | 'sheet' | 'range'>): string {
  return `${finding.rule}@${finding.sheet ?? ''}!${finding.range ?? ''}`;
}

/** Completes what a rule found with the file and unit it was found in. */
export function finding(found: FoundAt, file: string | null, unit: string | null): Finding {
  return { ...found, unit, file, expected: found.expected ?? null, cause: found.cause ?? null };
}
