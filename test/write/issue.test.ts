import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FailedError, UsageError } from '../../lib/cli/io.ts';
import { run } from '../../lib/cli/issue.ts';
import { SHEETS } from '../../lib/core/layout/form.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'issue-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function issue(...args: string[]): Promise<{ code: number; out: string[]; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), tty: false };
  const code = await run(args, io);
  return { code, out: out.join('').split('\n').filter(Boolean), err: err.join('') };
}
const refusal = (...args: string[]) =>
  issue(...args).then(
    () => null,
    (error: Error) => error,
  );

test('a workbook for each unit asked for, its path printed', async () => {
  const { code, out, err } = await issue('--period', '2023-Q1', '--units', '328,12103', '--out', folder);
  const names = ['12103-phuong-ban-yen-nhan-2023-Q1.xlsx', '328-thi-xa-my-hao-2023-Q1.xlsx'];
  expect([code, out.sort(), readdirSync(folder).sort()]).toEqual([0, names.map((name) => join(folder, name)), names]);
  expect(err).toContain('Đã phát hành 2 biểu mẫu kỳ 2023-Q1');
  const book = await readBook(readFileSync(join(folder, names[1] as string)));
  expect(book.custom).toMatchObject({ unit: '328', period: '2023-Q1', catalogue: 'hung-yen-571' });
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(Object.values(SHEETS));
});

test('issued twice, the files are the same', async () => {
  await issue('--period', '2023-Q1', '--units', '328', '--out', join(folder, 'a', 'b'));
  await issue('--period', '2023-Q1', '--units', '328', '--out', join(folder, 'c'));
  const [first, second] = ['a/b', 'c'].map((name) =>
    readFileSync(join(folder, name, '328-thi-xa-my-hao-2023-Q1.xlsx')),
  );
  expect(first?.equals(second as Buffer)).toBe(true);
});

test('a register of one’s own: its units in place of those of the same kinds, beside everybody else who reports', async () => {
  const file = join(folder, 'xa.csv');
  writeFileSync(file, 'code,name,kind,parent\n01,Xã Một,xa,\n02,Phường Hai,xa,\n');
  const { out } = await issue('--period', '2023-Q1', '--units', file, '--out', folder);
  expect(out.slice(-2)).toEqual([join(folder, '01-xa-mot-2023-Q1.xlsx'), join(folder, '02-phuong-hai-2023-Q1.xlsx')]);
  // 10 districts, 17 departments, and of the communes only those of the register.
  expect(
    out.map((path) => path.slice(folder.length + 1)).filter((name) => /^\d+-(xa|phuong|thi-tran)-/.test(name)),
  ).toHaveLength(2);
  expect(out).toHaveLength(29);
  const beside = await issue('--period', '2023-Q1', '--register', file, '--units', '01,328', '--out', folder);
  expect(beside.out.map((path) => path.slice(folder.length + 1)).sort()).toEqual([
    '01-xa-mot-2023-Q1.xlsx',
    '328-thi-xa-my-hao-2023-Q1.xlsx',
  ]);
});

test('another province, an ad-hoc report', async () => {
  const { code, out } = await issue(
    '--period',
    '2023-03-30',
    '--catalogue',
    'hong-linh-2023',
    '--units',
    'huyen',
    '--out',
    folder,
  );
  expect([code, out]).toEqual([0, [join(folder, '437-thi-xa-hong-linh-2023-03-30.xlsx')]]);
});

test('a unit asked for by code that is assigned nothing is named, the others are issued', async () => {
  const { code, out, err } = await issue('--period', '2023-Q1', '--units', '33,328', '--out', folder);
  expect([code, out.length]).toEqual([0, 1]);
  expect(err).toContain('33 Tỉnh Hưng Yên: không được giao');
});

const WRONG = [
  ['no period', ['--out', 'x'], UsageError, 'Thiếu --period'],
  ['no folder', ['--period', '2023-Q1'], UsageError, 'Thiếu --out'],
  ['an unknown period', ['--period', '2023-Q5', '--out', 'x'], UsageError, '"2023-Q5"'],
  ['a day that does not exist', ['--period', '2023-02-30', '--out', 'x'], UsageError, '"2023-02-30"'],
  ['an unknown unit', ['--period', '2023-Q1', '--units', '999', '--out', 'x'], UsageError, 'không có đơn vị "999"'],
  ['an unknown catalogue', ['--period', '2023-Q1', '--catalogue', 'nope', '--out', 'x'], UsageError, '"nope"'],
  ['an unknown language', ['--period', '2023-Q1', '--out', 'x', '--lang', 'fr'], UsageError, '"fr"'],
  [
    'only units without work',
    ['--period', '2023-Q1', '--units', '33', '--out', 'x'],
    FailedError,
    'Không có đơn vị nào',
  ],
  [
    'a period after the units',
    ['--period', '2025-Q4', '--out', 'x', '--lang', 'en'],
    FailedError,
    'No unit is assigned',
  ],
  [
    'a register that is not there',
    ['--period', '2023-Q1', '--units', 'khong-co.csv', '--out', 'x'],
    FailedError,
    'khong-co.csv',
  ],
] as const;
test.each(WRONG)('%s is refused with a sentence', async (_, args, kind, words) => {
  const error = await refusal(...args);
  expect(error).toBeInstanceOf(kind);
  expect(error?.message).toContain(words);
});

test('an unknown option is refused by its name', async () => {
  expect((await refusal('--what'))?.message).toContain('--what');
});

test('a folder that cannot be written: a file stands in its place', async () => {
  const file = join(folder, 'tep');
  writeFileSync(file, '');
  const error = await refusal('--period', '2023-Q1', '--units', '328', '--out', join(file, 'ra'));
  expect(error).toBeInstanceOf(FailedError);
  expect(error?.message).toContain(`Không ghi được ${join(file, 'ra', '328-thi-xa-my-hao-2023-Q1.xlsx')}`);
});
