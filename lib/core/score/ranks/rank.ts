/** Places from scores that are already rounded to the decimals of the ranking. */
import type { Decimal } from '../../book/decimal.ts';
import type { Ties } from '../scheme/scheme.ts';

/** Rank of each score, the highest first; `average` may give halves. The order of the input is kept. */
export function ranksOf(scores: readonly Decimal[], ties: Ties): number[] {
  return places(scores, (a, b) => a.cmp(b), ties);
}

/** Ranks of anything ordered by `compare` (positive: `a` is better than `b`). */
export function places<T>(items: readonly T[], compare: (a: T, b: T) => number, ties: Ties): number[] {
  const order = items.map((_, at) => at).sort((a, b) => compare(items[b] as T, items[a] as T) || a - b);
  const ranks = new Array<number>(items.length).fill(0);
  let distinct = 0;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && compare(items[order[to] as number] as T, items[order[from] as number] as T) === 0) to++;
    distinct++;
    const rank = { min: from + 1, max: to, dense: distinct, average: (from + 1 + to) / 2 }[ties];
    for (const at of order.slice(from, to)) ranks[at] = rank;
    from = to;
  }
  return ranks;
}
