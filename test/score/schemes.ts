/** Small schemes and fact tables for tests, written as the CSV that people would write. */
import { readFacts } from '../../lib/core/score/facts/facts-table.ts';
import type { GivenPoints } from '../../lib/core/score/facts/given-points.ts';
import type { ScoredFact } from '../../lib/core/score/facts/scored-fact.ts';
import { scoreUnits } from '../../lib/core/score/points/score-units.ts';
import type { Scores, UnitScore } from '../../lib/core/score/points/unit-score.ts';
import { loadScheme, type SchemeFiles } from '../../lib/core/score/scheme/load-scheme.ts';
import type { Scheme } from '../../lib/core/score/scheme/scheme.ts';

const KEYS = {
  id: 'thu',
  version: '1',
  name: 'Thử',
  decimals: '2',
  ties: 'min',
  missing: 'zero',
  not_applicable: 'rescale',
};

/** Files of a scheme: keys of `scheme.csv` over the usual ones, criteria (and steps) as CSV with their header. */
export function schemeFiles(criteria: string, keys: Record<string, string> = {}, more: SchemeFiles = {}): SchemeFiles {
  const rows = Object.entries({ ...KEYS, ...keys }).map(([key, value]) => `${key},${value}`);
  return { 'scheme.csv': `key,value\n${rows.join('\n')}\n`, 'criteria.csv': trimmed(criteria), ...more };
}

export function schemeOf(criteria: string, keys: Record<string, string> = {}, more: SchemeFiles = {}): Scheme {
  const { scheme, mistakes } = loadScheme(schemeFiles(criteria, keys, more), () => null);
  if (scheme === null) throw new Error(JSON.stringify(mistakes));
  return scheme;
}

export function factsOf(csv: string): readonly ScoredFact[] {
  const { facts, mistakes } = readFacts('facts.csv', trimmed(csv));
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
  return facts;
}

export function scored(scheme: Scheme, csv: string, given: readonly GivenPoints[] = []): Scores {
  return scoreUnits({ scheme, catalogue: null, facts: factsOf(csv), given, period: '' });
}

export function unitOf(scores: Scores, code: string): UnitScore {
  const unit = scores.units.find((each) => each.code === code);
  if (!unit) throw new Error(`no unit ${code}`);
  return unit;
}

/** Lines without the indentation of the test around them. */
export function trimmed(csv: string): string {
  return `${csv.trim().replace(/\n\s+/g, '\n')}\n`;
}
