/** Decimals are equal when their values are, whether or not arithmetic was asked of the digits yet. */
import { Decimal } from '../lib/core/book/decimal.ts';

type Tester = (left: unknown, right: unknown) => boolean | undefined;

// The types of jest do not know this function yet.
(expect as unknown as { addEqualityTesters(testers: Tester[]): void }).addEqualityTesters([
  (left, right) => (left instanceof Decimal && right instanceof Decimal ? left.eq(right) : undefined),
]);
