/** Why this rank: losses, the nearest change, and how safe the place is. */
import { Decimal } from '../../lib/core/book/decimal.ts';
import type { Mistake } from '../../lib/core/catalogue/mistakes.ts';
import { readGivenPoints } from '../../lib/core/score/facts/load-given-points.ts';
import { explanationWords } from '../../lib/core/score/outputs/explanation-words.ts';
import { pointsIf, scoreIf } from '../../lib/core/score/points/what-if.ts';
import { randomStream } from '../../lib/core/score/why/draws.ts';
import { explain } from '../../lib/core/score/why/explanation.ts';
import { schemeOf, scored } from './schemes.ts';

const HEAD = 'id,parent,name,maximum,weight,aggregation,form,input,target,floor,full';
const scheme = schemeOf(
  `${HEAD}
  G,,Gốc,100,,sum,,,,,
  A,G,Số hóa,60,,,ratio,a,,,
  B,G,Thanh toán,40,,,target,b,80,,`,
  { decimals: '1' },
);
const FACTS = `unit,indicator,numerator,denominator,value,file,sheet,cell
  u,a,45,90,50,u.xlsx,ChiTieu,I7
  u,b,,,40,u.xlsx,ChiTieu,I8
  v,a,54,90,60,,,
  v,b,,,40,,,
  w,a,90,90,100,,,
  w,b,,,80,,,`;
const scores = scored(scheme, FACTS);
const explanations = explain(scores);
const of = (code: string) => explanations.find((each) => each.unit.code === code) as (typeof explanations)[number];

test('points lost, the greatest first, with the distance to both neighbours', () => {
  const { lost, toAbove, toBelow, unit } = of('v');
  expect([unit.points?.toFixed(), unit.rank]).toEqual(['56', 2]);
  expect(lost.map((each) => [each.leaf.criterion.id, each.lost.toFixed()])).toEqual([
    ['A', '24'],
    ['B', '20'],
  ]);
  expect([toAbove?.toFixed(), toBelow?.toFixed()]).toEqual(['44', '6']);
});

test('the nearest change is the smallest count that reaches the next place, and one less does not', () => {
  const { changes, unit } = of('u');
  const change = changes.find((each) => each.leaf.criterion.id === 'A');
  expect(change).toMatchObject({ what: 'numerator', from: '45', to: '54', rank: 2 });
  expect(change?.score.toFixed()).toBe('56');
  const oneLess = pointsIf(change?.leaf as never, new Decimal(53).times(100).div(90));
  expect(scoreIf(scheme, unit, change?.leaf as never, oneLess).lt(56)).toBe(true);
});

test('a figure that was only stated changes by its own last digit', () => {
  const change = of('u').changes.find((each) => each.leaf.criterion.id === 'B');
  // 30 + v ÷ 80 × 40, rounded to one decimal, must reach 56: v ÷ 2 ≥ 25.95.
  expect(change).toMatchObject({ what: 'value', from: '40', to: '51.9', rank: 2 });
});

test('changes are ordered by how much of the criterion has to be won', () => {
  expect(of('u').changes.map((each) => each.leaf.criterion.id)).toEqual(['A', 'B']);
});

test('the first has nothing to reach, and where no single criterion is enough that is said', () => {
  expect(of('w').changes).toEqual([]);
  expect(of('v').changes).toEqual([]);
  expect(explanationWords(of('v'), 'vi')).toContain(
    'Không tiêu chí nào một mình đủ để lên hạng; cần cải thiện nhiều tiêu chí cùng lúc.',
  );
});

test('in words, down to the cell', () => {
  expect(explanationWords(of('u'), 'vi')).toEqual([
    'u: hạng 3/3, điểm 50,0; kém bậc trên 6,0; có số liệu cho 100% số điểm.',
    'Mất 30 điểm ở A "Số hóa": được 30/60 (giá trị 50; 45/90; u.xlsx, ChiTieu!I7).',
    'Mất 20 điểm ở B "Thanh toán": được 20/40 (giá trị 40; mục tiêu 80; u.xlsx, ChiTieu!I8).',
    'Gần nhất để lên hạng 2: tử số của A từ 45 → 54, thêm 6 điểm, thành 56,0, khi các đơn vị khác giữ nguyên.',
    'Thứ hạng chắc chắn: không đổi khi trọng số xê dịch 25%, khi số liệu bị làm tròn, khi bỏ điểm chưa thẩm định.',
  ]);
});

