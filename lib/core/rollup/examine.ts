/** One workbook, judged and reduced by itself: nothing here depends on any other workbook, so it can be done anywhere. */
import { figuresTwice } from '../assess/withheld.ts';
import type { Unit } from '../catalogue/catalogue.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { Submission } from '../locate/submission.ts';
import { admit } from './admission.ts';
import { existsIn } from './expected-units.ts';
import { NOTHING, note, recordOf, sentOf } from './records.ts';
import { type Reduced, reduce } from './reduce.ts';
import { type ReducedText, reducedText } from './reduced-text.ts';
import type { SubmissionRecord } from './roll-up.ts';
import type { RollUpInput } from './roll-up-input.ts';
import type { Sent } from './timeliness.ts';

/** What is always at hand of a workbook; the parts are read from the shelf when their turn comes. */
export interface ExaminedHead {
  readonly file: string;
  /** Code of the unit it counts for; null when it cannot count. */
  readonly unit: string | null;
  readonly sent: Sent | null;
  readonly record: SubmissionRecord;
  /** How many entries each part has. */
  readonly sizes: Readonly<Record<Part, number>>;
}

export const PARTS = ['facts', 'assessments', 'planAssessments', 'tasks', 'remarks', 'findings'] as const;
export type Part = (typeof PARTS)[number];

export interface Examiner {
  /**
   * The workbook as text: a line of JSON for its head, then one for each part.
   * @param findings all findings of the workbook, those of reading and locating included
   */
  examine(submission: Submission, findings: readonly Finding[]): string;
  /** The same for a file that could not be read: `why` says so. */
  quarantined(file: string, why: Finding, sha256: string | null): string;
}

export function createExaminer(input: RollUpInput): Examiner {
  const { catalogue, plans, period } = input;
  const byCode = new Map(input.units.filter((unit) => existsIn(unit, period)).map((unit) => [unit.code, unit]));
  const text = reducedText(catalogue, plans);

  const examine = (submission: Submission, found: readonly Finding[]): string => {
    const { file } = submission;
    const admission = admit(submission, catalogue, period, byCode);
    // What the rules say of another catalogue's workbook was measured by the wrong yardstick.
    const foreign = 'refusal' in admission && admission.refusal.state === 'other-template';
    const findings = foreign ? [] : [...found];
    const record = recordOf(submission, findings, input);
    if ('refusal' in admission) {
      const { state, key, facts } = admission.refusal;
      findings.push(note(key, 'error', facts, file, submission.unit));
      const refused = { ...record, state, daysLate: null, reason: { key, facts } };
      return written({ file, unit: null, sent: null, record: refused }, null, findings, text);
    }
    const { unit } = admission;
    const reduced = reduce(unit, submission, found, catalogue, plans, period);
    findings.push(...notesOn(submission, unit, input));
    const head = { file, unit: unit.code, sent: sentOf(submission, input) };
    return written({ ...head, record: { ...record, unit: unit.code, name: unit.name } }, reduced, findings, text);
  };

  const quarantined = (file: string, why: Finding, sha256: string | null): string => {
    const reason = { key: why.rule, facts: why.facts };
    const record: SubmissionRecord = { ...NOTHING, name: '', file, sha256, state: 'quarantined', errors: 1, reason };
    return written({ file, unit: null, sent: null, record }, null, [why], text);
  };

  return { examine, quarantined };
}

function notesOn(submission: Submission, unit: Unit, { period }: RollUpInput): Finding[] {
  const twice = figuresTwice(submission.observations).map((each) => finding(each, submission.file, unit.code));
  if (submission.period !== null) return twice;
  return [...twice, note('rollup.period-not-said', 'warning', { expected: period.id }, submission.file, unit.code)];
}

function written(
  head: Omit<ExaminedHead, 'sizes'>,
  reduced: Reduced | null,
  findings: readonly Finding[],
  text: ReducedText,
): string {
  const sizes: ExaminedHead['sizes'] = {
    facts: reduced?.facts.length ?? 0,
    assessments: reduced?.assessments.length ?? 0,
    planAssessments: reduced?.planAssessments.length ?? 0,
    tasks: reduced?.tasks.length ?? 0,
    remarks: reduced?.remarks.length ?? 0,
    findings: findings.length,
  };
  const lines: Record<Part, string> = {
    facts: JSON.stringify(reduced?.facts.map(text.factRow) ?? []),
    assessments: text.assessments.write(reduced?.assessments ?? []),
    planAssessments: text.planAssessments.write(reduced?.planAssessments ?? []),
    tasks: text.tasks.write(reduced?.tasks ?? []),
    remarks: JSON.stringify(reduced?.remarks ?? []),
    findings: JSON.stringify(findings),
  };
  return [JSON.stringify({ ...head, sizes }), ...PARTS.map((part) => lines[part])].join('\n');
}
