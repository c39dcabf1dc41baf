/** What the command line says of wrong options and of paths, in both languages, before any workbook is read. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectWorkbooks } from '../../lib/cli/paths.ts';
import { tonghop } from '../../lib/cli/tonghop.ts';

const say = async (...args: string[]) => {
  let out = '';
  let err = '';
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    tty: false,
  };
  const code = await tonghop(args, io);
  return { code, out, first: err.split('\n')[0] };
};

const SAMPLE = 'samples/hung-yen-2023-Q1';

test.each<[string, string[], number, string]>([
  ['an unknown option', ['check', 'a.xlsx', '--mau'], 2, 'Không có tùy chọn --mau. Tên tệp bắt đầu bằng'],
  ['the same in English', ['check', 'a.xlsx', '--mau', '--lang', 'en'], 2, 'There is no option --mau.'],
  ['a file name like an option', ['check', '-cuoi.xlsx'], 2, 'Không có tùy chọn -c.'],
  ['an option without its value', ['rollup', SAMPLE, '--out'], 2, 'Tùy chọn --out còn thiếu giá trị.'],
  ['an option in place of a value', ['rollup', SAMPLE, '--out', '--quiet'], 2, 'Tùy chọn --out còn thiếu giá trị.'],
  ['a value where none belongs', ['rollup', SAMPLE, '--quiet=yes'], 2, 'Tùy chọn --quiet không nhận giá trị.'],
  ['a path where none belongs', ['issue', SAMPLE, '--lang=en'], 2, `"${SAMPLE}" is one too many: options only.`],
  ['an unknown command', ['tong-hop'], 2, 'Không có lệnh "tong-hop".'],
  ['no command', [], 2, 'tonghop – tổng hợp'],
  ['a path that is not there', ['check', 'khong/co'], 3, 'Không tìm thấy tệp hoặc thư mục: khong/co'],
  ['the same in English', ['check', 'khong/co', '--lang', 'en'], 3, 'No such file or folder: khong/co'],
  [
    'no such catalogue',
    ['issue', '--period', '2023-Q1', '--out', 'x', '--catalogue', 'y', '--lang', 'en'],
    2,
    'There is no catalogue "y"',
  ],
  ['a language there is not', ['check', SAMPLE, '--lang', 'fr'], 2, '--lang nhận "vi" hoặc "en", không nhận "fr".'],
  [
    'a format there is not',
    ['check', SAMPLE, '--format', 'pdf'],
    2,
    '--format nhận text, json, csv; không nhận "pdf".',
  ],
  ...(
    [
      ['check', 'format', 'text, json, csv'],
      ['audit', 'format', 'text, json, csv'],
      ['catalogue export', 'format', 'json, xlsx'],
      ['rollup --out x --period 2023-Q1', 'csv', 'plain, vi'],
    ] as const
  ).map(([command, option, allowed]): [string, string[], number, string] => [
    `the same of ${command} in English`,
    [...command.split(' '), ...(command.startsWith('catalogue') ? [] : [SAMPLE]), `--${option}`, 'pdf', '--lang', 'en'],
    2,
    `--${option} takes ${allowed}, not "pdf".`,
  ]),
  ['half a command', ['catalogue', 'xoa', '--lang', 'en'], 2, 'Either "catalogue check" or "catalogue export"'],
  ['too much', ['catalogue', 'check', 'a', 'b', '--lang', 'en'], 2, '"b" is one too many.'],
  [
    'a catalogue that cannot be written',
    ['catalogue', 'export', '--out', 'package.json/x', '--lang', 'en'],
    3,
    'Cannot write package.json/x/hung-yen-571.json. Check',
  ],
  ['no roll-up period', ['rollup', SAMPLE, '--out', 'x', '--lang', 'en'], 2, 'Missing --period'],
  [
    'an unknown roll-up period',
    ['rollup', SAMPLE, '--out', 'x', '--lang', 'en', '--period', '2023-Q5'],
    2,
    'Unknown period "2023-Q5"',
  ],
])('%s', async (_, args, code, begins) => {
  const said = await say(...args);
  expect(said.first?.slice(0, begins.length)).toBe(begins);
  expect([said.code, said.out]).toEqual([code, '']);
});

test('a language there is not is told in both that there are', async () => {
  const said: string[] = [];
  const io = { out: () => undefined, err: (text: string) => void said.push(text), tty: false };
  await tonghop(['check', SAMPLE, '--lang', 'fr'], io);
  expect(said.join('').split('\n').slice(0, 2)).toEqual([
    '--lang nhận "vi" hoặc "en", không nhận "fr".',
    '--lang takes "vi" or "en", not "fr".',
  ]);
});

describe('files behind paths', () => {
  let folder: string;
  const at = (...names: string[]) => join(folder, ...names);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tonghop-paths-'));
    mkdirSync(at('nop', 'huyện "A"'), { recursive: true });
    for (const name of [
      'nop/b.xlsx',
      'nop/a.XLSX',
      'nop/~$a.xlsx',
      'nop/.an.xlsx',
      'nop/đọc.txt',
      'nop/huyện "A"/-1.xlsx',
    ])
      writeFileSync(at(...name.split('/')), '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('workbooks by name, folders within; lock files, hidden files and other kinds skipped', () => {
    expect(collectWorkbooks([at('nop')])).toEqual([
      at('nop', 'a.XLSX'),
      at('nop', 'b.xlsx'),
      at('nop', 'huyện "A"', '-1.xlsx'),
    ]);
  });

  test('a linked folder is read like any other, once; a link back up ends', () => {
    mkdirSync(at('o-dia'));
    writeFileSync(at('o-dia', 'c.xlsx'), '');
    symlinkSync(at('o-dia'), at('nop', 'noi'));
    symlinkSync(at('nop'), at('nop', 'vong'));
    const names = collectWorkbooks([at('nop')]).map((file) => file.slice(at('nop').length + 1));
    expect(names).toEqual(['a.XLSX', 'b.xlsx', join('huyện "A"', '-1.xlsx'), join('noi', 'c.xlsx')]);
  });

  test('a link that leads nowhere stays in the list, to be reported', () => {
    symlinkSync(at('khong-co'), at('nop', 'c.xlsx'));
    expect(collectWorkbooks([at('nop')])).toContain(at('nop', 'c.xlsx'));
  });
});
