/** Merging workbook by workbook: each is admitted or refused, judged, reduced and forgotten; the end adds up. */
import { comparePlan, disagreements } from '../assess/compare-plan.ts';
import { figuresTwice } from '../assess/withheld.ts';
import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';
import { type Facts, type Finding, finding, type Severity } from '../findings/finding.ts';
import { orderFindings } from '../findings/order.ts';
import type { Submission } from '../locate/submission.ts';
import { admit } from './admission.ts';
import { type Asked, existsIn, expectedUnits } from './expected-units.ts';
import { figureNotes } from './figure-notes.ts';
import { type Reduced, reduce } from './reduce.ts';
import type { RollUp, SubmissionRecord } from './roll-up.ts';
import { taskStates } from './task-states.ts';
import { type Decider, receivedOn, type Sent, supersedes, timeliness } from './timeliness.ts';
import { totalsOf } from './totals.ts';
import { unitFacts } from './unit-facts.ts';

export interface RollUpInput {
  readonly catalogue: Catalogue;
  /** Plans of single units that answer to the catalogue. */
  readonly plans: readonly Catalogue[];
  /** Register of units; usually the catalogue's own. */
  readonly units: readonly Unit[];
  readonly period: Period;
  /** Kinds or codes of the units that have to report; null decides by what came in. */
  readonly asked: Asked;
  /** Day of receipt, `yyyy-mm-dd`, by file as `Submission.file` names it. */
  readonly received: ReadonlyMap<string, string>;
}

export interface Collector {
  /** @param findings all findings of the workbook, those of reading and locating included */
  add(submission: Submission, findings: readonly Finding[]): void;
  /** A file that could not be read: `finding` says why. */
  quarantine(file: string, finding: Finding, sha256: string | null): void;
  finish(): RollUp;
}

interface Held {
  readonly unit: Unit;
  readonly sent: Sent;
  readonly record: SubmissionRecord;
  readonly reduced: Reduced;
}

