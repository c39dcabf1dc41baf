/** How points come together, what is done about missing figures, and who moves whom. */
import fc from 'fast-check';
import { scoreUnits } from '../../lib/core/score/points/score-units.ts';
import { leavesOf } from '../../lib/core/score/scheme/scheme.ts';
import { factsOf, schemeOf, scored, unitOf } from './schemes.ts';

const HEAD = 'id,parent,name,maximum,weight,aggregation,form,input,missing';
const two = (aggregation: string, root: number, a: string, b: string) =>
  schemeOf(`${HEAD}\nG,,Gốc,${root},,${aggregation},,,\nA,G,A,${a}\nB,G,B,${b}`);

test.each([
  ['sum', two('sum', 50, '30,,,ratio,a,', '20,,,ratio,b,'), '90', '50', '37'],
  ['capped sum below the cap', two('capped-sum', 40, '30,,,ratio,a,', '20,,,ratio,b,'), '50', '50', '25'],
  ['capped sum above the cap', two('capped-sum', 40, '30,,,ratio,a,', '20,,,ratio,b,'), '100', '100', '40'],
  [
    'weighted mean: (0.9 × 3 + 0.5 × 1) ÷ 4',
    two('arithmetic', 100, '100,75,,ratio,a,', '100,25,,ratio,b,'),
    '90',
    '50',
    '80',
  ],
  [
    'weights of 1 as good as of 100',
    two('arithmetic', 100, '100,0.75,,ratio,a,', '100,0.25,,ratio,b,'),
    '90',
    '50',
    '80',
  ],
  ['geometric mean: √(0.9 × 0.4)', two('geometric', 100, '100,50,,ratio,a,', '100,50,,ratio,b,'), '90', '40', '60'],
  ['geometric mean with a nothing', two('geometric', 100, '100,50,,ratio,a,', '100,50,,ratio,b,'), '90', '0', '0'],
  ['best of two cases', two('best-of', 30, '30,,,ratio,a,', '20,,,ratio,b,'), '50', '100', '20'],
  ['best of two cases, the other one', two('best-of', 30, '30,,,ratio,a,', '20,,,ratio,b,'), '90', '100', '27'],
])('%s', (_name, scheme, a, b, expected) => {
  const scores = scored(scheme, `unit,indicator,value\nu,a,${a}\nu,b,${b}`);
  expect(unitOf(scores, 'u').points?.toDecimalPlaces(12).toFixed()).toBe(expected);
});

test.each([
  ['zero: nothing for what is missing', 'zero', '27', null],
  ['rescale: the rest is the whole', 'rescale', '45', null],
  ['unranked: a score, and no rank', 'unranked', '45', 'policy'],
])('missing – %s', (_name, policy, points, because) => {
  const scheme = two('sum', 50, `30,,,ratio,a,`, `20,,,ratio,b,${policy}`);
  const unit = unitOf(scored(scheme, 'unit,indicator,value,state\nu,a,90,\nu,b,,blank'), 'u');
  expect(unit.points?.toFixed()).toBe(points);
  expect(unit.coverage.toFixed()).toBe('60');
  expect(unit.unranked?.because ?? null).toBe(because);
  expect(unit.leaves[1]).toMatchObject({ state: 'missing', policy });
});

test.each([
  ['blank', ',,'],
  ['absent', ',,'],
  ['missing', ',,'],
  ['not-collected', ',4,5'],
  ['unreadable', ',4,'],
  ['withheld', '80,4,5'],
])('a figure in state %s is not scored', (state, figures) => {
  const scheme = two('sum', 50, '30,,,ratio,a,', '20,,,ratio,b,');
  const csv = `unit,indicator,value,numerator,denominator,state\nu,a,90,,,reported\nu,b,${figures},${state}`;
  const unit = unitOf(scored(scheme, csv), 'u');
  expect(unit.leaves[1]).toMatchObject({ state: 'missing', policy: 'zero', value: null });
});

