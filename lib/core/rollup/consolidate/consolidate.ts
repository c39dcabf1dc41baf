/** How figures of many units become one: the indicator's data says which way, this list says what the way does. */
import type { Consolidation } from '../../catalogue/catalogue.ts';
import { sumRatioByTier } from './by-tier.ts';
import type { Consolidate, Group, Sum } from './consolidated.ts';
import { inWords } from './in-words.ts';
import { lowestSector } from './lowest-sector.ts';
import { singleSource } from './single-source.ts';
import { sumCount, sumRatio } from './sums.ts';

const WAYS: Readonly<Record<Consolidation, Consolidate>> = {
  'sum-ratio': sumRatio,
  'sum-ratio-by-tier': sumRatioByTier,
  // Classes are groups of their own before they come here, so each is a sum by itself.
  'sum-ratio-by-class': sumRatio,
  // Each unit is one of one, or none of one; a unit that speaks for several gives both parts.
  'count-units': sumRatio,
  'count-named': sumCount,
  'sum-count': sumCount,
  union: singleSource,
  'single-source': singleSource,
  'min-over-sectors': lowestSector,
  text: inWords,
};

/** Consolidates one indicator at one tier and class. Figures of other tiers must not be in the group. */
export function consolidate(group: Group): Sum {
  return WAYS[group.indicator.consolidation](group);
}
