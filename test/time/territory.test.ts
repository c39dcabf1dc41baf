/** Units that merged on 01/07/2025: old periods on the new map with nothing lost, and no figure crossing by code alone. */
import fc from 'fast-check';
import { sum } from '../../lib/core/assess/exact.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import { builtinSuccession, readSuccession } from '../../lib/core/catalogue/load-succession.ts';
import type { Mistake } from '../../lib/core/catalogue/mistakes.ts';
import { identityOn, nameOn } from '../../lib/core/catalogue/succession.ts';
import { restate } from '../../lib/core/rollup/restate.ts';
import { restatedRows } from '../../lib/core/rollup/restate-table.ts';
import type { ScoredFact } from '../../lib/core/score/facts/scored-fact.ts';
import { factsOf } from './figures.ts';

const catalogue = builtinCatalogue('hung-yen-571');
const succession = builtinSuccession();
const DAY = '2023-11-27';
const MAP = '2025-07-01';
const onNewMap = (figures: readonly ScoredFact[], table = succession) =>
  restate({ figures, succession: table, day: DAY, mapDay: MAP, catalogue });

const MY_HAO: Readonly<Record<string, readonly string[]>> = {
  '12103': ['12103', '12106', '12109', '12118'],
  '12127': ['12112', '12115', '12124', '12127'],
  '12133': ['12121', '12130', '12133', '12136', '12139'],
};

test('Mỹ Hào: thirteen became three, and the districts ended', () => {
  for (const [code, from] of Object.entries(MY_HAO)) {
    expect(
      succession
        .filter((each) => each.newCode === code)
        .map((each) => each.oldCode)
        .sort(),
    ).toEqual([...from].sort());
  }
  expect(succession.filter((each) => each.newCode === null)).toHaveLength(10);
});

test.each([
  ['12103', '2025-06-30', '12103', 'Phường Bần Yên Nhân'],
  ['12103', '2025-07-01', '12103@2025-07-01', 'Phường Mỹ Hào'],
  ['12127', '2023-01-01', '12127', 'Phường Minh Đức'],
  ['12127', '2026-01-01', '12127@2025-07-01', 'Phường Thượng Hồng'],
  ['12106', '2026-01-01', '12106', null],
])('code %s on %s is %s', (code, day, identity, name) => {
  expect(identityOn(succession, code, day)).toBe(identity);
  expect(nameOn(succession, code, day)).toBe(name);
});

