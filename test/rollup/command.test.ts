import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { tonghop } from '../../lib/cli/tonghop.ts';

const SAMPLE = 'samples/hung-yen-2023-Q1';
const OUTPUTS = ['facts.csv', 'findings.csv', 'rollup.json', 'rollup.xlsx', 'submissions.csv', 'totals.csv'];

/** What stands in an output folder beside the cache. */
const standing = (out: string) =>
  readdirSync(out)
    .filter((name) => name !== '.tonghop-cache')
    .sort();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-rollup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const command = async (...args: string[]) => {
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
  const code = await tonghop(['rollup', ...args], io);
  return { code, out, err };
};

const rows = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** A folder of submissions: names to bytes, or to a file of the sample. */
const submissions = (files: Readonly<Record<string, Uint8Array | string>>): string => {
  const input = join(folder, 'nop');
  mkdirSync(input);
  for (const [name, content] of Object.entries(files)) {
    if (typeof content === 'string') copyFileSync(content, join(input, name));
    else writeFileSync(join(input, name), content);
  }
  return input;
};

const GOOD = join(SAMPLE, '323-thanh-pho-hung-yen-2023-Q1.xlsx');
const good = () => readFileSync(GOOD);

test('the sample province: every output, a line that says what to open, code 1 for the faults in it', async () => {
  const out = join(folder, 'out');
  const { code, out: said, err } = await command(SAMPLE, '--period', '2023-Q1', '--out', out);
  expect([code, err]).toEqual([1, '']);
  expect(standing(out)).toEqual(OUTPUTS);
  expect(said).toContain('Đã tổng hợp 24/27 đơn vị kỳ 2023-Q1');
  expect(said).toContain(join(out, 'rollup.xlsx'));
  const states = Object.fromEntries(
    rows(join(out, 'submissions.csv')).map((row) => [row.unit || row.file?.replace(/.*\/(\w+)-.*/, '$1'), row.state]),
  );
  expect(states).toMatchObject({
    327: 'late',
    330: 'missing',
    SXD: 'quarantined',
    SKHCN: 'quarantined',
    328: 'on-time',
  });
});

test('Mỹ Hào at 30/3/2023, from the appendix it returned: 14 met, 4 not, 8 without data, 4 not quantifiable', async () => {
  const out = join(folder, 'out');
  await command('samples/my-hao-2023-03-30', '--period', '2023-03-30', '--units', '328', '--out', out);
  const { assessments } = JSON.parse(readFileSync(join(out, 'rollup.json'), 'utf8')) as {
    assessments: { indicator: string; horizon: number; outcome: string; gap: string | null }[];
  };
  const of = (outcome: string) => assessments.filter((each) => each.horizon === 2025 && each.outcome === outcome);
  const counts = ['met', 'not-met', 'no-data', 'not-quantifiable', 'no-target'].map((outcome) => of(outcome).length);
  expect(counts).toEqual([14, 4, 8, 4, 0]);
  expect(of('not-met').map(({ indicator, gap }) => `${indicator} ${gap}`)).toEqual([
    'I.7 50',
    'I.10 60',
    'I.11 10',
    'I.13 20',
  ]);
});

test('one file, no faults: code 0; with --csv vi semicolons, with --lang en English', async () => {
  const out = join(folder, 'out');
  const { code, out: said } = await command(
    GOOD,
    '--period',
    '2023-Q1',
    '--units',
    '323',
    '--out',
    out,
    '--csv',
    'vi',
    '--lang',
    'en',
  );
  expect(code).toBe(0);
  expect(said).toContain('Merged 1 of 1 units');
  expect(readFileSync(join(out, 'totals.csv'), 'utf8')).toContain('catalogue;period;tier;');
});

