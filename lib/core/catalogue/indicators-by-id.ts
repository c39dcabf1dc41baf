/** Indicators looked up by id: every workbook asks, and the catalogue is the same for all. */
import { onceFor } from '../book/remember.ts';
import type { Catalogue, Indicator } from './catalogue.ts';

export const indicatorsById: (catalogue: Catalogue) => ReadonlyMap<string, Indicator> = onceFor(
  ({ indicators }) => new Map(indicators.map((indicator) => [indicator.id, indicator])),
);
