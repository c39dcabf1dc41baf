/** Facts into totals, indicator by indicator, tier by tier; each judged against the targets of its own tier. */
import { isNumeric } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import { judge } from '../assess/judge.ts';
import type { Catalogue, Indicator, Tier, Unit } from '../catalogue/catalogue.ts';
import { targetFor } from '../catalogue/targets.ts';
import { consolidate } from './consolidate/consolidate.ts';
import type { Consolidated } from './consolidate/consolidated.ts';
import type { FactGroups } from './fact-groups.ts';
import type { Fact, Total } from './roll-up.ts';
import type { Rows } from './rows.ts';

const TIERS: readonly (Tier | null)[] = ['tinh', 'huyen', 'xa', null];

/**
 * One total per indicator, class and tier that anybody answers for or reported on, in the catalogue's order; an
 * indicator nobody answers for still gets its line.
 * @param province code of the unit that the totals are figures of
 * @param see is told every fact with its final word on whether it counts, group by group in the order of the totals
 */
export function totalsOf(
  groups: FactGroups,
  catalogue: Catalogue,
  units: readonly Unit[],
  province: string,
  see: (fact: Fact) => void,
): readonly Total[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return catalogue.indicators.flatMap((indicator) => {
    const rows = placesOf(indicator, groups).map((place): Row => {
      const at = { ...place, indicator: indicator.id };
      const facts = groups.groupOf(at);
      const sum = consolidate({ indicator, tier: place.tier, facts, unitOf: (code) => byCode.get(code) });
      const counted = groups.keep(at, sum.final, (fact) => {
        sum.add(fact);
        see(fact);
      });
      return { ...place, sums: sum.result(), counted };
    });
    const tiersExpecting = new Set(rows.filter((row) => row.sums.unitsExpected > 0).map((row) => row.tier)).size;
    const answered = rows.some(({ sums }) => sums.unitsExpected > 0);
    return rows.flatMap(({ tier, class: cls, sums, counted }): Total[] => {
      // Reported by units that do not answer for it: their figures are facts, and make no total beside the others.
      if (answered && sums.unitsExpected === 0 && sums.unitsReporting === 0) return [];
      const whole = tiersExpecting <= 1 || sums.reason === 'source-figure';
      const place = { indicator: indicator.id, tier, class: cls };
      const assessments = catalogue.policy.horizons.map((horizon) =>
        judgeTotal(sums, indicator, { ...place, horizon, unit: province }, whole, catalogue),
      );
      const { bound: _, ...figures } = sums;
      return [{ ...place, ...figures, assessments, facts: counted }];
    });
  });
}

interface Place {
  readonly tier: Tier | null;
  readonly class: string | null;
}

interface Row extends Place {
  readonly sums: Consolidated;
  readonly counted: Rows<Fact>;
}

/** Where anything stands to be added up. */
function placesOf(indicator: Indicator, groups: FactGroups): Place[] {
  const classes: (string | null)[] = indicator.classes.map((each) => each.id);
  const places = [...classes, null].flatMap((cls) =>
    TIERS.filter((tier) => groups.has({ indicator: indicator.id, class: cls, tier })).map(
      (tier): Place => ({ tier, class: cls }),
    ),
  );
  if (places.length > 0) return places;
  return (classes.length > 0 ? classes : [null]).map((cls) => ({ tier: null, class: cls }));
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
  return { ...base, ...judge({ value: sums.value, bound: sums.bound, parts }, target, measure) };
}