const pair = fc
  .tuple(fc.integer({ min: 0, max: 100000 }), fc.integer({ min: 0, max: 100000 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

test('Σ numerators and Σ denominators stay to the last digit, whatever the communes reported', () => {
  const codes = Object.values(MY_HAO).flat();
  fc.assert(
    fc.property(
      fc.array(fc.option(pair, { nil: null }), { minLength: codes.length, maxLength: codes.length }),
      (values) => {
        const rows = values.flatMap((value, at) =>
          value === null ? [] : [`2023-11-27,${codes[at]},xa,I.10,${value[0]},${value[1]},`],
        );
        if (rows.length === 0) return;
        const before = factsOf(`period,unit,tier,indicator,numerator,denominator,value\n${rows.join('\n')}`);
        const { restated, kept, notRestated } = onNewMap(before);
        expect([kept, notRestated]).toEqual([[], []]);
        for (const part of ['numerator', 'denominator'] as const) {
          const total = (
            all: readonly { numerator: ScoredFact['numerator']; denominator: ScoredFact['denominator'] }[],
          ) => sum(all.flatMap((each) => each[part] ?? [])).toFixed();
          expect(total(restated)).toBe(total(before));
        }
      },
    ),
  );
});

test('no figure crosses by code alone: the new Mỹ Hào is its four predecessors, not the old 12103', () => {
  const before = factsOf(`period,unit,tier,indicator,numerator,denominator,value
    2023-11-27,12103,xa,I.10,10,100,
    2023-11-27,12106,xa,I.10,20,100,
    2023-11-27,12127,xa,I.10,7,10,`);
  const { restated } = onNewMap(before);
  expect(
    restated.map((each) => [
      each.unit,
      each.name,
      each.numerator.toFixed(),
      each.denominator?.toFixed(),
      each.from,
      each.predecessors.length,
    ]),
  ).toEqual([
    ['12103', 'Phường Mỹ Hào', '30', '200', ['12103', '12106'], 4],
    ['12127', 'Phường Thượng Hồng', '7', '10', ['12127'], 4],
  ]);
});

test.each([
  ['a percentage alone', '12103,xa,I.10,,,66.2,', 'percent-only'],
  ['a district', '328,huyen,I.10,40,100,,', 'unit-ended'],
  ['a commune the table does not name', '11950,xa,I.10,40,100,,', 'successor-unknown'],
  ['a yes per commune', '12103,xa,II.4,1,1,,', 'not-additive'],
  ['nothing reported', '12103,xa,I.10,,,,blank', 'no-figure'],
  ['a figure listed and not added up', '12103,xa,I.10,4,10,40,listed', 'not-additive'],
])('%s is not restated and says why', (_name, row, reason) => {
  const register = { indicators: catalogue?.indicators ?? [], units: [...(catalogue?.units ?? []), { ...LAM_SON }] };
  const figures = factsOf(`unit,tier,indicator,numerator,denominator,value,state\n${row}`);
  const { restated, kept, notRestated } = restate({ figures, succession, day: DAY, mapDay: MAP, catalogue: register });
  expect([restated, kept]).toEqual([[], []]);
  expect(notRestated).toEqual([{ figure: figures[0], reason }]);
});

const LAM_SON = {
  code: '11950',
  name: 'Phường Lam Sơn',
  kind: 'xa' as const,
  type: 'phường',
  tier: 'xa' as const,
  parent: '323',
  validFrom: null,
  validTo: '2025-06-30',
  aliases: [],
  basis: '',
};

test('a department stands on both maps', () => {
  const figures = factsOf('unit,tier,indicator,numerator,denominator,value\nSTTTT,tinh,I.7,90,100,');
  expect(onNewMap(figures)).toMatchObject({ kept: figures, restated: [], notRestated: [] });
});

test('figures of the new map are left as they are', () => {
  const figures = factsOf('unit,tier,indicator,numerator,denominator,value\n12103,xa,I.10,90,100,');
  const { kept } = restate({ figures, succession, day: '2025-12-14', mapDay: MAP, catalogue });
  expect(kept).toEqual(figures);
});

const SPLIT = 'old_code,old_name,new_code,new_name,from,share,source\n';
const table = (rows: string, mistakes: Mistake[] = []) => readSuccession('ke-thua.csv', SPLIT + rows, '', mistakes);

test('a split unit is shared out with nothing lost to rounding', () => {
  const third = table(
    '1,Một,10,Mười,2025-07-01,0.333,x\n1,Một,11,Mười một,2025-07-01,0.333,x\n1,Một,12,Mười hai,2025-07-01,0.334,x\n',
  );
  const figures = factsOf('unit,tier,indicator,numerator,denominator,value\n1,xa,I.10,7,101,');
  const { restated } = onNewMap(figures, third);
  expect(restated.map((each) => [each.numerator.toFixed(), each.denominator?.toFixed()])).toEqual([
    ['2.331', '33.633'],
    ['2.331', '33.633'],
    ['2.338', '33.734'],
  ]);
  expect(sum(restated.map((each) => each.numerator)).toFixed()).toBe('7');
});

test('a split without published shares is not shared out', () => {
  const figures = factsOf('unit,tier,indicator,numerator,denominator,value\n1,xa,I.10,7,101,');
  const { notRestated } = onNewMap(figures, table('1,Một,10,Mười,2025-07-01,?,x\n1,Một,11,Mười một,2025-07-01,?,x\n'));
  expect(notRestated).toEqual([{ figure: figures[0], reason: 'share-unknown' }]);
});

test.each([
  ['shares that do not add up', '1,a,10,b,2025-07-01,0.5,x\n1,a,11,c,2025-07-01,0.4,x\n', 2, 'share', 'contradiction'],
  [
    'a split where every part is the whole',
    '1,a,10,b,2025-07-01,,x\n1,a,11,c,2025-07-01,,x\n',
    2,
    'share',
    'contradiction',
  ],
  ['a share above the whole', '1,a,10,b,2025-07-01,1.5,x\n', 2, 'share', 'out-of-range'],
  ['no day', '1,a,10,b,,,x\n', 2, 'from', 'empty'],
  ['a new unit without a name', '1,a,10,,2025-07-01,,x\n', 2, 'new_name', 'empty'],
  ['the same succession twice', '1,a,10,b,2025-07-01,,x\n1,a,10,b,2025-07-01,,x\n', 3, 'old_code', 'duplicate'],
])('a damaged succession table: %s', (_name, rows, row, column, problem) => {
  const mistakes: Mistake[] = [];
  table(rows, mistakes);
  expect(mistakes).toContainEqual(expect.objectContaining({ file: 'ke-thua.csv', row, column, problem }));
});

test('a published list with whole and part is read as well', () => {
  const mistakes: Mistake[] = [];
  const text =
    'old_code,old_full_name,old_district,old_province,new_code,new_full_name,extent\n11989,Xã Lạc Đạo,Huyện Văn Lâm,Hưng Yên,11992,Xã Như Quỳnh,part\n12103,Phường Bần Yên Nhân,Thị xã Mỹ Hào,Hưng Yên,12103,Phường Mỹ Hào,whole\n';
  const read = readSuccession('danh-sach.csv', text, MAP, mistakes);
  expect(mistakes).toEqual([]);
  expect(read.map((each) => [each.oldCode, each.newCode, each.from, each.share?.toFixed() ?? null])).toEqual([
    ['11989', '11992', MAP, null],
    ['12103', '12103', MAP, '1'],
  ]);
});

test('both maps side by side', () => {
  const figures = factsOf(`period,unit,tier,indicator,numerator,denominator,value
    2023-11-27,12103,xa,I.10,10,100,10
    2023-11-27,12106,xa,I.10,20,100,20
    2023-11-27,328,huyen,I.10,40,100,40`);
  const rows = restatedRows(DAY, onNewMap(figures), figures, succession, DAY, 'vi');
  expect(rows[0]).toMatchObject({
    old_unit: '12103',
    old_name: 'Phường Bần Yên Nhân',
    old_value: '10',
    new_unit: '12103',
    new_name: 'Phường Mỹ Hào',
    new_value: '15',
    units_in: 2,
    units_of: 4,
    state: 'partial',
  });
  expect(rows[2]).toMatchObject({
    old_unit: '328',
    old_value: '40',
    state: 'not-restated',
    reason: 'cấp của đơn vị đã hết, không có đơn vị kế thừa',
  });
});

test('a bound is not added up on a new map: it stays, with the reason', () => {
  const { restated, notRestated } = onNewMap(
    factsOf(`unit,tier,indicator,numerator,denominator,value,bound
      12103,xa,I.10,10,100,,
      12106,xa,I.10,90,100,,>`),
  );
  expect(restated.map(({ unit, value, from }) => [unit, value?.toFixed(), from])).toEqual([['12103', '10', ['12103']]]);
  expect(notRestated.map(({ figure, reason }) => [figure.unit, reason])).toEqual([['12106', 'bound']]);
});
