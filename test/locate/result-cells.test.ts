/** What officials write where one figure is asked for, in forms of their own and in the issued form. */
import type { Indicator } from '../../lib/core/catalogue/catalogue.ts';
import { locate } from '../../lib/core/locate/locate.ts';
import type { Observation } from '../../lib/core/locate/submission.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { catalogue, formWith, read } from './filled-form.ts';
import { expectWholeSentences } from './messages.ts';

const NAMES = new Map(catalogue.indicators.map((one: Indicator) => [one.id, one.name]));

/** `reported 12/20 60% | words`, and the rules noticed at the cell. */
function told(one: Observation | undefined): string {
  if (!one) return 'absent';
  const part = (figure: Observation['stated']) =>
    figure
      ? `${figure.bound ?? ''}${figure.value}${figure.percent ? '%' : ''}${figure.decimals ? `:${figure.decimals}` : ''}`
      : '';
  const ratio = one.numerator || one.denominator ? `${part(one.numerator)}/${part(one.denominator)}` : '';
  const words = one.text === '' ? '' : `| ${one.text}`;
  return [one.state, ratio, part(one.stated), words].filter((each) => each !== '').join(' ');
}

/** A form of a unit's own with one indicator; `cell` is written as in `bookOfTables`. */
function ownForm(indicator: string, cell: string, heading = 'Kết quả thực hiện đến 30/3/2023', unit = '') {
  const book = bookOfTables({
    'Phụ lục': `
      | BÁO CÁO CỦA UBND THỊ XÃ MỸ HÀO | | | |
      | STT | Tên chỉ tiêu | Đơn vị tính | ${heading} |
      | 1   | ${NAMES.get(indicator)} | ${unit} | ${cell} |`,
  });
  return locate(book, { file: 'a.xlsx', sha256: '', catalogues: [catalogue] });
}

const READING = /^(number|text)\./;

