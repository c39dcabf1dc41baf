/** The figure a criterion asks for, among those of one unit. */
import type { Tier } from '../../catalogue/catalogue.ts';
import type { ScoredFact } from './scored-fact.ts';

/**
 * Finds the fact for an input key: `I.7` is the unit's own figure, never the one it passes on for another tier;
 * `I.7/xa` is that of a tier, `I.16/quoc-lo` that of a class. Null when the table has none.
 */
export function factFor(facts: readonly ScoredFact[], input: string, tier: Tier | null): ScoredFact | null {
  const verbatim = facts.filter((fact) => fact.indicator === input);
  const slash = input.lastIndexOf('/');
  if (slash > 0) {
    const [base, part] = [input.slice(0, slash), input.slice(slash + 1)];
    const parts = facts.filter((fact) => fact.indicator === base && (fact.class === part || fact.tier === part));
    return verbatim[0] ?? parts[0] ?? null;
  }
  const own = verbatim.filter((fact) => fact.class === null);
  const atTier = own.filter((fact) => fact.tier !== null && fact.tier === tier);
  const anyTier = own.filter((fact) => fact.tier === null || tier === null);
  return atTier[0] ?? anyTier[0] ?? null;
}
