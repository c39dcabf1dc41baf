/** The rows an indicator table may have, by key and printed name, and what each speaks of. */

import { foldedKey } from '../book/text.ts';
import type { Catalogue, Indicator, Tier } from '../catalogue/catalogue.ts';
import { rowKey, rowName } from '../layout/form.ts';
import { longKey } from './abbreviations.ts';
import { NameIndex } from './name-index.ts';

/** What a row of the form reports: an indicator, or a tier's or a class's part of it. */
export interface FormRow {
  readonly key: string;
  readonly indicator: Indicator;
  readonly tier: Tier | null;
  readonly class: string | null;
}

const TIERS: readonly Tier[] = ['tinh', 'huyen', 'xa'];

/** Every row that a form of these catalogues can have: whole indicators, and parts by tier and by class. */
export function formRows(catalogues: readonly Catalogue[]): ReadonlyMap<string, FormRow> {
  const rows = catalogues
    .flatMap((catalogue) => catalogue.indicators)
    .flatMap((indicator): FormRow[] => {
      const row = (part: string | null, tier: Tier | null, cls: string | null): FormRow => ({
        key: rowKey(indicator.id, part),
        indicator,
        tier,
        class: cls,
      });
      const byTier = indicator.consolidation === 'sum-ratio-by-tier' ? TIERS.map((tier) => row(tier, tier, null)) : [];
      return [row(null, null, null), ...byTier, ...indicator.classes.map((each) => row(each.id, null, each.id))];
    });
  const byKey = new Map<string, FormRow>();
  for (const row of rows) if (!byKey.has(row.key)) byKey.set(row.key, row);
  return byKey;
}

export function indicatorNames(rows: ReadonlyMap<string, FormRow>): NameIndex {
  return new NameIndex(
    [...rows.values()].map(({ key, indicator, tier, class: cls }) => ({
      key,
      names: [rowName(indicator, tier ?? cls)],
      group: indicator.pillar,
    })),
  );
}

/** The pillar whose name a row's words are, give or take a number before it; null for any other words. */
export function pillarOf(catalogues: readonly Catalogue[]): (words: string) => string | null {
  const pillars = new Map(
    catalogues.flatMap((catalogue) => catalogue.pillars.map((pillar) => [longKey(pillar.name), pillar.id] as const)),
  );
  return (words) => {
    const bare = words.replace(/^\s*(nhóm\s+)?(chỉ tiêu\s+)?(về\s+)?([IVX\d]+\s*[.):-]\s*)?/iu, '');
    return pillars.get(longKey(bare)) ?? pillars.get(longKey(words)) ?? null;
  };
}

/** Things that are measured rather than counted, so that a part may be no whole number. */
const MEASURED = /\b(km|dong|trieu|ty dong|gia tri|dien tich|doanh thu|ha|m2|tan|grdp|kinh phi)\b/;

/** Whether the two parts of an indicator are numbers of things, which are whole. */
export function countsThings(indicator: Indicator): boolean {
  const { unit, numerator, denominator, counted, caution } = indicator;
  return !MEASURED.test(foldedKey([unit, numerator, denominator, counted, caution].join(' ')));
}
