/** A bound (`>50%`, `trên 90%`) is no measurement: it earns points only where every figure it allows earns the same. */
import fc from 'fast-check';
import { Decimal } from '../../lib/core/book/decimal.ts';
import type { Bound } from '../../lib/core/book/numbers.ts';
import { wordFinding } from '../../lib/core/findings/wording.ts';
import { boundedPoints } from '../../lib/core/score/points/bounded-points.ts';
import { compareScored } from '../../lib/core/score/ranks/measures.ts';
import { explain } from '../../lib/core/score/why/explanation.ts';
import { factsOf, schemeOf, scored, unitOf } from './schemes.ts';

const HEAD = 'id,parent,name,maximum,aggregation,form,input,direction,full,floor,target,baseline,per,take';

/** One criterion of 20 points over the figure `x`; `B` has plain figures beside it. */
function leafOf(row: string, figure: string, steps = '') {
  const form = row.split(',')[0] ?? '';
  const files = form === 'steps' ? { 'steps.csv': `criterion,from,option,points\n${steps}` } : {};
  const scheme = schemeOf(`${HEAD}\nG,,G,20,sum,,,,,,,,,\nA,G,A,20,,${row}`, {}, files);
  const [value, bound] = figure.split(' ');
  const csv = `unit,indicator,value,numerator,denominator,stated,bound,stated_bound,file,sheet,cell`;
  const facts = `${csv}\n${value?.includes('/') ? `U,x,,${value.replace('/', ',')},,${bound ?? ''},` : `U,x,,,,${value},${bound ?? ''},${bound ?? ''}`},u.xlsx,ChiTieu,J9\nB,x,60,,,,,,,,`;
  const scores = scored(scheme, facts);
  const leaf = unitOf(scores, 'U').leaves[0];
  if (!leaf) throw new Error('no leaf');
  return { leaf, scores };
}

const STEPS = 'A,80,,20\nA,50,,10\nA,20,,5\n';

test.each([
  ['target,x,,,,90,,,', '95 ≥', '20'],
  ['target,x,,,,90,,,', '90 ≥', '20'],
  ['target,x,,,,90,,,', '90 >', '20'],
  ['target,x,,,,90,,,', '89.9 >', 'open 19.97777777777777777778–20'],
  ['target,x,,,,90,,,', '95 <', 'open 0–20'],
  ['target,x,,,,90,,,', '95 ~', 'open'],
  ['target,x,lower,,,5,,,', '5 ≤', '20'],
  ['target,x,lower,,,5,,,', '5 <', '20'],
  ['target,x,lower,,,5,,,', '6 ≤', 'open 16.66666666666666666667–20'],
  ['ratio,x,,,,,,,', '50 >', 'open 10–20'],
  ['ratio,x,,,,,,,', '100 ≥', '20'],
  ['ratio,x,,,,,,,', '0 ≤', '0'],
  ['ratio,x,,,,,,,', '150/200 >', 'open 15–20'],
  ['ratio,x,,50,,,,,', '150/200 >', '20'],
  ['steps,x,,,,,,,', '80 ≥', '20'],
  ['steps,x,,,,,,,', '80 >', '20'],
  ['steps,x,,,,,,,', '50 >', 'open 10–20'],
  ['steps,x,,,,,,,', '20 <', '0'],
  ['steps,x,,,,,,,', '20 ≤', 'open 0–5'],
  ['goalposts,x,,90,60,,,,', '92 >', '20'],
  ['goalposts,x,,90,60,,,,', '58 <', '0'],
  ['goalposts,x,,90,60,,,,', '75 >', 'open 10–20'],
  ['log-goalposts,x,,100,1,,,,', '100 ≥', '20'],
  ['each,x,,,,,,2,', '12 ≥', '20'],
  ['each,x,,,,,,2,', '3 ≥', 'open 6–20'],
  ['baseline,x,,,40,90,,,', '90 ≥', '20'],
  ['baseline,x,,,40,90,,,', '40 <', '0'],
  ['relative,x,,,,,,,', '70 >', '20'],
  ['relative,x,,,,,,,', '30 >', 'open 10–20'],
])('%s with %s: %s', (row, figure, expected) => {
  const { leaf } = leafOf(row, figure, STEPS);
  const open = leaf.open === null ? '' : ` ${shown(leaf.open.low)}–${shown(leaf.open.high)}`;
  const told = leaf.state === 'scored' ? leaf.tally.points.toFixed() : `open${open}`;
  expect(told).toBe(expected);
  expect(leaf.bound).toBe(figure.split(' ')[1]);
});

