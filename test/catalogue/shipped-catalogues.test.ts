/** The shipped catalogues against the counts and figures that the documents themselves state. */
import { BUILTIN_IDS, builtinCatalogue, builtinFiles, builtinRegister } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { loadCatalogue } from '../../lib/core/catalogue/load-catalogue.ts';
import { targetFor } from '../../lib/core/catalogue/targets.ts';

const hungYen = builtinCatalogue('hung-yen-571') as Catalogue;
const indicator = (catalogue: Catalogue, id: string) => {
  const found = catalogue.indicators.find((each) => each.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};

test.each(BUILTIN_IDS)('%s loads without a mistake', (id) => {
  const files = builtinFiles(id);
  if (!files) throw new Error(id);
  expect(loadCatalogue(files, builtinRegister).mistakes).toEqual([]);
});

test('Appendix I: 18, 11 and 7 indicators, 76 targets', () => {
  const count = (pillar: string) => hungYen.indicators.filter((each) => each.pillar === pillar).length;
  expect([count('I'), count('II'), count('III')]).toEqual([18, 11, 7]);
  expect(hungYen.indicators.flatMap((each) => each.targets)).toHaveLength(76);
});

test('Appendix II: 194 numbers without a gap, A 56, B 79, C 59, under 31 programmes', () => {
  expect(hungYen.tasks.map((task) => task.no)).toEqual(Array.from({ length: 194 }, (_, at) => at + 1));
  const count = (group: string) => hungYen.tasks.filter((task) => task.group === group).length;
  expect([count('A'), count('B'), count('C')]).toEqual([56, 79, 59]);
  expect(hungYen.programmes.map((each) => each.code)).toHaveLength(31);
  // The number is the key: this code stands twice, for two different tasks.
  const twice = hungYen.tasks.filter((task) => task.code === 'XHS6.2').map((task) => task.name);
  expect(new Set(twice).size).toBe(2);
});

test.each`
  id         | year    | tier       | cls          | comparator | value
  ${'I.7'}   | ${2025} | ${'tinh'}  | ${null}      | ${'>='}    | ${'90'}
  ${'I.7'}   | ${2025} | ${'huyen'} | ${null}      | ${'>='}    | ${'80'}
  ${'I.7'}   | ${2025} | ${'xa'}    | ${null}      | ${'>='}    | ${'60'}
  ${'I.7'}   | ${2030} | ${'tinh'}  | ${null}      | ${'>='}    | ${'100'}
  ${'I.7'}   | ${2030} | ${'huyen'} | ${null}      | ${'>='}    | ${'90'}
  ${'I.7'}   | ${2030} | ${'xa'}    | ${null}      | ${'>='}    | ${'70'}
  ${'I.14'}  | ${2025} | ${'huyen'} | ${null}      | ${'>='}    | ${'2'}
  ${'I.16'}  | ${2025} | ${'tinh'}  | ${'quoc-lo'} | ${'>='}    | ${'100'}
  ${'I.16'}  | ${2025} | ${'tinh'}  | ${'tinh-lo'} | ${'>='}    | ${'50'}
  ${'I.16'}  | ${2030} | ${'tinh'}  | ${'tinh-lo'} | ${'>='}    | ${'100'}
  ${'II.9'}  | ${2025} | ${'huyen'} | ${null}      | ${'>='}    | ${'10'}
  ${'II.10'} | ${2030} | ${'huyen'} | ${null}      | ${'>='}    | ${'7.5'}
  ${'II.11'} | ${2030} | ${'huyen'} | ${null}      | ${'>='}    | ${'1000'}
  ${'III.3'} | ${2025} | ${'huyen'} | ${null}      | ${'>'}     | ${'50'}
  ${'III.4'} | ${2025} | ${'huyen'} | ${null}      | ${'>='}    | ${'70'}
  ${'III.4'} | ${2030} | ${'huyen'} | ${null}      | ${'>'}     | ${'80'}
  ${'III.6'} | ${2030} | ${'huyen'} | ${null}      | ${'>'}     | ${'90'}
`('target of $id in $year for $tier $cls: $comparator $value', ({ id, year, tier, cls, comparator, value }) => {
  const target = targetFor(indicator(hungYen, id), year, tier, cls);
  expect([target?.comparator, target?.value?.toFixed()]).toEqual([comparator, value]);
});

test.each(['I.14', 'III.2'])('%s has no 2030 target: absent, not zero', (id) => {
  expect(targetFor(indicator(hungYen, id), 2030, 'huyen', null)).toBeNull();
});

test('eight indicators name no executor', () => {
  expect(hungYen.indicators.filter((each) => each.executorsPrinted === '').map((each) => each.id)).toEqual(
    'I.16 II.3 II.4 II.5 II.10 II.11 III.2 III.3'.split(' '),
  );
});

test('the plan of Mỹ Hào answers to 14 indicators for 2025, so 22 have no target there', () => {
  const plan = builtinCatalogue('my-hao-82') as Catalogue;
  const with2025 = new Set(
    plan.indicators.filter((each) => each.targets.some((t) => t.year === 2025)).map((each) => each.id),
  );
  const mapped = new Set(
    plan.mappings.filter((each) => with2025.has(each.indicator)).flatMap((each) => each.mapsTo ?? []),
  );
  expect(36 - mapped.size).toBe(22);
});

test('Hồng Lĩnh: nine pillars, and a target that grows by ten points a year', () => {
  const hongLinh = builtinCatalogue('hong-linh-2023') as Catalogue;
  expect(hongLinh.pillars).toHaveLength(9);
  const growing = hongLinh.indicators.find((each) => each.targets.some((target) => target.step !== null));
  if (!growing) throw new Error('no growing target');
  const values = [2025, 2026, 2028, 2030].map((year) => targetFor(growing, year, null, null)?.value?.toNumber());
  expect(values).toEqual([50, 60, 80, 100]);
});