/** Starts a roll-up. The result does not depend on the order in which workbooks are added. */
export function createCollector(input: RollUpInput): Collector {
  const { catalogue, plans, period, asked } = input;
  const units = input.units.filter((unit) => existsIn(unit, period));
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const held = new Map<string, Held>();
  const aside: SubmissionRecord[] = [];
  const findings: Finding[] = [];

  const add = (submission: Submission, found: readonly Finding[]): void => {
    const admission = admit(submission, catalogue, period, byCode);
    // What the rules say of another catalogue's workbook was measured by the wrong yardstick.
    const foreign = 'refusal' in admission && admission.refusal.state === 'other-template';
    for (const each of foreign ? [] : found) findings.push(each);
    const record = recordOf(submission, foreign ? [] : found, input);
    if ('refusal' in admission) {
      const { state, key, facts } = admission.refusal;
      aside.push({ ...record, state, daysLate: null, reason: { key, facts } });
      findings.push(note(key, 'error', facts, submission.file, submission.unit));
      return;
    }
    const { unit } = admission;
    for (const twice of figuresTwice(submission.observations)) {
      findings.push(finding(twice, submission.file, unit.code));
    }
    if (submission.period === null) {
      findings.push(note('rollup.period-not-said', 'warning', { expected: period.id }, submission.file, unit.code));
    }
    const sent = sentOf(submission, input);
    const before = held.get(unit.code);
    const verdict = before ? supersedes(sent, before.sent) : { counts: true, by: 'received' as const };
    if (before) {
      const [loser, winner] = verdict.counts ? [before.record, sent.file] : [record, before.sent.file];
      aside.push(duplicate(loser, winner, verdict.by));
    }
    if (!verdict.counts) return;
    held.set(unit.code, {
      unit,
      sent,
      record: { ...record, unit: unit.code, name: unit.name },
      reduced: reduce(unit, submission, found, catalogue, plans, period),
    });
  };

  const quarantine = (file: string, why: Finding, sha256: string | null): void => {
    findings.push(why);
    const reason = { key: why.rule, facts: why.facts };
    aside.push({ ...NOTHING, name: '', file, sha256, state: 'quarantined', errors: 1, reason });
  };

  const finish = (): RollUp => {
    const expected = expectedUnits(units, catalogue, period, asked, new Set(held.keys()));
    const codes = new Set(expected.map((unit) => unit.code));
    const outside = [...held.values()].filter(({ unit }) => !codes.has(unit.code));
    const counting = expected.flatMap((unit) => held.get(unit.code) ?? []);
    const drafts = expected.flatMap(
      (unit) => held.get(unit.code)?.reduced.facts ?? unitFacts(unit, null, catalogue, new Map()),
    );
    const province = units.find((unit) => unit.kind === 'tinh')?.code ?? '';
    const { totals, facts } = totalsOf(drafts, catalogue, units, province);
    const records = [
      ...expected.map((unit) => held.get(unit.code)?.record ?? missing(unit)),
      ...[...outside.map(({ record }) => notAsked(record)), ...aside].sort(byFile),
    ];
    const rollUp = {
      catalogue,
      period,
      units: expected,
      records,
      submissions: counting.map(({ reduced }) => reduced.submission),
      facts,
      assessments: counting.flatMap(({ reduced }) => reduced.assessments),
      totals,
      tasks: expected.flatMap(
        (unit) => held.get(unit.code)?.reduced.tasks ?? taskStates(unit, null, catalogue, period),
      ),
      remarks: counting.flatMap(({ reduced }) => reduced.remarks),
      planAssessments: counting.flatMap(({ reduced }) => reduced.planAssessments),
      planComparisons: plans.map((plan) => ({ plan, comparisons: comparePlan(plan, catalogue) })),
      disagreements: disagreements(catalogue),
    };
    const notes = [...records.flatMap((record) => recordNote(record, period)), ...figureNotes(rollUp)];
    return { ...rollUp, findings: orderFindings(withoutRepeats([...findings, ...notes])) };
  };

  return { add, quarantine, finish };
}

const NOTHING = {
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

function sentOf(submission: Submission, { received }: RollUpInput): Sent {
  const { file, sha256, sentOn } = submission;
  return { file, sha256, listed: received.get(file) ?? null, sentOn };
}

function recordOf(submission: Submission, found: readonly Finding[], input: RollUpInput): SubmissionRecord {
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

function missing(unit: Unit): SubmissionRecord {
  return { ...NOTHING, unit: unit.code, name: unit.name, state: 'missing' };
}

function notAsked(record: SubmissionRecord): SubmissionRecord {
  const facts = { code: record.unit, name: record.name };
  return { ...record, state: 'unknown-unit', daysLate: null, reason: { key: 'rollup.unit-not-asked', facts } };
}

function duplicate(record: SubmissionRecord, counts: string, by: Decider): SubmissionRecord {
  return {
    ...record,
    state: 'duplicate',
    daysLate: null,
    reason: { key: `rollup.duplicate-${by}`, facts: { counts } },
  };
}

/** What the list of submissions itself gives reason to say; refusals and quarantine have said it already. */
function recordNote(record: SubmissionRecord, period: Period): Finding[] {
  const { state, unit, name, file, reason } = record;
  const facts = { name, unit };
  if (state === 'missing')
    return [note('rollup.missing', 'warning', { ...facts, deadline: period.deadline }, null, unit)];
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

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const said = new Set(findings.map(({ rule, file }) => `${rule} ${file}`));
  return findings.filter(({ rule, file }) => !said.has(`${SAID_BY[rule]} ${file}`));
}

function note(rule: string, severity: Severity, facts: Facts, file: string | null, unit: string | null): Finding {
  return finding({ rule, severity, certainty: 'computed', sheet: null, range: null, facts }, file, unit);
}

function byFile(left: SubmissionRecord, right: SubmissionRecord): number {
  const [a, b] = [left.file ?? '', right.file ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
