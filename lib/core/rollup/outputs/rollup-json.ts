/** `rollup.json`: the whole roll-up for machines. Figures are decimal strings, absent values null. */
import type { Assessment } from '../../assess/assessment.ts';
import type { Language } from '../../findings/language.ts';
import { findingRecord } from '../../findings/record.ts';
import type { Fact, RollUp, SubmissionRecord, Total } from '../roll-up.ts';
import { wordRecordReason } from '../words/record-reason.ts';
import { plainFigure } from './plain-figure.ts';

/** Characters of a piece: entries are written many at a time. */
const PIECE = 1 << 14;

/**
 * The document in pieces, to be written one after the other: a province of thousands of units need not stand in memory
 * as one text. Joined they are one JSON object, one line an entry, with a newline at the end.
 */
export function* rollUpJson(rollUp: RollUp, language: Language): Generator<string> {
  const { catalogue, period } = rollUp;
  const { id, version, name, source } = catalogue;
  yield `{\n"catalogue": ${JSON.stringify({ id, version, name, source })},\n`;
  yield `"period": ${JSON.stringify(period)},\n`;
  yield* list('units', rollUp.units, ({ code, name, kind, tier, parent }) => ({ code, name, kind, tier, parent }));
  yield* list('submissions', rollUp.records, (record) => submission(record, rollUp, language));
  yield* list('observations', rollUp.facts, observation);
  yield* list('assessments', rollUp.assessments, assessment);
  yield* totalList(rollUp.totals);
  yield* list('tasks', rollUp.tasks, ({ task, at, ...state }) => ({ task: task.no, ...state, ...place(at) }));
  yield* list('remarks', rollUp.remarks, ({ at, ...remark }) => ({ ...remark, ...place(at) }));
  yield* list('planAssessments', rollUp.planAssessments, ({ plan, planIndicator, assessment: judged }) => ({
    plan,
    planIndicator,
    ...assessment(judged),
  }));
  yield* list('findings', rollUp.findings, (finding) => findingRecord(finding, language), '');
  yield '}\n';
}

function* list<T>(key: string, entries: Iterable<T>, record: (entry: T) => object, comma = ','): Generator<string> {
  let piece = `"${key}": [`;
  let before = '\n';
  for (const entry of entries) {
    piece += `${before}${JSON.stringify(record(entry))}`;
    before = ',\n';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n]${comma}\n`;
}

/** As `list`; the cells of each total, last of its fields, are as many as there are units, and come in pieces too. */
function* totalList(totals: readonly Total[]): Generator<string> {
  let piece = '"totals": [';
  let before = '\n';
  for (const each of totals) {
    piece += `${before}${JSON.stringify(total(each)).slice(0, -1)},"cells":[`;
    let comma = '';
    for (const { unit, file, at } of each.facts) {
      piece += comma + JSON.stringify({ unit, file, ...place(at) });
      comma = ',';
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += ']}';
    before = ',\n';
  }
  yield `${piece}\n],\n`;
}

function submission(record: SubmissionRecord, { period }: RollUp, language: Language): object {
  return { ...record, reason: record.reason && { ...record.reason, text: wordRecordReason(record, period, language) } };
}

function observation(fact: Fact): object {
  const { unit, indicator, tier, state, text, counted, leftOut, expected, withheldBy, file, sha256 } = fact;
  return {
    unit,
    indicator,
    tier,
    class: fact.class,
    numerator: plainFigure(fact.numerator),
    denominator: plainFigure(fact.denominator),
    value: plainFigure(fact.bound === null ? fact.value : null),
    stated: plainFigure(fact.stated),
    bound: fact.bound,
    statedBound: fact.statedBound,
    state,
    text,
    counted,
    leftOut,
    expected,
    withheldBy,
    file,
    sheet: fact.at?.sheet ?? null,
    cell: fact.at?.address ?? null,
    sha256,
  };
}

function assessment({ unit, indicator, horizon, tier, class: cls, outcome, value, target, gap, reason }: Assessment) {
  return {
    unit,
    indicator,
    horizon,
    tier,
    class: cls,
    outcome,
    value: plainFigure(value),
    target: plainFigure(target?.value ?? null),
    comparator: target?.comparator ?? null,
    gap: plainFigure(gap),
    reason,
  };
}

function total(each: Total): object {
  const { indicator, tier, unitsReporting, unitsExpected, reason } = each;
  return {
    indicator,
    tier,
    class: each.class,
    numerator: plainFigure(each.numerator),
    denominator: plainFigure(each.denominator),
    value: plainFigure(each.value),
    unitsReporting,
    unitsExpected,
    reason,
    assessments: each.assessments.map(assessment),
  };
}

function place(at: Fact['at']): { sheet: string | null; cell: string | null } {
  return { sheet: at?.sheet ?? null, cell: at?.address ?? null };
}
