import fc from 'fast-check';
import { Decimal } from '../../lib/core/book/decimal.ts';
import { judgeStated, type StatedPercentage, type Verdict } from '../../lib/core/rules/figures/judge-stated.ts';
import { figure } from './fixtures.ts';

const judge = (typed: string, a: string, b: string) =>
  judgeStated(figure(typed, 'A1'), new Decimal(a), new Decimal(b)).verdict;

test.each<[string, string, string, Verdict]>([
  // The figures of the source documents.
  ['98%', '1204', '1223', 'rounded'],
  ['86,8%', '509', '586', 'truncated'],
  ['87,6%', '398', '454', 'truncated'],
  ['7.47%', '4223', '8411', 'wrong'],
  ['81,1%', '1402', '1729', 'rounded'],
  ['82,6%', '1089', '1319', 'rounded'],
  ['26,1%', '158', '606', 'rounded'],
  ['1.72%', '23', '1340', 'rounded'],
  ['98.5%', '1320', '1340', 'rounded'],
  ['87%', '160', '183', 'rounded'],
  ['100%', '13', '13', 'right'],
  ['100%', '6', '6', 'right'],
  ['100%', '1722', '1722', 'right'],
  // Ties and their neighbours.
  ['50%', '1', '2', 'right'],
  ['13%', '1', '8', 'rounded'],
  ['12%', '1', '8', 'truncated'],
  ['12,5%', '1', '8', 'right'],
  ['12,50%', '1', '8', 'right'],
  ['100%', '19999', '20000', 'rounded'],
  ['99,99%', '19999', '20000', 'truncated'],
  ['100,00%', '19999', '20000', 'rounded'],
  ['99,995%', '19999', '20000', 'right'],
  ['99,9%', '19999', '20000', 'truncated'],
  ['0%', '1', '300', 'rounded'],
  ['33,4%', '1', '3', 'wrong'],
  ['34%', '1', '3', 'wrong'],
  // A bound is judged as a bound.
  ['>95%', '96', '100', 'right'],
  ['>95%', '95', '100', 'right'],
  ['>95%', '949', '1000', 'wrong'],
  ['<5%', '6', '100', 'wrong'],
  ['~90%', '87', '100', 'right'],
  ['~90%', '80', '100', 'wrong'],
  // Nothing to recompute from.
  ['5%', '0', '0', 'not-verifiable'],
])('%s of %s/%s is %s', (typed, a, b, verdict) => {
  expect(judge(typed, a, b)).toBe(verdict);
});

test('without numerator or denominator a percentage is not verifiable', () => {
  expect(judgeStated(figure('98%', 'A1'), null, new Decimal(5))).toEqual({
    verdict: 'not-verifiable',
    computed: null,
    rounded: null,
  });
});

test('what a formula computed in binary is not accused of its last digits', () => {
  const value = new Decimal((1402 / 1729) * 100);
  const stated: StatedPercentage = { value, decimals: value.decimalPlaces() };
  expect(judgeStated(stated, new Decimal(1402), new Decimal(1729)).verdict).toBe('rounded');
});

const pairs = fc.tuple(
  fc.integer({ min: 0, max: 1e6 }),
  fc.integer({ min: 1, max: 1e6 }),
  fc.integer({ min: 0, max: 4 }),
);

test('the half-up value is never accused, and one unit of its last digit beside it always is', () => {
  fc.assert(
    fc.property(pairs, ([a, b, decimals]) => {
      // Integer arithmetic, so that the oracle shares nothing with the code: floor((2a·100·10^d + b) / 2b).
      const scale = 10n ** BigInt(decimals);
      const units = (2n * BigInt(a) * 100n * scale + BigInt(b)) / (2n * BigInt(b));
      const at = (count: bigint) => ({ value: new Decimal(count.toString()).div(scale.toString()), decimals });
      const verdict = (count: bigint) => judgeStated(at(count), new Decimal(a), new Decimal(b)).verdict;
      expect(['right', 'rounded']).toContain(verdict(units));
      expect(verdict(units + 1n)).toBe('wrong');
      expect(['truncated', 'wrong']).toContain(verdict(units - 1n));
    }),
  );
});