describe('a bad file is set aside with a sentence, the rest goes on', () => {
  test.each<[string, string, () => Uint8Array | string, string, RegExp]>([
    ['an old .xls', 'cu.xls', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), 'quarantined', /\.xls/],
    ['an encrypted file', 'khoa.xlsx', () => join(SAMPLE, 'SXD-so-xay-dung-2023-Q1.xlsx'), 'quarantined', /mật khẩu/],
    ['a truncated file', 'cut.xlsx', () => good().subarray(0, good().length >> 1), 'quarantined', /cụt|thiếu/],
    ['no zip at all', 'la.xlsx', () => Buffer.from('xin chào'), 'quarantined', /Excel|xlsx/],
    ['an empty file', 'rong.xlsx', () => new Uint8Array(0), 'quarantined', /rỗng|trống|0 byte/i],
    [
      'a template of another catalogue',
      'khac.xlsx',
      () => 'samples/hong-linh-2023/437-thi-xa-hong-linh-2023-04-30.xlsx',
      'other-template',
      /hong-linh-2023/,
    ],
    [
      'another period',
      'ky.xlsx',
      () => 'samples/my-hao-2023/328-thi-xa-my-hao-2023-11-27.xlsx',
      'wrong-period',
      /báo cáo kỳ đến ngày 27\/11\/2023, không phải quý I\/2023.*\(--period 2023-11-27\)/,
    ],
    ['the same unit twice', '000.xlsx', () => GOOD, 'duplicate', /giống hệt/],
  ])('%s', async (_, name, content, state, reason) => {
    const input = submissions({ '323.xlsx': GOOD, [name]: content() });
    const out = join(folder, 'out');
    const { code } = await command(input, '--period', '2023-Q1', '--units', '323,328', '--out', out);
    const record = rows(join(out, 'submissions.csv')).find((row) => row.file?.endsWith(name));
    expect(record?.state).toBe(state);
    expect(record?.reason).toMatch(reason);
    expect(code).toBe(state === 'duplicate' ? 0 : 1);
    expect(
      rows(join(out, 'facts.csv')).filter((row) => row.unit === '323' && row.state === 'reported').length,
    ).toBeGreaterThan(10);
  });
});

describe('nothing can be done', () => {
  test.each<[string, () => string[], number, RegExp]>([
    [
      'an empty folder',
      () => [submissions({}), '--period', '2023-Q1', '--out', join(folder, 'out')],
      3,
      /Không có sổ Excel nào/,
    ],
    [
      'a path that is not there',
      () => [join(folder, 'khong-co'), '--period', '2023-Q1', '--out', join(folder, 'out')],
      3,
      /Không tìm thấy/,
    ],
    [
      'only files that cannot be read',
      () => [submissions({ 'a.xlsx': Buffer.from('x') }), '--period', '2023-Q1', '--out', join(folder, 'out')],
      3,
      /Không đọc được tệp nào[\s\S]*a\.xlsx/,
    ],
    [
      'an output folder that is a file',
      () => [GOOD, '--period', '2023-Q1', '--out', submissions({}) && join(process.cwd(), GOOD)],
      3,
      /Không ghi được vào thư mục/,
    ],
    [
      'an unknown period',
      () => [GOOD, '--period', '2023-Q5', '--out', join(folder, 'out')],
      2,
      /Không hiểu kỳ "2023-Q5"/,
    ],
    ['no period', () => [GOOD, '--out', join(folder, 'out')], 2, /--period/],
    ['no output folder', () => [GOOD, '--period', '2023-Q1'], 2, /--out/],
    ['an output folder without a name', () => [GOOD, '--period', '2023-Q1', '--out', ''], 2, /--out/],
    ['no input', () => ['--period', '2023-Q1', '--out', join(folder, 'out')], 2, /tệp hoặc thư mục/],
    [
      'an unknown unit',
      () => [GOOD, '--period', '2023-Q1', '--out', join(folder, 'out'), '--units', 'SABC'],
      2,
      /SABC/,
    ],
    [
      'no such catalogue',
      () => [GOOD, '--period', '2023-Q1', '--out', join(folder, 'out'), '--catalogue', 'khong-co'],
      2,
      /khong-co/,
    ],
    [
      'a damaged catalogue',
      () => [GOOD, '--period', '2023-Q1', '--out', join(folder, 'out'), '--catalogue', damagedCatalogue()],
      3,
      /catalogue\.csv/,
    ],
    [
      'a damaged list of days',
      () => [GOOD, '--period', '2023-Q1', '--out', join(folder, 'out'), '--received', damagedList()],
      3,
      /dòng 2: 323\.xlsx, hôm qua/,
    ],
  ])('%s', async (_, args, code, message) => {
    const result = await command(...args());
    expect(result.err).toMatch(message);
    expect(result.code).toBe(code);
    expect(existsSync(join(folder, 'out', 'rollup.xlsx'))).toBe(false);
  });

  const damagedCatalogue = () => {
    const damaged = join(folder, 'danh-muc');
    mkdirSync(damaged);
    writeFileSync(join(damaged, 'catalogue.csv'), 'key,value\nid,x\n');
    return damaged;
  };
  const damagedList = () => {
    writeFileSync(join(folder, 'received.csv'), 'file,received\n323.xlsx,hôm qua\n');
    return join(folder, 'received.csv');
  };
});

