/** Tasks, narrative and documents; tables of other shapes; the words for everything that can be noticed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { wordedRules } from '../../lib/core/findings/wording.ts';
import { locate } from '../../lib/core/locate/locate.ts';
import { sectionOfWords } from '../../lib/core/locate/reported/read-narrative.ts';
import { statusOfWords } from '../../lib/core/locate/reported/read-tasks.ts';
import { bookOfTables, type SheetTable } from '../tables/book-of-tables.ts';
import { all, deleteColumn, deleteRow, pasteVisible, sortRows, typeInto } from './book-edits.ts';
import { catalogue, formWith, read, sheetOf } from './filled-form.ts';
import { expectWholeSentences } from './messages.ts';

const assigned = [...sheetOf(formWith({}), 'NhiemVu').cells]
  .filter((cell) => cell.column === 1 && /^NV\./.test(String(cell.value)))
  .map((cell) => Number(String(cell.value).slice(3)));
const [first, second, third] = assigned as [number, number, number];

const form = formWith({
  tasks: {
    [first]: { taskStatus: 'done', progress: 'Đã xong', doneOn: '2023-02-01' },
    [second]: { taskStatus: 'Đang triển khai' },
    [third]: { taskStatus: 'Chờ kinh phí', doneOn: 'đầu quý' },
  },
  narrative: { results: ['Một', 'Hai'], difficulties: ['Ba'] },
  documents: [
    { type: 'Kế hoạch', documentNumber: '32/KH-UBND', documentDate: '2023-02-03', subject: 'Thí điểm' },
    { documentNumber: '166/KH-UBND', documentDate: '30/12/2023' },
  ],
});
const taskRow = (no: number) =>
  sheetOf(form, 'NhiemVu').cells.find((cell) => cell.column === 1 && cell.value === `NV.${no}`)?.row as number;

const told = (submission: ReturnType<typeof read>) =>
  submission.tasks.map((one) => [one.task, one.status, one.text, one.date].join('|'));
const TASKS = [`${first}|done|Đã xong|2023-02-01`, `${second}|running||`, `${third}||Chờ kinh phí|`];

test('tasks, narrative and documents of the form', () => {
  const submission = read(form);
  expect(told(submission)).toEqual(TASKS);
  expect(submission.narrative.map((one) => `${one.section} ${one.text} ${one.at.address}`)).toEqual([
    'results Một D7',
    'results Hai D8',
    'difficulties Ba D18',
  ]);
  expect(submission.documents.map(({ at: _, ...one }) => one)).toEqual([
    { number: '32/KH-UBND', type: 'Kế hoạch', date: '2023-02-03', subject: 'Thí điểm' },
    { number: '166/KH-UBND', type: '', date: '2023-12-30', subject: '' },
  ]);
  expect(submission.findings.map((one) => [one.rule, one.facts.task, one.facts.typed])).toEqual([
    ['text.not-a-day', third, 'đầu quý'],
  ]);
});

test.each([
  ['rows sorted', sortRows('NhiemVu', [taskRow(first), taskRow(third)], [taskRow(third), taskRow(first)])],
  ['key column deleted', deleteColumn('NhiemVu', 1)],
  ['key row deleted', deleteRow('NhiemVu', 1)],
  ['visible cells pasted', pasteVisible('NhiemVu')],
])('tasks are found again: %s', (_, edit) => {
  expect(told(read(edit(form)))).toEqual(TASKS);
});

test('tasks of one name are told apart by their content when a sort leaves the keys behind', () => {
  const rows = [taskRow(second), taskRow(third)];
  const submission = read(sortRows('NhiemVu', rows, [...rows].reverse(), 2)(form));
  expect(told(submission)).toEqual(TASKS);
  expect(submission.findings.filter((one) => one.rule === 'locate.key-moved')).toHaveLength(2);
});

test('headings of programmes that a sort left beside keys of tasks take none of them', () => {
  // From the heading of the first programme, above its first task, to the last task.
  const top = taskRow(first) - 1;
  const rows = Array.from({ length: taskRow(assigned.at(-1) as number) - top + 1 }, (_, i) => top + i);
  const submission = read(sortRows('NhiemVu', rows, [...rows].reverse(), 2)(form));
  expect(told(submission)).toEqual(TASKS);
  expect(
    [...new Set(submission.findings.map((one) => one.rule))].filter((rule) => rule !== 'text.not-a-day').sort(),
  ).toEqual(['locate.key-missing', 'locate.key-moved']);
});

test('a task whose name was overwritten, without a name to confirm it, is not taken', () => {
  const edit = all((book) => ({ ...book, names: [] }), typeInto('NhiemVu', taskRow(first), 3, 'Việc khác'));
  const submission = read(edit(form));
  expect(told(submission)).toEqual(TASKS.slice(1));
  expect(submission.findings.map((one) => one.rule)).toContain('locate.row-unconfirmed');
  expectWholeSentences(submission.findings);
});

test.each([
  ['Đã hoàn thành', 'done'],
  ['hoàn thành', 'done'],
  ['Đang thực hiện', 'running'],
  ['đang triển khai', 'running'],
  ['Chưa thực hiện', 'not-started'],
  ['Chưa triển khai', 'not-started'],
  ['Tạm dừng', 'stopped'],
  ['Chưa hoàn thành', null],
  ['', null],
])('the status %j is %s', (words, status) => expect(statusOfWords(words)).toBe(status));

test.each([
  ['Kết quả nổi bật: những việc làm được', 'results'],
  ['II. Tồn tại, hạn chế', 'limits'],
  ['Khó khăn, vướng mắc', 'difficulties'],
  ['4. Đề xuất, kiến nghị', 'proposals'],
  ['Phương hướng', null],
])('%j heads %s', (words, section) => expect(sectionOfWords(words)).toBe(section));

const own = (sheets: Record<string, SheetTable>, catalogues: readonly Catalogue[] = [catalogue]) =>
  locate(bookOfTables(sheets), { file: 'a.xlsx', sha256: '', catalogues, unit: '328', period: '2023-Q1' });
const shown = (submission: ReturnType<typeof own>) =>
  submission.observations.map(
    (one) =>
      `${one.indicator}${one.tier ? `/${one.tier}` : ''} ${[one.numerator, one.denominator, one.stated].map((part) => part?.value ?? '').join(' ')} ${one.at.address}`,
  );

test('a heading over two rows, printed again on the next page', () => {
  const table = `
    | STT | Chỉ tiêu | Số liệu | <      | Tỷ lệ (%) |
    | ^   | ^        | Tử số   | Mẫu số | ^         |
    | 1 | DVC trực tuyến có phát sinh hồ sơ | 12 | 20 | 60 |
    | STT | Chỉ tiêu | Số liệu | <      | Tỷ lệ (%) |
    | ^   | ^        | Tử số   | Mẫu số | ^         |
    | 2 | Tỷ lệ CQNN tham gia cung cấp dữ liệu mở | 3 | 4 | 75 |`;
  expect(shown(own({ A: table }))).toEqual(['I.2 12 20 60 C3', 'I.5 3 4 75 C6']);
});

test('tiers and classes in rows of their own under their indicator', () => {
  const table = `
    | STT | Tên chỉ tiêu | Kết quả |
    | 7   | Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng | |
    |     | Cấp huyện | 80% |
    |     | - Cấp xã  | 60% |
    | 8   | Tỷ lệ hồ sơ thanh toán qua Kho bạc nhà nước được nộp trực tuyến | 90% |
    |     | Cấp xã    | 55% |`;
  const submission = own({ A: table });
  expect(shown(submission)).toEqual(['I.7    C2', 'I.7/huyen   80 C3', 'I.7/xa   60 C4', 'I.8   90 C5']);
  const unknown = submission.findings.filter((one) => one.rule === 'locate.row-unknown');
  expect(unknown.map((one) => [one.range, one.facts.printed])).toEqual([['B6', 'Cấp xã']]);
});

test("a unit's own table beside the issued form is not read, and not passed over in silence", () => {
  const table = `
    | STT | Tên chỉ tiêu | Kết quả |
    | 2   | DVC trực tuyến có phát sinh hồ sơ | 60% |
    | 5   | Tỷ lệ CQNN tham gia cung cấp dữ liệu mở | |`;
  const draft = bookOfTables({ Nhap: table }).sheets;
  const submission = read({ ...form, sheets: [...form.sheets, ...draft] });
  expect(submission.observations.find((one) => one.indicator === 'I.2')?.state).toBe('blank');
  const other = submission.findings.filter((one) => one.rule === 'locate.other-table');
  expect(other.map((one) => [one.sheet, one.facts])).toEqual([['Nhap', { rows: 1, read: 'ChiTieu' }]]);
  expectWholeSentences(other);
});

test('two result columns: none is taken, and the finding names both', () => {
  const table = `
    | STT | Tên chỉ tiêu | Kết quả năm 2022 | Kết quả đến 30/3/2023 |
    | 1 | DVC trực tuyến có phát sinh hồ sơ | 50% | 60% |`;
  const submission = own({ A: table });
  expect(submission.observations.map((one) => one.state)).toEqual(['unreadable']);
  const twice = submission.findings.find((one) => one.rule === 'locate.column-twice');
  expect(twice?.facts).toMatchObject({ field: 'result', headings: ['Kết quả năm 2022', 'Kết quả đến 30/3/2023'] });
  expectWholeSentences(submission.findings);
});

test('a table on a hidden sheet is read only where no visible one is, and said so', () => {
  const table = (figure: string) => `| STT | Tên chỉ tiêu | Kết quả |
    | 1 | DVC trực tuyến có phát sinh hồ sơ | ${figure} |`;
  const hidden = { table: table('50%'), visibility: 'hidden' } as const;
  expect(shown(own({ A: table('60%'), B: hidden }))).toEqual(['I.2   60 C2']);
  const only = own({ B: hidden });
  expect(shown(only)).toEqual(['I.2   50 C2']);
  expect(only.findings.map((one) => one.rule)).toContain('locate.hidden-sheet');
});

test('another province is another catalogue, read by the same code', () => {
  const hongLinh = builtinCatalogue('hong-linh-2023') as Catalogue;
  const submission = locate(
    bookOfTables({
      Biểu: `
        | KẾT QUẢ CHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN THỊ XÃ HỒNG LĨNH | < | < |
        | TT | Nội dung chỉ tiêu | Kết quả đến 30/4/2023 |
        | 4 | Nền tảng số | |
        | 1 | Hồ sơ nộp trực tuyến trên tổng hồ sơ theo Quyết định 468 của Thủ tướng Chính phủ | 509/586, đạt tỷ lệ 86,8% |
        | 2 | Hồ sơ được số hoá, đính kèm kết quả | hơn 70% |
        | 2 | Nhận thức số | |
        | 1 | Phường, xã tổ chức Ngày hội chuyển đổi số | 06/6 phường, xã |`,
    }),
    { file: 'hl.xlsx', sha256: '', catalogues: [hongLinh] },
  );
  expect(shown(submission)).toEqual(['HL.4.1 509 586 86.8 C4', 'HL.4.2   70 C5', 'HL.1.1 6 6  C7']);
  expect(submission.observations[1]?.stated?.bound).toBe('>');
  expect([submission.unit, submission.period]).toEqual(['437', '2023-04-30']);
});

test('an empty workbook and one about something else give no observation and no exception', () => {
  expect(own({ A: '' }).observations).toEqual([]);
  expect(own({ A: '| Họ tên | Ngày sinh |⏎| A | 1 |' }).observations).toEqual([]);
  expect(locate(bookOfTables({}), { file: 'a.xlsx', sha256: '', catalogues: [] }).observations).toEqual([]);
});

test('everything that locating can notice has words', () => {
  const room = join(__dirname, '../../lib/core/locate');
  const rules = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(room, file), 'utf8').matchAll(/'((?:locate|number|text|unit|period)\.[a-z-]+)'/g)].map(
        (match) => match[1] as string,
      ),
    );
  expect(rules.length).toBeGreaterThan(30);
  expect(rules.filter((rule) => !wordedRules().includes(rule))).toEqual([]);
});
