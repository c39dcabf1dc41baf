/** Whose form a workbook goes into: codes mean who they named at the end of the period. */
import type { Unit } from '../../lib/core/catalogue/catalogue.ts';
import { builtinSuccession } from '../../lib/core/catalogue/load-succession.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { fillTemplate, layoutTemplate } from '../../lib/core/layout/layout-template.ts';
import { upgrade } from '../../lib/core/locate/upgrade/upgrade.ts';
import { targetOf } from '../../lib/core/locate/upgrade/upgrade-target.ts';
import { catalogue, read } from '../locate/filled-form.ts';

const succession = builtinSuccession();
const half = { ...(succession[0] as (typeof succession)[number]), oldCode: '12106' };

test.each([
  ['a period before the merger', '12103', 'Phường Bần Yên Nhân', '2023-Q4', succession, 'Phường Bần Yên Nhân', null],
  ['the last day before it', '12103', 'Phường Bần Yên Nhân', '2025-06-30', succession, 'Phường Bần Yên Nhân', null],
  [
    'the old unit in a period after it',
    '12103',
    'Phường Bần Yên Nhân',
    '2025-Q4',
    succession,
    'Phường Mỹ Hào',
    '12103',
  ],
  [
    'another old unit of the same new one',
    '12106',
    'Phường Phan Đình Phùng',
    '2025-Q4',
    succession,
    'Phường Mỹ Hào',
    '12106',
  ],
  ['the new unit under the same code', '12103', 'Phường Mỹ Hào', '2025-Q4', succession, 'Phường Mỹ Hào', null],
] as const)('%s', (_name, unit, unitName, period, table, expected, predecessor) => {
  const target = targetOf({ unit, unitName, period }, catalogue, table);
  expect(typeof target === 'string' ? target : [target.unit.name, target.predecessor?.code ?? null]).toEqual([
    expected,
    predecessor,
  ]);
});

test.each([
  ['nobody knows whose', { unit: null, unitName: '', period: '2023-Q1' }, succession, 'unit-unknown'],
  ['nobody knows when', { unit: '328', unitName: '', period: null }, succession, 'period-unknown'],
  [
    'a district after the districts ended',
    { unit: '328', unitName: 'Thị xã Mỹ Hào', period: '2025-Q4' },
    succession,
    'unit-not-valid',
  ],
  [
    'a split unit',
    { unit: '12106', unitName: 'Phường Phan Đình Phùng', period: '2025-Q4' },
    [...succession, half],
    'unit-split',
  ],
])('%s: no form', (_name, submission, table, reason) => {
  expect(targetOf(submission, catalogue, table)).toBe(reason);
});

test('an old unit’s workbook in the new unit’s form says on its cover that it is a part', () => {
  const unit = catalogue.units.find((each) => each.code === '12106') as Unit;
  const period = parsePeriod('2025-Q4', catalogue.policy) as Period;
  const blank = layoutTemplate({ catalogue, unit, period, units: catalogue.units });
  const book = bookOf(fillTemplate(blank, { indicators: { 'I.10': { numerator: 40, denominator: 100 } } }));
  const target = targetOf({ unit: '12106', unitName: unit.name, period: '2025-Q4' }, catalogue, succession);
  if (typeof target === 'string') throw new Error(target);
  const result = upgrade(book, read(book), target);
  expect(result.layout.metadata).toMatchObject({ unit: '12103', unitName: 'Phường Mỹ Hào' });
  expect(result.carried.map((each) => [each.to, each.value])).toEqual([
    ['I.10 numerator', 40],
    ['I.10 denominator', 100],
  ]);
  const cover = bookOf(result.layout).sheets[0]?.cells.map((cell) => cell.value);
  expect(cover).toContain('Chỉ gồm số liệu của Phường Phan Đình Phùng (mã cũ 12106), một phần của Phường Mỹ Hào');
});
