/** Facts into totals, indicator by indicator, tier by tier; each judged against the targets of its own tier. */

import { isNumeric } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import { judge } from '../assess/judge.ts';
import type { Catalogue, Indicator, Tier, Unit } from '../catalogue/catalogue.ts';
import { targetFor } from '../catalogue/targets.ts';
import { consolidate } from './consolidate/consolidate.ts';
import type { Consolidated } from './consolidate/consolidated.ts';
import type { Fact, Total } from './roll-up.ts';

const TIERS: readonly (Tier | null)[] = ['tinh', 'huyen', 'xa', null];

export interface Totals {
  readonly totals: readonly Total[];
  /** Every fact, now with its final word on whether it counts, in the order of the totals. */
  readonly facts: readonly Fact[];
}

/**
 * One total per indicator, class and tier that anybody answers for or reported on, in the catalogue's order; an
 * indicator nobody answers for still gets its line. Facts keep the order they are given in (the register's).
 * @param province code of the unit that the totals are figures of
 */
export function totalsOf(
  facts: readonly Fact[],
  catalogue: Catalogue,
  units: readonly Unit[],
  province: string,
): Totals {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = groupKey(fact.indicator, fact.class, fact.tier);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  const totals: Total[] = [];
  const ordered: Fact[] = [];
  for (const indicator of catalogue.indicators) {
    const rows = placesOf(indicator, groups).map((place) => ({
      ...place,
      sums: consolidate({ indicator, facts: place.facts, unitOf: (code) => byCode.get(code) }),
    }));
    const tiersExpecting = new Set(rows.filter((row) => row.sums.unitsExpected > 0).map((row) => row.tier)).size;
    const answered = rows.some(({ sums }) => sums.unitsExpected > 0);
    for (const { tier, class: cls, sums } of rows) {
      for (const fact of sums.facts) ordered.push(fact);
      // Reported by units that do not answer for it: their figures are facts, and make no total beside the others.
      if (answered && sums.unitsExpected === 0 && sums.unitsReporting === 0) continue;
      const whole = tiersExpecting <= 1 || sums.reason === 'source-figure';
      const place = { indicator: indicator.id, tier, class: cls };
      const assessments = catalogue.policy.horizons.map((horizon) =>
        judgeTotal(sums, indicator, { ...place, horizon, unit: province }, whole, catalogue),
      );
      const { facts: final, bound: _, ...figures } = sums;
      totals.push({ ...place, ...figures, assessments, facts: final.filter((fact) => fact.counted) });
    }
  }
  return { totals, facts: ordered };
}

function groupKey(indicator: string, cls: string | null, tier: Tier | null): string {
  return `${indicator}/${cls ?? ''}/${tier ?? ''}`;
}

interface Place {
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly facts: readonly Fact[];
}

function placesOf(indicator: Indicator, groups: ReadonlyMap<string, readonly Fact[]>): Place[] {
  const classes: (string | null)[] = indicator.classes.map((each) => each.id);
  const places = [...classes, null].flatMap((cls) =>
    TIERS.flatMap((tier) => {
      const facts = groups.get(groupKey(indicator.id, cls, tier));
      return facts ? [{ tier, class: cls, facts }] : [];
    }),
  );
  if (places.length > 0) return places;
  return (classes.length > 0 ? classes : [null]).map((cls) => ({ tier: null, class: cls, facts: [] }));
}

/**
 * @param whole whether this total is the province's figure: a target of the whole province is not held against one of
 *   several tiers
 */
function judgeTotal(
  sums: Consolidated,
  indicator: Indicator,
  place: Pick<Assessment, 'indicator' | 'tier' | 'class' | 'horizon' | 'unit'>,
  whole: boolean,
  catalogue: Catalogue,
): Assessment {
  const target = targetFor(indicator, place.horizon, place.tier, place.class);
  const base = { ...place, value: sums.value, target, gap: null };
  if (!target) return { ...base, outcome: 'no-target', reason: 'target-absent' };
  if (!isNumeric(target)) return { ...base, outcome: 'not-quantifiable', reason: 'text-target' };
  if (sums.value === null) {
    const silent =
      sums.reason === 'nobody-reported' || sums.reason === 'nobody-assigned' || sums.reason === 'source-silent';
    return silent
      ? { ...base, outcome: 'no-data', reason: 'blank' }
      : { ...base, outcome: 'not-quantifiable', reason: 'not-consolidated' };
  }
  if (target.scope === 'province' && !whole) return { ...base, outcome: 'no-target', reason: 'province-target' };
  const parts =
    sums.numerator && sums.denominator ? { numerator: sums.numerator, denominator: sums.denominator } : null;
  const measure = { direction: indicator.direction, equalityMeets: catalogue.policy.equalityMeets };
  // At an incomplete sum "more than" includes the sum itself: what is missing may be nothing.
  const settled = judge({ value: sums.value, bound: null, parts }, target, measure);
  if (sums.bound === null) return { ...base, ...settled };
  const decided = sums.bound === '>' ? settled.outcome === 'met' : settled.outcome === 'not-met';
  if (!decided) return { ...base, outcome: 'not-quantifiable', reason: 'bound-only' };
  return { ...base, ...settled, gap: settled.outcome === 'met' ? settled.gap : null };
}
