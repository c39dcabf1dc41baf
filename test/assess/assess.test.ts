import { assess } from '../../lib/core/assess/assess.ts';
import { Decimal } from '../../lib/core/book/decimal.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { observation, submission } from '../rollup/submission-fixture.ts';

const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const district = { code: '328', tier: 'huyen' } as const;

const judged = (key: string, typed: string, horizon = 2025, unit: Parameters<typeof assess>[2] = district) => {
  const assessments = assess({ observations: [observation(key, typed)] }, catalogue, unit);
  const one = assessments.find((assessment) => assessment.horizon === horizon);
  return `${one?.outcome} ${one?.reason} ${one?.gap ?? '–'}`;
};

test.each([
  // Both parts go before the stated percentage, and are compared without dividing.
  ['I.6', '100/100', 2025, 'met reaches-target 0'],
  ['I.17', '1/2 50%', 2025, 'met reaches-target 0'],
  ['I.17', '49/99', 2025, 'not-met below-target 0.50505050505050505051'],
  ['I.17', '499999999999999999999/1000000000000000000000 50%', 2025, 'not-met below-target 0.0000000000000000001'],
  // A percentage alone.
  ['III.4', '80%', 2025, 'met reaches-target 0'],
  ['III.4', '80%', 2030, 'not-met at-strict-target 0'],
  ['III.4', '80.1%', 2030, 'met reaches-target 0'],
  ['III.3', '50%', 2025, 'not-met at-strict-target 0'],
  ['III.3', '50.01%', 2025, 'met reaches-target 0'],
  ['II.9', '10%', 2025, 'met reaches-target 0'],
  // The tier of the unit, or of the row, chooses the target.
  ['I.7', '30%', 2025, 'not-met below-target 50'],
  ['I.7/huyen', '30%', 2025, 'not-met below-target 50'],
  ['I.7/xa', '30%', 2025, 'not-met below-target 30'],
  ['I.16/tinh-lo', '50%', 2025, 'met reaches-target 0'],
  ['I.16/quoc-lo', '50%', 2025, 'not-met below-target 50'],
  // Bounds.
  ['I.1', '>95%', 2025, 'not-quantifiable bound-only –'],
  ['I.4', '>95%', 2025, 'met reaches-target 0'],
  ['I.4', '>80%', 2025, 'met reaches-target 0'],
  ['I.4', '>50%', 2025, 'not-quantifiable bound-only –'],
  ['I.4', '~90%', 2025, 'not-quantifiable bound-only –'],
  ['I.4', '<80%', 2025, 'not-met below-target –'],
  ['I.4', '<90%', 2025, 'not-quantifiable bound-only –'],
  ['III.4', '>80%', 2030, 'met reaches-target 0'],
  ['I.6', '>150/200', 2025, 'not-quantifiable bound-only –'],
  // At the target itself it matters whether the bound and the target let it in.
  ['I.4', '≥80%', 2025, 'met reaches-target 0'],
  ['I.4', '≥79.9%', 2025, 'not-quantifiable bound-only –'],
  ['I.4', '≤80%', 2025, 'not-quantifiable bound-only –'],
  ['I.4', '≤79.9%', 2025, 'not-met below-target –'],
  ['III.4', '≥80%', 2030, 'not-quantifiable bound-only –'],
  ['III.4', '≥80.1%', 2030, 'met reaches-target 0'],
  ['III.4', '≤80%', 2030, 'not-met below-target –'],
  // Missing is not zero, and each way of saying nothing is kept apart.
  ['I.6', '', 2025, 'no-data blank –'],
  ['I.6', 'K', 2025, 'no-data not-applicable –'],
  ['I.6', 'C', 2025, 'no-data not-collected –'],
  ['I.6', '?', 2025, 'no-data unreadable –'],
  ['I.6', '0%', 2025, 'not-met below-target 100'],
  ['I.6', '0/0', 2025, 'not-quantifiable zero-denominator –'],
  // Words, counts, percentages in the wrong place.
  ['I.1', 'Tổng số 261 thủ tục', 2025, 'not-quantifiable text-only –'],
  ['I.2', '=32', 2025, 'not-quantifiable count-for-ratio –'],
  // 98,5 %, or less than one per cent? With its sign, or as 0.985 in a percent cell, there is no doubt.
  ['I.4', '=0.985', 2025, 'not-quantifiable perhaps-fraction –'],
  ['I.4', '0.985%', 2025, 'not-met below-target 79.015'],
  ['I.2', '32/', 2025, 'not-quantifiable count-for-ratio –'],
  ['II.11', '=7%', 2025, 'not-quantifiable ratio-for-count –'],
  ['III.7', 'Đã kết nối', 2025, 'not-quantifiable text-target –'],
  ['III.7', '', 2025, 'no-data blank –'],
  // A target of the whole province is not held against one unit.
  ['I.14', '=1', 2025, 'no-target province-target –'],
  ['I.14', 'Đã phê duyệt chủ trương', 2025, 'not-quantifiable text-only –'],
  ['I.14', '', 2025, 'no-data blank –'],
  ['II.11', '=70', 2025, 'no-target province-target –'],
  // No target for the year.
  ['I.14', '=1', 2030, 'no-target target-absent –'],
  ['III.2', '95%', 2030, 'no-target target-absent –'],
  ['III.2', '', 2030, 'no-target target-absent –'],
])('%s %s against %i: %s', (key, typed, horizon, expected) => {
  expect(judged(key, typed, horizon)).toBe(expected);
});

