/** The simulation of shaken weights against the exact reckoning. */
import { DRAWS, scoresUnderDraws } from '../../lib/core/score/why/draws.ts';
import { schemeOf, scored } from './schemes.ts';

const HEAD = 'id,parent,name,maximum,weight,aggregation,form,input,missing';

/** All parts at one share: then no weight matters, and every draw must give the exact score. */
test.each([
  ['sum', 'G,,G,100,,sum,,,\nA,G,A,60,,,ratio,a,\nB,G,B,40,,,ratio,b,'],
  ['sum of sums', 'G,,G,100,,sum,,,\nP,G,P,60,,sum,,,\nA,P,A,50,,,ratio,a,\nC,P,C,10,,,ratio,b,\nB,G,B,40,,,ratio,b,'],
  ['weighted mean', 'G,,G,100,,arithmetic,,,\nA,G,A,10,30,,ratio,a,\nB,G,B,50,70,,ratio,b,'],
  ['geometric mean', 'G,,G,100,,geometric,,,\nA,G,A,10,0.4,,ratio,a,\nB,G,B,50,0.6,,ratio,b,'],
  ['capped sum', 'G,,G,80,,capped-sum,,,\nA,G,A,60,,,ratio,a,\nB,G,B,40,,,ratio,b,'],
  ['best of', 'G,,G,60,,best-of,,,\nA,G,A,60,,,ratio,a,\nB,G,B,40,,,ratio,b,'],
  [
    'mean over a sum and a best of',
    'G,,G,100,,arithmetic,,,\nP,G,P,12,50,best-of,,,\nA,P,A,12,,,ratio,a,\nQ,G,Q,20,50,sum,,,\nB,Q,B,20,,,ratio,b,',
  ],
  ['a part left out', 'G,,G,100,,sum,,,\nA,G,A,60,,,ratio,a,\nB,G,B,40,,,ratio,none,rescale'],
])('%s', (_name, rows) => {
  const scheme = schemeOf(`${HEAD}\n${rows}`, { decimals: '2' });
  const { units } = scored(scheme, 'unit,indicator,value\nu,a,62.5\nu,b,62.5\nv,a,12.25\nv,b,12.25');
  const exact = units.map((unit) => unit.score?.times(100).toNumber());
  const draws = scoresUnderDraws(scheme, units);
  const other = draws.filter((draw) => draw.some((score, at) => score !== exact[at]));
  expect([draws.length, other]).toEqual([DRAWS, []]);
});

test('places move only as far as the weights can carry them', () => {
  const scheme = schemeOf(`${HEAD}\nG,,G,100,,sum,,,\nA,G,A,50,,,ratio,a,\nB,G,B,50,,,ratio,b,`);
  const { units } = scored(scheme, 'unit,indicator,value\nu,a,100\nu,b,0\nv,a,0\nv,b,100');
  // With one weight at most 1.25 ÷ 0.75 of the other, a share lies between 37.5 and 62.5.
  for (const [u = 0, v = 0] of scoresUnderDraws(scheme, units)) {
    expect(u + v).toBe(10000);
    expect(u).toBeGreaterThanOrEqual(3750);
    expect(u).toBeLessThanOrEqual(6250);
  }
});