test('what does not apply leaves the reckoning and does not lower the coverage', () => {
  const scheme = two('sum', 50, '30,,,ratio,a,', '20,,,ratio,b,');
  const unit = unitOf(scored(scheme, 'unit,indicator,value,state\nu,a,90,\nu,b,,not-applicable'), 'u');
  expect(unit.points?.toFixed()).toBe('45');
  expect(unit.coverage.toFixed()).toBe('100');
  expect(unit.leaves[1]?.state).toBe('not-applicable');
});

test('below the coverage that the scheme asks for there is a score and no rank', () => {
  const scheme = schemeOf(`${HEAD}\nG,,Gốc,50,,sum,,,\nA,G,A,30,,,ratio,a,\nB,G,B,20,,,ratio,b,rescale`, {
    minimum_coverage: '61',
  });
  const unit = unitOf(scored(scheme, 'unit,indicator,value\nu,a,90'), 'u');
  expect(unit).toMatchObject({ rank: null, unranked: { because: 'coverage' } });
  expect(unit.score?.toFixed()).toBe('45');
});

test.each([
  ['min', [1, 2, 2, 4]],
  ['max', [1, 3, 3, 4]],
  ['dense', [1, 2, 2, 3]],
  ['average', [1, 2.5, 2.5, 4]],
])('ties: %s', (ties, expected) => {
  const scheme = schemeOf(`${HEAD}\nG,,Gốc,100,,sum,,,\nA,G,A,100,,,ratio,a,`, { ties, decimals: '1' });
  const scores = scored(scheme, 'unit,indicator,value\na,a,90\nb,a,80.04\nc,a,79.96\nd,a,70');
  expect(scores.units.map((unit) => unit.rank)).toEqual(expected);
});

test('scores equal to the decimals of the ranking are tied; one decimal more tells them apart', () => {
  const ranks = (decimals: string) =>
    scored(
      schemeOf(`${HEAD}\nG,,Gốc,100,,sum,,,\nA,G,A,100,,,ratio,a,`, { decimals }),
      'unit,indicator,value\na,a,80.04\nb,a,79.96',
    ).units.map((unit) => unit.rank);
  expect([ranks('1'), ranks('2')]).toEqual([
    [1, 1],
    [1, 2],
  ]);
});

test('units are ranked in their own groups, and a group can be left unranked with its reason', () => {
  const groups =
    'id,name,kinds,units,ranked,reason\nco,Có dịch vụ công,,a;b,yes,\nkhong,Không có dịch vụ công,,,no,không cung cấp dịch vụ công\n';
  const scheme = schemeOf(`${HEAD}\nG,,Gốc,100,,sum,,,\nA,G,A,100,,,ratio,a,`, {}, { 'groups.csv': groups });
  const scores = scored(scheme, 'unit,indicator,value\na,a,50\nb,a,60\nc,a,99');
  expect(scores.units.map((unit) => [unit.code, unit.group?.id, unit.rank])).toEqual([
    ['a', 'co', 2],
    ['b', 'co', 1],
    ['c', 'khong', null],
  ]);
  expect(unitOf(scores, 'c').unranked).toEqual({ because: 'group', reason: 'không cung cấp dịch vụ công' });
});

const MIXED = schemeOf(`${HEAD}
  G,,Gốc,100,,sum,,,
  P,G,P,60,,arithmetic,,,
  A,P,A,10,40,,ratio,a,
  B,P,B,10,60,,ratio,b,rescale
  Q,G,Q,40,,capped-sum,,,
  C,Q,C,30,,,ratio,c,
  D,Q,D,30,,,ratio,d,`);
const figure = fc.option(
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
  { nil: null },
);
const unit = fc.tuple(figure, figure, figure, figure);
const rowsOf = (code: string, values: readonly (number | null)[]) =>
  values.flatMap((value, at) => (value === null ? [] : [`${code},${'abcd'[at]},${value}`]));
