/** Whose workbook it is, for when, and from which template: from what it carries, from its words, never from a guess. */
import type { Book } from '../../lib/core/book/book.ts';
import { type LocateContext, locate } from '../../lib/core/locate/locate.ts';
import { unitInTitle, unitNamed } from '../../lib/core/locate/whose/match-unit.ts';
import { periodIn } from '../../lib/core/locate/whose/period-in-text.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { deleteSheet, type Edit, all as inTurn, typeInto } from './book-edits.ts';
import { catalogue, filledForm, formWith, read } from './filled-form.ts';
import { expectWholeSentences } from './messages.ts';

const { units } = catalogue;

test.each([
  ['Thị xã Mỹ Hào', '328'],
  ['UBND thị xã Mỹ Hào', '328'],
  ['ỦY BAN NHÂN DÂN THỊ XÃ MỸ HÀO', '328'],
  ['TX. Mỹ Hào', '328'],
  ['Uỷ ban nhân dân phường Nhân Hoà', '12118'],
  ['P. Nhân Hòa', '12118'],
  ['Sở Tài chính', 'STC'],
  ['Sở TT&TT', 'STTTT'],
  ['Sở Lao động - Thương binh và Xã hội', 'SLDTBXH'],
  ['Thành phố Hưng Yên', '323'],
  ['Thị xã Mỹ Hào'.normalize('NFD'), '328'],
])('the unit %j is %s', (text, code) => {
  expect(unitNamed(text, units)).toMatchObject({ is: 'one', unit: { code } });
});

test.each([
  ['Thị xã Mỹ Hòa', 'Thị xã Mỹ Hào'],
  ['Phường Bàn Yên Nhân', 'Phường Bần Yên Nhân'],
  ['Thi xa My Hao', 'Thị xã Mỹ Hào'],
  ['Sở Tài chánh', 'Sở Tài chính'],
])('%j is not taken, but %j is suggested first', (text, name) => {
  const match = unitNamed(text, units);
  expect(match.is === 'none' && match.suggestions[0]?.name).toBe(name);
});

test.each([
  ['BÁO CÁO CỦA UBND TỈNH HƯNG YÊN TRÊN ĐỊA BÀN THỊ XÃ MỸ HÀO', '328'],
  ['Xã Cẩm Xá, thị xã Mỹ Hào, tỉnh Hưng Yên', '12109'],
  ['Sở Tài chính tỉnh Hưng Yên báo cáo', 'STC'],
  ['Huyện Văn Lâm và huyện Văn Giang', 'several'],
  ['Báo cáo kết quả chuyển đổi số', 'none'],
  ['Báo cáo của thị xã Mỹ Hòa', 'none'],
])('the title %j is of %s', (title, expected) => {
  const match = unitInTitle(title, units);
  expect(match.is === 'one' ? match.unit.code : match.is).toBe(expected);
});

test.each([
  ['Kết quả thực hiện đến 30/3/2023', '2023-03-30'],
  ['số liệu tính đến hết ngày 14 tháng 3 năm 2023', '2023-03-14'],
  ['Quý I năm 2023 (số liệu từ 15/12/2022 đến hết 14/03/2023)', '2023-Q1'],
  ['quý 4/2022', '2022-Q4'],
  ['QUÝ III/2023', '2023-Q3'],
  ['2023-Q2 – Quý II năm 2023', '2023-Q2'],
  ['Quyết định 571/QĐ-UBND ngày 25/02/2022', null],
  ['Mục tiêu đến 2025', null],
  ['đến 30/3/2023 và đến 30/6/2023', null],
  ['đến 31/02/2023', null],
])('the period of %j is %s', (text, period) => expect(periodIn(text)).toBe(period));

const metadata = (row: number, value: string) => typeInto('_tonghop', row, 2, value);
const cover = (label: string) => {
  const sheet = filledForm.sheets.find((one) => one.name === 'Bia') as Book['sheets'][number];
  return sheet.cells.find((cell) => cell.column === 1 && cell.value === label)?.row as number;
};
const onCover = (label: string, value: string | number) => typeInto('Bia', cover(label), 3, value);
const noProperties: Edit = (book) => ({ ...book, properties: {}, custom: {} });

