import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import type { Finding } from '../../lib/core/findings/finding.ts';
import { finding } from '../../lib/core/findings/finding.ts';
import type { Answers, IndicatorAnswer } from '../../lib/core/layout/answers.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { fillTemplate, layoutTemplate } from '../../lib/core/layout/layout-template.ts';
import { type BookOptions, checkBook } from '../../lib/core/rules/check-book.ts';
import { expecting } from '../../lib/core/rules/expected.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';

const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const unitOf = (code: string) => catalogue.units.find((unit) => unit.code === code) as Unit;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;
const blank = layoutTemplate({ catalogue, unit: unitOf('328'), period, units: catalogue.units });
const OPTIONS: BookOptions = { file: 'my-hao.xlsx', sha256: '', catalogues: [catalogue] };

const checked = (answers: Answers, options: Partial<BookOptions> = {}) =>
  checkBook(bookOf(fillTemplate(blank, answers)), { ...OPTIONS, ...options }).findings;

const evidence = { evidence: 'Báo cáo', evidenceNumber: '41/BC-UBND', evidenceDate: '2023-03-10' };
/** Rules that speak of one indicator. */
const about = (findings: readonly Finding[], indicator: string) =>
  findings.filter(({ facts }) => facts.indicator === indicator).map(({ rule }) => rule);

test.each<[string, IndicatorAnswer, string[]]>([
  ['right', { numerator: 160, denominator: 183, stated: 87, ...evidence }, []],
  ['rounded, with a percent sign', { numerator: 1402, denominator: 1729, stated: '81,1%', ...evidence }, []],
  ['truncated', { numerator: 509, denominator: 586, stated: '86,8%', ...evidence }, ['percent.truncated']],
  ['wrong', { numerator: 4223, denominator: 8411, stated: '7.47%', ...evidence }, ['percent.wrong']],
  ['swapped', { numerator: 586, denominator: 509, ...evidence }, ['ratio.part-exceeds-whole']],
  ['without evidence', { numerator: 1, denominator: 2 }, ['evidence.missing']],
  ['blank', {}, ['indicator.blank']],
])('a form filled in, read, located and checked: %s', (_, answer, expected) => {
  expect(about(checked({ sentOn: '2023-03-15', indicators: { 'I.6': answer } }), 'I.6')).toEqual(expected);
});

test('sentences of the narrative are checked where they stand', () => {
  const results = ['Tổng số văn bản ký số của cơ quan: 4.223/8.411, đạt 7.47%', 'UBND huyện Khoái Châu chỉ đạo'];
  const found = checked({ sentOn: '2023-03-15', narrative: { results } }).filter(({ sheet }) => sheet === 'ThuyetMinh');
  expect(found.map(({ rule, certainty }) => [rule, certainty])).toEqual([
    ['percent.wrong', 'computed'],
    ['place.other-unit', 'heuristic'],
  ]);
});

test('what was asked for is compared with what the workbook says of itself', () => {
  const rules = (options: Partial<BookOptions>) =>
    checked({}, options)
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('submission.'));
  expect(rules({ expected: expecting({ unit: '328', period: '2023-Q1' }), receivedOn: '2023-03-19' })).toEqual([]);
  expect(rules({ expected: expecting({ unit: '330', period: '2023-Q2' }), receivedOn: '2023-03-20' })).toEqual([
    'submission.late',
    'submission.wrong-period',
    'submission.wrong-unit',
  ]);
});

test('a workbook is checked by the catalogue its own mark names', () => {
  const hongLinh = builtinCatalogue('hong-linh-2023') as Catalogue;
  const { submission, findings } = checkBook(bookOf(blank), { ...OPTIONS, catalogues: [hongLinh, catalogue] });
  expect(submission.template?.catalogue).toBe('hung-yen-571');
  expect(findings.filter(({ rule }) => rule.startsWith('template.'))).toEqual([]);
  const alone = checkBook(bookOf(blank), { ...OPTIONS, catalogues: [hongLinh] }).findings;
  expect(alone.find(({ rule }) => rule === 'template.other-version')?.severity).toBe('error');
});

test('auditors add their findings in reading order', () => {
  const formula = finding(
    { rule: 'formula.overwritten', severity: 'error', certainty: 'certain', sheet: 'ChiTieu', range: 'A1', facts: {} },
    'my-hao.xlsx',
    '328',
  );
  const found = checked({}, { auditors: [() => [formula]] }).filter(({ sheet }) => sheet === 'ChiTieu');
  expect(found[0]).toEqual(formula);
});

test('any workbook is checked without a throw, and says why nothing could be taken from it', () => {
  const strange = bookOfTables({ 'Trang tính 1': '| #DIV/0! | TRUE | "" |\n| =A1 | 1e308 | x |' });
  const { findings } = checkBook(strange, OPTIONS);
  expect(findings.map(({ rule }) => rule)).toContain('indicator.none-found');
});

test('the same book gives the same findings, whoever brings it', () => {
  const answers: Answers = { indicators: { 'I.6': { numerator: 5, denominator: 4, stated: '7%' } } };
  expect(checked(answers)).toEqual(checked(answers));
});
