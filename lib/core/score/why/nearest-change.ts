/** The smallest change of a single leaf that would move a unit up at least one place, the others standing still. */
import { Decimal } from '../../book/decimal.ts';
import { rounded, ZERO } from '../points/exact.ts';
import type { LeafScore } from '../points/score-leaf.ts';
import type { UnitScore } from '../points/unit-score.ts';
import { pointsIf, rootPointsIf, scoreIf } from '../points/what-if.ts';
import type { Scheme } from '../scheme/scheme.ts';

export interface Change {
  readonly leaf: LeafScore;
  /** What has to change: the count above the line, the value, the answer given, or points that people give. */
  readonly what: 'numerator' | 'value' | 'answer' | 'points';
  readonly from: string;
  readonly to: string;
  /** Points of the leaf that this brings, and of the whole. */
  readonly points: Decimal;
  readonly gain: Decimal;
  /** Score and rank it leads to. */
  readonly score: Decimal;
  readonly rank: number;
}

/** A change of a unit's own score, whatever place it leads to. */
export type Raise = Omit<Change, 'rank'>;

/** Every single-leaf change that reaches the next place, the smallest in points first. Empty for the first and the unranked. */
export function changesThatMove(scheme: Scheme, unit: UnitScore, peers: readonly UnitScore[]): Change[] {
  const goal = goalOf(scheme, unit, peers);
  if (goal === null) return [];
  return changesReaching(scheme, unit, goal).map((change) => ({
    ...change,
    rank: rankWith(scheme, unit, peers, change.score),
  }));
}

/** Every single-leaf change that raises the score by the last digit it is shown in, the smallest in points first. */
export function changesThatRaise(scheme: Scheme, unit: UnitScore): Raise[] {
  return unit.score === null
    ? []
    : changesReaching(scheme, unit, unit.score.plus(new Decimal(10).pow(-scheme.decimals)));
}

function changesReaching(scheme: Scheme, unit: UnitScore, goal: Decimal): Raise[] {
  const before = unit.points;
  if (before === null) return [];
  return unit.leaves
    .flatMap((leaf) => {
      const reaches = (points: Decimal) => scoreIf(scheme, unit, leaf, points).gte(goal);
      if (leaf.tally.available.isZero() || !reaches(leaf.criterion.maximum)) return [];
      const found = smallest(leaf, reaches);
      if (found === null) return [];
      const score = scoreIf(scheme, unit, leaf, found.points);
      const gain = rootPointsIf(scheme, unit, leaf, found.points).minus(before);
      return [{ leaf, ...found, gain, score }];
    })
    .sort((a, b) => effort(a).cmp(effort(b)));
}

/** How much of a leaf's own maximum has to be won. */
function effort(change: Raise): Decimal {
  const { criterion, tally } = change.leaf;
  return change.points.minus(tally.points).div(criterion.maximum);
}

/** The score to reach: that of the next place up, or just above it where ties are given the worse place. */
function goalOf(scheme: Scheme, unit: UnitScore, peers: readonly UnitScore[]): Decimal | null {
  const { score } = unit;
  if (score === null || unit.rank === null) return null;
  const above = peers.flatMap((peer) => (peer.rank !== null && peer.score?.gt(score) ? [peer.score] : []));
  if (above.length === 0) return null;
  const next = above.reduce((least, each) => (each.lt(least) ? each : least));
  return scheme.ties === 'max' ? next.plus(new Decimal(10).pow(-scheme.decimals)) : next;
}

/** Rank among the peers with another score. */
function rankWith(scheme: Scheme, unit: UnitScore, peers: readonly UnitScore[], score: Decimal): number {
  const others = peers.filter((peer) => peer !== unit && peer.code !== unit.code && peer.rank !== null);
  const better = others.filter((peer) => peer.score?.gt(score));
  const equal = others.filter((peer) => peer.score?.eq(score)).length;
  if (scheme.ties === 'dense') return new Set(better.map((peer) => peer.score?.toFixed())).size + 1;
  return better.length + 1 + (scheme.ties === 'max' ? equal : scheme.ties === 'average' ? equal / 2 : 0);
}

type Found = Pick<Change, 'what' | 'from' | 'to' | 'points'>;

