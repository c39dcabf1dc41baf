/** A checked workbook against its targets; needed only by whoever opens the tab of targets. */
import type { Assessment } from '../lib/core/assess/assessment.ts';
import { type Scorecard, type ScoreRow, scorecard } from '../lib/core/assess/scorecard.ts';
import { whatIf } from '../lib/core/assess/what-if.ts';
import type { CheckedWorkbook } from './checked-workbook.ts';

/** Null where nothing is reported, or nobody knows whose workbook it is. */
export function cardOf({ submission, findings, catalogue, unit }: CheckedWorkbook): Scorecard | null {
  return unit && submission.observations.length > 0 ? scorecard(submission, findings, catalogue, unit) : null;
}

/** How a typed result would be judged; empty for a workbook of nobody known. */
export function typedResult(row: ScoreRow, typed: string, { catalogue, unit }: CheckedWorkbook): readonly Assessment[] {
  return unit ? whatIf(row, typed, catalogue, unit) : [];
}
