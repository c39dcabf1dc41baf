import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tonghop } from '../../lib/cli/tonghop.ts';
import { standing } from './built-command.ts';

const SAMPLE = 'samples/hung-yen-2023-Q1';
const FILES = ['323-thanh-pho-hung-yen', '325-huyen-van-lam', '328-thi-xa-my-hao', 'SXD-so-xay-dung'].map(
  (name) => `${name}-2023-Q1.xlsx`,
);

let folder: string;
let input: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-cache-'));
  [input, out] = [join(folder, 'nop'), join(folder, 'out')];
  mkdirSync(input);
  for (const name of FILES) copyFileSync(join(SAMPLE, name), join(input, name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the roll-up; the numbers of its last line: files read anew, files unchanged. */
const run = async (...more: string[]): Promise<string> => {
  let said = '';
  const io = {
    out: (text: string) => {
      said += text;
    },
    err: () => undefined,
    tty: false,
  };
  await tonghop(['rollup', input, '--period', '2023-Q1', '--units', '323,325,328', '--out', out, ...more], io);
  return said.trim().split('\n').at(-1) ?? '';
};
const line = (anew: number, known: number) =>
  `Đã xem ${anew + known} tệp: ${anew} tệp đọc mới, ${known} tệp không đổi so với lần chạy trước.`;
const entries = () => readdirSync(join(out, '.tonghop-cache')).sort();

test('a second run reads again only what cannot be read; after a change, that file; the outputs are those of a first run', async () => {
  expect(await run()).toBe(line(4, 0));
  const first = standing(out);
  // The encrypted workbook gave nothing to keep.
  expect(await run()).toBe(line(1, 3));
  expect(standing(out)).toEqual(first);
  copyFileSync(join(SAMPLE, '326-huyen-van-giang-2023-Q1.xlsx'), join(input, FILES[1] as string));
  expect(await run()).toBe(line(2, 2));
  const changed = standing(out);
  rmSync(out, { recursive: true });
  expect(await run('--no-cache')).toBe(line(4, 0));
  expect(standing(out)).toEqual(changed);
  expect(readdirSync(out)).not.toContain('.tonghop-cache');
});

test.each<[string, (file: string) => void]>([
  ['emptied', (file) => writeFileSync(file, '')],
  ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 200))],
  [
    'changed in one byte',
    (file) => {
      const bytes = readFileSync(file);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
  ['removed', (file) => rmSync(file)],
])('an entry that was %s is not believed: the workbook is read anew', async (_, damage) => {
  await run();
  const first = standing(out);
  const [entry = ''] = entries();
  damage(join(out, '.tonghop-cache', entry));
  expect(await run()).toBe(line(2, 2));
  expect(standing(out)).toEqual(first);
  expect(entries()).toHaveLength(3);
});

test.each<[string, string[], string]>([
  ['another language: the same entries', ['--lang', 'en'], '4 file(s): 1 read anew, 3 unchanged since the last run.'],
  ['another period', ['--period', '2023-Q2'], line(4, 0)],
])('asked for %s', async (_, more, last) => {
  await run();
  expect(await run(...more)).toBe(last);
});

test('another day of receipt is another result of that file', async () => {
  await run();
  writeFileSync(join(input, 'received.csv'), `file,received\n${FILES[0]},2023-03-25\n`);
  expect(await run()).toBe(line(2, 2));
  expect(readFileSync(join(out, 'submissions.csv'), 'utf8')).toMatch(/^323,.*,late,2023-03-25,/m);
});

test('entries that are of no use any more go away', async () => {
  await run();
  rmSync(join(input, FILES[0] as string));
  await run();
  expect(entries()).toHaveLength(2);
});