test.each<[indicator: string, cell: string, expected: string, rules?: string[]]>([
  ['I.2', '100%', 'reported 100%'],
  ['I.2', '81,1%', 'reported 81.1%:1'],
  ['I.2', '0.985 {0.0%}', 'reported 98.5%:1'],
  ['I.2', '0.985 {0%}', 'reported 98.5%:1'],
  ['I.2', '=B1/B2 → 0.984464431725266 {0.0%}', 'reported 98.4464431725266%:1'],
  ['I.2', '1204/1223', 'reported 1204/1223'],
  ['I.2', '1204/1223 (98%)', 'reported 1204/1223 98%'],
  ['I.2', '"98% (1204/1223)"', 'reported 1204/1223 98%'],
  ['I.2', '06/6', 'reported 6/6'],
  [
    'I.2',
    '1.402 hồ sơ/1.729 tổng số hồ sơ tiếp nhận (đạt 81,1%)',
    'reported 1402/1729 81.1%:1 | 1.402 hồ sơ/1.729 tổng số hồ sơ tiếp nhận (đạt 81,1%)',
    ['number.read-in-context'],
  ],
  ['III.1', '13/13 xã, phường', 'reported 13/13 | 13/13 xã, phường'],
  ['I.2', '32 DVC trực tuyến có phát sinh hồ sơ', 'reported 32/ | 32 DVC trực tuyến có phát sinh hồ sơ'],
  ['I.2', '>50%', 'reported >50%'],
  ['I.2', 'trên 95% số dịch vụ', 'reported >95% | trên 95% số dịch vụ'],
  ['I.2', 'Đạt khoảng 90%', 'reported ~90% | Đạt khoảng 90%'],
  [
    'I.2',
    'Tỷ lệ dịch vụ có hồ sơ đạt 30%.',
    'reported 30% | Tỷ lệ dịch vụ có hồ sơ đạt 30%.',
    ['number.from-sentence'],
  ],
  ['I.2', 'Phấn đấu đến cuối năm đạt 100%', 'reported | Phấn đấu đến cuối năm đạt 100%', ['text.figures-in-prose']],
  ['I.2', '100% cấp huyện, 60% cấp xã', 'unreadable | 100% cấp huyện, 60% cấp xã', ['number.several']],
  ['I.2', '45', 'reported 45/', ['number.percent-or-count']],
  ['I.2', '0.985', 'reported 0.985:3'],
  ['I.2', '1.722', 'reported 1.722:3/', ['number.percent-or-count']],
  ['I.2', '"1.722"', 'unreadable | 1.722', ['number.ambiguous']],
  ['I.2', '45015 {dd/mm}', 'unreadable', ['number.date-for-figure']],
  ['I.2', '#DIV/0!', 'unreadable', ['number.error-value']],
  ['I.2', '=A1/B1', 'unreadable', ['number.not-calculated']],
  ['I.2', 'TRUE', 'unreadable', ['number.unreadable']],
  ['I.2', '', 'blank'],
  ['I.2', '-', 'blank', ['text.dash']],
  ['I.2', 'K', 'not-applicable'],
  ['I.2', 'không áp dụng', 'not-applicable'],
  ['I.2', 'c', 'not-collected'],
  ['I.2', 'Chưa có số liệu', 'not-collected'],
  ['I.2', '0', 'reported 0/', ['number.percent-or-count']],
  ['I.5', 'x', 'reported | x'],
  ['I.5', 'Có', 'reported | Có'],
  ['I.2', 'Đang triển khai', 'reported | Đang triển khai'],
  ['I.14', '02', 'reported 2'],
  ['I.14', '2', 'reported 2'],
  ['II.11', '1.340 doanh nghiệp', 'reported 1340 | 1.340 doanh nghiệp', ['number.read-in-context']],
  ['II.11', '2 nghìn doanh nghiệp', 'unreadable | 2 nghìn doanh nghiệp', ['number.scale-in-words']],
  ['II.11', '"1,3 nghìn doanh nghiệp"', 'unreadable | 1,3 nghìn doanh nghiệp', ['number.scale-in-words']],
  ['I.2', '15/20 triệu', 'unreadable | 15/20 triệu', ['number.scale-in-words']],
  ['I.2', '32 tỷ lệ đạt chuẩn', 'reported 32/ | 32 tỷ lệ đạt chuẩn'],
  ['II.11', '23/1340 doanh nghiệp', 'reported 23/1340 | 23/1340 doanh nghiệp'],
  ['I.14', '1.5', 'unreadable', ['number.fractional-count']],
  ['II.10', '7,5%', 'reported 7.5%:1'],
  ['III.7', 'Đã kết nối 3/5 hệ thống, đạt 60%', 'reported | Đã kết nối 3/5 hệ thống, đạt 60%'],
])('%s: %j is %s', (indicator, cell, expected, rules = []) => {
  const submission = ownForm(indicator, cell);
  expect(told(submission.observations.find((one) => one.indicator === indicator))).toBe(expected);
  expect([...new Set(submission.findings.map((one) => one.rule))].filter((rule) => READING.test(rule))).toEqual(rules);
  expectWholeSentences(submission.findings);
});

test.each([
  ['45', 'Kết quả (%)', '', 'reported 45%'],
  ['45', 'Kết quả', '%', 'reported 45%'],
  ['0.45', 'Kết quả', '%', 'reported 0.45:2'],
  ['"45,5"', 'Kết quả', '%', 'reported 45.5%:1'],
  ['"1.722"', 'Kết quả', '%', 'reported 1.722%:3'],
])('a bare %s under %j with unit %j is %s', (cell, heading, unit, expected) => {
  expect(told(ownForm('I.2', cell, heading, unit).observations[0])).toBe(expected);
});

test('a result that cites a document is evidence', () => {
  const text = '90% người dân hài lòng theo Quyết định số 41/QĐ-UBND ngày 10/01/2023 của UBND tỉnh Hưng Yên năm 2022';
  const [one] = ownForm('I.4', text).observations;
  expect(told(one)).toBe(`reported 90% | ${text}`);
  expect(one?.evidence).toMatchObject({ number: '41/QĐ-UBND', date: '2023-01-10', at: { address: 'D3' } });
});

