import fc from 'fast-check';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { finding } from '../../lib/core/findings/finding.ts';
import type { Submission } from '../../lib/core/locate/submission.ts';
import type { RollUp } from '../../lib/core/rollup/roll-up.ts';
import { rollUp } from '../../lib/core/rollup/roll-up-submissions.ts';
import { type Rows, submission } from './submission-fixture.ts';

const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;

const merge = (submissions: readonly Submission[], asked: readonly string[] | null = null): RollUp =>
  rollUp({ catalogue, plans: [], units: catalogue.units, period, asked, received: new Map() }, submissions);

/** `Σn/Σd = value, reporting/expected, reason` of one total. */
const total = (result: RollUp, indicator: string, tier: string | null, cls: string | null = null): string => {
  const one = result.totals.find((each) => each.indicator === indicator && each.tier === tier && each.class === cls);
  if (!one) return 'none';
  const { numerator, denominator, value, unitsReporting, unitsExpected, reason } = one;
  const pair = numerator && denominator ? `${numerator.toFixed()}/${denominator.toFixed()} = ` : '';
  return `${pair}${value?.toFixed() ?? '–'}, ${unitsReporting} of ${unitsExpected}, ${reason ?? 'whole'}`;
};

const status = (result: RollUp, indicator: string, tier: string, horizon = 2025): string => {
  const one = result.totals.find((each) => each.indicator === indicator && each.tier === tier);
  const judged = one?.assessments.find((each) => each.horizon === horizon);
  return `${judged?.outcome} ${judged?.reason} ${judged?.gap?.toFixed() ?? '–'}`;
};

const districts = (rows: readonly Rows[]): Submission[] =>
  rows.map((row, i) =>
    submission(['323', '325', '326', '327', '328', '329', '330', '331', '332', '333'][i] ?? '', row),
  );

const all = (typed: string, key: string) => districts(Array.from({ length: 10 }, () => ({ [key]: typed })));

describe('sums of ratios', () => {
  test.each<[string, readonly Rows[], string]>([
    [
      'Σ/Σ, not the mean of 90 and 10',
      [{ 'III.4': '90/100' }, { 'III.4': '10/1000' }],
      '100/1100 = 9.0909090909090909091, 2 of 10, units-missing',
    ],
    [
      'a percentage alone is listed and not averaged',
      [{ 'III.4': '90/100' }, { 'III.4': '10%' }],
      '90/100 = 90, 1 of 10, figures-left-out',
    ],
    ['only percentages give no value', [{ 'III.4': '90%' }, { 'III.4': '10%' }], '–, 0 of 10, only-percentages'],
    [
      'a numerator without denominator goes into neither sum',
      [{ 'III.4': '90/100' }, { 'III.4': '70/' }, { 'III.4': '/70' }],
      '90/100 = 90, 1 of 10, figures-left-out',
    ],
    [
      'blank, not applicable and not collected are not zero',
      [{ 'III.4': '90/100' }, { 'III.4': '' }, { 'III.4': 'K' }, { 'III.4': 'C' }, { 'III.4': '?' }],
      '90/100 = 90, 1 of 10, units-missing',
    ],
    ['a zero is a figure', [{ 'III.4': '90/100' }, { 'III.4': '0/100' }], '90/200 = 45, 2 of 10, units-missing'],
    [
      'nothing of nothing adds nothing',
      [{ 'III.4': '90/100' }, { 'III.4': '0/0' }],
      '90/100 = 90, 2 of 10, units-missing',
    ],
    [
      'something of nothing is left out',
      [{ 'III.4': '90/100' }, { 'III.4': '5/0' }],
      '90/100 = 90, 1 of 10, figures-left-out',
    ],
    [
      'a bound is no figure to add',
      [{ 'III.4': '90/100' }, { 'III.4': '>50/100' }],
      '90/100 = 90, 1 of 10, figures-left-out',
    ],
    [
      'decimals are added exactly',
      [{ 'III.4': '0.1/0.3' }, { 'III.4': '0.2/0.3' }],
      '0.3/0.6 = 50, 2 of 10, units-missing',
    ],
    ['nobody reported', [{}], '–, 0 of 10, nobody-reported'],
  ])('%s', (_, rows, expected) => {
    expect(total(merge(districts(rows)), 'III.4', 'huyen')).toBe(expected);
  });

  test('with every unit in, nothing is left to say', () => {
    expect(total(merge(all('9/10', 'III.4')), 'III.4', 'huyen')).toBe('90/100 = 90, 10 of 10, whole');
  });

  test('a figure that an error finding points at stays out, with the rule that says so', () => {
    const wrong = submission('328', { 'III.4': '150/100' });
    const error = { rule: 'ratio.part-exceeds-whole', severity: 'error', certainty: 'certain', facts: {} } as const;
    const found = finding({ ...error, sheet: 'ChiTieu', range: 'F8:G8' }, wrong.file, '328');
    const result = merge([{ ...wrong, findings: [found] }, submission('323', { 'III.4': '9/10' })]);
    expect(total(result, 'III.4', 'huyen')).toBe('9/10 = 90, 1 of 10, figures-left-out');
    expect(result.facts.find((fact) => fact.unit === '328' && fact.indicator === 'III.4')).toMatchObject({
      state: 'withheld',
      counted: false,
      leftOut: 'withheld',
      withheldBy: 'ratio.part-exceeds-whole',
    });
  });

  test('a warning withholds nothing', () => {
    const one = submission('328', { 'III.4': '50/100' });
    const warning = { rule: 'ratio.percent-rounded', severity: 'warning', certainty: 'certain', facts: {} } as const;
    const found = finding({ ...warning, sheet: 'ChiTieu', range: 'F8' }, one.file, '328');
    expect(total(merge([{ ...one, findings: [found] }]), 'III.4', 'huyen')).toBe('50/100 = 50, 1 of 10, units-missing');
  });
});

