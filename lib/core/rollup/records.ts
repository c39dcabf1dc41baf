/** The rows of the list of submissions, and what they give reason to say. */
import type { Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';
import { type Facts, type Finding, finding, type Severity } from '../findings/finding.ts';
import type { Submission } from '../locate/submission.ts';
import type { SubmissionRecord } from './roll-up.ts';
import { receivedOn, type Sent, timeliness } from './timeliness.ts';
import type { NotCounted } from './which-counts.ts';

/** Days of receipt by file, and the period they are measured by. */
export interface Receiving {
  readonly period: Period;
  readonly received: ReadonlyMap<string, string>;
}

/** Nothing known. */
export const NOTHING = {
  unit: null,
  file: null,
  received: null,
  daysLate: null,
  template: null,
  sha256: null,
  errors: 0,
  warnings: 0,
  reason: null,
} as const;

/** What decides when a workbook came in, and whether it counts. */
export function sentOf(submission: Submission, { received }: Receiving): Sent {
  const { file, sha256, sentOn } = submission;
  return { file, sha256, listed: received.get(file) ?? null, sentOn };
}

/** The row of a workbook that was read: on time or late, with the number of its findings. */
export function recordOf(submission: Submission, found: readonly Finding[], input: Receiving): SubmissionRecord {
  const day = receivedOn(sentOf(submission, input));
  const { template } = submission;
  const count = (severity: Severity) => found.filter((each) => each.severity === severity).length;
  return {
    unit: submission.unit,
    name: submission.unitName,
    file: submission.file,
    received: day,
    ...timeliness(day, input.period),
    template: template ? `${template.catalogue}@${template.catalogueVersion}/${template.version}` : null,
    sha256: submission.sha256,
    errors: count('error'),
    warnings: count('warning'),
    reason: null,
  };
}

/** The row of a unit of which nothing that counts has come in; `files` says which files are probably its own. */
export function missing(unit: Unit, files: Facts | undefined): SubmissionRecord {
  const reason = files ? { key: 'rollup.missing', facts: files } : null;
  return { ...NOTHING, unit: unit.code, name: unit.name, state: 'missing', reason };
}

/** The row of a workbook whose unit is known and does not have to report. */
export function notAsked(record: SubmissionRecord): SubmissionRecord {
  const facts = { code: record.unit, name: record.name };
  return { ...record, state: 'unknown-unit', daysLate: null, reason: { key: 'rollup.unit-not-asked', facts } };
}

const DUPLICATE = 'rollup.duplicate-';

/** The row of a workbook that another of the same unit stands before. */
export function duplicate({
  workbook,
  by,
  facts,
}: NotCounted<{ readonly record: SubmissionRecord }>): SubmissionRecord {
  return { ...workbook.record, state: 'duplicate', daysLate: null, reason: { key: `${DUPLICATE}${by}`, facts } };
}

/** What the list of submissions itself gives reason to say; refusals and quarantine have said it already. */
export function recordNote(record: SubmissionRecord, period: Period): Finding[] {
  const { state, unit, name, file, reason } = record;
  const facts = { name, unit };
  if (state === 'missing')
    return [note('rollup.missing', 'warning', { ...facts, deadline: period.deadline, ...reason?.facts }, null, unit)];
  if (state === 'late') {
    const days = String(record.daysLate);
    return [
      note(
        'rollup.late',
        'warning',
        { ...facts, days, received: record.received, deadline: period.deadline },
        file,
        unit,
      ),
    ];
  }
  if (reason && (state === 'duplicate' || reason.key === 'rollup.unit-not-asked')) {
    return [note(reason.key, 'warning', { ...facts, ...reason.facts }, file, unit)];
  }
  return [];
}

/** What the rules of a single workbook already said of it is not said again. */
const SAID_BY: Readonly<Record<string, string>> = {
  'rollup.late': 'submission.late',
  'rollup.wrong-period': 'submission.wrong-period',
};

/**
 * Leaves out what another finding of the same file already says, and that a file which another stands before is late:
 * its figures do not count, and the unit may well have been on time.
 */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const said = new Set(findings.map(({ rule, file }) => `${rule} ${file}`));
  const idle = new Set(findings.filter(({ rule }) => rule.startsWith(DUPLICATE)).map(({ file }) => file));
  return findings.filter(
    ({ rule, file }) => !said.has(`${SAID_BY[rule]} ${file}`) && !(rule === 'submission.late' && idle.has(file)),
  );
}

/** A finding about a file or a unit as a whole. */
export function note(
  rule: string,
  severity: Severity,
  facts: Facts,
  file: string | null,
  unit: string | null,
): Finding {
  return finding({ rule, severity, certainty: 'computed', sheet: null, range: null, facts }, file, unit);
}

/** Order of rows by the name of the file. */
export function byFile(left: SubmissionRecord, right: SubmissionRecord): number {
  const [a, b] = [left.file ?? '', right.file ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
