import { Decimal } from '../../book/decimal.ts';
import { type Noticed, notice, type Passage, type Rule } from '../rule.ts';
import { added, partsDisagree } from './parts-disagree.ts';
import { sumsIn } from './sums-in-text.ts';
import { writtenSumsIn } from './written-sums.ts';

/**
 * Totals and parts stated in running text.
 * `261 thủ tục, trong đó 21, 59 và 181` adds up.
 */
export const sumPartsDiffer: Rule = {
  id: 'sum.parts-differ',
  severity: 'warning',
  certainty: 'heuristic',
  *check({ passages }) {
    for (const passage of passages) yield* inPassage(passage);
  },
};

function* inPassage({ text, at, indicator }: Passage): Iterable<Noticed> {
  const facts = (total: Decimal, parts: readonly Decimal[], sum: Decimal, quote: string) => ({
    ...(indicator ? { indicator: indicator.id } : {}),
    quote,
    total: total.toFixed(),
    parts: parts.map((part) => part.toFixed()),
    sum: sum.toFixed(),
    difference: sum.minus(total).toFixed(),
  });
  for (const sum of sumsIn(text)) {
    if (!partsDisagree(sum)) continue;
    const parts = sum.parts.map(({ value }) => value);
    yield notice(at, facts(sum.total.value, parts, added(sum.parts), sum.quote));
  }
  for (const { parts, total, quote } of writtenSumsIn(text)) {
    const sum = parts.reduce((left, part) => left.plus(part), new Decimal(0));
    // Written out with plus and equals signs there is nothing to interpret.
    if (!sum.eq(total)) yield notice(at, facts(total, parts, sum, quote), { severity: 'error', certainty: 'computed' });
  }
}
