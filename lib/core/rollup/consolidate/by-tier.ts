/**
 * The communes' figure is asked twice: of every commune, and of the district in a row of its own. Both are never added:
 * where a commune has reported, the communes of that district speak for themselves and the district's row is left out.
 */
import type { Fact } from '../roll-up.ts';
import { type Consolidate, type Group, leaveOut } from './consolidated.ts';
import { sumRatio } from './sums.ts';

export const sumRatioByTier: Consolidate = (group) => sumRatio({ ...group, facts: oncePerCommune(group) });

function oncePerCommune({ facts, unitOf }: Group): readonly Fact[] {
  if (facts.every((fact) => fact.tier !== 'xa')) return facts;
  const districtOf = (fact: Fact) => (unitOf(fact.unit)?.kind === 'xa' ? (unitOf(fact.unit)?.parent ?? null) : null);
  const speaking = new Set(facts.filter((fact) => fact.counted).map(districtOf));
  const present = new Set(facts.map(districtOf));
  const rowUsed = new Set(
    facts
      .filter((fact) => districtOf(fact) === null && fact.counted && !speaking.has(fact.unit))
      .map((fact) => fact.unit),
  );
  return facts.map((fact) => {
    const district = districtOf(fact);
    if (district !== null) return rowUsed.has(district) ? { ...fact, expected: false } : fact;
    if (speaking.has(fact.unit)) return { ...leaveOut(fact, 'communes-report'), expected: false };
    return present.has(fact.unit) && !rowUsed.has(fact.unit) ? { ...fact, expected: false } : fact;
  });
}
