import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../lib/cli/audit.ts';
import { UsageError } from '../../lib/cli/io.ts';
import { RECORD_FIELDS } from '../../lib/core/findings/record.ts';
import type { WorkbookLayout } from '../../lib/core/layout/workbook-layout.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { writeWorkbook } from '../../lib/xlsx/write/write-workbook.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  writeFileSync(join(folder, 'a-right.xlsx'), await writeWorkbook(totals(['SUM(B1:B3)', 6], ['SUM(C1:C3)', 6])));
  writeFileSync(join(folder, 'b-typed-over.xlsx'), await writeWorkbook(totals(['SUM(B1:B3)', 6], [null, 9])));
  writeFileSync(join(folder, 'c-broken.xlsx'), 'no workbook');
});
afterAll(() => rmSync(folder, { recursive: true }));

type Total = readonly [string | null, number];

function totals(...given: readonly Total[]): WorkbookLayout {
  const row = (at: number, cells: readonly { value: number | string; formula?: string }[]) => ({
    row: at,
    cells: cells.map((cell, i) => ({ column: i + 1, style: 'plain', ...cell })),
  });
  return {
    sheets: [
      {
        name: 'Bieu',
        visibility: 'visible',
        columns: [1, 2, 3].map(() => ({ key: '', width: 12 })),
        rows: [
          ...[1, 2, 3].map((at) => row(at, [{ value: `Mục ${at}` }, { value: at }, { value: at }])),
          row(4, [
            { value: 'Cộng' },
            ...given.map(([formula, value]) => (formula === null ? { value } : { value, formula })),
          ]),
        ],
        merges: [],
        validations: [],
        conditional: [],
        protected: false,
        print: { orientation: 'landscape', footer: { left: '', center: '', right: '' } },
      },
    ],
    styles: { plain: {} },
    names: [],
    properties: { title: '', subject: '', keywords: '', creator: '', description: '', date: '2023-03-14' },
    custom: {},
  };
}

async function tonghop(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), tty: false };
  const code = await run(args, io);
  return { code, out: out.join(''), err: err.join('') };
}

test('one return as the template of the others; a broken file does not stop the run', async () => {
  const { code, out } = await tonghop(folder, '--template', join(folder, 'a-right.xlsx'), '--format', 'json');
  const records = JSON.parse(out) as Record<string, unknown>[];
  expect(code).toBe(1);
  expect(records.map(({ rule, range }) => `${rule} ${range}`)).toEqual([
    'audit.formula-typed-over C4',
    'file.unreadable null',
  ]);
  expect(Object.keys(records[0] ?? {})).toEqual([...RECORD_FIELDS]);
  expect(records[0]).toMatchObject({ certainty: 'certain', severity: 'error', sheet: 'Bieu', expected: 'SUM(C1:C3)' });
  expect(records[0]).toMatchObject({ facts: { effect: '3' } });
});

test('a clean workbook ends in 0, only unreadable ones in 3', async () => {
  expect((await tonghop(join(folder, 'a-right.xlsx'))).code).toBe(0);
  expect((await tonghop(join(folder, 'c-broken.xlsx'))).code).toBe(3);
});

test('the report keeps certain, computed and suspected apart', async () => {
  const { out } = await tonghop(folder, '--template', join(folder, 'a-right.xlsx'));
  expect(out).toMatch(/a-right\.xlsx: không thấy gì phải sửa/);
  expect(out).toMatch(/CHẮC CHẮN[\s\S]*Trang tính Bieu[\s\S]*Công thức bị gõ đè\. Ô C4/);
});

test('the pack: findings linked to their cells, a comparison, a map of formulas; the same bytes on every run', async () => {
  const [one, two] = [join(folder, 'out1'), join(folder, 'out2')];
  const files = ['a-right.xlsx', 'b-typed-over.xlsx'].map((name) => join(folder, name));
  for (const out of [one, two]) await tonghop(...files, '--template', join(folder, 'a-right.xlsx'), '--out', out);
  const names = readdirSync(one).sort();
  expect(names).toEqual(['audit.csv', 'audit.xlsx', 'map-001-a-right.xlsx', 'map-002-b-typed-over.xlsx']);
  for (const name of names) expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name)))).toBe(true);
  const pack = await readBook(readFileSync(join(one, 'audit.xlsx')));
  expect(pack.sheets.map(({ name }) => name)).toEqual(['PhatHien', 'SoSanh']);
  const texts = pack.sheets[0]?.cells.map(({ value }) => value) ?? [];
  expect(texts).toContain('audit.formula-typed-over');
  const map = await readBook(readFileSync(join(one, 'map-001-a-right.xlsx')));
  const letter = (column: number) =>
    map.sheets[0]?.cells.find((cell) => cell.row === 5 && cell.column === column)?.value;
  expect([letter(3), letter(4)]).toEqual(['A', 'A']);
});

describe('--previous asks whose the earlier workbook is', () => {
  const file = async (name: string, unit: string | null, formula: string) => {
    const custom = unit === null ? {} : { catalogue: 'hung-yen-571', unit };
    const path = join(folder, name);
    writeFileSync(path, await writeWorkbook({ ...totals(['SUM(B1:B3)', 6], [formula, 6]), custom }));
    return path;
  };
  const changed = (out: string) =>
    (JSON.parse(out) as Record<string, unknown>[]).filter(({ rule }) => rule === 'audit.changed-since-previous').length;

  test.each<[string, string | null, string | null, number, RegExp]>([
    ['the same unit: compared', '328', '328', 1, /^$/],
    [
      'another unit: not compared, and said',
      '328',
      '323',
      0,
      /sổ của Thành phố Hưng Yên, không cùng đơn vị.*now\.xlsx/,
    ],
    ['the earlier one does not say: compared', '328', null, 1, /^$/],
    ['this one does not say: compared', null, '328', 1, /^$/],
    ['neither says', null, null, 1, /^$/],
  ])('%s', async (_, now, before, count, said) => {
    const files = [await file('now.xlsx', now, 'SUM(C1:C3)'), await file('before.xlsx', before, 'SUM(C1:C2)')];
    const [audited = '', previous = ''] = files;
    const { out, err } = await tonghop(audited, '--previous', previous, '--format', 'json');
    expect(changed(out)).toBe(count);
    expect(err.trim()).toMatch(said);
  });

  test('in English', async () => {
    const [now, before] = [await file('now.xlsx', '328', 'SUM(C1:C3)'), await file('before.xlsx', '323', 'SUM(C1:C2)')];
    const { err } = await tonghop(now, '--previous', before, '--lang', 'en');
    expect(err).toMatch(/a workbook of Thành phố Hưng Yên, another unit; .*now\.xlsx was not compared with it/);
  });
});

test.each([[[]], [['x.xlsx', '--format', 'xml']], [['x.xlsx', '--lang', 'de']]])('wrong usage: %j', async (args) => {
  await expect(tonghop(...args)).rejects.toThrow(UsageError);
});
