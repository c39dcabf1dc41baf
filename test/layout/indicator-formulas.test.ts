import fc from 'fast-check';
import type { FixedCell, Question } from '../../lib/core/audit/stale/engine.ts';
import { Decimal } from '../../lib/core/book/decimal.ts';
import type { Comparator, Indicator, Target } from '../../lib/core/catalogue/catalogue.ts';
import type { IndicatorAnswer, Typed } from '../../lib/core/layout/answers.ts';
import { type Computed, type InputAddresses, resultOf, statusOf } from '../../lib/core/layout/indicator-formulas.ts';
import { loadEngine } from '../../lib/xlsx/audit/engine.ts';
import { catalogue } from './issued.ts';

const indicator = (measure: Indicator['measure'], direction: Indicator['direction'] = 'higher'): Indicator => ({
  ...(catalogue.indicators[0] as Indicator),
  measure,
  direction,
});

/** `>=80`, `>7.5%`… as a target; `province 500` one of the whole province; `text` one in words; null none. */
function target(words: string | null): Target | null {
  if (words === null) return null;
  const [, province, comparator, value, unit] = /^(province )?(>=|>|=|text)([\d.]*)(.*)$/.exec(words) ?? [];
  const base = catalogue.indicators[0]?.targets[0] as Target;
  return {
    ...base,
    scope: province ? 'province' : 'unit',
    comparator: comparator as Comparator,
    value: value ? new Decimal(value) : null,
    unit: unit === '' ? '%' : (unit as string).trim(),
  };
}

const row = (n: number, sheet = ''): InputAddresses => ({
  numerator: `${sheet}A${n}`,
  denominator: `${sheet}B${n}`,
  stated: `${sheet}C${n}`,
  text: `${sheet}D${n}`,
});
const answer = (n?: Typed | null, d?: Typed | null, stated?: Typed | null, text?: string): IndicatorAnswer => ({
  ...(n == null ? {} : { numerator: n }),
  ...(d == null ? {} : { denominator: d }),
  ...(stated == null ? {} : { stated }),
  ...(text === undefined ? {} : { text }),
});

test.each([
  ['plain target met at equality', '>=50', answer(1, 2), 'Đạt'],
  ['strict target not met at equality', '>80', answer(80, 100), 'Chưa đạt'],
  ['strict target passed by the smallest part', '>80', answer(80001, 100000), 'Đạt'],
  ['a target with decimals, exactly', '>=7.5', answer(3, 40), 'Đạt'],
  ['thirds stay thirds', '>=33.3', answer(333, 1000), 'Đạt'],
  ['an exact target, met', '=100', answer(7, 7), 'Đạt'],
  ['an exact target, missed', '=100', answer(6, 7), 'Chưa đạt'],
  ['zero is a figure', '>=50', answer(0, 10), 'Chưa đạt'],
  ['blank', '>=50', answer(), 'Chưa có số liệu'],
  ['a denominator alone says nothing', '>=50', answer(null, 40), 'Chưa có số liệu'],
  ['code for not applicable', '>=50', answer('K'), 'Chưa có số liệu'],
  ['code in small letters', '>=50', answer('c'), 'Chưa có số liệu'],
  ['a numerator alone', '>=50', answer(32), 'Không lượng hoá được'],
  ['a denominator of zero', '>=50', answer(4, 0), 'Không lượng hoá được'],
  ['words', '>=50', answer(null, null, null, 'đang làm'), 'Không lượng hoá được'],
  ['a number typed as text', '>=50', answer('1.763', 2000), 'Không lượng hoá được'],
  ['a stated share', '>=80', answer(null, null, 81.1), 'Đạt'],
  ['a share that may be a fraction is not guessed', '>=80', answer(null, null, 0.985), 'Không lượng hoá được'],
  ['a stated zero', '>=80', answer(null, null, 0), 'Chưa đạt'],
  ['both parts go before the stated share', '>=80', answer(1, 10, 90), 'Chưa đạt'],
  ['no target', null, answer(1, 2), 'Không có mục tiêu'],
  ['no target, no data', null, answer(), 'Chưa có số liệu'],
  ['a target of the province is not shared out', 'province >=500', answer(9, 10), 'Mục tiêu toàn tỉnh'],
  ['a target in words gives no verdict', 'text', answer(9, 10), 'Không lượng hoá được'],
])('status of a ratio: %s', (_, words, given, expected) => {
  expect(statusOf(indicator('ratio'), target(words), true, row(1), given).value).toBe(expected);
});

