/**
 * The points that the pane shows for a workbook are those of `tonghop rollup --scheme` for the unit, criterion by criterion:
 * same figures, same reasons, same cells. One roll-up of the province, every counted workbook opened in Excel beside it.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import * as audit from '../../addin/audit-workbook.ts';
import { checkWorkbook } from '../../addin/checked-workbook.ts';
import { readBook as readFromExcel } from '../../addin/host/read-book.ts';
import { schemesFile } from '../../addin/scheme-builtin.ts';
import { decodeSchemes } from '../../addin/scheme-file.ts';
import { cellsBehind, schemePoints } from '../../addin/scheme-points.ts';
import { tonghop } from '../../lib/cli/tonghop.ts';
import { BUILTIN_IDS, builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { plain } from '../../lib/core/score/points/exact.ts';
import { builtinScheme } from '../../lib/core/score/scheme/builtin-schemes.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { excelOfBook } from './excel-of-book.ts';

const SAMPLES = path.join('samples', 'hung-yen-2023-Q1');
const SCHEME = 'hung-yen-571-progress';
const catalogues = BUILTIN_IDS.map((id) => builtinCatalogue(id) as Catalogue);
const schemes = decodeSchemes(schemesFile());
const out = mkdtempSync(path.join(tmpdir(), 'tonghop-pane-score-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;
const table = (name: string): Row[] =>
  Papa.parse<Row>(readFileSync(path.join(out, name), 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

test('the schemes travel as they were loaded', () => {
  expect(schemes).toEqual([builtinScheme(SCHEME)?.scheme]);
});

test('every counted workbook of the province has the same points in the pane', async () => {
  const io = { out: () => undefined, err: () => undefined, tty: false };
  await tonghop(
    ['rollup', SAMPLES, '--period', '2023-Q1', '--out', out, '--scheme', SCHEME, '--quiet', '--no-cache'],
    io,
  );
  const scores = table('score/scores.csv');
  const ranks = table('score/ranks.csv');
  const files = new Map(
    table('submissions.csv')
      .filter(({ state }) => state === 'on-time' || state === 'late' || state === 'received')
      .map(({ unit, file }) => [unit, file]),
  );
  expect(files.size).toBeGreaterThan(20);
  for (const [unit, file] of files) {
    const { host } = excelOfBook(
      await readBook(readFileSync(file as string)),
      { api: '1.7' },
      path.basename(file as string),
    );
    const checked = await checkWorkbook(await readFromExcel(host), catalogues, async () => audit);
    const [points, ...more] = schemePoints(schemes, checked, []);
    expect(more).toEqual([]);
    const own = points?.own;
    const leaves = own?.unit.leaves.map(({ criterion, state, policy, value, tally, bound }) => ({
      criterion: criterion.id,
      state,
      policy: policy ?? '',
      value: value ? plain(value) : '',
      points: tally.available.isZero() ? '' : plain(tally.points),
      bound: bound ?? '',
    }));
    const line = scores.filter(
      (row) => row.unit === unit && own?.unit.leaves.some((leaf) => leaf.criterion.id === row.criterion),
    );
    expect([unit, leaves]).toEqual([
      unit,
      line.map(({ criterion, state, policy, value, points: earned, bound }) => ({
        criterion,
        state,
        policy,
        value,
        points: earned,
        bound,
      })),
    ]);
    const lost = Object.fromEntries((own?.lost ?? []).map((each) => [each.leaf.criterion.id, plain(each.lost)]));
    expect(lost).toEqual(
      Object.fromEntries(line.filter((row) => row.lost !== '').map((row) => [row.criterion, row.lost])),
    );
    const rank = ranks.find((row) => row.unit === unit);
    const digits = own?.scheme.decimals ?? 0;
    expect([own?.unit.score?.toFixed(digits) ?? '', own && plain(own.unit.coverage)]).toEqual([
      rank?.score,
      rank?.coverage,
    ]);
    // The cell that the roll-up names is among those the pane goes to.
    for (const row of line) {
      const leaf = own?.unit.leaves.find((each) => each.criterion.id === row.criterion);
      const cells = cellsBehind(leaf?.fact ?? null, checked).map(({ sheet, address }) => `${sheet}!${address}`);
      if (row.cell) expect(cells).toContain(`${row.sheet}!${row.cell}`);
    }
  }
}, 120_000);

test('a workbook of nobody known, and one of another catalogue, have no points', async () => {
  const [foreign] = workbooksIn('samples/hong-linh-2023');
  const { host } = excelOfBook(await readBook(readFileSync(foreign as string)));
  const checked = await checkWorkbook(await readFromExcel(host), catalogues, async () => audit);
  expect(schemePoints(schemes, { ...checked, unit: null }, [])).toEqual([]);
  expect(checked.catalogue.id).not.toBe('hung-yen-571');
  expect(schemePoints(schemes, checked, [])).toEqual([]);
});

function workbooksIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.xlsx')).map((name) => path.join(folder, name));
}