const scoreOfRows = (rows: readonly string[]) =>
  rows.length === 0
    ? []
    : scoreUnits({
        scheme: MIXED,
        catalogue: null,
        facts: factsOf(`unit,indicator,value\n${rows.join('\n')}`),
        given: [],
        period: '',
      }).units;

test('a score lies between nothing and the maximum, whatever is missing', () => {
  fc.assert(
    fc.property(unit, (values) => {
      for (const { points } of scoreOfRows(rowsOf('u', values)))
        expect(points === null || (points.gte(0) && points.lte(100))).toBe(true);
    }),
  );
});

test('raising one figure never lowers the score', () => {
  fc.assert(
    fc.property(unit, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 500 }), (values, at, more) => {
      const before = values[at];
      if (before === null || before === undefined) return;
      const raised = values.map((value, i) => (i === at ? Math.min(100, before + more / 10) : value));
      const [low] = scoreOfRows(rowsOf('u', values));
      const [high] = scoreOfRows(rowsOf('u', raised));
      expect(low?.points?.lte(high?.points ?? 0)).toBe(true);
    }),
  );
});

test('no other unit and no order of rows moves a score, unless a form says relative', () => {
  fc.assert(
    fc.property(unit, fc.array(unit, { maxLength: 4 }), fc.integer(), (own, others, seed) => {
      const alone = scoreOfRows(rowsOf('u', own))[0]?.points?.toFixed();
      const rows = [...rowsOf('u', own), ...others.flatMap((values, at) => rowsOf(`v${at}`, values))];
      const shuffled = [...rows].sort(
        (a, b) => ((a.length * 7 + seed) % 5) - ((b.length * 7 + seed) % 5) || (a < b ? 1 : -1),
      );
      expect(
        scoreOfRows(shuffled)
          .find((each) => each.code === 'u')
          ?.points?.toFixed(),
      ).toBe(alone);
    }),
  );
});

test('under a relative form the best of the own group sets the measure, and no other group does', () => {
  const groups = 'id,name,kinds,units,ranked,reason\n1,Một,,a;b,yes,\n2,Hai,,,yes,\n';
  const scheme = schemeOf(`${HEAD}\nG,,Gốc,10,,sum,,,\nA,G,A,10,,,relative,a,`, {}, { 'groups.csv': groups });
  const scores = scored(scheme, 'unit,indicator,value\na,a,20\nb,a,40\nc,a,400');
  expect(scores.units.map((each) => each.points?.toFixed())).toEqual(['5', '10', '10']);
  expect(leavesOf(scheme)[0]?.form).toBe('relative');
});

test('each unit’s own baseline comes from the facts', () => {
  const scheme = schemeOf(`id,parent,name,maximum,aggregation,form,input,target,baseline
    G,,Gốc,10,sum,,,,
    A,G,A,10,,baseline,a,80,a-2020`);
  const scores = scored(scheme, 'unit,indicator,value\nu,a,60\nu,a-2020,40\nv,a,60\nv,a-2020,50\nw,a,60');
  expect(scores.units.map((each) => each.points?.toDecimalPlaces(4).toFixed())).toEqual(['5', '3.3333', '0']);
  // Without a baseline there is no way to measure: missing, by the policy of the scheme.
  expect(scores.units[2]?.leaves[0]).toMatchObject({ state: 'missing', policy: 'zero' });
});

test('a figure that is listed and not added up is still the unit’s own', () => {
  const scheme = two('sum', 50, '30,,,ratio,a,', '20,,,ratio,b,');
  const unit = unitOf(
    scored(scheme, 'unit,indicator,numerator,denominator,value,state\nu,a,9,10,90,listed\nu,b,,,50,reported'),
    'u',
  );
  expect([unit.points?.toFixed(), unit.coverage.toFixed()]).toEqual(['37', '100']);
});