describe('tiers', () => {
  const result = merge([
    submission('STTTT', { 'I.7': '95/100' }),
    submission('323', { 'I.7/huyen': '80/100', 'I.7/xa': '60/100' }),
    submission('328', { 'I.7/huyen': '10/100', 'I.7/xa': '30/100' }),
  ]);

  test.each([
    ['tinh', '95/100 = 95, 1 of 17, units-missing', 'met reaches-target 0'],
    ['huyen', '90/200 = 45, 2 of 10, units-missing', 'not-met below-target 35'],
    ['xa', '90/200 = 45, 2 of 10, units-missing', 'not-met below-target 15'],
  ])('%s is added up and judged by itself', (tier, sums, judged) => {
    expect(total(result, 'I.7', tier)).toBe(sums);
    expect(status(result, 'I.7', tier)).toBe(judged);
  });

  test('communes that report speak for themselves; their district keeps its row out', () => {
    const both = merge([
      submission('323', { 'I.7/huyen': '80/100', 'I.7/xa': '60/100' }),
      submission('328', { 'I.7/huyen': '10/100', 'I.7/xa': '30/100' }),
      submission('12103', { 'I.7': '7/10' }),
      submission('12133', { 'I.7': '4/10' }),
    ]);
    // 60/100 of Hưng Yên city's row, 7/10 and 4/10 of two of Mỹ Hào's thirteen; eight districts said nothing.
    expect(total(both, 'I.7', 'xa')).toBe('71/120 = 59.166666666666666667, 3 of 22, units-missing');
    expect(
      both.facts.find((fact) => fact.unit === '328' && fact.tier === 'xa' && fact.indicator === 'I.7'),
    ).toMatchObject({
      state: 'listed',
      leftOut: 'communes-report',
      counted: false,
    });
  });

  test('a district row stands for communes that said nothing about it', () => {
    const both = merge([submission('328', { 'I.7/xa': '30/100' }), submission('12103', { 'I.7': '' })]);
    expect(total(both, 'I.7', 'xa')).toBe('30/100 = 30, 1 of 10, units-missing');
  });
});