test.each<[string, Edit, unit: string | null, period: string | null, rules: string[]]>([
  ['as issued', (book) => book, '328', '2023-Q1', []],
  ['properties lost', noProperties, '328', '2023-Q1', []],
  ['metadata sheet deleted', deleteSheet('_tonghop'), '328', '2023-Q1', []],
  ['both lost: the cover speaks', inTurn(noProperties, deleteSheet('_tonghop')), '328', '2023-Q1', []],
  ['another unit on the metadata sheet', metadata(5, '325'), null, '2023-Q1', ['unit.contradicted']],
  [
    'a form of another unit that had the code before',
    metadata(6, 'Phường Phố Hiến'),
    null,
    '2023-Q1',
    ['unit.code-reused'],
  ],
  ['the name carried without its kind', metadata(6, 'Mỹ Hào'), '328', '2023-Q1', []],
  ['the name carried in other spelling', metadata(6, 'Thị xã Mỹ Hòa'), '328', '2023-Q1', []],
  ['another unit on the cover', onCover('unit', 'Huyện Văn Lâm'), null, '2023-Q1', ['unit.contradicted']],
  ['the cover mistyped', onCover('unit', 'Thị xã Mỹ Hòa'), '328', '2023-Q1', ['unit.contradicted']],
  ['the cover spelt otherwise', onCover('unit', 'TX. Mỹ Hào'), '328', '2023-Q1', []],
  ['another period on the cover', onCover('period', 'Quý II năm 2023'), '328', null, ['period.contradicted']],
  ['an unknown unit', inTurn(noProperties, metadata(5, '999')), null, '2023-Q1', ['unit.unknown']],
  ['a day of sending that is none', onCover('sentOn', '31/02/2023'), '328', '2023-Q1', ['period.sent-on-unreadable']],
])('%s', (_, edit, unit, period, rules) => {
  const submission = read(edit(filledForm));
  expect([submission.unit, submission.period]).toEqual([unit, period]);
  expect(submission.findings.map((one) => one.rule)).toEqual(rules);
  expectWholeSentences(submission.findings);
});

test.each([
  ['2023-03-15', '2023-03-15'],
  ['15/3/2023', '2023-03-15'],
  ['ngày 15 tháng 3 năm 2023', '2023-03-15'],
])('the day of sending %j is %s', (typed, day) => {
  expect(read(formWith({ sentOn: typed })).sentOn).toBe(day);
});

test('a template says which one it is, and whether it still is', () => {
  const { template } = read(filledForm);
  expect(template).toMatchObject({ catalogue: 'hung-yen-571', version: '1' });
  expect(template?.actual).toBe(template?.issued);
  expect(template?.issued).toMatch(/^[0-9a-f]{16}-[0-9a-f]{16}$/);
});

const ownForm = (title: string, more: Partial<LocateContext> = {}) =>
  locate(
    bookOfTables({
      A: `
        | ${title} | | |
        | STT | Tên chỉ tiêu | Kết quả thực hiện |
        | 1 | DVC trực tuyến có phát sinh hồ sơ | 70% |`,
    }),
    { file: 'a.xlsx', sha256: '', catalogues: [catalogue], ...more },
  );

test.each<[string, Partial<LocateContext>, string | null, string | null, string[]]>([
  ['BÁO CÁO', {}, null, null, ['unit.missing', 'period.missing']],
  ['BÁO CÁO', { unit: '328', period: '2023-Q1' }, '328', '2023-Q1', []],
  ['Thị xã Mỹ Hòa, quý I năm 2023', {}, null, '2023-Q1', ['unit.unknown', 'period.from-title']],
  ['Thị xã Mỹ Hào, quý I năm 2023', {}, '328', '2023-Q1', ['unit.from-title', 'period.from-title']],
  ['Huyện Văn Lâm, huyện Ân Thi', { period: '2023-Q1' }, null, '2023-Q1', ['unit.several']],
  // What the caller says never overrules what the workbook says: the rules compare the two.
  ['Huyện Văn Lâm', { unit: '328', period: '2023-Q1' }, '325', '2023-Q1', ['unit.from-title']],
])('a form of its own titled %j, told %j', (title, known, unit, period, rules) => {
  const submission = ownForm(title, known);
  expect([submission.unit, submission.period]).toEqual([unit, period]);
  const identity = submission.findings.filter((one) => /^(unit|period)\./.test(one.rule));
  expect(identity.map((one) => one.rule)).toEqual(rules);
  expectWholeSentences(submission.findings);
});

test('suggested names stand in the facts', () => {
  const [unknown] = ownForm('Thị xã Mỹ Hòa, quý I năm 2023').findings;
  expect(unknown?.facts.suggestions).toContain('Thị xã Mỹ Hào');
});
