/** The national index of 2022 as published (dti.gov.vn/xep-hang-2022): five provinces, and the tie 15, 15, 17. */
import { Decimal } from '../../lib/core/book/decimal.ts';
import { readFacts } from '../../lib/core/score/facts/facts-table.ts';
import { scoreUnits } from '../../lib/core/score/points/score-units.ts';
import { ranksOf } from '../../lib/core/score/ranks/rank.ts';
import { builtinScheme } from '../../lib/core/score/scheme/builtin-schemes.ts';
import type { Scheme } from '../../lib/core/score/scheme/scheme.ts';

const GROUPS = ['NT', 'TC', 'HT', 'NL', 'AT', 'CQS', 'KTS', 'XHS'];
const PUBLISHED = `
  Đà Nẵng        | 1.0000 0.9000 0.8253 0.8487 0.7578 0.8575 0.7836 0.5197 | 0.8002
  TP HCM         | 0.8917 0.9000 0.8258 0.6267 0.5580 0.8406 0.7611 0.3590 | 0.7163
  Quảng Ninh     | 0.9581 0.9000 0.7648 0.6250 0.5382 0.8385 0.5904 0.4505 | 0.7024
  Thừa Thiên Huế | 0.9500 0.9000 0.6823 0.6794 0.6423 0.8262 0.6787 0.3001 | 0.6975
  Cần Thơ        | 0.9000 0.8000 0.7233 0.7376 0.7226 0.7325 0.7556 0.2947 | 0.6924`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string, string]);

const scheme = builtinScheme('dti-2022')?.scheme as Scheme;
const rows = PUBLISHED.flatMap(([province, values]) =>
  values.split(' ').map((value, at) => `2022,${province},${GROUPS[at]},${value}`),
);
const { facts, mistakes } = readFacts('facts.csv', `period,unit,indicator,value\n${rows.join('\n')}\n`);
const scores = scoreUnits({ scheme, catalogue: null, facts, given: [], period: '2022' });
const of = (province: string) => scores.units.find((unit) => unit.code === province);

test('the table is read without mistakes', () => expect(mistakes).toEqual([]));

test.each(PUBLISHED)('%s: within 0.0001 of what was published', (province, _values, published) => {
  const computed = of(province)?.points?.div(1000);
  expect(computed?.minus(published).abs().lte('0.0001')).toBe(true);
});

test.each([
  ['Đà Nẵng', '0.800175', 1],
  ['TP HCM', '0.716355', 2],
  ['Quảng Ninh', '0.702445', 3],
  ['Thừa Thiên Huế', '0.69746', 4],
  ['Cần Thơ', '0.692395', 5],
])('%s: %s exactly, rank %i', (province, exactly, rank) => {
  expect(of(province)?.points?.div(1000).toFixed()).toBe(exactly);
  expect(of(province)?.rank).toBe(rank);
});

test('equal scores share a rank and the next is skipped: 15, 15, 17', () => {
  const above = Array.from({ length: 14 }, (_, at) => new Decimal('0.70').plus(new Decimal(at).div(1000)));
  const tied = ['0.5917', '0.5917', '0.5900'].map((score) => new Decimal(score));
  expect(ranksOf([...above, ...tied], 'min').slice(14)).toEqual([15, 15, 17]);
});

test('a group that is shown but not scored moves nothing', () => {
  const more = readFacts('facts.csv', `period,unit,indicator,value\n${rows.join('\n')}\n2022,Cần Thơ,DTTM,1.0000\n`);
  const again = scoreUnits({ scheme, catalogue: null, facts: more.facts, given: [], period: '2022' });
  expect(again.units.map((unit) => unit.score?.toFixed())).toEqual(scores.units.map((unit) => unit.score?.toFixed()));
  expect(again.units.find((u) => u.code === 'Cần Thơ')?.leaves.find((l) => l.criterion.id === 'DTTM')?.state).toBe(
    'shown',
  );
});
