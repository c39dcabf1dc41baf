/**
 * The same workbooks through exceljs. It wrote them itself, or they come from other people's tests; either way every
 * value, formula and place must agree, apart from the faults of exceljs listed here with their evidence.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { address } from '../../lib/core/book/address.ts';
import type { Book, Cell } from '../../lib/core/book/book.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { UnreadableFileError } from '../../lib/xlsx/read/unreadable.ts';

/** Serial number of a date as exceljs gives it back: exceljs makes a Date of every number with a date format. */
const serialOf = (date: Date, date1904: boolean) => date.getTime() / 86_400_000 + (date1904 ? 24_107 : 25_569);

interface Seen {
  readonly value: unknown;
  readonly formula: string | undefined;
  readonly shared: boolean;
}

/** What exceljs says of a cell, in our terms. `cell.result` and not `cell.value.result`: the latter loses 0, false, "". */
function seen(cell: ExcelJS.Cell, date1904: boolean): Seen {
  const model = cell.value as { sharedFormula?: string } | null;
  const shared = typeof model === 'object' && model !== null && 'sharedFormula' in model;
  const raw: unknown = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  return { value: plain(raw, date1904), formula: cell.formula || undefined, shared };
}

function plain(value: unknown, date1904: boolean): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no date' : serialOf(value, date1904);
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  if ('text' in value) return plain(value.text, date1904);
  return value;
}

/** Every disagreement about one workbook, as text. */
function disagreements(book: Book, theirs: ExcelJS.Workbook): string[] {
  const found: string[] = [];
  for (const sheet of book.sheets) {
    const other = theirs.getWorksheet(sheet.name);
    if (!other) {
      found.push(`${sheet.name}: exceljs has no such sheet`);
      continue;
    }
    const ours = new Map(sheet.cells.map((cell) => [address(cell.row, cell.column), cell]));
    const places = new Set(ours.keys());
    other.eachRow((row) =>
      row.eachCell((cell) => {
        // exceljs shows the value of the first cell of a merge in all of them: only what we list can be compared there.
        if (cell.type !== ExcelJS.ValueType.Merge) places.add(cell.address);
      }),
    );
    for (const place of places) {
      const cell = other.getCell(place);
      if (cell.isMerged && cell.master !== cell) continue;
      const why = disagreement(ours.get(place), seen(cell, book.date1904));
      if (why) found.push(`${sheet.name}!${place}: ${why}`);
    }
  }
  return found;
}

function disagreement(cell: Cell | undefined, theirs: Seen): string | null {
  const value = cell?.value ?? null;
  if (!same(value, theirs.value)) return `value ${JSON.stringify(value)}, exceljs ${JSON.stringify(theirs.value)}`;
  // Fault of exceljs: it moves names of sheets and texts within shared formulas. The table in
  // shared-formula.test.ts shows what is right, and Excel's own files hold it.
  const comparable = cell?.formulaKind !== 'shared' && !theirs.shared && !cell?.formula?.startsWith('TABLE(');
  if (comparable && (cell?.formula ?? undefined) !== theirs.formula)
    return `formula ${cell?.formula}, exceljs ${theirs.formula}`;
  return null;
}

function same(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number')
    return Math.abs(ours - theirs) <= 1e-6 * Math.max(1, Math.abs(ours));
  // Faults of exceljs: an empty text and a formula without result are nothing to it; a date that it cannot hold is no date.
  if (ours === '' || theirs === 'no date') return true;
  return JSON.stringify(ours) === JSON.stringify(theirs);
}

async function throughExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

const text = fc.oneof(
  fc
    .string({ unit: 'binary', maxLength: 12 })
    .map((value) => value.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, '').replace(/[\r_]/g, '')),
  fc.constantFrom('Sở Thông tin và Truyền thông', ' 98,5% ', '"<&>\'', 'dòng 1\ndòng 2', '😀ậ', 'A1', '=A1'),
);
const cellValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  text,
  fc.boolean(),
  fc.constantFrom('#DIV/0!', '#N/A', '#REF!').map((error) => ({ error })),
  fc.record({
    formula: fc.constantFrom('SUM(A1:B2)', 'IF(A1>0,"a&b","<")', "'Phụ lục'!B2*2", 'Bang[[#This Row],[x]]', '#REF!+1'),
    result: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), text),
  }),
  fc
    .array(
      text.filter((part) => part !== ''),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => ({ richText: parts.map((part) => ({ text: part })) })),
);
const cells = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 60 }), column: fc.integer({ min: 1, max: 40 }), value: cellValue }),
  { maxLength: 40, selector: ({ row, column }) => row * 100 + column },
);

