/** Logarithms and roots of the scores: known values, and those that the library gives when it keeps ten digits more. */
import { Decimal as Library } from 'decimal.js';
import fc from 'fast-check';
import { Decimal } from '../../lib/core/book/decimal.ts';
import { ln, power } from '../../lib/core/score/points/logarithms.ts';

const Wide = Library.clone({ precision: 60 });
/** The same to 48 significant digits: the last two may be rounded the other way. */
const alike = (ours: Decimal, other: Library) =>
  expect(new Wide(ours.toFixed()).minus(other).abs().lte(other.abs().times('1e-48'))).toBe(true);

test.each([
  ['1', '0'],
  ['2', '0.69314718055994530941723212145817656807550013436026'],
  ['10', '2.302585092994045684017991454684364207601101488628773'],
  ['0.1', '-2.302585092994045684017991454684364207601101488628773'],
])('ln %s', (value, expected) => {
  expect(ln(new Decimal(value)).minus(expected).abs().lte('1e-49')).toBe(true);
});

test.each([
  ['4', '0.5', '2'],
  ['0.0001', '0.25', '0.1'],
  ['0.7836', '1', '0.7836'],
  ['1', '0.3', '1'],
  ['8', '-1', '0.125'],
  ['1024', '0.1', '2'],
])('%s to the power of %s is %s, to the last digit', (base, exponent, expected) => {
  expect(power(new Decimal(base), new Decimal(exponent)).toFixed()).toBe(expected);
});

/** Figures of every size that a score may meet. */
const figure = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: -9, max: 12 }))
  .map(([digits, places]) => new Wide(digits).times(new Wide(10).pow(-places)).toFixed());

test('logarithms of all sizes', () => {
  fc.assert(
    fc.property(figure, (value) => {
      if (value === '1') return;
      alike(ln(new Decimal(value)), new Wide(value).ln());
    }),
  );
});

test('powers of shares, as a weighted geometric mean takes them', () => {
  const share = fc.integer({ min: 1, max: 1_000_000 }).map((n) => new Wide(n).div(1_000_000).toFixed());
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 1000 }), (base, thousandths) => {
      const exponent = new Wide(thousandths).div(1000).toFixed();
      alike(power(new Decimal(base), new Decimal(exponent)), new Wide(base).pow(exponent));
    }),
  );
});
