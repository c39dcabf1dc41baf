/** Findings for machines: the JSON record of the contract (README, "Findings as JSON"). */
import type { Language } from '../book/language.ts';
import type { Facts, Finding } from './finding.ts';
import { wordFinding } from './wording.ts';

/** Every field is always there; absent is null. Figures in `facts` are decimal strings, dates `yyyy-mm-dd`. */
export interface FindingRecord {
  readonly file: string | null;
  readonly unit: string | null;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly certainty: Finding['certainty'];
  readonly sheet: string | null;
  /** A1 without `$`. */
  readonly range: string | null;
  readonly message: string;
  readonly facts: Facts;
  /** For formulas: the expected one, without `=`. */
  readonly expected: string | null;
}

export const RECORD_FIELDS = [
  'file',
  'unit',
  'rule',
  'severity',
  'certainty',
  'sheet',
  'range',
  'message',
  'facts',
  'expected',
] as const satisfies readonly (keyof FindingRecord)[];

export function findingRecord(finding: Finding, language: Language): FindingRecord {
  const { file, unit, rule, severity, certainty, sheet, range, facts, expected } = finding;
  const message = wordFinding(finding, language);
  return { file, unit, rule, severity, certainty, sheet, range, message, facts, expected };
}

/** One JSON array, indented, with a newline at the end. */
export function findingsJson(findings: readonly Finding[], language: Language): string {
  return `${JSON.stringify(
    findings.map((finding) => findingRecord(finding, language)),
    null,
    2,
  )}\n`;
}
