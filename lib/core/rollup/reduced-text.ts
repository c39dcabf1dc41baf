/**
 * A reduced workbook as text: what a shelf, a second thread or a cache keeps of it. Each part is one line of JSON that
 * can be read by itself; figures are decimal strings with all their digits.
 */
import type { Assessment } from '../assess/assessment.ts';
import { Decimal } from '../book/decimal.ts';
import type { Catalogue, Indicator, Task } from '../catalogue/catalogue.ts';
import { targetFor } from '../catalogue/targets.ts';
import type { Fact, PlanAssessment, TaskState } from './roll-up.ts';

/** Bound to the catalogue and plans it was written with: tasks and targets are named in the text, not repeated. */
export interface ReducedText {
  readonly factRow: (fact: Fact) => FactRow;
  readonly fact: (row: FactRow, of: Pick<Fact, 'unit' | 'file' | 'sha256'>) => Fact;
  readonly assessments: Part<Assessment>;
  readonly planAssessments: Part<PlanAssessment>;
  readonly tasks: Part<TaskState>;
}

interface Part<Row> {
  readonly write: (rows: readonly Row[]) => string;
  /** `unit` and `file` are those of the workbook the text belongs to. */
  readonly read: (text: string, of: { readonly unit: string; readonly file: string | null }) => Row[];
}

type Figure = string | null;

/** A fact without what all facts of its workbook share. */
export type FactRow = readonly [
  indicator: string,
  tier: Fact['tier'],
  cls: string | null,
  numerator: Figure,
  denominator: Figure,
  value: Figure,
  stated: Figure,
  state: Fact['state'],
  text: string,
  sheet: string | null,
  address: string | null,
  flags: number,
  leftOut: Fact['leftOut'],
  withheldBy: string | null,
  bound: Fact['bound'],
  statedBound: Fact['statedBound'],
];

const COUNTED = 1;
const EXPECTED = 2;

type AssessmentRow = readonly [
  indicator: string,
  horizon: number,
  tier: Assessment['tier'],
  cls: string | null,
  outcome: Assessment['outcome'],
  value: Figure,
  hasTarget: 0 | 1,
  gap: Figure,
  reason: Assessment['reason'],
];

type TaskRow = readonly [
  task: number,
  role: TaskState['role'],
  phase: TaskState['phase'],
  status: TaskState['status'],
  text: string,
  date: string,
  sheet: string | null,
  address: string | null,
];

export function reducedText(catalogue: Catalogue, plans: readonly Catalogue[]): ReducedText {
  const indicatorsOf = new Map(
    [catalogue, ...plans].map((each) => [each.id, new Map(each.indicators.map((one) => [one.id, one]))]),
  );
  const tasks = new Map(catalogue.tasks.map((task) => [task.no, task]));
  return {
    factRow,
    fact: factOf,
    assessments: {
      write: (rows) => JSON.stringify(rows.map(assessmentRow)),
      read: (text, { unit }) =>
        parsed<AssessmentRow>(text).map((row) => assessmentOf(row, unit, indicatorsOf.get(catalogue.id)?.get(row[0]))),
    },
    planAssessments: {
      write: (rows) =>
        JSON.stringify(
          rows.map(({ plan, planIndicator, assessment }) => [plan, planIndicator, assessmentRow(assessment)]),
        ),
      read: (text, { unit }) =>
        parsed<[string, string, AssessmentRow]>(text).map(([plan, planIndicator, row]) => ({
          plan,
          planIndicator,
          assessment: assessmentOf(row, unit, indicatorsOf.get(plan)?.get(planIndicator)),
        })),
    },
    tasks: {
      write: (rows) => JSON.stringify(rows.map(taskRow)),
      read: (text, of) => parsed<TaskRow>(text).map((row) => taskOf(row, tasks.get(row[0]) as Task, of)),
    },
  };
}

function parsed<Row>(text: string): Row[] {
  return JSON.parse(text) as Row[];
}

function written(figure: Decimal | null): Figure {
  return figure === null ? null : figure.toJSON();
}

function figure(text: Figure): Decimal | null {
  return text === null ? null : new Decimal(text);
}

function place(sheet: string | null, address: string | null): Fact['at'] {
  return sheet === null || address === null ? null : { sheet, address };
}

function factRow(fact: Fact): FactRow {
  return [
    fact.indicator,
    fact.tier,
    fact.class,
    written(fact.numerator),
    written(fact.denominator),
    written(fact.value),
    written(fact.stated),
    fact.state,
    fact.text,
    fact.at?.sheet ?? null,
    fact.at?.address ?? null,
    (fact.counted ? COUNTED : 0) + (fact.expected ? EXPECTED : 0),
    fact.leftOut,
    fact.withheldBy,
    fact.bound,
    fact.statedBound,
  ];
}

/** By its places rather than taken apart: every fact is read a dozen times. */
function factOf(row: FactRow, { unit, file, sha256 }: Pick<Fact, 'unit' | 'file' | 'sha256'>): Fact {
  const flags = row[11];
  return {
    unit,
    indicator: row[0],
    tier: row[1],
    class: row[2],
    numerator: figure(row[3]),
    denominator: figure(row[4]),
    value: figure(row[5]),
    stated: figure(row[6]),
    bound: row[14],
    statedBound: row[15],
    state: row[7],
    text: row[8],
    file,
    at: place(row[9], row[10]),
    sha256,
    counted: (flags & COUNTED) !== 0,
    leftOut: row[12],
    expected: (flags & EXPECTED) !== 0,
    withheldBy: row[13],
  };
}

function assessmentRow({ indicator, horizon, tier, class: cls, outcome, value, target, gap, reason }: Assessment) {
  const row: AssessmentRow = [
    indicator,
    horizon,
    tier,
    cls,
    outcome,
    written(value),
    target === null ? 0 : 1,
    written(gap),
    reason,
  ];
  return row;
}

/** @param asked the indicator whose target the figure was held against: the decision's own, or the plan's */
function assessmentOf(row: AssessmentRow, unit: string, asked: Indicator | undefined): Assessment {
  const [indicator, horizon, tier, cls, outcome, value, hasTarget, gap, reason] = row;
  return {
    unit,
    indicator,
    horizon,
    tier,
    class: cls,
    outcome,
    value: figure(value),
    target: hasTarget === 1 && asked ? targetFor(asked, horizon, tier, cls) : null,
    gap: figure(gap),
    reason,
  };
}

function taskRow({ task, role, phase, status, text, date, at }: TaskState): TaskRow {
  return [task.no, role, phase, status, text, date, at?.sheet ?? null, at?.address ?? null];
}

function taskOf(row: TaskRow, task: Task, { unit, file }: { unit: string; file: string | null }): TaskState {
  const [, role, phase, status, text, date, sheet, address] = row;
  return { task, unit, role, phase, status, text, date, file, at: place(sheet, address) };
}
