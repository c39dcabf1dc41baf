/** What the roll-up says of formulas changed in a submission, and of an old roll-up among the reports. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { tonghop } from '../../lib/cli/tonghop.ts';

const SAMPLE = 'samples/hung-yen-2023-Q1';
const silent = { out: () => {}, err: () => {}, tty: false };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-mark-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rollUp = (out: string, ...files: string[]) =>
  tonghop(['rollup', ...files, '--period', '2023-Q1', '--out', out, '--quiet'], silent);

const rows = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

test('formulas typed over or changed are told, and the figures they do not touch still count', async () => {
  const out = join(folder, 'out');
  await rollUp(out, join(SAMPLE, '329-huyen-an-thi-2023-Q1.xlsx'), join(SAMPLE, 'SNV-so-noi-vu-2023-Q1.xlsx'));
  const told = rows(join(out, 'findings.csv')).filter((row) => row.rule?.startsWith('audit.'));
  expect(told.map(({ unit, rule, sheet, range }) => [unit, rule, sheet, range])).toEqual([
    ['329', 'audit.formula-typed-over', 'ChiTieu', 'J14'],
    ['SNV', 'audit.formula-changed', 'ChiTieu', 'J13'],
  ]);
  const fact = rows(join(out, 'facts.csv')).find(
    (row) => row.unit === '329' && row.indicator === 'I.7' && row.tier === 'huyen',
  );
  expect(fact?.state).toBe('reported');
});

test('a roll-up of an earlier run among the reports is set aside, and gives no figure', async () => {
  const first = join(folder, 'first');
  const report = join(folder, 'sct.xlsx');
  copyFileSync(join(SAMPLE, 'SCT-so-cong-thuong-2023-Q1.xlsx'), report);
  await rollUp(first, report);
  const old = join(folder, 'tong-hop-cu.xlsx');
  copyFileSync(join(first, 'rollup.xlsx'), old);
  const second = join(folder, 'second');
  expect(await rollUp(second, report, old)).toBe(1);
  expect(rows(join(second, 'submissions.csv')).filter((row) => row.file === old)).toMatchObject([
    { state: 'quarantined', unit: '' },
  ]);
  expect(readFileSync(join(second, 'totals.csv'), 'utf8')).toBe(readFileSync(join(first, 'totals.csv'), 'utf8'));
});
