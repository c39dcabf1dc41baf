import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeSubmissions } from '../bench/make-submissions.ts';
import { buildCommand, leftovers, OUTPUTS, standing, startCommand } from './built-command.ts';
import { killAfter, moments } from './killed.ts';

let folder: string;
let entry: string;
let args: string[];
let earlier: string;
let old: Readonly<Record<string, string>>;
let undisturbed: Readonly<Record<string, string>>;
/** Milliseconds an undisturbed run takes. */
let takes: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-killed-'));
  entry = await buildCommand('interrupted');
  const made = await makeSubmissions(join(folder, 'made'), 60);
  args = ['rollup', made.folder, '--period', '2023-Q1', '--units', made.register, '--workers', '2'];
  earlier = join(folder, 'earlier');
  const few = join(folder, 'few');
  mkdirSync(few);
  for (const name of readdirSync(made.folder).slice(0, 3)) cpSync(join(made.folder, name), join(few, name));
  await startCommand(entry, ['rollup', few, '--period', '2023-Q1', '--no-cache', '--out', earlier]).ended;
  old = standing(earlier);
  const started = performance.now();
  await startCommand(entry, [...args, '--out', join(folder, 'whole')]).ended;
  takes = performance.now() - started;
  undisturbed = standing(join(folder, 'whole'));
}, 180000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two runs over different files differ in every output, so that a mixture would be seen', () => {
  expect(Object.keys(undisturbed)).toEqual(OUTPUTS);
  expect(OUTPUTS.filter((name) => old[name] === undisturbed[name])).toEqual([]);
});

test.each(moments(20231122, 6))(
  'killed at %d of its time: the old outputs or the new ones, whole; the next run completes',
  async (moment) => {
    const out = join(folder, 'killed');
    const result = await killAfter({ entry, args, earlier, out, after: moment * takes });
    expect([old, undisturbed]).toContainEqual(result.stood);
    expect(result.next).toEqual(undisturbed);
    expect(result.leftovers).toEqual([]);
  },
  120000,
);

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s while reading: says what was done, leaves the old outputs and nothing beside them, ends with %d',
  async (signal, code) => {
    const out = join(folder, signal);
    cpSync(earlier, out, { recursive: true });
    const { child, ended } = startCommand(entry, [...args, '--out', out]);
    // The first workbook kept for the next run tells that reading goes on.
    while (child.exitCode === null && !existsSync(join(out, '.tonghop-cache'))) await setTimeout(5);
    child.kill(signal);
    const { code: exit, err } = await ended;
    expect(err).toMatch(/^Đã dừng theo yêu cầu sau \d+\/60 tệp\. Chưa ghi kết quả nào/);
    expect(exit).toBe(code);
    expect(standing(out)).toEqual(old);
    expect(leftovers(out)).toEqual([]);
  },
  60000,
);
