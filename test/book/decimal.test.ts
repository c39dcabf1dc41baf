import { Decimal as Reference } from 'decimal.js';
import fc from 'fast-check';
import { Decimal } from '../../lib/core/book/decimal.ts';

/** The library rounds at its precision; set wide, its sums and products are exact too. */
const Exact = Reference.clone({ precision: 400, rounding: Reference.ROUND_HALF_UP, toExpNeg: -999, toExpPos: 999 });
const Fifty = Reference.clone({ precision: 50, rounding: Reference.ROUND_HALF_UP, toExpNeg: -999, toExpPos: 999 });

/** Figures as reports hold them, and some no report would: counts, percentages, money, tiny and long ones. */
const figures = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map(String),
  fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }).map(String),
  fc.constantFrom('0', '-0', '0.5', '-0.5', '1.005', '2.675', '100', '0.1', '0.2', '99.995', '1e3', '+7', '.5', '3.'),
);

const operations = {
  plus: (x: string, y: string) => [new Decimal(x).plus(y), new Exact(x).plus(y)],
  minus: (x: string, y: string) => [new Decimal(x).minus(y), new Exact(x).minus(y)],
  times: (x: string, y: string) => [new Decimal(x).times(y), new Exact(x).times(y)],
  'div, fifty digits': (x: string, y: string) =>
    Number(y) === 0 ? ['0', '0'] : [new Decimal(x).div(y), new Fifty(x).div(y)],
  'a percentage to two digits': (x: string, y: string) =>
    Number(y) === 0
      ? ['0', '0']
      : [
          new Decimal(x).times(100).div(y).toDecimalPlaces(2),
          new Fifty(new Exact(x).times(100)).div(y).toDecimalPlaces(2),
        ],
  min: (x: string, y: string) => [Decimal.min(x, y), Exact.min(x, y)],
  abs: (x: string) => [new Decimal(x).abs(), new Exact(x).abs()],
  neg: (x: string) => [new Decimal(x).neg(), new Exact(x).neg()],
  floor: (x: string) => [new Decimal(x).floor(), new Exact(x).floor()],
  ceil: (x: string) => [new Decimal(x).ceil(), new Exact(x).ceil()],
} satisfies Record<string, (x: string, y: string) => readonly [unknown, unknown] | readonly unknown[]>;

const plain = (value: unknown) => (typeof value === 'string' ? value : (value as Reference).toFixed());

test.each(Object.entries(operations))('%s gives what decimal.js gives', (_, operation) => {
  fc.assert(
    fc.property(figures, figures, (x, y) => {
      const [ours, reference] = operation(x, y);
      expect(plain(ours)).toBe(plain(reference));
    }),
    { numRuns: 2000 },
  );
});

test('rounding, dropping, comparing and printing are those of decimal.js', () => {
  fc.assert(
    fc.property(figures, figures, fc.nat(12), fc.integer({ min: 1, max: 30 }), (x, y, places, digits) => {
      const [ours, reference] = [new Decimal(x), new Exact(x)];
      expect(ours.toDecimalPlaces(places).toFixed()).toBe(reference.toDecimalPlaces(places).toFixed());
      expect(ours.truncated(places).toFixed()).toBe(reference.toDecimalPlaces(places, Reference.ROUND_DOWN).toFixed());
      expect(ours.toSignificantDigits(digits).toFixed()).toBe(reference.toSignificantDigits(digits).toFixed());
      // A figure that rounds to nothing is printed without a sign.
      expect(ours.toFixed(places)).toBe(reference.toFixed(places).replace(/^-(0(\.0*)?)$/, '$1'));
      expect(ours.cmp(y)).toBe(reference.cmp(y));
      expect([ours.eq(y), ours.lt(y), ours.lte(y), ours.gt(y), ours.gte(y)]).toEqual([
        reference.eq(y),
        reference.lt(y),
        reference.lte(y),
        reference.gt(y),
        reference.gte(y),
      ]);
      expect(ours.toNumber() + 0).toBe(reference.toNumber() + 0);
      expect([ours.decimalPlaces(), ours.isInteger(), ours.isZero()]).toEqual([
        reference.decimalPlaces(),
        reference.isInteger(),
        reference.isZero(),
      ]);
      expect(ours.isNegative()).toBe(reference.lt(0));
    }),
    { numRuns: 3000 },
  );
});

test('a quotient is rounded once, to as many digits as are asked', () => {
  fc.assert(
    fc.property(figures, figures, fc.integer({ min: 1, max: 40 }), (x, y, digits) => {
      fc.pre(Number(y) !== 0);
      const Rounded = Exact.clone({ precision: digits });
      expect(new Decimal(x).div(y, digits).toFixed()).toBe(new Rounded(x).div(y).toFixed());
    }),
    { numRuns: 3000 },
  );
});

