/** A plan's targets beside the decision's, and the decision's body beside its appendix: the same comparison. */
import type { Decimal } from '../book/decimal.ts';
import type { Catalogue, Comparator, Indicator, Target, Tier, Unit } from '../catalogue/catalogue.ts';
import { indicatorsById } from '../catalogue/indicators-by-id.ts';
import { targetFor } from '../catalogue/targets.ts';

export type Verdict = 'weaker' | 'equal' | 'stronger' | 'not-comparable' | 'missing';

/** What two sources ask of one indicator in one year. */
export interface PlanComparison {
  /** Indicator of the decision; null when the plan asks for something the decision does not. */
  readonly indicator: string | null;
  /** Indicator of the plan; null for a clause of the decision's body, or when the plan is silent. */
  readonly planIndicator: string | null;
  readonly year: number;
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly verdict: Verdict;
  /** Plan minus decision, in the target's unit; null when not comparable. */
  readonly difference: Decimal | null;
  /** True when the values are equal and only the comparator decides: `>80` against `≥80`. */
  readonly boundary: boolean;
  readonly decision: Asked | null;
  readonly plan: Asked | null;
  /** Why it is not comparable or how the two indicators were matched; may be empty. */
  readonly note: string;
}

export type Asked = Pick<Target, 'comparator' | 'value' | 'unit' | 'text'> & Partial<Pick<Target, 'scope' | 'source'>>;

const TIERS_BELOW: Readonly<Record<Tier, readonly Tier[]>> = {
  tinh: ['tinh', 'huyen', 'xa'],
  huyen: ['huyen', 'xa'],
  xa: ['xa'],
};

/**
 * Every target of the decision that concerns the plan's unit (its own tier and those below) beside the plan's, then
 * what the plan asks beyond the decision; in the order of the decision, year by year. A target of the whole province
 * that is a number of things is not compared with a unit's: it is not said how it is shared out.
 */
export function comparePlan(plan: Catalogue, catalogue: Catalogue): PlanComparison[] {
  const tier = tierOfPlan(plan, catalogue.units);
  const counterparts = new Map(plan.mappings.map((mapping) => [mapping.indicator, mapping]));
  const years = [...new Set([...catalogue.policy.horizons, ...plan.policy.horizons])].sort((a, b) => a - b);
  const asked = catalogue.indicators.flatMap((indicator) => {
    const own = plan.indicators.filter((each) => counterparts.get(each.id)?.mapsTo === indicator.id);
    return years.flatMap((year) =>
      placesOf(indicator, own, year, tier).flatMap(([at, cls]) => {
        const decision = targetFor(indicator, year, at, cls);
        const place = { indicator: indicator.id, year, tier: at, class: cls };
        const answers = own.flatMap((each) => {
          const target = targetFor(each, year, at, null);
          return target
            ? [{ ...place, ...compare(decision, target, counterparts.get(each.id)?.basis), id: each.id }]
            : [];
        });
        if (answers.length > 0) return answers.map(({ id, ...answer }) => ({ ...answer, planIndicator: id }));
        return decision ? [{ ...place, ...compare(decision, null, ''), planIndicator: own[0]?.id ?? null }] : [];
      }),
    );
  });
  const beyond = plan.indicators
    .filter((each) => !counterparts.get(each.id)?.mapsTo)
    .flatMap((each) =>
      each.targets.map((target) => ({
        ...compare(null, target, counterparts.get(each.id)?.basis),
        indicator: null,
        planIndicator: each.id,
        year: target.year,
        tier: target.tier,
        class: target.class,
      })),
    );
  return [...asked, ...beyond];
}

/** Clauses of the decision's body that ask something else than the appendix, which is the one used for judging. */
export function disagreements(catalogue: Catalogue): PlanComparison[] {
  const indicators = indicatorsById(catalogue);
  return catalogue.clauses.flatMap((clause) => {
    const indicator = clause.indicator === null ? undefined : indicators.get(clause.indicator);
    const appendix = indicator ? targetFor(indicator, clause.year, clause.tier, clause.class) : null;
    const asked: Asked = { ...clause, scope: appendix?.scope ?? 'unit', source: clause.clause };
    const place = { indicator: clause.indicator, planIndicator: null, year: clause.year };
    const compared = { ...place, tier: clause.tier, class: clause.class, ...compare(appendix, asked, clause.note) };
    return compared.verdict === 'equal' ? [] : [compared];
  });
}

type Compared = Pick<PlanComparison, 'verdict' | 'difference' | 'boundary' | 'decision' | 'plan' | 'note'>;

function compare(decision: Asked | null, plan: Asked | null, note = ''): Compared {
  const sides = { decision, plan, note };
  const open = { ...sides, difference: null, boundary: false };
  if (!plan) return { ...open, verdict: 'missing' };
  if (!decision?.value || !plan.value || decision.unit !== plan.unit) {
    return { ...open, verdict: 'not-comparable' };
  }
  const shared = decision.scope === 'province' && plan.scope !== 'province' && !decision.unit.startsWith('%');
  if (shared) return { ...open, verdict: 'not-comparable' };
  const apart = plan.value.minus(decision.value);
  if (!apart.isZero()) {
    return { ...sides, difference: apart, boundary: false, verdict: apart.isNegative() ? 'weaker' : 'stronger' };
  }
  const strictness = strict(plan.comparator) - strict(decision.comparator);
  const verdict = strictness === 0 ? 'equal' : strictness > 0 ? 'stronger' : 'weaker';
  return { ...sides, difference: apart, boundary: strictness !== 0, verdict };
}

function strict(comparator: Comparator): number {
  return comparator === '>' ? 1 : 0;
}

/** Tier and class of every target that either side sets for the year and that concerns the plan's unit. */
function placesOf(
  indicator: Indicator,
  own: readonly Indicator[],
  year: number,
  tier: Tier,
): readonly (readonly [Tier | null, string | null])[] {
  const below = TIERS_BELOW[tier];
  const inYear = [...indicator.targets, ...own.flatMap((each) => each.targets)].filter(
    (target) => target.year === year,
  );
  const tiered = inYear.some((target) => target.tier !== null);
  const keys = inYear
    .filter((target) => (tiered ? target.tier !== null && below.includes(target.tier) : true))
    .map((target) => [target.tier, target.class] as const);
  return [...new Map(keys.map((key) => [key.join('/'), key])).values()];
}

function tierOfPlan(plan: Catalogue, units: readonly Unit[]): Tier {
  return [...plan.units, ...units].find((unit) => unit.code === plan.planOf)?.tier ?? 'tinh';
}
