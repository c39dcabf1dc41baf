/** What a figure earns that is no measurement but a bound: `>50%`, `trên 90%`, `khoảng 80%`. */
import { Decimal } from '../../book/decimal.ts';
import type { Bound } from '../../book/numbers.ts';

/** Fewest and most points that the true figure can earn. */
export interface PointRange {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Nearer to a bound than any figure anybody states, and further away than any. */
const NEAR = new Decimal('1e-25');
const FAR = new Decimal('1e25');

/**
 * Points between which the true figure lies, given what its form pays for a value. Forms are monotone, so the two ends of
 * what the bound allows are enough; `>` and `<` leave the bound itself out. Null: the ends cannot be told ("about"), or
 * the form does not score values.
 */
export function boundedPoints(
  value: Decimal,
  bound: Bound,
  pointsAt: (value: Decimal) => Decimal | null,
): PointRange | null {
  if (bound === '~') return null;
  const above = bound === '>' || bound === '≥';
  const near = bound === '>' ? value.plus(NEAR) : bound === '<' ? value.minus(NEAR) : value;
  const [one, other] = [pointsAt(near), pointsAt(above ? FAR : FAR.neg())];
  if (one === null || other === null) return null;
  return one.lte(other) ? { low: one, high: other } : { low: other, high: one };
}