test.each([
  ['dense', '2', 'numerator'],
  ['max', '2', 'numerator'],
])('ties %s: the change leads to the rank it promises', (ties, rank, what) => {
  const strict = schemeOf(`${HEAD}\nG,,Gốc,100,,sum,,,,,\nA,G,A,100,,,ratio,a,,,`, { ties, decimals: '1' });
  const facts = 'unit,indicator,numerator,denominator,value\nu,a,400,1000,40\nv,a,500,1000,50\nw,a,900,1000,90';
  const [u] = explain(scored(strict, facts));
  const change = u?.changes[0];
  expect(change).toMatchObject({ what, rank: Number(rank), to: ties === 'max' ? '501' : '500' });
  const after = scored(strict, facts.replace('u,a,400,1000,40', `u,a,${change?.to},1000,${Number(change?.to) / 10}`));
  expect(after.units[0]?.rank).toBe(Number(rank));
});

test('a close call under other weights is not safe, and the figures say so', () => {
  const close = schemeOf(`${HEAD}\nG,,Gốc,100,,sum,,,,,\nA,G,A,50,,,ratio,a,,,\nB,G,B,50,,,ratio,b,,,`);
  const facts =
    'unit,indicator,numerator,denominator,value\nu,a,90,100,90\nu,b,40,100,40\nv,a,40,100,40\nv,b,89,100,89';
  const [u, v] = explain(scored(close, facts));
  expect(u?.safety?.weights).toMatchObject({ best: 1, worst: 2 });
  expect(v?.safety?.weights).toMatchObject({ best: 1, worst: 2 });
  expect(u?.safety?.rounding).toEqual({ best: 1, worst: 1 });
  // Two units hold their places in the same draws.
  expect(u?.safety?.weights.held).toBe(v?.safety?.weights.held);
  expect(u?.safety?.weights.held).toBeLessThan(100);
});

test('who leads on every criterion leads under every weight', () => {
  expect(of('w').safety).toMatchObject({ weights: { best: 1, worst: 1, held: 100 }, whole: { best: 1, worst: 1 } });
});

test('figures stated without decimals cannot be told apart when their ranges overlap', () => {
  const one = schemeOf(`${HEAD}\nG,,Gốc,100,,sum,,,,,\nA,G,A,100,,,ratio,a,,,`);
  const places = (facts: string) =>
    explain(scored(one, `unit,indicator,value\n${facts}`)).map((each) => [
      each.safety?.rounding,
      each.safety?.inseparable,
    ]);
  expect(places('u,a,81.2\nv,a,81')).toEqual([
    [{ best: 1, worst: 2 }, ['v']],
    [{ best: 1, worst: 2 }, ['u']],
  ]);
  expect(places('u,a,82.0\nv,a,81.0')).toEqual([
    [{ best: 1, worst: 1 }, []],
    [{ best: 2, worst: 2 }, []],
  ]);
});

test('a place that rests on unverified points falls with them', () => {
  const mixed = schemeOf(
    `id,parent,name,maximum,aggregation,form,input,evidence\nG,,Gốc,20,sum,,,\nA,G,A,10,,ratio,a,\nB,G,B,10,,assessed,,Văn bản`,
  );
  const mistakes: Mistake[] = [];
  const points =
    'unit,criterion,self,verified,final,number,name,date,reason\nu,B,9,,,,,,\nv,B,,2,,1/QĐ,Quyết định,2023-01-05,\n';
  const given = readGivenPoints('points.csv', points, mixed, mistakes);
  const [u, v] = explain(scored(mixed, 'unit,indicator,value\nu,a,50.00\nv,a,60.00', given));
  expect([u?.unit.rank, u?.safety?.verifiedOnly.rank, v?.safety?.verifiedOnly.rank]).toEqual([1, 2, 1]);
  expect(u?.safety?.verifiedOnly.score.toFixed()).toBe('5');
});

test('the same figures give the same places every time', () => {
  expect(JSON.stringify(explain(scored(scheme, FACTS)).map((each) => each.safety?.weights))).toBe(
    JSON.stringify(explanations.map((each) => each.safety?.weights)),
  );
  const stream = randomStream(571);
  expect([stream(), stream(), stream()].every((each) => each >= 0 && each < 1)).toBe(true);
});