const shown = (points: { toDecimalPlaces(places: number): { toFixed(): string } }) =>
  points
    .toDecimalPlaces(20)
    .toFixed()
    .replace(/(\.\d*?)0+$/, '$1');

test('what is open is told with the cell, and is scored as missing by its policy', () => {
  const { leaf, scores } = leafOf('ratio,x,,,,,,,', '50 >');
  expect(leaf).toMatchObject({ state: 'missing', policy: 'zero', basis: null });
  const found = scores.findings.find((each) => each.rule === 'score.bound-open');
  expect(found).toMatchObject({
    unit: 'U',
    file: 'u.xlsx',
    sheet: 'ChiTieu',
    range: 'J9',
    facts: { criterion: 'A', bound: '>', value: '50', low: '10', high: '20' },
  });
  expect(found && wordFinding(found, 'vi')).toContain(
    'số liệu ghi trên 50 (facts.csv, dòng 2, cột stated), không phải số đo; điểm có thể từ 10 đến 20',
  );
  expect(explain(scores).find(({ unit }) => unit.code === 'U')?.lost[0]?.leaf.bound).toBe('>');
});

test('a bound is never the best of the group, and whoever may be better is named', () => {
  const { scores } = leafOf('relative,x,,,,,,,', '70 >');
  expect(unitOf(scores, 'B').leaves[0]?.context.best?.toFixed()).toBe('60');
  const found = scores.findings.find((each) => each.rule === 'score.best-unsure');
  expect(found?.facts).toMatchObject({ criterion: 'A', best: '60', units: ['U (>70)'] });
  expect(leafOf('relative,x,,,,,,,', '30 <').scores.findings.map((each) => each.rule)).not.toContain(
    'score.best-unsure',
  );
});

test('a bound has no place among measurements', () => {
  const { scores } = leafOf('ratio,x,,,,,,,', '70 >');
  const facts = factsOf('unit,indicator,value,stated,bound,stated_bound\nU,x,,70,>,>\nB,x,60,,,\n');
  const [measure] = compareScored(scores, facts);
  expect(measure?.units.map(({ unit, rank, value }) => [unit, rank, value?.toFixed() ?? null])).toEqual([
    ['U', null, null],
    ['B', 1, '60'],
  ]);
});

test('exact parts beside a bounded percentage are a measurement', () => {
  const scheme = schemeOf(`${HEAD}\nG,,G,20,sum,,,,,,,,,\nA,G,A,20,,ratio,x,,,,,,,`);
  const scores = scored(
    scheme,
    'unit,indicator,value,numerator,denominator,stated,bound,stated_bound\nU,x,,96,100,95,,>\n',
  );
  expect(unitOf(scores, 'U').leaves[0]).toMatchObject({ state: 'scored', basis: 'computed', bound: null });
});

test('whatever is decided holds for every figure the bound allows', () => {
  const points = (value: Decimal) => (value.lt(20) ? new Decimal(0) : value.lt(80) ? new Decimal(5) : new Decimal(20));
  const bounds: Bound[] = ['>', '≥', '<', '≤'];
  fc.assert(
    fc.property(
      fc.constantFrom(...bounds),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 500 }),
      (bound, at, away) => {
        const range = boundedPoints(new Decimal(at), bound, points);
        const step = new Decimal(away + (bound === '>' || bound === '<' ? 1 : 0)).div(10);
        const figure = bound === '>' || bound === '≥' ? new Decimal(at).plus(step) : new Decimal(at).minus(step);
        expect(range && points(figure).gte(range.low) && points(figure).lte(range.high)).toBe(true);
      },
    ),
  );
});
