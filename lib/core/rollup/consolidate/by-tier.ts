/**
 * The communes' figure is asked twice: of every commune, and of the district in a row of its own. Both are never added:
 * where a commune has reported, the communes of that district speak for themselves and the district's row is left out.
 */
import type { Fact } from '../roll-up.ts';
import { type Consolidate, type Group, leaveOut, type Sum } from './consolidated.ts';
import { sumRatio } from './sums.ts';

export const sumRatioByTier: Consolidate = (group) => ({ ...sumRatio(group), final: oncePerCommune(group) });

function oncePerCommune({ tier, facts, unitOf }: Group): Sum['final'] {
  if (tier !== 'xa') return null;
  const districtOf = (fact: Fact) => (unitOf(fact.unit)?.kind === 'xa' ? (unitOf(fact.unit)?.parent ?? null) : null);
  const speaking = new Set<string | null>();
  const present = new Set<string | null>();
  const rows = new Set<string>();
  for (const fact of facts) {
    const district = districtOf(fact);
    present.add(district);
    if (!fact.counted) continue;
    speaking.add(district);
    if (district === null) rows.add(fact.unit);
  }
  const rowUsed = new Set([...rows].filter((unit) => !speaking.has(unit)));
  return (fact) => {
    const district = districtOf(fact);
    if (district !== null) return rowUsed.has(district) ? { ...fact, expected: false } : fact;
    if (speaking.has(fact.unit)) return { ...leaveOut(fact, 'communes-report'), expected: false };
    return present.has(fact.unit) && !rowUsed.has(fact.unit) ? { ...fact, expected: false } : fact;
  };
}