describe('other ways', () => {
  test.each<[string, readonly Submission[], string, string | null, string | null, string]>([
    [
      'classes are not pooled',
      [submission('CAT', { 'I.16/quoc-lo': '1/2', 'I.16/tinh-lo': '3/4' })],
      'I.16',
      'tinh',
      'quoc-lo',
      '1/2 = 50, 1 of 1, whole',
    ],
    [
      'classes are not pooled',
      [submission('CAT', { 'I.16/quoc-lo': '1/2', 'I.16/tinh-lo': '3/4' })],
      'I.16',
      'tinh',
      'tinh-lo',
      '3/4 = 75, 1 of 1, whole',
    ],
    [
      'yes, no, 1, 0 and parts',
      districts([{ 'I.5': 'Có' }, { 'I.5': 'không' }, { 'I.5': '1/' }, { 'I.5': '0/' }, { 'I.5': '12/13' }]),
      'I.5',
      'huyen',
      null,
      '14/17 = 82.352941176470588235, 5 of 10, units-missing',
    ],
    [
      'a percentage is no answer of a unit',
      districts([{ 'I.5': '100%' }]),
      'I.5',
      'huyen',
      null,
      '–, 0 of 10, only-percentages',
    ],
    [
      'named towns that say yes',
      districts([{ 'I.14': '=1' }, {}, {}, {}, { 'I.14': 'Chưa đạt' }]),
      'I.14',
      'huyen',
      null,
      '1, 2 of 2, whole',
    ],
    ['counts are added', [submission('SKHDT', { 'II.11': '=480' })], 'II.11', 'tinh', null, '480, 1 of 1, whole'],
    [
      'what overlaps is taken from the one executor',
      [submission('VPUBND', { 'I.1': '200/240' }), submission('328', { 'I.1': '5/10' })],
      'I.1',
      'tinh',
      null,
      '200/240 = 83.333333333333333333, 1 of 1, source-figure',
    ],
    [
      'what overlaps is not added',
      districts([{ 'I.2': '32/240' }, { 'I.2': '30/240' }]),
      'I.2',
      'huyen',
      null,
      '–, 2 of 10, not-added-up',
    ],
    [
      'a union is nobody’s own figure, not even the lead’s, who is one of many',
      [submission('STTTT', { 'I.2': '53/111' }), submission('SCT', { 'I.2': '30/240' })],
      'I.2',
      'tinh',
      null,
      '–, 2 of 17, not-added-up',
    ],
    [
      'a statistic comes from its lead',
      [submission('SKHDT', { 'II.8': '12,5%' }), submission('328', { 'II.8': '8%' })],
      'II.8',
      'tinh',
      null,
      '12.5, 1 of 1, source-figure',
    ],
    [
      'a silent source gives no figure',
      [submission('328', { 'II.8': '8%' })],
      'II.8',
      'tinh',
      null,
      '–, 0 of 1, source-silent',
    ],
    [
      'the lowest sector decides',
      [submission('SCT', { 'II.9': '12%' }), submission('SXD', { 'II.9': '9%' })],
      'II.9',
      'tinh',
      null,
      '9, 2 of 17, units-missing',
    ],
    ['words are collected', districts([{ 'III.7': 'Đã kết nối' }]), 'III.7', 'huyen', null, '–, 1 of 10, in-words'],
    ['words that all say done', all('Đã hoàn thành', 'III.7'), 'III.7', 'huyen', null, '–, 10 of 10, all-done'],
  ])('%s', (_, submissions, indicator, tier, cls, expected) => {
    expect(total(merge(submissions), indicator, tier, cls)).toBe(expected);
  });

  test.each<[string, readonly Submission[], string, string, string]>([
    [
      'a sum with units missing may already be enough',
      districts([{ 'I.14': '=1' }, {}, {}, {}, { 'I.14': '=1' }]),
      'I.14',
      'huyen',
      'met reaches-target 0',
    ],
    [
      'a sum with units missing is not yet a miss',
      districts([{ 'I.14': '=1' }]),
      'I.14',
      'huyen',
      'not-quantifiable bound-only –',
    ],
    [
      'a whole sum below is a miss',
      [submission('SKHDT', { 'II.11': '=480' })],
      'II.11',
      'tinh',
      'not-met below-target 20',
    ],
    [
      'a low sector is a miss whatever the others say',
      [submission('SXD', { 'II.9': '9%' })],
      'II.9',
      'tinh',
      'not-met below-target –',
    ],
    [
      'high sectors decide nothing while others are missing',
      [submission('SXD', { 'II.9': '19%' })],
      'II.9',
      'tinh',
      'not-quantifiable bound-only –',
    ],
    [
      'the province target is held against the source',
      [submission('SKHDT', { 'II.8': '12%' })],
      'II.8',
      'tinh',
      'not-met below-target 8',
    ],
    [
      'listed figures are not judged',
      districts([{ 'I.2': '32/240' }]),
      'I.2',
      'huyen',
      'not-quantifiable not-consolidated –',
    ],
  ])('%s', (_, submissions, indicator, tier, expected) => {
    expect(status(merge(submissions), indicator, tier)).toBe(expected);
  });
});

