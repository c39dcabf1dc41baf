import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { address, parseArea } from '../../lib/core/book/address.ts';
import type { Book, Cell } from '../../lib/core/book/book.ts';
import { sheetNamed } from '../../lib/core/book/grid.ts';
import { rowKey } from '../../lib/core/layout/form.ts';
import { rollUpWorkbook } from '../../lib/core/rollup/workbook/roll-up-workbook.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { streamWorkbook } from '../../lib/xlsx/rollup/stream-workbook.ts';
import { EVIL, province } from './province.ts';
import { hasLibreOffice, recalculated } from './recalculated.ts';

const rollUp = province();
const SHEETS = [
  'TongHop',
  'Nhom_I',
  'Nhom_II',
  'Nhom_III',
  'DonViChiTieu',
  'SoLieu',
  'TinhHinhNop',
  'PhatHien',
  'NhiemVu',
  'KeHoach',
  'KhoKhanKienNghi',
];

async function written(language: 'vi' | 'en' = 'vi'): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of streamWorkbook(rollUpWorkbook(rollUp, language, (file) => `../${encodeURI(file)}`)))
    chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

const cells = (book: Book, name: string): readonly Cell[] => sheetNamed(book, name)?.cells ?? [];
const valueAt = (book: Book, name: string, at: string) =>
  cells(book, name).find((cell) => address(cell.row, cell.column) === at)?.value;

let bytes: Uint8Array;
let book: Book;
beforeAll(async () => {
  bytes = await written();
  book = await readBook(bytes);
});

test('the sheets people look for, the page to sign first', () => {
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(SHEETS);
});

test('every formula carries a result', () => {
  const formulas = book.sheets.flatMap((sheet) => sheet.cells.filter((cell) => cell.formula !== undefined));
  expect(formulas.length).toBeGreaterThan(400);
  expect(formulas.filter((cell) => cell.value === null)).toEqual([]);
});

test('sums of the pillars equal the counted facts of the facts sheet, added by hand', () => {
  const facts = new Map<number, Map<number, Cell['value']>>();
  for (const cell of cells(book, 'SoLieu')) {
    if (cell.row >= 4) facts.set(cell.row, (facts.get(cell.row) ?? new Map()).set(cell.column, cell.value));
  }
  const sums = cells(book, 'Nhom_I').filter(
    (cell) => cell.formula?.startsWith('SUMIFS') && (cell.column === 4 || cell.column === 5),
  );
  expect(sums.length).toBeGreaterThan(4);
  for (const sum of sums) {
    const key = /"([^"]+)"/.exec(sum.formula ?? '')?.[1];
    const added = [...facts.values()]
      .filter((row) => row.get(16) === key && row.get(10) === 1)
      .reduce((total, row) => total + Number(row.get(sum.column === 4 ? 5 : 6)), 0);
    expect([key, sum.value]).toEqual([key, added]);
  }
});

test.each([
  ['I.7', 'xa', 68, 114, '2/10 đơn vị'],
  ['I.7', 'huyen', 900, 1333, '2/10 đơn vị'],
  ['I.7', 'tinh', 49, 99, '1/17 đơn vị'],
  ['I.6', 'huyen', 2967, 3023, '2/10 đơn vị'],
])('%s at tier %s: sums, result, coverage under the figure', (indicator, tier, n, d, coverage) => {
  const tierWord = { xa: 'Xã', huyen: 'Huyện', tinh: 'Tỉnh' }[tier];
  const at = cells(book, 'Nhom_I').find(
    (cell) => cell.column === 1 && cell.value === indicator && valueAt(book, 'Nhom_I', `C${cell.row}`) === tierWord,
  );
  const row = at?.row ?? 0;
  expect(['D', 'E', 'F'].map((column) => valueAt(book, 'Nhom_I', `${column}${row}`))).toEqual([n, d, n / d]);
  expect(valueAt(book, 'Nhom_I', `D${row + 1}`)).toBe(coverage);
});

test('the letters of the matrix say what each unit reached', () => {
  const head = new Map(
    cells(book, 'DonViChiTieu')
      .filter((cell) => cell.row === 5)
      .map((cell) => [cell.column, cell.value]),
  );
  const column = [...head].find(([, label]) => label === '7')?.[0] ?? 0;
  const letter = (unit: string) => {
    const row = cells(book, 'DonViChiTieu').find((cell) => cell.column === 2 && cell.value === unit)?.row ?? 0;
    return valueAt(book, 'DonViChiTieu', address(row, column));
  };
  expect(['323', '328', '333', '325', 'SCT', 'STC'].map(letter)).toEqual(['Đ', 'C', '–', '×', 'C', '×']);
});