test.each([
  // Cut after one digit more, the quotient ends in a 5 that is none: 2.4499…, 0.045499….
  ['2449999999', '1000000000', 2, '2.4'],
  ['4549', '100000', 2, '0.045'],
  ['-1', '8', 2, '-0.13'],
  ['199', '2', 2, '100'],
])('%s ÷ %s to %i digits is %s', (x, y, digits, quotient) => {
  expect(new Decimal(x).div(y, digits).toFixed()).toBe(quotient);
});

test('whole powers are those of decimal.js', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.nat(2),
      fc.integer({ min: -6, max: 12 }),
      (whole, scale, power) => {
        const base = new Decimal(whole).div(new Decimal(10).pow(scale));
        const reference =
          power < 0 ? new Fifty(1).div(new Exact(base.toFixed()).pow(-power)) : new Exact(base.toFixed()).pow(power);
        expect(base.pow(power).toFixed()).toBe(reference.toFixed());
      },
    ),
  );
});

test.each([
  [0.1, '0.1'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [-0, '0'],
  ['-0.50', '-0.5'],
  ['0010', '10'],
  [Number.MAX_VALUE, `${BigInt(Number.MAX_VALUE)}`.slice(0, 17).padEnd(309, '0')],
])('%s is %s', (value, text) => {
  const decimal = new Decimal(value);
  expect(`${decimal}`).toBe(text);
  expect(JSON.stringify({ decimal })).toBe(`{"decimal":"${text}"}`);
  expect(decimal).toEqual(new Decimal(text));
  expect(decimal).not.toEqual(new Decimal(text).plus(1));
});

test('what was only carried and what arithmetic gave are the same number', () => {
  fc.assert(
    fc.property(figures, figures, fc.nat(12), (x, y, places) => {
      const reference = new Exact(x).plus(y);
      const text = reference.toFixed();
      const twins = [new Decimal(text), new Decimal(x).plus(y), new Decimal(new Decimal(x).plus(y))];
      for (const each of twins) {
        expect([each.isZero(), each.isNegative(), each.isInteger(), each.decimalPlaces(), each.toNumber() + 0]).toEqual(
          [
            reference.isZero(),
            reference.lt(0),
            reference.isInteger(),
            reference.decimalPlaces(),
            reference.toNumber() + 0,
          ],
        );
        expect(each.toFixed(places)).toBe(reference.toFixed(places).replace(/^-(0(\.0*)?)$/, '$1'));
        for (const other of twins) expect(each.cmp(other)).toBe(0);
        for (const other of [x, y, new Decimal(x), new Decimal(y).times(1)]) {
          expect(each.cmp(other)).toBe(reference.cmp(`${other}`));
        }
        expect(each.toFixed()).toBe(text);
      }
    }),
    { numRuns: 2000 },
  );
});

test('short neighbours are told apart', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat(15), fc.boolean(), (digits, places, negative) => {
      const [one, next] = [digits, digits + 1].map((each) => {
        const shifted = new Exact(each).times(new Exact(10).pow(-places));
        return (negative ? shifted.neg() : shifted).toFixed();
      }) as [string, string];
      expect(new Decimal(one).cmp(next)).toBe(negative ? 1 : -1);
      expect(new Decimal(next).cmp(one)).toBe(negative ? -1 : 1);
      expect(new Decimal(one).cmp(one)).toBe(0);
    }),
    { numRuns: 3000 },
  );
});

test('whatever comes out as nothing has no sign', () => {
  const nothing = ['-0', '0'].map((zero) => new Decimal(zero));
  const found = [
    ...nothing.flatMap((zero) => [zero.neg(), zero.times(-1), zero.div(-3), zero.plus('-0'), zero.minus(zero)]),
    new Decimal('-0.4').toDecimalPlaces(0),
    new Decimal('-0.4').ceil(),
    new Decimal('-0.4').truncated(0),
    new Decimal(-1).plus(1),
  ];
  for (const zero of found) {
    expect(zero).toEqual(new Decimal(0));
    expect([zero.isNegative(), zero.isZero(), zero.toFixed(1)]).toEqual([false, true, '0.0']);
    expect(Object.is(zero.toNumber(), 0)).toBe(true);
  }
});

test('a cell full of digits is a number like any other', () => {
  const digits = '7'.repeat(32_767);
  expect(new Decimal(digits).toFixed()).toBe(digits);
  expect(new Decimal(digits).times(100).gt(1e300)).toBe(true);
});

test.each([
  '',
  '.',
  'abc',
  '1,5',
  '1.2.3',
  '0x10',
  'Infinity',
  'NaN',
  '1e9999',
  '٣',
  ' 1',
  Number.NaN,
  Number.POSITIVE_INFINITY,
])('%p is no decimal', (value) => {
  expect(() => new Decimal(value)).toThrow(RangeError);
});

test('nothing is divided by zero', () => {
  expect(() => new Decimal(1).div(0)).toThrow('division by zero');
});
