/** Points of the leaves into points of the whole. */
import type { Decimal } from '../../book/decimal.ts';
import { type Criterion, parentOf, partsOf, type Scheme } from '../scheme/scheme.ts';
import { ONE, rounded, total, ZERO } from './exact.ts';
import { power } from './logarithms.ts';

/** What a criterion brings: points out of those that could be had. */
export interface Tally {
  readonly points: Decimal;
  /** The maximum that counts: the criterion's own, less what its policy leaves out of the reckoning. */
  readonly available: Decimal;
  /** The maximum that concerns the unit: less what does not apply to it. */
  readonly applicable: Decimal;
  /** The maximum for which there is a figure. */
  readonly covered: Decimal;
}

export const NOTHING: Tally = { points: ZERO, available: ZERO, applicable: ZERO, covered: ZERO };

/** Tallies of all criteria from those of the leaves; the scheme lists parents before parts, so it is read backwards. */
export function aggregate(scheme: Pick<Scheme, 'criteria'>, leaves: ReadonlyMap<string, Tally>): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const criterion of [...scheme.criteria].reverse()) {
    const tally =
      criterion.form !== null
        ? (leaves.get(criterion.id) ?? NOTHING)
        : combine(criterion, partsOf(scheme, criterion.id), (id) => tallies.get(id));
    tallies.set(criterion.id, withDecimals(criterion, tally));
  }
  return tallies;
}

/**
 * The tally of the root after one leaf changed: only what stands above the leaf is reckoned anew, and a plain sum only
 * by the difference. What-ifs ask this thousands of times.
 */
export function rootWithLeaf(
  scheme: Pick<Scheme, 'criteria'>,
  tallies: ReadonlyMap<string, Tally>,
  leaf: Criterion,
  tally: Tally,
): Tally {
  let below = leaf;
  let changed = withDecimals(leaf, tally);
  for (;;) {
    const node = parentOf(scheme, below);
    if (node === null) return changed;
    const before = tallies.get(below.id) ?? NOTHING;
    const own = tallies.get(node.id) ?? NOTHING;
    const now = new Map([[below.id, changed]]);
    const again =
      node.aggregation === 'sum' && node.decimals === null && below.maximum.gt(0)
        ? shifted(own, before, changed)
        : combine(node, partsOf(scheme, node.id), (id) => now.get(id) ?? tallies.get(id));
    changed = withDecimals(node, again);
    below = node;
  }
}

function shifted(sum: Tally, before: Tally, after: Tally): Tally {
  const at = (of: keyof Tally) => (after[of].eq(before[of]) ? sum[of] : sum[of].minus(before[of]).plus(after[of]));
  return { points: at('points'), available: at('available'), applicable: at('applicable'), covered: at('covered') };
}

/** The score in points of the root's maximum; what was left out of the reckoning is made up for by the rest. Null: nothing counts. */
export function scoreOf(root: Criterion, tally: Tally): Decimal | null {
  if (tally.available.isZero()) return null;
  return tally.available.eq(root.maximum) ? tally.points : tally.points.div(tally.available).times(root.maximum);
}

function withDecimals(criterion: Criterion, tally: Tally): Tally {
  return criterion.decimals === null ? tally : { ...tally, points: rounded(tally.points, criterion.decimals) };
}

function combine(criterion: Criterion, parts: readonly Criterion[], tallyOf: (id: string) => Tally | undefined): Tally {
  const scored = parts
    .filter((part) => part.maximum.gt(0))
    .map((part) => ({ part, tally: tallyOf(part.id) ?? NOTHING }));
  if (criterion.aggregation === 'best-of') return best(criterion, scored);
  if (criterion.aggregation === 'arithmetic' || criterion.aggregation === 'geometric') return mean(criterion, scored);
  const sum: Tally = {
    points: total(scored.map(({ tally }) => tally.points)),
    available: total(scored.map(({ tally }) => tally.available)),
    applicable: total(scored.map(({ tally }) => tally.applicable)),
    covered: total(scored.map(({ tally }) => tally.covered)),
  };
  return criterion.aggregation === 'capped-sum' ? capped(sum, criterion.maximum) : sum;
}

interface Scored {
  readonly part: Criterion;
  readonly tally: Tally;
}

function capped(tally: Tally, cap: Decimal): Tally {
  const at = (value: Decimal) => (value.gt(cap) ? cap : value);
  return {
    points: at(tally.points),
    available: at(tally.available),
    applicable: at(tally.applicable),
    covered: at(tally.covered),
  };
}

/** Cases are alternatives: the one that brings most counts, and a case without a figure is simply not taken. */
function best(criterion: Criterion, scored: readonly Scored[]): Tally {
  const whole = (of: keyof Tally) => (scored.some(({ tally }) => tally[of].gt(0)) ? criterion.maximum : ZERO);
  const points = scored.reduce<Decimal>((most, { tally }) => (tally.points.gt(most) ? tally.points : most), ZERO);
  return { points, available: whole('available'), applicable: whole('applicable'), covered: whole('covered') };
}

/** Weighted mean of the parts' shares, over the parts that count; geometric: a single part at nothing makes all nothing. */
function mean(criterion: Criterion, scored: readonly Scored[]): Tally {
  const weight = ({ part }: Scored) => part.weight ?? ONE;
  const weights = total(scored.map(weight));
  const whole = (of: keyof Tally) =>
    total(scored.map((one) => weight(one).times(one.tally[of]).div(one.part.maximum)))
      .div(weights)
      .times(criterion.maximum);
  const counting = scored.filter(({ tally }) => tally.available.gt(0));
  if (counting.length === 0) return { ...NOTHING, applicable: whole('applicable') };
  const counted = total(counting.map(weight));
  const shares = counting.map((one) => ({
    weight: weight(one).div(counted),
    share: one.tally.points.div(one.tally.available),
  }));
  const share =
    criterion.aggregation === 'arithmetic'
      ? total(counting.map((one) => weight(one).times(one.tally.points).div(one.tally.available))).div(counted)
      : shares.some((each) => each.share.isZero())
        ? ZERO
        : shares.reduce<Decimal>((product, each) => product.times(power(each.share, each.weight)), ONE);
  const available = whole('available');
  return { points: share.times(available), available, applicable: whole('applicable'), covered: whole('covered') };
}
