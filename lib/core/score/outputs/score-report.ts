/** Everything a scoring run writes, made in one place so that command line and pane say the same. */
import type { Language } from '../../book/language.ts';
import { nameOn, type Successor } from '../../catalogue/succession.ts';
import { findingsCsv } from '../../findings/csv.ts';
import type { Finding } from '../../findings/finding.ts';
import type { WorkbookLayout } from '../../layout/workbook-layout.ts';
import { RESTATED_COLUMNS } from '../../rollup/restate-table.ts';
import type { Series } from '../../rollup/series.ts';
import { breakWords } from '../../rollup/series-breaks.ts';
import { SERIES_COLUMNS, seriesRows } from '../../rollup/series-table.ts';
import { type ScoreInput, scoreUnits } from '../points/score-units.ts';
import type { Scores } from '../points/unit-score.ts';
import { compareScored } from '../ranks/measures.ts';
import { type FactsOnMap, factsOnMap } from '../time/on-map.ts';
import { SCORE_KEY, type ScoredBy, seriesOfFacts } from '../time/score-series.ts';
import { type Explanation, explain } from '../why/explanation.ts';
import { COMPARISON_COLUMNS, comparisonRows } from './comparison-table.ts';
import { explanationWords } from './explanation-words.ts';
import { scoreCsv } from './score-csv.ts';
import { scoreJson } from './score-json.ts';
import { inOrderOfRank, RANK_COLUMNS, rankRows, SCORE_COLUMNS, scoreRows } from './score-tables.ts';
import { scoreWorkbook } from './score-workbook.ts';
import { restatedTable, seriesTable } from './time-tables.ts';

export interface ScoreReport {
  readonly scores: Scores;
  /** Text files by name: `scores.csv`, `ranks.csv`, `comparison.csv`, `findings.csv`, `score.json`; `series.csv`, `restated.csv` where there are any. */
  readonly files: Readonly<Record<string, string>>;
  readonly workbook: WorkbookLayout;
  /** One line a unit, in the order of the ranks (one in all where nothing is scored); then where scores of two periods are not comparable. */
  readonly summary: readonly string[];
}

export interface ReportInput extends ScoreInput {
  readonly succession: readonly Successor[];
  /** Day of the map that figures of older periods are put on; null: every period on its own map. */
  readonly mapDay: string | null;
  /** What other periods are scored by, for the series; not given: as this one, without points that people give. */
  readonly others?: ReadonlyMap<string, ScoredBy>;
}

export function scoreReport(input: ReportInput, language: Language): ScoreReport {
  const { scheme, catalogue, succession, mapDay } = input;
  const onMap =
    mapDay === null
      ? { facts: input.facts, rows: [], moved: [], inPart: [] }
      : factsOnMap(input.facts, { succession, mapDay, catalogue }, language);
  const scored = scoreUnits({
    ...input,
    facts: onMap.facts,
    onMapOf: onMap.moved.includes(input.period) ? mapDay : null,
  });
  const scores = { ...scored, findings: [...scored.findings, ...restatedInPart(onMap, input.period)] };
  const scoredBy = (period: string): ScoredBy =>
    period === input.period
      ? { scheme, catalogue, given: input.given }
      : (input.others?.get(period) ?? { scheme, catalogue, given: [] });
  const series = seriesOfFacts(onMap.facts, { catalogue, scoredBy, succession, moved: onMap.moved, mapDay });
  const explanations = explain(scores);
  const compared = compareScored(scores, onMap.facts);
  const names = new Map(scores.units.map((unit) => [unit.code, unit.name]));
  const comparison = comparisonRows(scores.period, compared, names);
  const over = seriesRows(series, nameOfIdentity(scores, succession), language);
  return {
    scores,
    files: {
      'scores.csv': scoreCsv(SCORE_COLUMNS, scoreRows(scores, explanations)),
      'ranks.csv': scoreCsv(RANK_COLUMNS, rankRows(scores, explanations, language)),
      'comparison.csv': scoreCsv(COMPARISON_COLUMNS, comparison),
      'findings.csv': findingsCsv(scores.findings, language),
      ...(over.length > 0 ? { 'series.csv': scoreCsv(SERIES_COLUMNS, over) } : {}),
      ...(onMap.rows.length > 0 ? { 'restated.csv': scoreCsv(RESTATED_COLUMNS, onMap.rows) } : {}),
      'score.json': scoreJson(scores, explanations, language, { comparison, series: over, restated: onMap.rows }),
    },
    workbook: scoreWorkbook(scores, explanations, compared, language, [
      ...(over.length > 0 ? [seriesTable(over, language)] : []),
      ...(onMap.rows.length > 0 ? [restatedTable(onMap.rows, language)] : []),
    ]),
    summary: [...standings(scores, explanations, language), ...schemeBreaks(series, language)],
  };
}

/** One line a unit, in the order of the ranks; one line in all where nothing could be scored of anybody. */
function standings(scores: Scores, explanations: readonly Explanation[], language: Language): string[] {
  if (scores.findings.some(({ rule }) => rule === 'score.nothing-taken')) {
    return [language === 'vi' ? 'Không có điểm và không xếp hạng đơn vị nào.' : 'No scores, and no unit is ranked.'];
  }
  return inOrderOfRank(scores, explanations).map((each) => explanationWords(each, language)[0] ?? '');
}

/** Once per change of scheme between two periods: no score is compared across it. */
function schemeBreaks(series: readonly Series[], language: Language): string[] {
  const lines = series
    .filter(({ indicator }) => indicator === SCORE_KEY)
    .flatMap(({ points }) =>
      points.flatMap(({ figure, breaks }, at) => {
        const scheme = breaks.find(({ kind }) => kind === 'scheme');
        const before = points[at - 1]?.figure.period;
        return scheme ? [`${before} → ${figure.period}: ${breakWords(scheme, language)}.`] : [];
      }),
    );
  return [...new Set(lines)];
}

/** A restated figure that some of the old units gave nothing to speaks of a part of the place only. */
function restatedInPart({ inPart }: Pick<FactsOnMap, 'inPart'>, period: string): Finding[] {
  return inPart
    .filter((each) => each.period === period)
    .map(({ figure }) => ({
      ...{ rule: 'score.restated-in-part', severity: 'warning' as const, certainty: 'computed' as const },
      ...{ unit: figure.unit, file: null, sheet: null, range: null, expected: null, cause: null },
      facts: {
        unitName: figure.name,
        indicator: figure.indicator,
        unitsIn: figure.from.length,
        unitsOf: figure.predecessors.length,
        absent: figure.predecessors.filter((code) => !figure.from.includes(code)),
      },
    }));
}

/** Name of a unit by the identity a series has (`12103@2025-07-01`): the register's, else the succession table's. */
function nameOfIdentity(scores: Scores, succession: readonly Successor[]): (identity: string) => string {
  const names = new Map(scores.units.map((unit) => [unit.code, unit.name]));
  return (identity) => {
    const [code = '', from] = identity.split('@');
    return nameOn(succession, code, from ?? null) ?? names.get(code) ?? code;
  };
}
