/** Merging workbook by workbook: each is admitted or refused, judged, reduced and forgotten; the end adds up. */
import { comparePlan, disagreements } from '../assess/compare-plan.ts';
import { figuresTwice } from '../assess/withheld.ts';
import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { orderFindings } from '../findings/order.ts';
import type { Submission } from '../locate/submission.ts';
import { admit } from './admission.ts';
import { type Asked, existsIn, expectedUnits } from './expected-units.ts';
import { figureNotes } from './figure-notes.ts';
import {
  byFile,
  duplicate,
  missing,
  NOTHING,
  notAsked,
  note,
  recordNote,
  recordOf,
  sentOf,
  withoutRepeats,
} from './records.ts';
import { type Reduced, reduce } from './reduce.ts';
import type { RollUp, SubmissionRecord } from './roll-up.ts';
import { taskStates } from './task-states.ts';
import { type Sent, supersedes } from './timeliness.ts';
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
