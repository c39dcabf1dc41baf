/** Every rule of a filled sheet, in the order people read about them: the workbook, its rows, its figures, its texts. */
import { checkCodeDiffers } from './check-code-differs.ts';
import { classesDiffer } from './classes-differ.ts';
import { codeWithFigure } from './code-with-figure.ts';
import { countForRatio } from './count-for-ratio.ts';
import { documentAfterReport } from './document-after-report.ts';
import { documentIncomplete } from './document-incomplete.ts';
import { evidenceAfterReport } from './evidence-after-report.ts';
import { evidenceIncomplete } from './evidence-incomplete.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { indicatorAbsent } from './indicator-absent.ts';
import { indicatorBlank } from './indicator-blank.ts';
import { indicatorTwoValues } from './indicator-two-values.ts';
import { late } from './late.ts';
import { negativeFigure } from './negative-figure.ts';
import { nothingCounted } from './nothing-counted.ts';
import { nothingFound } from './nothing-found.ts';
import { pairIncomplete } from './pair-incomplete.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { percentBoundBroken } from './percent-bound-broken.ts';
import { percentFraction } from './percent-fraction.ts';
import { percentNotVerifiable } from './percent-not-verifiable.ts';
import { percentOutOfRange } from './percent-out-of-range.ts';
import { percentTruncated } from './percent-truncated.ts';
import { percentWrong } from './percent-wrong.ts';
import { placeOtherKind } from './place-other-kind.ts';
import { placeOtherUnit } from './place-other-unit.ts';
import { previousCopied } from './previous-copied.ts';
import { previousDenominator } from './previous-denominator.ts';
import { quantityTwoValues } from './quantity-two-values.ts';
import type { Rule } from './rule.ts';
import { sumPartsDiffer } from './sum-parts-differ.ts';
import { taskDateAhead } from './task-date-ahead.ts';
import { taskDoneUndated } from './task-done-undated.ts';
import { taskNotReported } from './task-not-reported.ts';
import { taskOverdue } from './task-overdue.ts';
import { taskStatusMissing } from './task-status-missing.ts';
import { templateChanged } from './template-changed.ts';
import { templateVersion } from './template-version.ts';
import { textNumber } from './text-number.ts';
import { tierForeign } from './tier-foreign.ts';
import { tierRowsEqual } from './tier-rows-equal.ts';
import { wordsOnly } from './words-only.ts';
import { wrongPeriod } from './wrong-period.ts';
import { wrongUnit } from './wrong-unit.ts';
import { zeroDenominator } from './zero-denominator.ts';
import { zeroForBlank } from './zero-for-blank.ts';

export const RULES: readonly Rule[] = [
  wrongUnit,
  wrongPeriod,
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
  previousCopied,
  previousDenominator,
];