const FORM: readonly [string, Record<string, number | string>, string, string[]][] = [
  ['I.2', { numerator: 12, denominator: 20, stated: 60 }, 'reported 12/20 60%', []],
  ['I.2', { numerator: 12, denominator: 20, stated: '60,0%' }, 'reported 12/20 60%:1', []],
  ['I.2', { numerator: '1.722', denominator: '1,763' }, 'reported 1722/1763', []],
  ['I.2', { numerator: 1.722, denominator: 1763 }, 'unreadable /1763', ['number.fractional-count']],
  ['I.2', { numerator: '15 triệu', denominator: '20 triệu' }, 'unreadable', ['number.scale-in-words']],
  ['I.2', { numerator: '2 TỶ đồng', denominator: 5 }, 'unreadable /5', ['number.scale-in-words']],
  ['I.2', { numerator: '50%', denominator: 2000 }, 'reported 50%/2000', ['number.percent-for-count']],
  ['I.14', { stated: '50%' }, 'reported 50%', ['number.percent-for-count']],
  ['I.2', { numerator: '12/20' }, 'reported 12/20', ['number.ratio-in-one-cell']],
  ['I.2', { stated: '12/20 (60%)' }, 'reported 12/20 60%', ['number.ratio-in-one-cell']],
  ['I.2', { numerator: '12/20', denominator: 20 }, 'reported 12/20', ['number.ratio-in-one-cell']],
  ['I.2', { numerator: '12/20', denominator: 25 }, 'unreadable /25', ['number.ratio-contradicted']],
  ['I.2', { numerator: '12 (trong đó 3 mới)', denominator: 20 }, 'unreadable /20', ['number.unreadable']],
  ['I.2', { numerator: 12, denominator: 20, stated: '60% hoặc 65%' }, 'reported 12/20', ['number.unreadable']],
  ['I.2', { stated: '60% theo số liệu năm 2022' }, 'reported 60% | 60% theo số liệu năm 2022', []],
  ['I.2', { stated: 0.985 }, 'reported 0.985:3', []],
  ['I.2', { stated: '0,985%' }, 'reported 0.985%:3', []],
  ['I.2', { stated: '>50%' }, 'reported >50%', []],
  ['I.2', { stated: '50% trở lên' }, 'reported ≥50%', []],
  ['I.2', { stated: '32 DVC' }, 'reported 32/ | 32 DVC', []],
  ['I.2', { numerator: 'K' }, 'not-applicable', []],
  ['I.2', { numerator: 'C', denominator: 5 }, 'not-collected /5', []],
  ['I.2', { text: 'Đang rà soát' }, 'reported | Đang rà soát', []],
  ['I.5', { numerator: 'Có' }, 'reported | Có', []],
  ['I.2', { numerator: '-', denominator: '-' }, 'blank', ['text.dash']],
  ['I.14', { stated: 1 }, 'reported 1', []],
  ['II.8', { stated: '8,25' }, 'reported 8.25%:2', []],
  ['II.8', {}, 'blank', []],
  ['III.7', { text: 'Đã kết nối' }, 'reported | Đã kết nối', []],
];

test.each(FORM)('in the form, %s with %j is %s', (indicator, answer, expected, rules) => {
  const submission = read(formWith({ indicators: { [indicator]: answer } }));
  expect(told(submission.observations.find((one) => one.indicator === indicator))).toBe(expected);
  expect([...new Set(submission.findings.map((one) => one.rule))]).toEqual(rules);
  expectWholeSentences(submission.findings);
});

test('text in a font from before Unicode is reported by the font, digits in it are read', () => {
  const name = NAMES.get('I.2');
  const book = bookOfTables({
    A: `
      | BÁO CÁO CỦA THỊ XÃ MỸ HÀO | | |
      | STT | Tên chỉ tiêu | Kết quả đến 30/3/2023 |
      | 1 | ${name} | 45% {font:.VnTime} |
      | 2 | Tû lÖ hå s¬ {font:.VnTime} | 30% |`,
  });
  const submission = locate(book, { file: 'a.xlsx', sha256: '', catalogues: [catalogue] });
  expect(submission.observations.map(told)).toEqual(['reported 45%']);
  expect(submission.findings.find((one) => one.rule === 'text.legacy-font')).toMatchObject({
    range: 'B4',
    facts: { font: '.VnTime', encoding: 'TCVN3', cells: 1 },
  });
});