test('what people typed is text: no formula, no markup, no control character', async () => {
  const typed = book.sheets
    .flatMap((sheet) => sheet.cells)
    .filter((cell) => typeof cell.value === 'string' && cell.value.includes('HYPERLINK'));
  expect(typed.length).toBeGreaterThan(1);
  for (const cell of typed) {
    expect(cell.formula).toBeUndefined();
    expect(cell.value).toContain(EVIL.replace('\u0007', ''));
  }
});

test('a figure leads to its facts, and a fact to the cell of its file', async () => {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (n: number, rels = false) =>
    (await zip
      .file(rels ? `xl/worksheets/_rels/sheet${n}.xml.rels` : `xl/worksheets/sheet${n}.xml`)
      ?.async('string')) ?? '';
  const first = [...rollUp.facts].findIndex((fact) => fact.indicator === 'I.6' && fact.tier === 'huyen') + 4;
  const last = [...rollUp.facts].findLastIndex((fact) => fact.indicator === 'I.6' && fact.tier === 'huyen') + 4;
  expect(await part(2)).toContain(`location="&apos;SoLieu&apos;!A${first}:P${last}"`.replace(/&apos;/g, "'"));
  expect(await part(6)).toContain(`location="'ChiTieu'!F8"`);
  expect(await part(6, true)).toContain('Target="../323.xlsx" TargetMode="External"');
});

test('pages are A4 landscape with repeated headings, in Times New Roman, and heads stay in sight', async () => {
  const zip = await JSZip.loadAsync(bytes);
  for (const [i, name] of SHEETS.entries()) {
    const part = (await zip.file(`xl/worksheets/sheet${i + 1}.xml`)?.async('string')) ?? '';
    expect(part).toMatch(/<pageSetup paperSize="9" orientation="landscape"/);
    if (i > 0) expect([name, /state="frozen"/.test(part)]).toEqual([name, true]);
  }
  const titled = book.names.filter((each) => /Print_Titles/.test(each.name)).map((each) => each.sheet);
  expect(titled).toEqual(expect.arrayContaining(SHEETS.slice(1)));
  expect(new Set(book.styles.map((style) => style.font))).toEqual(new Set(['Times New Roman']));
});

test('no two merged areas overlap: Excel would offer to repair the file', () => {
  for (const sheet of book.sheets) {
    const areas = sheet.merges.flatMap((merge) => parseArea(merge) ?? []);
    expect(areas).toHaveLength(sheet.merges.length);
    const clashing = areas.filter((a, i) =>
      areas.slice(i + 1).some((b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right),
    );
    expect([sheet.name, clashing]).toEqual([sheet.name, []]);
  }
});

test('another reader takes it too', async () => {
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(other.worksheets.map((sheet) => sheet.name)).toEqual(SHEETS);
  const cell = other.getWorksheet('TongHop')?.getColumn(1).values.includes('1. Tình hình gửi báo cáo');
  expect(cell).toBe(true);
});

test('the same input gives the same bytes', async () => {
  expect(Buffer.from(await written()).equals(Buffer.from(bytes))).toBe(true);
});

test('every total stands on a pillar sheet', () => {
  const lines = ['Nhom_I', 'Nhom_II', 'Nhom_III'].flatMap((name) =>
    cells(book, name).filter((cell) => cell.column === 1 && cell.row >= 5 && cell.value !== null),
  );
  expect(lines.map((cell) => String(cell.value).replace(' ', '/'))).toEqual(
    rollUp.totals.map((total) => rowKey(total.indicator, total.class)),
  );
});

test('in English the words are English', async () => {
  const english = await readBook(await written('en'));
  expect(valueAt(english, 'Nhom_I', 'B3')).toBe('Indicator');
  expect(cells(english, 'TongHop').map((cell) => cell.value)).toContain('1. Submissions');
  expect(valueAt(english, 'DonViChiTieu', 'D4')).toBe('I. Digital government');
});

(hasLibreOffice ? test : test.skip)(
  `a hard recalculation changes no figure${hasLibreOffice ? '' : ' (skipped: LibreOffice is not installed)'}`,
  async () => {
    const again = await readBook(recalculated(bytes));
    for (const sheet of book.sheets) {
      const after = new Map(cells(again, sheet.name).map((cell) => [address(cell.row, cell.column), cell.value]));
      for (const cell of sheet.cells) {
        if (cell.formula === undefined) continue;
        const at = address(cell.row, cell.column);
        const value = after.get(at) ?? '';
        // LibreOffice saves 15 digits, and its own way of rounding the last.
        const same =
          typeof value === 'number' && typeof cell.value === 'number'
            ? Math.abs(value - cell.value) <= Math.abs(cell.value) * 1e-14
            : value === cell.value;
        expect([sheet.name, at, same ? cell.value : value]).toEqual([sheet.name, at, cell.value]);
      }
    }
  },
);
