import { Decimal } from '../../book/decimal.ts';
import { type Noticed, notice, type Passage, type Rule } from '../rule.ts';
import { added, partsDisagree } from './parts-disagree.ts';
import { sumsIn, type TextSum } from './sums-in-text.ts';
import { type WrittenSum, writtenSumsIn } from './written-sums.ts';

/**
 * Totals and parts stated in running text.
 * `261 thủ tục, trong đó 21, 59 và 181` adds up.
 */
export const sumPartsDiffer: Rule = {
  id: 'sum.parts-differ',
  severity: 'warning',
  certainty: 'heuristic',
  *check({ passages }) {
    for (const passage of passages) {
      const [sums, written] = [sumsIn(passage.text), writtenSumsIn(passage.text)];
      if (sums.length > 0 || written.length > 0) yield* inPassage(passage, sums, written);
    }
  },
};

function* inPassage(
  { at, indicator }: Passage,
  sums: readonly TextSum[],
  written: readonly WrittenSum[],
): Iterable<Noticed> {
  const facts = (total: Decimal, parts: readonly Decimal[], sum: Decimal, quote: string) => ({
    ...(indicator ? { indicator: indicator.id } : {}),
    quote,
    total: total.toFixed(),
    parts: parts.map((part) => part.toFixed()),
    sum: sum.toFixed(),
    difference: sum.minus(total).toFixed(),
  });
  for (const sum of sums) {
    if (!partsDisagree(sum)) continue;
    const parts = sum.parts.map(({ value }) => value);
    yield notice(at, facts(sum.total.value, parts, added(sum.parts), sum.quote));
  }
  for (const { parts, total, quote } of written) {
    const sum = parts.reduce((left, part) => left.plus(part), new Decimal(0));
    // Written out with plus and equals signs there is nothing to interpret.
    if (!sum.eq(total)) yield notice(at, facts(total, parts, sum, quote), { severity: 'error', certainty: 'computed' });
  }
}
