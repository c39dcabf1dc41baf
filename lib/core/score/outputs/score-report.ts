/** Everything a scoring run writes, made in one place so that command line and pane say the same. */
import type { Language } from '../../book/language.ts';
import { findingsCsv } from '../../findings/csv.ts';
import type { WorkbookLayout } from '../../layout/workbook-layout.ts';
import { explain } from '../explanation.ts';
import { compareScored } from '../measures.ts';
import { type ScoreInput, scoreUnits } from '../score-units.ts';
import type { Scores } from '../unit-score.ts';
import { explanationWords } from './explanation-words.ts';
import { scoreJson } from './score-json.ts';
import {
  COMPARISON_COLUMNS,
  comparisonRows,
  inOrderOfRank,
  RANK_COLUMNS,
  rankRows,
  SCORE_COLUMNS,
  scoreCsv,
  scoreRows,
} from './score-tables.ts';
import { scoreWorkbook } from './score-workbook.ts';

export interface ScoreReport {
  readonly scores: Scores;
  /** Text files by name: `scores.csv`, `ranks.csv`, `comparison.csv`, `findings.csv`, `score.json`. */
  readonly files: Readonly<Record<string, string>>;
  readonly workbook: WorkbookLayout;
  /** One line a unit, in the order of the ranks. */
  readonly summary: readonly string[];
}

export function scoreReport(input: ScoreInput, language: Language): ScoreReport {
  const scores = scoreUnits(input);
  const explanations = explain(scores);
  const compared = compareScored(scores, input.facts);
  const names = new Map(scores.units.map((unit) => [unit.code, unit.name]));
  const comparison = comparisonRows(scores.period, compared, names);
  return {
    scores,
    files: {
      'scores.csv': scoreCsv(SCORE_COLUMNS, scoreRows(scores, explanations)),
      'ranks.csv': scoreCsv(RANK_COLUMNS, rankRows(scores, explanations, language)),
      'comparison.csv': scoreCsv(COMPARISON_COLUMNS, comparison),
      'findings.csv': findingsCsv(scores.findings, language),
      'score.json': scoreJson(scores, explanations, language, { comparison }),
    },
    workbook: scoreWorkbook(scores, explanations, compared, language),
    summary: inOrderOfRank(scores, explanations).map((each) => explanationWords(each, language)[0] ?? ''),
  };
}