test('a plain figure in the column of percentages is a percentage', () => {
  const plain = observation('I.4', '81%');
  const stated = plain.stated && { ...plain.stated, percent: false, typed: '81' };
  const [first] = assess({ observations: [{ ...plain, stated }] }, catalogue, district);
  expect(first).toMatchObject({ outcome: 'met', reason: 'reaches-target' });
});

test('a department is judged by the target of the province level', () => {
  expect(judged('I.7', '85%', 2025, { code: 'SCT', tier: 'tinh' })).toBe('not-met below-target 5');
});

test('a withheld figure is no figure', () => {
  const [first] = assess({ observations: [observation('I.6', '150/100')] }, catalogue, district, new Set(['I.6//']));
  expect(first).toMatchObject({ outcome: 'no-data', reason: 'withheld', value: null, gap: null });
});

test('an indicator the catalogue does not have gets no judgement', () => {
  expect(assess({ observations: [observation('IX.1', '50%')] }, catalogue, district)).toEqual([]);
});

/** The appendix of Mỹ Hào's report, results up to 30/3/2023, under the catalogue's own numbers. */
const MY_HAO = {
  'I.1': 'Tổng số thủ thục hành chính được đưa vào phần mềm một cửa điện tử là 261 thủ tục',
  'I.2': '=32',
  'I.3': '100%',
  'I.4': '90%',
  'I.5': '',
  'I.6': '100%',
  'I.7': '30%',
  'I.8': '100%',
  'I.9': '100%',
  'I.10': '40%',
  'I.11': '70%',
  'I.12': '100%',
  'I.13': '30%',
  'I.14': 'UBND thị xã trình HĐND thị xã phê duyệt chủ trương đầu tư xây dựng Trung tâm IOC',
  'I.15': '',
  'I.17': '50%',
  'I.18': '100%',
  'II.1': '',
  'II.2': '',
  'II.6': '100%',
  'II.7': '',
  'II.8': '',
  'II.9': '',
  'III.1': '100%',
  'III.2': '95%',
  'III.3': '90%',
  'III.4': '80%',
  'III.5': '',
  'III.6': '91%',
  'III.7': 'Đã thực hiện kết nối, chia sẻ dữ liệu về dân cư',
};

describe('Mỹ Hào at 30/3/2023', () => {
  const assessments = assess(submission('328', MY_HAO), catalogue, district);
  const of = (horizon: number, outcome: string) =>
    assessments.filter((each) => each.horizon === horizon && each.outcome === outcome);

  test('against 2025', () => {
    const ids = (outcome: string) => of(2025, outcome).map((each) => each.indicator);
    expect(ids('met')).toEqual('I.3 I.4 I.6 I.8 I.9 I.12 I.17 I.18 II.6 III.1 III.2 III.3 III.4 III.6'.split(' '));
    expect(of(2025, 'not-met').map((each) => [each.indicator, each.gap?.toFixed()])).toEqual([
      ['I.7', '50'],
      ['I.10', '60'],
      ['I.11', '10'],
      ['I.13', '20'],
    ]);
    expect(ids('no-data')).toEqual('I.5 I.15 II.1 II.2 II.7 II.8 II.9 III.5'.split(' '));
    expect(ids('not-quantifiable')).toEqual(['I.1', 'I.2', 'I.14', 'III.7']);
    expect(ids('no-target')).toEqual([]);
  });

  test('the six indicators without a row get no judgement', () => {
    const judgedIds = new Set(assessments.map((each) => each.indicator));
    const absent = catalogue.indicators.map((each) => each.id).filter((id) => !judgedIds.has(id));
    expect(absent).toEqual(['I.16', 'II.3', 'II.4', 'II.5', 'II.10', 'II.11']);
  });

  test('III.4 at 80% meets 2025 and not 2030', () => {
    const both = assessments.filter((each) => each.indicator === 'III.4');
    expect(both.map(({ horizon, outcome, value }) => [horizon, outcome, value?.eq(80)])).toEqual([
      [2025, 'met', true],
      [2030, 'not-met', true],
    ]);
  });
});

test('where equality is answered otherwise, an equal figure misses', () => {
  const strict = { ...catalogue, policy: { ...catalogue.policy, equalityMeets: false } };
  const [one] = assess({ observations: [observation('I.17', '50%')] }, strict, district);
  expect(one).toMatchObject({ outcome: 'not-met', reason: 'at-strict-target', gap: new Decimal(0) });
});
