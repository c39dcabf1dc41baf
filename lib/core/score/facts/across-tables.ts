/** What can only be wrong between tables of facts, or between the rows of all of them. */
import type { Mistake } from '../../catalogue/mistakes.ts';
import { lastDayOf } from './periods.ts';
import type { ScoredFact } from './scored-fact.ts';

/** The figures of one file. */
export interface Table {
  readonly file: string;
  readonly facts: readonly ScoredFact[];
}

/** One mistake per file that holds a figure which another file before it holds as well: nobody can say which one counts. */
export function heldTwice(tables: readonly Table[]): Mistake[] {
  const seen = new Map<string, string>();
  return tables.flatMap(({ file, facts }): Mistake[] => {
    const keyed = facts.map((fact) => ({ fact, key: figureKey(fact) }));
    const twice = keyed.find(({ key }) => seen.has(key));
    const other = twice && seen.get(twice.key);
    for (const { key } of keyed) if (!seen.has(key)) seen.set(key, file);
    if (!twice || other === undefined) return [];
    return [{ file, row: twice.fact.row, column: 'indicator', problem: 'duplicate', value: twice.key, allowed: other }];
  });
}

function figureKey({ period, unit, indicator, tier, class: cls }: ScoredFact): string {
  return [period, unit, indicator, tier, cls].filter((part) => part).join(' · ');
}

/**
 * With several periods every one of them must be known by its day, else nobody can say which is the last and which comes
 * before which: one mistake per file and period without one.
 */
export function undatedPeriods(tables: readonly Table[]): Mistake[] {
  if (new Set(tables.flatMap(({ facts }) => facts.map(({ period }) => period))).size < 2) return [];
  return tables.flatMap(({ file, facts }) => {
    const undated = facts.filter(({ period }) => lastDayOf(period) === null);
    const first = undated.filter(({ period }, at) => undated.findIndex((each) => each.period === period) === at);
    return first.map(({ row, period }): Mistake => {
      const allowed = '2023, 2023-Q1, 2023-06, 2023-03-30';
      const problem = period === '' ? 'empty' : 'not-allowed';
      return { file, row, column: 'period', problem, value: period, allowed };
    });
  });
}
