/** Weights shaken at random, the same way every time: rank safety must print the same bytes from the same figures. */
import type { UnitScore } from '../points/unit-score.ts';
import { type Criterion, partsOf, type Scheme } from '../scheme/scheme.ts';

export const DRAWS = 500;
/** Every weight is multiplied by a factor between 1 − SPREAD and 1 + SPREAD. */
const SPREAD = 0.25;
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
  const nodes = nodesOf(scheme);
  const root = scheme.criteria[0] as Criterion;
  const scale = (scheme.scale === 'index' ? 1 : root.maximum.toNumber()) * 10 ** scheme.decimals;
  const leaves = units.map((unit) => leafShares(scheme, unit));
  const weights = new Float64Array(nodes.length);
  const share = new Float64Array(nodes.length);
  const open = new Float64Array(nodes.length);
  return Array.from({ length: DRAWS }, () => {
    for (const node of nodes) weights[node.at] = node.weight * (1 - SPREAD + 2 * SPREAD * random());
    return leaves.map((of) => {
      share.set(of.share);
      open.set(of.open);
      // Parents stand before their parts, so from the back every part is done before its whole.
      for (let at = nodes.length - 1; at >= 0; at--) {
        const node = nodes[at] as Node;
        if (node.aggregation !== null) combine(node, weights, share, open);
      }
      // The hundred-millionth absorbs what floating point loses, so that exact ties stay ties.
      return Math.floor((share[0] as number) * scale + 0.5 + 1e-8);
    });
  });
}

interface Node {
  readonly at: number;
  readonly aggregation: Criterion['aggregation'];
  readonly maximum: number;
  /** The weight that is shaken: a declared one, else the points. */
  readonly weight: number;
  /** Places of the scored parts. */
  readonly parts: readonly number[];
  readonly maxima: readonly number[];
}

function nodesOf(scheme: Scheme): Node[] {
  const place = new Map(scheme.criteria.map((each, at) => [each.id, at]));
  return scheme.criteria.map((each, at) => {
    const parts = partsOf(scheme, each.id).filter((part) => part.maximum.gt(0));
    return {
      at,
      aggregation: each.aggregation,
      maximum: each.maximum.toNumber(),
      weight: (each.weight ?? each.maximum).toNumber(),
      parts: parts.map((part) => place.get(part.id) as number),
      maxima: parts.map((part) => part.maximum.toNumber()),
    };
  });
}

/** Of every leaf: its points out of those available (0–1), and whether it counts. */
function leafShares(scheme: Scheme, unit: UnitScore): { share: Float64Array; open: Float64Array } {
  const share = new Float64Array(scheme.criteria.length);
  const open = new Float64Array(scheme.criteria.length);
  const place = new Map(scheme.criteria.map((each, at) => [each.id, at]));
  for (const { criterion, tally } of unit.leaves) {
    if (tally.available.isZero()) continue;
    const at = place.get(criterion.id) as number;
    share[at] = tally.points.div(tally.available).toNumber();
    open[at] = 1;
  }
  return { share, open };
}

/** What `aggregate.ts` does exactly, with shaken weights. The parts of a capped sum and of best-of are points, not weights. */
function combine(node: Node, weights: Float64Array, share: Float64Array, open: Float64Array): void {
  const { at, aggregation, maximum, parts, maxima } = node;
  let [whole, counting, available, points, logs, best] = [0, 0, 0, 0, 0, 0];
  let nothing = false;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as number;
    const [s, o] = [share[part] as number, open[part] as number];
    const weight =
      aggregation === 'capped-sum' || aggregation === 'best-of' ? (maxima[i] as number) : (weights[part] as number);
    whole += weight;
    available += weight * o;
    points += weight * o * s;
    if (o === 0) continue;
    counting += weight;
    best = Math.max(best, weight * o * s);
    if (aggregation === 'arithmetic') logs += weight * s;
    else if (aggregation === 'geometric') {
      nothing ||= s === 0;
      logs += weight * Math.log(s);
    }
  }
  if (counting === 0) {
    share[at] = 0;
    open[at] = 0;
  } else if (aggregation === 'best-of') {
    share[at] = best / maximum;
    open[at] = 1;
  } else if (aggregation === 'capped-sum') {
    const cap = Math.min(available, maximum);
    share[at] = Math.min(points, maximum) / cap;
    open[at] = cap / maximum;
  } else {
    open[at] = available / whole;
    share[at] =
      aggregation === 'sum'
        ? points / available
        : aggregation === 'arithmetic'
          ? logs / counting
          : nothing
            ? 0
            : Math.exp(logs / counting);
  }
}
