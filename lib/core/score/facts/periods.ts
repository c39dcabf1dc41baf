/** Periods of figures by their last day. */
import { parsePeriod } from '../../catalogue/period.ts';
import type { ScoredFact } from './scored-fact.ts';

/** Last day of a period (`2023-Q1`, `2023-03-30`, `2023-06`, `2023`), `yyyy-mm-dd`; null when the id is of no known form. */
export function lastDayOf(period: string): string | null {
  if (/^\d{4}$/.test(period)) return `${period}-12-31`;
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period);
  if (month) return new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10);
  return parsePeriod(period, { deadlineDay: null, deadlineInclusive: false })?.to ?? null;
}

/** Periods of the facts, the earliest first; one empty text when the table names none. */
export function periodsOf(facts: readonly ScoredFact[]): string[] {
  const days = new Map(facts.map(({ period }) => [period, lastDayOf(period) ?? '']));
  const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...days.keys()].sort((a, b) => before(days.get(a) ?? '', days.get(b) ?? '') || before(a, b));
}
