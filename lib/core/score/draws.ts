/** Weights shaken at random, the same way every time: rank safety must print the same bytes from the same figures. */
import { type Criterion, partsOf, type Scheme } from './scheme.ts';
import type { UnitScore } from './unit-score.ts';

export const DRAWS = 500;
/** Every weight is multiplied by a factor between 1 − SPREAD and 1 + SPREAD. */
export const SPREAD = 0.25;
const SEED = 571;

/** mulberry32: a stream of numbers in [0, 1) from integer arithmetic alone, equal on every machine. */
export function randomStream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Scores of the units under each draw of weights (draw by draw, units in the given order), rounded as the scheme ranks.
 * Simulation only: reckoned in floating point, used for places alone; no figure printed as a score comes from here.
 */
export function scoresUnderDraws(scheme: Scheme, units: readonly UnitScore[]): number[][] {
  const random = randomStream(SEED);
  const root = scheme.criteria[0] as Criterion;
  const parts = new Map(
    scheme.criteria.map((each) => [each.id, partsOf(scheme, each.id).filter((part) => part.maximum.gt(0))]),
  );
  const maxima = new Map(scheme.criteria.map((each) => [each.id, each.maximum.toNumber()]));
  const weights = new Map(scheme.criteria.map((each) => [each.id, (each.weight ?? each.maximum).toNumber()]));
  const leaves = units.map(
    (unit) =>
      new Map(
        unit.leaves.map(({ criterion, tally }) => [
          criterion.id,
          {
            share: tally.available.isZero() ? 0 : tally.points.div(tally.available).toNumber(),
            open: tally.available.gt(0) ? 1 : 0,
          },
        ]),
      ),
  );
  const scale = (scheme.scale === 'index' ? 1 : root.maximum.toNumber()) * 10 ** scheme.decimals;
  return Array.from({ length: DRAWS }, () => {
    const shaken = new Map(
      scheme.criteria.map((each) => [each.id, (weights.get(each.id) as number) * (1 - SPREAD + 2 * SPREAD * random())]),
    );
    const share = (criterion: Criterion, of: (typeof leaves)[number]): Share =>
      criterion.form !== null ? (of.get(criterion.id) ?? { share: 0, open: 0 }) : combined(criterion, of);
    const combined = (criterion: Criterion, of: (typeof leaves)[number]): Share => {
      const below = (parts.get(criterion.id) ?? []).map((part) => ({
        ...share(part, of),
        weight: shaken.get(part.id) as number,
        maximum: maxima.get(part.id) as number,
      }));
      return combineShares(criterion, below, maxima.get(criterion.id) as number);
    };
    // The hundred-millionth absorbs what floating point loses, so that exact ties stay ties.
    return leaves.map((of) => Math.floor(share(root, of).share * scale + 0.5 + 1e-8));
  });
}

interface Share {
  /** Points out of those available, 0–1. */
  readonly share: number;
  /** How much of the maximum is available, 0–1. */
  readonly open: number;
}

function combineShares(
  criterion: Criterion,
  parts: readonly (Share & { weight: number; maximum: number })[],
  maximum: number,
): Share {
  const add = (of: (part: (typeof parts)[number]) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  const { aggregation } = criterion;
  if (aggregation === 'best-of') {
    const open = parts.some((part) => part.open > 0) ? 1 : 0;
    return { share: Math.max(0, ...parts.map((part) => (part.share * part.open * part.maximum) / maximum)), open };
  }
  if (aggregation === 'capped-sum') {
    // The parts of a capped sum are points, not weights: what the cap is worth is decided above it.
    const open = Math.min(
      add((part) => part.open * part.maximum),
      maximum,
    );
    const points = Math.min(
      add((part) => part.share * part.open * part.maximum),
      maximum,
    );
    return { share: open === 0 ? 0 : points / open, open: open / maximum };
  }
  const whole = add((part) => part.weight);
  const open = add((part) => part.weight * part.open) / whole;
  if (open === 0) return { share: 0, open: 0 };
  if (aggregation === 'sum')
    return { share: add((part) => part.weight * part.open * part.share) / (open * whole), open };
  const counting = add((part) => (part.open > 0 ? part.weight : 0));
  if (aggregation === 'arithmetic')
    return { share: add((part) => (part.open > 0 ? part.weight * part.share : 0)) / counting, open };
  if (parts.some((part) => part.open > 0 && part.share === 0)) return { share: 0, open };
  return { share: Math.exp(add((part) => (part.open > 0 ? part.weight * Math.log(part.share) : 0)) / counting), open };
}
