import type { Tier, Unit } from '../../catalogue/catalogue.ts';
import { named, notice, type Rule } from '../rule.ts';

/** A district answers for itself and its communes; nobody answers for a tier above. */
const ANSWERS_FOR: Readonly<Record<Tier, readonly Tier[]>> = {
  tinh: ['tinh', 'huyen', 'xa'],
  huyen: ['huyen', 'xa'],
  xa: ['xa'],
};

/** Tiers are never pooled: a unit reports for its own and for those below. */
export const tierForeign: Rule = {
  id: 'tier.not-own',
  severity: 'error',
  certainty: 'certain',
  *check({ unit, rows }) {
    const tiers = unit && tiersOf(unit);
    if (!unit || !tiers) return;
    for (const row of rows) {
      const { tier, state, at } = row.observation;
      if (tier === null || state !== 'reported' || tiers.includes(tier)) continue;
      yield notice(at, { ...named(row), tier, own: unit.name, ownTier: unit.tier });
    }
  },
};

function tiersOf(unit: Unit): readonly Tier[] | null {
  if (unit.tier === null) return null;
  return unit.kind === 'so' ? ['tinh'] : ANSWERS_FOR[unit.tier];
}