function smallest(leaf: LeafScore, reaches: (points: Decimal) => boolean): Found | null {
  const { criterion, fact, value } = leaf;
  if (leaf.basis === 'given' || leaf.state !== 'scored' || value === null) {
    if (criterion.form === 'fractions') return answer(leaf, reaches);
    return points(leaf, reaches);
  }
  if (criterion.form === 'fractions') return answer(leaf, reaches);
  const parts = fact?.exact && fact.numerator && fact.denominator?.gt(0) && criterion.take === 'value' ? fact : null;
  const sign = rising(leaf) ? 1 : -1;
  if (parts?.numerator?.isInteger() && parts.denominator) {
    const { numerator, denominator } = parts;
    const room = sign > 0 ? denominator.minus(numerator) : numerator;
    const at = (steps: number) => numerator.plus(steps * sign);
    const tried = (steps: number) => pointsIf(leaf, at(steps).times(100).div(denominator));
    const steps = fewest(room.floor().toNumber(), (n) => reaches(tried(n)));
    return steps === null
      ? null
      : { what: 'numerator', from: numerator.toFixed(), to: at(steps).toFixed(), points: tried(steps) };
  }
  // Things are counted one by one; other figures move by the last digit they are stated in, a tenth at least.
  const counted = criterion.form === 'each' || (fact?.exact && fact.denominator === null && value.isInteger());
  const grid = new Decimal(10).pow(counted ? 0 : -Math.max(fact?.decimals ?? 0, 1));
  const limit = limitOf(leaf);
  if (limit === null) return points(leaf, reaches);
  const at = (steps: number) => value.plus(grid.times(steps * sign));
  const room = limit.minus(value).abs().div(grid).ceil().toNumber();
  const steps = fewest(room, (n) => reaches(pointsIf(leaf, at(n))));
  return steps === null
    ? null
    : {
        what: 'value',
        from: `${leaf.bound ?? ''}${value.toFixed()}`,
        to: at(steps).toFixed(),
        points: pointsIf(leaf, at(steps)),
      };
}

/** Whether a greater value earns more: goalposts say it by their ends, the other forms by their direction. */
function rising({ criterion }: LeafScore): boolean {
  const { form, floor, full, direction } = criterion;
  if ((form === 'goalposts' || form === 'log-goalposts') && floor && full) return full.gt(floor);
  return direction === 'higher';
}

/** The value that surely earns everything the form can give. */
function limitOf({ criterion, context }: LeafScore): Decimal | null {
  const { form, full, maximum, per, direction, steps } = criterion;
  const past = (value: Decimal | null | undefined) => (value ? value.plus(direction === 'higher' ? 1 : -1) : null);
  if (form === 'ratio') return direction === 'higher' ? (full ?? new Decimal(100)) : ZERO;
  if (form === 'goalposts' || form === 'log-goalposts') return full;
  if (form === 'each') return per === null ? null : maximum.div(per);
  if (form === 'relative') return context.best;
  if (form === 'target' || form === 'baseline') return past(context.target?.value);
  const best = [...steps].sort((a, b) => b.points.cmp(a.points))[0];
  return best?.from ?? null;
}

function answer(leaf: LeafScore, reaches: (points: Decimal) => boolean): Found | null {
  const enough = leaf.criterion.steps.filter((step) => step.points.gt(leaf.tally.points) && reaches(step.points));
  const least = enough.reduce<(typeof enough)[number] | null>(
    (a, b) => (a === null || b.points.lt(a.points) ? b : a),
    null,
  );
  return least === null
    ? null
    : { what: 'answer', from: leaf.fact?.text ?? '', to: least.option, points: least.points };
}

/** In hundredths of a point, where points are what is given or asked for. */
function points(leaf: LeafScore, reaches: (points: Decimal) => boolean): Found | null {
  const { criterion, tally } = leaf;
  const start = rounded(tally.points, 2);
  const at = (steps: number) => {
    const reached = start.plus(new Decimal(steps).div(100));
    return reached.gt(criterion.maximum) ? criterion.maximum : reached;
  };
  const room = criterion.maximum.minus(start).times(100).ceil().toNumber();
  const steps = fewest(room, (n) => reaches(at(n)));
  return steps === null
    ? null
    : { what: 'points', from: tally.points.toFixed(), to: at(steps).toFixed(), points: at(steps) };
}

/** Fewest steps, from 1 to `most`, that suffice; what suffices once suffices for more. Null: not even the most do. */
function fewest(most: number, suffices: (steps: number) => boolean): number | null {
  if (most < 1 || !suffices(most)) return null;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (suffices(middle)) high = middle;
    else low = middle;
  }
  return high;
}
