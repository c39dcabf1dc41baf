/** Figures over time: the change where two can be compared, and the break where they cannot (reports of 3/2023 and 11/2023). */
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import { builtinSuccession } from '../../lib/core/catalogue/load-succession.ts';
import { additive } from '../../lib/core/rollup/restate.ts';
import { seriesOf, tierFigures } from '../../lib/core/rollup/series.ts';
import { breakWords } from '../../lib/core/rollup/series-breaks.ts';
import type { DefinitionOf, SeriesFigure } from '../../lib/core/rollup/series-figure.ts';
import { figuresOf } from './figures.ts';

const definitionOf: DefinitionOf = (catalogue, indicator) => {
  const words = { a: ['người dùng', 'dân số'], b: ['người dùng', 'dân số'], c: ['người dùng', 'người trưởng thành'] }[
    catalogue
  ];
  return words && indicator === 'III.2'
    ? { measure: 'ratio', numerator: words[0] ?? '', denominator: words[1] ?? '' }
    : null;
};
const series = (csv: string) => seriesOf({ figures: figuresOf(csv), succession: builtinSuccession(), definitionOf });
const COLUMNS = 'period,unit,indicator,numerator,denominator,value,basis,catalogue';

test.each([
  [
    '95% of adults, then 93% of the population',
    '2023-03-30,328,III.2,,,95,dân số trưởng thành,a',
    '2023-11-27,328,III.2,,,93,dân số,a',
    ['denominator!'],
  ],
  [
    '40% of the stock, then 82.6% of the flow',
    '2023-03-30,328,I.10,,,40,kết quả còn hiệu lực,a',
    '2023-11-27,328,I.10,1089,1319,,hồ sơ đã giải quyết,a',
    ['denominator!', 'method'],
  ],
  ['261 procedures, then 226', '2023-03-30,328,I.1,240,261,,,a', '2023-11-27,328,I.1,206,226,,,a', ['denominator']],
  [
    '2.625 transactions, then 2.195',
    '2023-03-30,328,gd,2625,,2625,,a',
    '2023-11-27,328,gd,2195,,2195,,a',
    ['falling-count'],
  ],
  [
    'the same denominators in other words of the same name',
    '2023-03-30,328,III.2,,,90,Dân số,a',
    '2023-11-27,328,III.2,,,93,dân  số,a',
    [],
  ],
  [
    'a definition that reads otherwise in the new catalogue',
    '2023-03-30,328,III.2,,,90,,a',
    '2023-11-27,328,III.2,,,93,,c',
    ['definition!'],
  ],
  ['a new catalogue with the same definition', '2023-03-30,328,III.2,,,90,,a', '2023-11-27,328,III.2,,,93,,b', []],
  ['a catalogue nobody has at hand', '2023-03-30,328,III.2,,,90,,a', '2023-11-27,328,III.2,,,93,,z', ['definition']],
  ['nothing but growth', '2023-03-30,328,I.10,40,100,,,a', '2023-11-27,328,I.10,50,105,,,a', []],
])('%s', (_name, before, after, expected) => {
  const [one] = series(`${COLUMNS}\n${before}\n${after}`);
  const [, point] = one?.points ?? [];
  expect(point?.breaks.map((each) => each.kind + (each.certain ? '!' : ''))).toEqual(expected);
  // A certain break is never smoothed over; a suspicion stands beside the change.
  expect(point?.change === null).toBe(expected.some((each) => each.endsWith('!')));
});

test('change in points and in percent of the earlier figure, exactly', () => {
  const [one] = series(`${COLUMNS}\n2023-03-30,328,I.10,40,100,,,a\n2023-11-27,328,I.10,50,100,,,a`);
  expect(one?.points.map((point) => [point.change?.toFixed() ?? null, point.percent?.toFixed() ?? null])).toEqual([
    [null, null],
    ['10', '25'],
  ]);
});

test('from nothing there is no percentage of growth', () => {
  const [one] = series(`${COLUMNS}\n2023-03-30,328,I.10,0,100,,,a\n2023-11-27,328,I.10,50,100,,,a`);
  expect([one?.points[1]?.change?.toFixed(), one?.points[1]?.percent]).toEqual(['50', null]);
});

