/** `score.json`: scheme, scores, make-up, explanations and findings for machines; figures are decimal strings. */
import type { Language } from '../../book/language.ts';
import { findingRecord } from '../../findings/record.ts';
import { plain } from '../points/exact.ts';
import type { Scores } from '../points/unit-score.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { Explanation } from '../why/explanation.ts';
import { explanationWords } from './explanation-words.ts';
import { policyWords } from './policy-words.ts';
import { inOrderOfRank, RANK_COLUMNS, rankRows, SCORE_COLUMNS, scoreRows } from './score-tables.ts';

/** `more` are further tables by name: `comparison`, `series`, `restated`. */
export function scoreJson(
  scores: Scores,
  explanations: readonly Explanation[],
  language: Language,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const makeUp = scoreRows(scores, explanations);
  const ranks = rankRows(scores, explanations, language);
  const ordered = inOrderOfRank(scores, explanations);
  const units = ordered.map((explanation, at) => ({
    ...pick(ranks[at] ?? {}, RANK_COLUMNS.slice(3, -1)),
    explanation: explanationWords(explanation, language),
    changes: explanation.changes.map((change) => ({
      criterion: change.leaf.criterion.id,
      what: change.what,
      from: change.from,
      to: change.to,
      gain: plain(change.gain),
      score: plain(change.score),
      rank: change.rank,
    })),
    criteria: makeUp
      .filter((row) => row.unit === explanation.unit.code)
      .map((row) => pick(row, SCORE_COLUMNS.slice(6))),
  }));
  const json = {
    scheme: { ...schemeRecord(scores.scheme), policy: policyWords(scores.scheme, language) },
    catalogue: scores.catalogue === null ? null : { id: scores.catalogue.id, version: scores.catalogue.version },
    period: scores.period,
    units,
    ...more,
    findings: scores.findings.map((finding) => findingRecord(finding, language)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function pick(row: Readonly<Record<string, unknown>>, columns: readonly string[]) {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

function schemeRecord(scheme: Scheme) {
  const { id, version, name, source, catalogue, targetYear, scale, decimals, ties, unverified } = scheme;
  return {
    ...{ id, version, name, source, catalogue, targetYear, scale, decimals, ties, unverified },
    minimumCoverage: plain(scheme.minimumCoverage),
    criteria: scheme.criteria.map((each) => ({
      id: each.id,
      parent: each.parent,
      name: each.name,
      maximum: plain(each.maximum),
      weight: each.weight && plain(each.weight),
      aggregation: each.aggregation,
      form: each.form,
      input: each.input || null,
      missing: each.missing,
      notApplicable: each.notApplicable,
    })),
  };
}
