/** Figures for tests of time and territory, from CSV as people would write it. */
import type { SeriesFigure } from '../../lib/core/rollup/series-figure.ts';
import { readFacts } from '../../lib/core/score/facts/facts-table.ts';
import { lastDayOf } from '../../lib/core/score/facts/periods.ts';
import type { ScoredFact } from '../../lib/core/score/facts/scored-fact.ts';

export function factsOf(csv: string): readonly ScoredFact[] {
  const { facts, mistakes } = readFacts('facts.csv', `${csv.trim().replace(/\n\s+/g, '\n')}\n`);
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
  return facts;
}

export function figuresOf(csv: string): SeriesFigure[] {
  return factsOf(csv).map((fact) => ({ ...fact, day: lastDayOf(fact.period) }));
}