test('workbooks that exceljs wrote come back as they were put in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 3 }), async (sheets) => {
      const workbook = new ExcelJS.Workbook();
      for (const [index, put] of sheets.entries()) {
        const sheet = workbook.addWorksheet(`Phụ lục ${index}`);
        for (const { row, column, value } of put) sheet.getCell(row, column).value = value as ExcelJS.CellValue;
      }
      const bytes = new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
      const book = await readBook(bytes);
      for (const [index, put] of sheets.entries()) {
        const read = new Map(book.sheets[index]?.cells.map((cell) => [cell.row * 100 + cell.column, cell]));
        for (const { row, column, value } of put) {
          const cell = read.get(row * 100 + column);
          if (typeof value === 'object' && 'formula' in value) {
            expect(cell?.formula).toBe(value.formula);
            // exceljs writes an empty result as none.
            expect(cell?.value ?? '').toEqual(value.result);
          } else expect(cell?.value ?? '').toEqual(plain(value, false));
        }
      }
      expect(disagreements(book, await throughExceljs(bytes))).toEqual([]);
    }),
    { numRuns: 300, seed: 5 },
  );
});

/** Files that keep exceljs for a minute and more: validations over whole columns, which it expands cell by cell. */
const ENDLESS = ['test-issue-1842.xlsx', '5bed91f6-template.xlsx'];
/** Faults of exceljs that files of others show, each with what the file itself says. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [
    /: exceljs has no such sheet$/,
    'finds parts by the names that Excel gives them, not by relationship, prefix or backslash',
  ],
  [/exceljs "[^"]*_x[0-9A-F]{4}_/, 'leaves _xHHHH_ as it is stored; the format says it is a character'],
  [/date_iso\.xlsx Sheet!A\d:/, 'reads t="d" as a number: 2021-01-01 becomes 2021'],
  [/date_1904\.xlsx Sheet1!A\d:/, 'knows date1904="1" only; the file says date1904="true"'],
  [/inlineStr_cdata\.xlsx /, 'passes over CDATA'],
  [/issue_419\.xlsx Sheet1!A1:/, 'does not find the texts under another part name and shows their index, 0'],
  [/formulas\.xlsx Sheet1!A1: formula /, 'drops the formula of a cell with a hyperlink'],
  [
    /TBILLs\.xlsx Sheet1![GH]1[26]: value /,
    'loses the type of a result under a shared formula: t="b" 1 and t="str" 45366 become numbers',
  ],
];
const ROOT = join(__dirname, '../..');
const FOLDERS = [join(ROOT, 'samples'), join(ROOT, '../shared/corpus')];

function workbooksIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return workbooksIn(path);
      return /\.xls[xm]$/.test(name) && !name.startsWith('~$') ? [path] : [];
    });
}

describe.each(FOLDERS)('%#: every workbook of a folder', (folder) => {
  const paths = workbooksIn(folder);
  if (paths.length === 0) {
    test.skip(`none here (${folder.slice(ROOT.length)})`, () => undefined);
    return;
  }

  test('ends in a book or a reason, and agrees with exceljs', async () => {
    const found: string[] = [];
    for (const path of paths) {
      const bytes = readFileSync(path);
      const book = await readBook(bytes).catch((error: unknown) => {
        if (!(error instanceof UnreadableFileError)) throw error;
        return null;
      });
      const endless = ENDLESS.some((name) => path.endsWith(name));
      const theirs = book && !endless && (await throughExceljs(bytes).catch(() => null));
      if (book && theirs)
        found.push(...disagreements(book, theirs).map((why) => `${path.slice(folder.length + 1)} ${why}`));
    }
    expect(found.filter((why) => !FAULTS.some(([fault]) => fault.test(why)))).toEqual([]);
  }, 300_000);
});
