/** What changed between two versions of a catalogue, in words. */
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Indicator } from '../../lib/core/catalogue/catalogue.ts';
import { versionChanges, wordVersionChange } from '../../lib/core/catalogue/version-changes.ts';

const before = builtinCatalogue('hung-yen-571') as Catalogue;
const withIndicator = (id: string, change: (one: Indicator) => Partial<Indicator>): Catalogue => ({
  ...before,
  indicators: before.indicators.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

test('a catalogue does not differ from itself', () => expect(versionChanges(before, before)).toEqual([]));

test.each([
  [
    'a denominator',
    withIndicator('III.2', () => ({ denominator: 'Dân số trưởng thành' })),
    /^Chỉ tiêu III\.2: mẫu số đổi từ ".+" thành "Dân số trưởng thành"\.$/,
  ],
  [
    'an indicator withdrawn',
    { ...before, indicators: before.indicators.filter(({ id }) => id !== 'III.5') },
    /^Chỉ tiêu III\.5: không còn, trước đây là "Tỷ lệ hộ gia đình có địa chỉ Vpostcode"\.$/,
  ],
  [
    'a target raised',
    withIndicator('I.10', (one) => ({
      targets: one.targets.map((target) =>
        target.year === 2025 ? { ...target, value: target.value?.minus(10) ?? null } : target,
      ),
    })),
    /^Mục tiêu I\.10 · 2025: mức đổi từ ">= 100 %" thành ">= 90 %"\.$/,
  ],
  [
    'a target gone',
    withIndicator('I.10', (one) => ({ targets: one.targets.filter((target) => target.year === 2025) })),
    /^Mục tiêu I\.10 · 2030: không còn, trước đây là ">= 100 %"\.$/,
  ],
  [
    'a task renamed',
    { ...before, tasks: before.tasks.map((task) => (task.no === 1 ? { ...task, name: 'Tên mới' } : task)) },
    /^Nhiệm vụ NV\.1: tên đổi từ ".+" thành "Tên mới"\.$/,
  ],
  [
    'a unit that ended',
    { ...before, units: before.units.map((unit) => (unit.code === '328' ? { ...unit, validTo: '2024-12-31' } : unit)) },
    /^Đơn vị 328: ngày hết hiệu lực đổi từ "2025-06-30" thành "2024-12-31"\.$/,
  ],
] as [string, Catalogue, RegExp][])('%s', (_name, after, words) => {
  expect(versionChanges(before, after).map((change) => wordVersionChange(change, 'vi'))).toEqual([
    expect.stringMatching(words),
  ]);
});

test('a new indicator comes with its targets', () => {
  const fewer = { ...before, indicators: before.indicators.filter(({ id }) => id !== 'I.10') };
  expect(versionChanges(fewer, before).map(({ part, kind, id }) => [part, kind, id])).toEqual([
    ['indicator', 'added', 'I.10'],
  ]);
});
