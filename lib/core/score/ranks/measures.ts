/** The figures that the scored leaves take, as measures to compare units by. */
import { factFor } from '../facts/fact-for.ts';
import type { ScoredFact } from '../facts/scored-fact.ts';
import type { Scores } from '../points/unit-score.ts';
import { leavesOf, type Scheme } from '../scheme/scheme.ts';
import { type ComparedMeasure, compareUnits, type MeasureToCompare } from './compare-units.ts';

/** Measures of a scheme, each input once; words and given points cannot be compared. */
function measuresOf(scheme: Scheme): MeasureToCompare[] {
  return leavesOf(scheme)
    .filter(({ form, input }) => form !== 'fractions' && form !== 'assessed' && input !== '')
    .filter(({ input }, at, all) => all.findIndex((each) => each.input === input) === at)
    .map(({ input, name, direction, form, floor, full }) => {
      const falling =
        (form === 'goalposts' || form === 'log-goalposts') && floor && full ? full.lt(floor) : direction === 'lower';
      return { input, name, direction: falling ? 'lower' : 'higher' };
    });
}

/** Every measure of the scheme over all scored units; groups are compared apart. */
export function compareScored(scores: Scores, facts: readonly ScoredFact[]): ComparedMeasure[] {
  const { scheme, units, period } = scores;
  const current = facts.filter((fact) => fact.period === period);
  const tiers = new Map(units.map((unit) => [unit.code, unit.unit?.tier ?? null]));
  const byUnit = new Map(units.map(({ code }) => [code, current.filter((fact) => fact.unit === code)]));
  const groups = [...new Set(units.map((unit) => unit.group?.id ?? null))];
  return groups.flatMap((group) =>
    compareUnits(
      measuresOf(scheme),
      units.filter((unit) => (unit.group?.id ?? null) === group).map((unit) => unit.code),
      (unit, input) => factFor(byUnit.get(unit) ?? [], input, tiers.get(unit) ?? null),
      scheme.ties,
    ),
  );
}
