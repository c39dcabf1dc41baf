/** The rows an indicator table may have, by key and printed name, and what each speaks of. */
import type { Catalogue, Indicator, Tier } from '../../catalogue/catalogue.ts';
import type { Facts } from '../../findings/finding.ts';
import { rowKey, rowName } from '../../layout/form.ts';
import { longKey } from './abbreviations.ts';
import { NameIndex } from './name-index.ts';

/** What a row of the form reports: an indicator, or a tier's or a class's part of it. */
export interface FormRow {
  readonly key: string;
  readonly indicator: Indicator;
  readonly tier: Tier | null;
  readonly class: string | null;
  /** Whether its parts are numbers of things (`countsThings`). */
  readonly whole: boolean;
  /** What findings say of the row. */
  readonly facts: Facts;
}

const TIERS: readonly Tier[] = ['tinh', 'huyen', 'xa'];

/** Every row that a form of these catalogues can have: whole indicators, and parts by tier and by class. */
export function formRows(catalogues: readonly Catalogue[]): ReadonlyMap<string, FormRow> {
  const rows = catalogues
    .flatMap((catalogue) => catalogue.indicators)
    .flatMap((indicator): FormRow[] => {
      const whole = countsThings(indicator);
      const row = (part: string | null, tier: Tier | null, cls: string | null): FormRow => ({
        key: rowKey(indicator.id, part),
        indicator,
        tier,
        class: cls,
        whole,
        facts: { indicator: indicator.id, name: indicator.name, ...(tier && { tier }), ...(cls && { class: cls }) },
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
const MEASURED =
  /(?<!\p{L})(?:km|ha|m2|m²|tấn|(?:triệu |tỷ )?đồng|diện tích|doanh thu|giá trị|kinh phí|GRDP)(?!\p{L})/iu;

/** Whether the two parts of an indicator are numbers of things, which are whole. */
export function countsThings({ unit, numerator, denominator, counted, caution }: Indicator): boolean {
  // Where the document leaves open whether length or number is meant, the note says so.
  const measured = MEASURED.test([unit, numerator, denominator, counted].join(' ').normalize('NFC'));
  return !measured && !/(?<!\p{L})km(?!\p{L})/iu.test(caution);
}
