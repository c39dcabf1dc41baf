/** Every scoring form, with points worked out by hand. */
import fc from 'fast-check';
import { Decimal } from '../../lib/core/book/decimal.ts';
import { type Context, pointsFor } from '../../lib/core/score/points/forms.ts';
import type { Criterion, Form } from '../../lib/core/score/scheme/scheme.ts';

const NONE: Context = { best: null, target: null, baseline: null };
const p = (value: string | number) => new Decimal(value);

function criterion(form: Form, more: Partial<Criterion> = {}): Criterion {
  const nothing = { weight: null, aggregation: null, full: null, floor: null, target: null, per: null, decimals: null };
  return {
    id: 'A',
    parent: 'G',
    name: 'A',
    nameEn: '',
    maximum: p(20),
    form,
    input: 'x',
    take: 'value',
    direction: 'higher',
    baseline: '',
    missing: 'zero',
    notApplicable: 'rescale',
    evidence: '',
    source: '',
    steps: [],
    row: 2,
    ...nothing,
    ...more,
  };
}

const MEETINGS = criterion('steps', {
  steps: [4, 3, 2, 1].map((from) => ({ from: p(from), option: '', points: p(from * 5) })),
});
const LATE = criterion('steps', {
  direction: 'lower',
  steps: [
    { from: p(0), option: '', points: p(20) },
    { from: p(5), option: '', points: p(10) },
  ],
});
const PLAN = criterion('fractions', {
  steps: [
    { from: null, option: 'Ban hành đúng hạn', points: p(20) },
    { from: null, option: 'ban hành chậm', points: p(10) },
    { from: null, option: '0', points: p(0) },
  ],
});
const target = (value: number, strict = false): Context => ({ ...NONE, target: { value: p(value), strict } });

test.each([
  ['ratio: 81.1 of 100 earns 0.811 of 20', criterion('ratio'), '81.1', NONE, '16.22'],
  ['ratio: nothing earns nothing', criterion('ratio'), '0', NONE, '0'],
  ['ratio: more than everything earns the maximum', criterion('ratio'), '103', NONE, '20'],
  ['ratio: below nothing earns nothing', criterion('ratio'), '-4', NONE, '0'],
  ['ratio: a scale of its own', criterion('ratio', { full: p(1) }), '0.7836', NONE, '15.672'],
  ['ratio: lower is better', criterion('ratio', { direction: 'lower' }), '30', NONE, '14'],
  ['steps: exactly on a step', MEETINGS, '3', NONE, '15'],
  ['steps: between two steps', MEETINGS, '3.99', NONE, '15'],
  ['steps: above the last', MEETINGS, '9', NONE, '20'],
  ['steps: below the first', MEETINGS, '0', NONE, '0'],
  ['steps, lower is better: within the allowance', LATE, '5', NONE, '10'],
  ['steps, lower is better: past it', LATE, '6', NONE, '0'],
  ['each: 3 applications at 1.5', criterion('each', { per: p('1.5') }), '3', NONE, '4.5'],
  ['each: up to the maximum', criterion('each', { per: p('1.5') }), '30', NONE, '20'],
  ['relative: half of the best', criterion('relative'), '40', { ...NONE, best: p(80) }, '10'],
  ['relative: the best itself', criterion('relative'), '80', { ...NONE, best: p(80) }, '20'],
  ['relative: the best is nothing', criterion('relative'), '0', { ...NONE, best: p(0) }, '0'],
  [
    'relative, lower is better: twice the best',
    criterion('relative', { direction: 'lower' }),
    '8',
    { ...NONE, best: p(4) },
    '10',
  ],
  ['target: met exactly', criterion('target'), '80', target(80), '20'],
  ['target: three quarters of it', criterion('target'), '60', target(80), '15'],
  ['target: beyond it', criterion('target'), '95', target(80), '20'],
  ['target, strict: at equality the proportion is the whole', criterion('target'), '80', target(80, true), '20'],
  ['target of nothing is met', criterion('target'), '0', target(0), '20'],
  ['target, lower is better: twice too much', criterion('target', { direction: 'lower' }), '10', target(5), '10'],
  ['goalposts: in the middle', criterion('goalposts', { floor: p(60), full: p(90) }), '75', NONE, '10'],
  ['goalposts: on the floor', criterion('goalposts', { floor: p(60), full: p(90) }), '60', NONE, '0'],
  ['goalposts: below the floor', criterion('goalposts', { floor: p(60), full: p(90) }), '10', NONE, '0'],
  ['goalposts: on the ceiling', criterion('goalposts', { floor: p(60), full: p(90) }), '90', NONE, '20'],
  ['goalposts turned round: fewer is better', criterion('goalposts', { floor: p(10), full: p(0) }), '4', NONE, '12'],
  [
    'log goalposts: the geometric middle',
    criterion('log-goalposts', { floor: p(100), full: p(10000) }),
    '1000',
    NONE,
    '10',
  ],
  [
    'log goalposts: nothing has no logarithm',
    criterion('log-goalposts', { floor: p(100), full: p(10000) }),
    '0',
    NONE,
    '0',
  ],
  ['baseline: half of the way', criterion('baseline'), '60', { ...target(80), baseline: p(40) }, '10'],
  ['baseline: no way covered', criterion('baseline'), '40', { ...target(80), baseline: p(40) }, '0'],
  ['baseline: fallen back', criterion('baseline'), '30', { ...target(80), baseline: p(40) }, '0'],
  ['baseline: already there and still there', criterion('baseline'), '82', { ...target(80), baseline: p(90) }, '20'],
  ['baseline: already there and fallen out', criterion('baseline'), '79', { ...target(80), baseline: p(90) }, '0'],
] as [string, Criterion, string, Context, string][])('%s', (_name, one, value, context, expected) => {
  expect(pointsFor(one, p(value), '', context)?.toDecimalPlaces(12).toFixed()).toBe(expected);
});

test.each([
  ['as written', 'Ban hành đúng hạn', null, '20'],
  ['in other capitals and spaces', ' ban  hành ĐÚNG hạn ', null, '20'],
  ['another answer', 'ban hành chậm', null, '10'],
  ['a number for an answer', '', '0', '0'],
  ['an answer nobody foresaw', 'sắp ban hành', null, null],
])('fractions: %s', (_name, answer, value, expected) => {
  const points = pointsFor(PLAN, value === null ? null : p(value), answer, NONE);
  expect(points?.toFixed() ?? null).toBe(expected);
});

test.each(['target', 'baseline', 'relative'] as const)(
  '%s without what it compares with scores nothing, not zero',
  (form) => {
    expect(pointsFor(criterion(form), p(50), '', NONE)).toBeNull();
  },
);

const context: Context = { best: p(90), target: { value: p(80), strict: false }, baseline: p(20) };
const forms = [
  criterion('ratio'),
  MEETINGS,
  criterion('each', { per: p('0.7') }),
  criterion('relative'),
  criterion('target'),
  criterion('goalposts', { floor: p(10), full: p(70) }),
  criterion('log-goalposts', { floor: p(1), full: p(70) }),
  criterion('baseline'),
];
const value = fc.integer({ min: -500, max: 15000 }).map((n) => p(n).div(100));

test.each(forms.map((each) => [each.form, each] as const))(
  '%s: monotone in the value, between nothing and the maximum',
  (_form, one) => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = a.lte(b) ? [a, b] : [b, a];
        const [less, more] = [low, high].map((each) => pointsFor(one, each, '', context)) as [typeof a, typeof a];
        expect(less.lte(more) && less.gte(0) && more.lte(one.maximum)).toBe(true);
      }),
    );
  },
);
