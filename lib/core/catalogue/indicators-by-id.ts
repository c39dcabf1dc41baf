/** Indicators looked up by id: every workbook asks, and the catalogue is the same for all. */
import type { Catalogue, Indicator } from './catalogue.ts';

const known = new WeakMap<Catalogue, ReadonlyMap<string, Indicator>>();

export function indicatorsById(catalogue: Catalogue): ReadonlyMap<string, Indicator> {
  const before = known.get(catalogue);
  if (before) return before;
  const byId = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  known.set(catalogue, byId);
  return byId;
}
