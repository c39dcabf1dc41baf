/** The workbook people open: a page to sign, the pillars, units × indicators, and every list behind them. */
import type { Language } from '../../findings/language.ts';
import { rowFitter } from '../../layout/fit-rows.ts';
import { periodWords } from '../../layout/period-words.ts';
import type { RowLayout } from '../../layout/workbook-layout.ts';
import type { RollUp } from '../roll-up.ts';
import { type Setting, say } from './cells.ts';
import { factSheet } from './fact-sheet.ts';
import { findingSheet } from './finding-sheet.ts';
import { matrixPlaces, matrixSheet } from './matrix-sheet.ts';
import { pillarSheet } from './pillar-sheet.ts';
import { planSheet } from './plan-sheet.ts';
import { remarkSheet } from './remark-sheet.ts';
import { ROLL_UP_MARK } from './roll-up-mark.ts';
import type { StreamedSheet, StreamedWorkbook } from './streamed.ts';
import { Styles } from './styles.ts';
import { submissionSheet } from './submission-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { surveyed } from './survey.ts';
import { taskSheet } from './task-sheet.ts';

/** @param linkTo address of a submitted file as seen from where the workbook will stand; null for no link */
export function rollUpWorkbook(
  rollUp: RollUp,
  language: Language,
  linkTo: Setting['linkTo'] = () => null,
): StreamedWorkbook {
  const { catalogue, period } = rollUp;
  const styles = new Styles(language);
  const footer = `${catalogue.document} · ${periodWords(period)}`;
  const setting: Setting = { language, styles, footer, linkTo };
  const fitted = (sheet: StreamedSheet) => fittedSheet(sheet, styles);
  const survey = surveyed(rollUp, matrixPlaces(rollUp));
  const sheets: StreamedSheet[] = [
    fitted(summarySheet(rollUp, survey, setting)),
    ...catalogue.pillars.map((pillar) => pillarSheet(rollUp, pillar, survey.places, setting)),
    fitted(matrixSheet(rollUp, survey.marks, setting)),
    factSheet(rollUp, setting),
    fitted(submissionSheet(rollUp, setting)),
    fitted(findingSheet(rollUp, setting)),
    ...(catalogue.tasks.length > 0 ? [fitted(taskSheet(rollUp, setting))] : []),
    ...(rollUp.planComparisons.length + rollUp.disagreements.length > 0
      ? [fitted(planSheet(rollUp, survey, setting))]
      : []),
    fitted(remarkSheet(rollUp, setting)),
  ];
  const title = say({ language }, `Tổng hợp ${catalogue.name}`, catalogue.nameEn);
  return {
    sheets,
    styles: styles.all,
    names: [],
    properties: {
      title,
      subject: periodWords(period),
      keywords: `${ROLL_UP_MARK}; ${catalogue.id}; ${period.id}`,
      creator: 'tonghop',
      description: catalogue.source,
      date: period.to,
    },
    custom: {},
  };
}

/** Gives rows without a height one that shows their text, row by row as they are written. */
function fittedSheet(sheet: StreamedSheet, styles: Styles): StreamedSheet {
  const { rows, ...rest } = sheet;
  function* fitted(): Generator<RowLayout> {
    const fitting = rowFitter(sheet, styles.all);
    for (const row of rows) yield fitting(row);
  }
  return { ...rest, rows: { [Symbol.iterator]: fitted } };
}