test('quarters and days are put in the order of their last day; a blank makes no point', () => {
  const [one] = series(
    `period,unit,indicator,value,state\n2023-11-27,328,x,3,\n2023-Q1,328,x,1,\n2023-03-30,328,x,2,\n2023-Q2,328,x,,blank`,
  );
  expect(one?.points.map((point) => point.figure.period)).toEqual(['2023-Q1', '2023-03-30', '2023-11-27']);
});

test('a code that was given to another place begins a series of its own', () => {
  const found = series(
    `period,unit,indicator,value\n2025-06-30,12103,x,80\n2025-07-01,12103,x,20\n2025-12-14,12103,x,25`,
  );
  expect(found.map((one) => [one.identity, one.points.map((point) => point.value.toFixed())])).toEqual([
    ['12103', ['80']],
    ['12103@2025-07-01', ['20', '25']],
  ]);
});

test('a break in words', () => {
  const [one] = series(
    `${COLUMNS}\n2023-03-30,328,III.2,,,95,dân số trưởng thành,a\n2023-11-27,328,III.2,,,93,dân số,a`,
  );
  expect(one?.points[1]?.breaks.map((each) => breakWords(each, 'vi'))).toEqual([
    'mẫu số đổi: dân số trưởng thành → dân số; không so sánh được',
  ]);
});

test('a tier over time is Σ numerators ÷ Σ denominators, never a mean of percentages, and says who was in it', () => {
  const catalogue = builtinCatalogue('hung-yen-571');
  const figures = figuresOf(`period,unit,tier,indicator,numerator,denominator,value
    2023-Q1,12103,xa,I.10,10,100,
    2023-Q1,12106,xa,I.10,90,100,
    2023-Q2,12103,xa,I.10,20,100,
    2023-Q2,12106,xa,I.10,,,95
    2023-Q1,12103,xa,II.4,1,1,`);
  const adds = (figure: { indicator: string }) => {
    const indicator = catalogue?.indicators.find((each) => each.id === figure.indicator);
    return indicator !== undefined && additive(indicator);
  };
  const [one, ...more] = seriesOf({ figures: tierFigures(figures, adds), succession: [], definitionOf });
  expect(more).toEqual([]);
  expect(
    one?.points.map((point) => [point.value.toFixed(), point.figure.units, point.breaks.map((each) => each.kind)]),
  ).toEqual([
    ['50', ['12103', '12106'], []],
    ['20', ['12103'], ['coverage']],
  ]);
});

test.each([
  ['on its own map', undefined, ['territory', 'coverage']],
  ['restated to the map of the later one', '2025-07-01', ['coverage']],
])('a tier across the change of 01/07/2025, the earlier figure %s', (_name, map, expected) => {
  const [before, after] = figuresOf(`period,unit,tier,indicator,numerator,denominator,value
    2025-03-14,12106,xa,I.10,10,100,
    2025-12-14,12103,xa,I.10,20,100,`);
  const moved = { ...before, ...(map === undefined ? {} : { map }) } as SeriesFigure;
  const tiers = tierFigures([moved, after as SeriesFigure], () => true);
  const [one] = seriesOf({ figures: tiers, succession: builtinSuccession(), definitionOf });
  expect(one?.points[1]?.breaks.map((each) => each.kind)).toEqual(expected);
});

test('a bound is no point of a series, and in no sum of a tier', () => {
  const [one] = series(`period,unit,indicator,value,stated,bound,stated_bound
    2023-Q1,U,x,40,,,
    2023-Q2,U,x,,50,>,>
    2023-Q3,U,x,60,,,`);
  expect(one?.points.map((point) => [point.figure.period, point.change?.toFixed() ?? null])).toEqual([
    ['2023-Q1', null],
    ['2023-Q3', '20'],
  ]);
  const figures = figuresOf(`period,unit,tier,indicator,numerator,denominator,value,bound
    2023-Q1,12103,xa,I.10,10,100,,
    2023-Q1,12106,xa,I.10,90,100,,≥`);
  expect(tierFigures(figures, () => true).map(({ units, value }) => [units, value?.toFixed()])).toEqual([
    [['12103'], '10'],
  ]);
});
