/**
 * Whether the parts a text lists contradict its total. Whether they are meant to be all of the total is rarely said, so
 * they are accused only where the wording, or a near miss, leaves little doubt.
 */
import { Decimal } from '../../book/decimal.ts';
import type { TextFigure } from './figures-in-text.ts';
import { headOf, type TextSum } from './sums-in-text.ts';

/** How far the sum may be off and still be taken for a slip of a complete list. */
const NEAR = new Decimal('0.05');

/** Whether the parts contradict the total; see `NEAR` for what is let pass. */
export function partsDisagree(sum: TextSum): boolean {
  const { total, parts, closed, mixed } = sum;
  const alike = (part: TextFigure) => headOf(part) !== '' && headOf(part) === headOf(total);
  if (parts.length === 1) return parts.every((part) => alike(part) && part.value.gt(total.value));
  if (mixed || someRunAddsUp(sum)) return false;
  const difference = added(parts).minus(total.value);
  const off = difference.abs();
  const near = off.lte(total.value.times(NEAR)) || (off.eq(1) && oneKind(sum));
  return near || (closed && oneKind(sum)) || (!difference.isNegative() && parts.every(alike));
}

/** What the parts make together. */
export function added(parts: readonly TextFigure[]): Decimal {
  return parts.reduce((sum, part) => sum.plus(part.value), new Decimal(0));
}

/** All parts speak of one kind of thing, or of the kinds the total names ("doanh nghiệp, chi nhánh, văn phòng…"). */
function oneKind({ parts, kinds }: TextSum): boolean {
  const first = parts.map(headOf);
  return first[0] !== '' && (first.every((each) => each === first[0]) || first.every((each) => kinds.includes(each)));
}

/** The first few parts already make the total: what follows is about something else. */
function someRunAddsUp({ parts, total }: TextSum): boolean {
  return parts.some((_, index) => added(parts.slice(0, index + 1)).eq(total.value));
}