test('days of receipt come from received.csv beside the files; a name that fits none is told', async () => {
  const input = submissions({ '323.xlsx': GOOD });
  writeFileSync(join(input, 'received.csv'), 'file,received\n323.xlsx,24/03/2023\nkhong-co.xlsx,2023-03-01\n');
  const { err } = await command(input, '--period', '2023-Q1', '--units', '323', '--out', join(folder, 'out'));
  expect(rows(join(folder, 'out', 'submissions.csv'))[0]).toMatchObject({ state: 'late', received: '2023-03-24' });
  expect(err).toContain('khong-co.xlsx');
});

test('a run that fails leaves the outputs of the last one as they were, and nothing beside them', async () => {
  const out = join(folder, 'out');
  await command(GOOD, '--period', '2023-Q1', '--units', '323', '--out', out);
  const before = readFileSync(join(out, 'facts.csv'), 'utf8');
  const { code } = await command(submissions({ 'a.xlsx': Buffer.from('x') }), '--period', '2023-Q1', '--out', out);
  expect(code).toBe(3);
  expect(readFileSync(join(out, 'facts.csv'), 'utf8')).toBe(before);
  expect(standing(out)).toEqual(OUTPUTS);
});

test('an output that refuses leaves all outputs of the last run, none of the new ones', async () => {
  const out = join(folder, 'out');
  await command(GOOD, '--period', '2023-Q1', '--units', '323', '--out', out);
  rmSync(join(out, 'rollup.xlsx'));
  mkdirSync(join(out, 'rollup.xlsx'));
  writeFileSync(join(out, 'rollup.xlsx', 'keep.txt'), 'theirs');
  const before = readFileSync(join(out, 'facts.csv'), 'utf8');
  const other = join(SAMPLE, '325-huyen-van-lam-2023-Q1.xlsx');
  const { code, err } = await command(other, '--period', '2023-Q1', '--units', '325', '--out', out);
  expect([code, err]).toEqual([3, expect.stringMatching(/^Không ghi được vào thư mục .* \(EISDIR\)/)]);
  expect(readFileSync(join(out, 'facts.csv'), 'utf8')).toBe(before);
  expect(readFileSync(join(out, 'rollup.xlsx', 'keep.txt'), 'utf8')).toBe('theirs');
  expect(standing(out)).toEqual(OUTPUTS);
});

test("the roll-up of the last run, lying among the submissions, is nobody's report", async () => {
  const input = submissions({ '323.xlsx': GOOD });
  const run = () => command(input, '--period', '2023-Q1', '--units', '323', '--out', input);
  const first = await run();
  const facts = readFileSync(join(input, 'facts.csv'), 'utf8');
  const second = await run();
  const reused = (said: string) => said.replace('1 tệp đọc mới, 0 tệp', '0 tệp đọc mới, 1 tệp');
  expect(second).toEqual({ ...first, out: reused(first.out) });
  expect(readFileSync(join(input, 'facts.csv'), 'utf8')).toBe(facts);
  expect(rows(join(input, 'submissions.csv')).map((row) => row.file)).toEqual([join(input, '323.xlsx')]);
});

test('one file given by several paths is one submission', async () => {
  const input = submissions({ '323.xlsx': GOOD });
  const file = join(input, '323.xlsx');
  await command(
    file,
    join(input, '.', '323.xlsx'),
    input,
    '--period',
    '2023-Q1',
    '--out',
    join(folder, 'out'),
    '--units',
    '323',
  );
  expect(rows(join(folder, 'out', 'submissions.csv')).map(({ file: name, state }) => [name, state])).toEqual([
    [file, 'on-time'],
  ]);
});

test('two runs write the same bytes', async () => {
  const [a, b] = [join(folder, 'out-a'), join(folder, 'out-b')];
  for (const out of [a, b]) await command(SAMPLE, '--period', '2023-Q1', '--out', out);
  for (const name of OUTPUTS) {
    expect([name, readFileSync(join(a, name)).equals(readFileSync(join(b, name)))]).toEqual([name, true]);
  }
});