test('an expected unit has a row for everything it answers for, even when it sent nothing', () => {
  const result = merge([submission('328', { 'I.6': '1/2', 'I.1': '5/10' })]);
  const states = (unit: string) =>
    result.facts.filter((fact) => fact.unit === unit).map((fact) => `${fact.indicator} ${fact.state}`);
  expect(states('323')).toContain('I.6 missing');
  expect(states('328')).toEqual(expect.arrayContaining(['I.6 reported', 'I.8 absent', 'I.1 listed']));
  expect(new Set(result.facts.filter((fact) => fact.unit === '323').map((fact) => fact.state))).toEqual(
    new Set(['missing']),
  );
});

describe('laws', () => {
  const codes = catalogue.units
    .filter((unit) => unit.kind === 'so' || unit.kind === 'huyen' || unit.parent === '328')
    .map((unit) => unit.code);
  const typed = fc.oneof(
    fc.tuple(fc.nat(5000), fc.nat(5000)).map(([a, b]) => `${a}/${b}`),
    fc.constantFrom('', 'K', '50%', '>50%', 'lời', '3/', '=1'),
  );
  const rows = fc.dictionary(fc.constantFrom('I.5', 'I.6', 'I.7', 'I.7/xa', 'II.1', 'III.1', 'III.4'), typed, {
    maxKeys: 7,
  });
  const submissions = fc
    .uniqueArray(fc.constantFrom(...codes), { maxLength: 12 })
    .chain((units) => fc.tuple(...units.map((unit) => rows.map((row) => submission(unit, row)))));
  const sums = (result: RollUp) =>
    result.totals.map(
      ({ indicator, tier, class: cls }) => `${indicator}/${tier}/${cls}: ${total(result, indicator, tier, cls)}`,
    );
  const figures = (result: RollUp, tier?: string) =>
    result.totals
      .filter((each) => tier === undefined || each.tier === tier)
      .map(({ numerator, denominator, value }) =>
        [numerator, denominator, value].map((figure) => figure?.toFixed() ?? null),
      );

  test('the order of the files changes nothing', () => {
    fc.assert(
      fc.property(submissions, fc.infiniteStream(fc.nat()), (given, keys) => {
        const shuffled = given
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(sums(merge(shuffled))).toEqual(sums(merge(given)));
      }),
      { numRuns: 60 },
    );
  });

  test('a unit that is expected and sends nothing changes no figure', () => {
    fc.assert(
      fc.property(submissions, (given) => {
        const kinds = ['so', 'huyen', 'xa'];
        const without = merge(given, [...new Set(given.map((each) => each.unit ?? ''))]);
        const withMissing = merge(given, kinds);
        const byPlace = new Map(
          withMissing.totals.map((each) => [`${each.indicator}/${each.tier}/${each.class}`, each]),
        );
        for (const each of without.totals) {
          if (each.unitsExpected === 0) continue;
          const other = byPlace.get(`${each.indicator}/${each.tier}/${each.class}`);
          expect([other?.numerator?.toFixed(), other?.denominator?.toFixed()]).toEqual([
            each.numerator?.toFixed(),
            each.denominator?.toFixed(),
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what a department reports moves no figure of districts or communes', () => {
    fc.assert(
      fc.property(submissions, rows, (given, row) => {
        const others = given.filter((each) => each.unit !== 'SCT');
        const result = merge([...others, submission('SCT', row)], ['so', 'huyen', 'xa']);
        const without = merge(others, ['so', 'huyen', 'xa']);
        for (const tier of ['huyen', 'xa']) expect(figures(result, tier)).toEqual(figures(without, tier));
      }),
      { numRuns: 60 },
    );
  });
});
