import { Decimal } from '../book/decimal.ts';
import type { Indicator, Target, Tier } from './catalogue.ts';

/**
 * The target of an indicator that holds for a year, a tier and a class: the one set for just that tier and class goes
 * before one that names none. Null when the document sets none – absent is absent, never zero.
 *
 * A target that grows is computed for the years after its first (`50% and 10 more each year`).
 */
export function targetFor(indicator: Indicator, year: number, tier: Tier | null, cls: string | null): Target | null {
  const own = cls !== null && indicator.targets.some((target) => target.class === cls) ? cls : null;
  const asked = known.get(indicator) ?? [];
  for (const each of asked) if (each.year === year && each.tier === tier && each.class === own) return each.target;
  const target = foundFor(indicator, year, tier, own);
  asked.push({ year, tier, class: own, target });
  known.set(indicator, asked);
  return target;
}

interface Asked {
  readonly year: number;
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly target: Target | null;
}

/** Every row of every workbook asks for the same few. */
const known = new WeakMap<Indicator, Asked[]>();

function foundFor(indicator: Indicator, year: number, tier: Tier | null, cls: string | null): Target | null {
  const fits = indicator.targets.filter(
    (target) =>
      (target.tier === null || target.tier === tier) &&
      (target.class === null || target.class === cls) &&
      (target.year === year || (target.step !== null && year >= target.step.fromYear)),
  );
  const rank = (target: Target) =>
    (target.year === year ? 4 : 0) + (target.tier === null ? 0 : 2) + (target.class === null ? 0 : 1);
  const best = fits.reduce<Target | null>((a, b) => (a === null || rank(b) > rank(a) ? b : a), null);
  return best === null ? null : grown(best, year);
}

function grown(target: Target, year: number): Target {
  if (target.step === null || target.value === null || year <= target.step.fromYear) return target;
  const years = year - target.step.fromYear;
  const value =
    target.step.unit === 'percent'
      ? target.value.times(target.step.value.div(100).plus(1).pow(years))
      : target.value.plus(target.step.value.times(years));
  // A share cannot be asked beyond the whole.
  return { ...target, year, value: target.unit === '%' ? Decimal.min(value, 100) : value };
}