test.each([
  ['count', '>=2 đô thị', answer(null, null, 2), 'Đạt'],
  ['count below one is no fraction', '>=2 đô thị', answer(null, null, 0.5), 'Chưa đạt'],
  ['count', '>=500 doanh nghiệp', answer(null, null, 499), 'Chưa đạt'],
  ['count', '>=500 doanh nghiệp', answer(null, null, 'K'), 'Chưa có số liệu'],
  ['share', '>=7.5%/năm', answer(null, null, 7.5), 'Đạt'],
  ['share', '>=20% GRDP', answer(5, 10), 'Chưa có số liệu'],
  ['text', 'text', answer(null, null, null, 'đã kết nối'), 'Không lượng hoá được'],
  ['text', 'text', answer(), 'Chưa có số liệu'],
] as const)('status of a %s against %s', (name, words, given, expected) => {
  const measure = name.split(' ')[0] as Indicator['measure'];
  expect(statusOf(indicator(measure), target(words), true, row(1), given).value).toBe(expected);
});

test.each([
  [true, 'higher', 50, 'Đạt'],
  [false, 'higher', 50, 'Chưa đạt'],
  [true, 'lower', 50, 'Đạt'],
  [true, 'lower', 51, 'Chưa đạt'],
  [false, 'lower', 50, 'Chưa đạt'],
  [false, 'lower', 49, 'Đạt'],
] as const)('equality meets: %s, better: %s, result %i against 50', (equality, direction, stated, expected) => {
  const computed = statusOf(
    indicator('ratio', direction),
    target('>=50'),
    equality,
    row(1),
    answer(null, null, stated),
  );
  expect(computed.value).toBe(expected);
});

test.each([
  ['two decimals', 'ratio', answer(1402, 1729), 81.09],
  ['half up', 'ratio', answer(201, 20000), 1.01],
  ['half up below one', 'ratio', answer(1, 800), 0.13],
  ['over a hundred is shown as it is', 'ratio', answer(3, 2), 150],
  ['no denominator', 'ratio', answer(3), ''],
  ['zero denominator', 'ratio', answer(3, 0), ''],
  ['text', 'ratio', answer('1.763', 2000), ''],
  ['the stated share is not the result of a ratio', 'ratio', answer(null, null, 80), ''],
  ['count', 'count', answer(null, null, 23), 23],
  ['count as text', 'count', answer(null, null, '23'), ''],
] as const)('result: %s', (_, measure, given, expected) => {
  expect(resultOf(indicator(measure), row(1), given)?.value).toBe(expected);
});

test('formulas give what is cached under them, by an engine that knows nothing of this program', async () => {
  const engine = await loadEngine();
  const figure = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom<Typed>('K', 'C', 'k', '>50%', '1.763', 0, 1, 50, 80, 100, 0.5, 7.5),
    fc.integer({ min: 0, max: 20000 }),
    fc.integer({ min: 0, max: 100000 }).map((n) => n / 100),
  );
  const form = fc.record({
    measure: fc.constantFrom<Indicator['measure']>('ratio', 'share', 'count', 'text'),
    direction: fc.constantFrom<Indicator['direction']>('higher', 'lower'),
    words: fc.constantFrom(
      null,
      '>=80',
      '>80',
      '>=7.5%/năm',
      '>33.33',
      '=100',
      '>=500 doanh nghiệp',
      'province >=2 x',
      'text',
    ),
    equality: fc.boolean(),
    numerator: figure,
    denominator: figure,
    stated: figure,
    text: fc.constantFrom(undefined, '', 'đang làm', 'K'),
  });
  const cells: FixedCell[] = [];
  const questions: Question[] = [];
  const cached: { given: string; value: Computed['value'] }[] = [];
  for (const [i, { measure, direction, words, equality, ...typed }] of fc
    .sample(form, { numRuns: 1500, seed: 571 })
    .entries()) {
    const given = Object.fromEntries(
      Object.entries(typed).filter(([, value]) => value !== undefined),
    ) as IndicatorAnswer;
    for (const [c, field] of (['numerator', 'denominator', 'stated', 'text'] as const).entries()) {
      const value = given[field];
      if (value !== undefined && value !== '') cells.push({ row: i + 1, column: c + 1, value });
    }
    // The engine wants every address with its sheet.
    const at = row(i + 1, 'S!');
    const of = indicator(measure, direction);
    const computed = [resultOf(of, at, given), statusOf(of, target(words), equality, at, given)];
    computed.forEach((each, c) => {
      if (!each) return;
      questions.push({ sheet: 'S', row: i + 1, column: 10 + c, formula: each.formula });
      cached.push({ given: JSON.stringify([measure, direction, words, equality, given]), value: each.value });
    });
  }
  const answers = engine.calculate({ sheets: [{ name: 'S', cells }], names: [], questions });
  expect(cached.map(({ given }, i) => ({ given, value: answers[i] }))).toEqual(cached);
});
