/** Every rule that needs the workbook alone, in the order people read about them: the workbook, its rows, figures, texts. */
import { documentAfterReport } from './evidence/document-after-report.ts';
import { documentIncomplete } from './evidence/document-incomplete.ts';
import { evidenceAfterReport } from './evidence/evidence-after-report.ts';
import { evidenceIncomplete } from './evidence/evidence-incomplete.ts';
import { evidenceMissing } from './evidence/evidence-missing.ts';
import { codeWithFigure } from './figures/code-with-figure.ts';
import { countForRatio } from './figures/count-for-ratio.ts';
import { negativeFigure } from './figures/negative-figure.ts';
import { nothingCounted } from './figures/nothing-counted.ts';
import { pairIncomplete } from './figures/pair-incomplete.ts';
import { partExceedsWhole } from './figures/part-exceeds-whole.ts';
import { percentBoundBroken } from './figures/percent-bound-broken.ts';
import { percentFraction } from './figures/percent-fraction.ts';
import { percentNotVerifiable } from './figures/percent-not-verifiable.ts';
import { percentOutOfRange } from './figures/percent-out-of-range.ts';
import { percentTruncated } from './figures/percent-truncated.ts';
import { percentWrong } from './figures/percent-wrong.ts';
import { scaledFormat } from './figures/scaled-format.ts';
import { textNumber } from './figures/text-number.ts';
import { wordsOnly } from './figures/words-only.ts';
import { zeroDenominator } from './figures/zero-denominator.ts';
import { zeroForBlank } from './figures/zero-for-blank.ts';
import { classesDiffer } from './rows/classes-differ.ts';
import { indicatorAbsent } from './rows/indicator-absent.ts';
import { indicatorBlank } from './rows/indicator-blank.ts';
import { indicatorTwoValues } from './rows/indicator-two-values.ts';
import { nothingFound } from './rows/nothing-found.ts';
import { tierForeign } from './rows/tier-foreign.ts';
import { tierRowsEqual } from './rows/tier-rows-equal.ts';
import type { Rule } from './rule.ts';
import { taskDateAhead } from './tasks/task-date-ahead.ts';
import { taskDoneUndated } from './tasks/task-done-undated.ts';
import { taskNotReported } from './tasks/task-not-reported.ts';
import { taskOverdue } from './tasks/task-overdue.ts';
import { taskStatusMissing } from './tasks/task-status-missing.ts';
import { placeOtherKind } from './texts/place-other-kind.ts';
import { placeOtherUnit } from './texts/place-other-unit.ts';
import { quantityTwoValues } from './texts/quantity-two-values.ts';
import { sumPartsDiffer } from './texts/sum-parts-differ.ts';
import { checkCodeDiffers } from './workbook/check-code-differs.ts';
import { late } from './workbook/late.ts';
import { templateChanged } from './workbook/template-changed.ts';
import { templateVersion } from './workbook/template-version.ts';

export const SHEET_RULES: readonly Rule[] = [
  templateVersion,
  templateChanged,
  checkCodeDiffers,
  late,
  nothingFound,
  indicatorAbsent,
  indicatorBlank,
  indicatorTwoValues,
  tierForeign,
  tierRowsEqual,
  codeWithFigure,
  textNumber,
  scaledFormat,
  negativeFigure,
  zeroDenominator,
  nothingCounted,
  partExceedsWhole,
  pairIncomplete,
  zeroForBlank,
  countForRatio,
  wordsOnly,
  percentOutOfRange,
  percentFraction,
  percentWrong,
  percentTruncated,
  percentBoundBroken,
  percentNotVerifiable,
  classesDiffer,
  sumPartsDiffer,
  quantityTwoValues,
  evidenceMissing,
  evidenceIncomplete,
  evidenceAfterReport,
  documentIncomplete,
  documentAfterReport,
  placeOtherUnit,
  placeOtherKind,
  taskNotReported,
  taskStatusMissing,
  taskDoneUndated,
  taskDateAhead,
  taskOverdue,
];
