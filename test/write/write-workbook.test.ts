import { createHash } from 'node:crypto';
import exceljs from 'exceljs';
import JSZip from 'jszip';
import type { Book, Sheet } from '../../lib/core/book/book.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { fingerprintOf } from '../../lib/core/layout/fingerprint.ts';
import { fillTemplate } from '../../lib/core/layout/layout-template.ts';
import type { CellLayout, SheetLayout, WorkbookLayout } from '../../lib/core/layout/workbook-layout.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { layoutFaults } from '../../lib/xlsx/write/check-layout.ts';
import { writeWorkbook } from '../../lib/xlsx/write/write-workbook.ts';
import { element, xml } from '../../lib/xlsx/write/xml.ts';
import { issued, variedAnswers } from '../layout/issued.ts';
import { partsOf } from './parts.ts';

const filled = fillTemplate(issued('328'), variedAnswers('328'));

/** A small workbook of one sheet, everything else plain. */
function workbook(sheet: Partial<SheetLayout>, more: Partial<WorkbookLayout> = {}): WorkbookLayout {
  const whole: SheetLayout = {
    name: 'Tổng hợp',
    visibility: 'visible',
    columns: [{ key: '', width: 12 }],
    rows: [],
    merges: [],
    validations: [],
    conditional: [],
    protected: false,
    print: { orientation: 'portrait', footer: { left: '', center: '', right: '' } },
    ...sheet,
  };
  const properties = { title: '', subject: '', keywords: '', creator: 'tonghop', description: '', date: '2023-03-14' };
  return {
    sheets: [whole],
    styles: { plain: {}, date: { format: 'dd/mm/yyyy' } },
    names: [],
    properties,
    custom: {},
    ...more,
  };
}
const cell = (column: number, value: CellLayout['value'], more: Partial<CellLayout> = {}): CellLayout => ({
  column,
  value,
  style: 'plain',
  ...more,
});
const part = async (layout: WorkbookLayout, name: string) =>
  (await partsOf(await writeWorkbook(layout))).get(name) ?? '';
const SHEET = 'xl/worksheets/sheet1.xml';

test('the same layout gives the same bytes, whatever the time zone', async () => {
  const zone = process.env.TZ;
  const hashes: string[] = [];
  for (const tz of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
    process.env.TZ = tz;
    hashes.push(
      createHash('sha256')
        .update(await writeWorkbook(filled))
        .digest('hex'),
    );
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(hashes).toEqual([hashes[0], hashes[0], hashes[0]]);
});

test('nothing in the file tells when it was made', async () => {
  const bytes = await writeWorkbook(filled);
  const zip = await JSZip.loadAsync(bytes);
  expect(new Set(Object.values(zip.files).map((entry) => entry.date.toISOString()))).toEqual(
    new Set(['1980-01-01T00:00:00.000Z']),
  );
  const core = (await partsOf(bytes)).get('docProps/core.xml');
  expect(core?.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2023-03-14T00:00:00Z', '2023-03-14T00:00:00Z']);
});

/** What a reader must give back of a layout; styles are compared through what they mean, since files number them anew. */
function essence(book: Book) {
  const sheet = ({ cells, ...rest }: Sheet) => ({
    ...rest,
    // Names of merges and validations may come in another order; the reader keeps the file's.
    merges: [...rest.merges].sort(),
    cells: cells.map(({ style, ...of }) => {
      const { format, locked, font } = book.styles[style ?? 0] as Book['styles'][number];
      return { ...of, format, locked, font };
    }),
  });
  const names = [...book.names].sort((a, b) => (`${a.name}${a.sheet}` < `${b.name}${b.sheet}` ? -1 : 1));
  return {
    sheets: book.sheets.map(sheet),
    names,
    custom: book.custom,
    properties: book.properties,
    calculation: book.calculation,
  };
}

test.each([
  ['a blank template', issued('STTTT')],
  ['a filled template', filled],
])('%s, written and read, is the book of its layout', async (_, layout) => {
  const read = essence(await readBook(await writeWorkbook(layout)));
  const meant = essence(bookOf(layout));
  expect(read.names).toEqual(meant.names);
  expect(read.custom).toEqual(meant.custom);
  expect(read.properties).toMatchObject(meant.properties);
  for (const [i, sheet] of meant.sheets.entries()) expect(read.sheets[i]).toEqual(sheet);
});

test('another reader sees the same cells', async () => {
  const other = new exceljs.Workbook();
  await other.xlsx.load((await writeWorkbook(filled)).buffer as ArrayBuffer);
  expect(other.worksheets.map((sheet) => sheet.name)).toEqual(filled.sheets.map((sheet) => sheet.name));
  for (const sheet of filled.sheets) {
    for (const row of sheet.rows) {
      for (const { column, value, formula } of row.cells) {
        const read = other.getWorksheet(sheet.name)?.getRow(row.row).getCell(column);
        if (formula !== undefined) expect([read?.formula, read?.result ?? '']).toEqual([formula, value]);
        else if (typeof value === 'string' && !read?.hyperlink) expect(read?.text).toBe(value);
      }
    }
  }
});

test('the fingerprint carried is the one computed from the file', async () => {
  const book = await readBook(await writeWorkbook(filled));
  expect(fingerprintOf(book)).toBe(filled.metadata.fingerprint);
  expect(book.custom.fingerprint).toBe(filled.metadata.fingerprint);
});

test('people’s own cells are written in Times New Roman, rows of inputs may grow, headings may not', async () => {
  const parts = await partsOf(await writeWorkbook(issued('328')));
  expect(/<fonts[^>]*><font>(.*?)<\/font>/.exec(parts.get('xl/styles.xml') ?? '')?.[1]).toContain('Times New Roman');
  expect(parts.get('xl/styles.xml')).not.toContain('Calibri');
  const rows = [...(parts.get('xl/worksheets/sheet2.xml') ?? '').matchAll(/<row r="(\d+)"([^>]*)>/g)].map(
    ([, row, rest]) => [Number(row), rest?.includes('customHeight')],
  );
  expect(rows.slice(0, 9)).toEqual([
    [1, true],
    [2, true],
    [3, true],
    [4, true],
    [5, true],
    [6, true],
    [7, true],
    [8, true],
    [9, false],
  ]);
});

test('values of every kind', async () => {
  const values = [
    '=1+1',
    ' hai  dấu cách ',
    'dòng\nmới',
    '<b>&"',
    '0012',
    0,
    -1.5,
    0.1,
    true,
    false,
    { error: '#N/A' },
  ] as const;
  const layout = workbook({
    rows: [
      { row: 1, cells: values.map((value, i) => cell(i + 1, value)) },
      {
        row: 2,
        cells: ['', 0, false, 'x', { error: '#DIV/0!' }, null].map((value, i) =>
          cell(i + 1, value, { formula: `A${i + 1}` }),
        ),
      },
    ],
  });
  const [sheet] = (await readBook(await writeWorkbook(layout))).sheets;
  expect(sheet?.cells.map(({ row, column, value, formula }) => ({ row, column, value, formula }))).toEqual([
    ...values.map((value, i) => ({ row: 1, column: i + 1, value, formula: undefined })),
    ...['', 0, false, 'x', { error: '#DIV/0!' }, null].map((value, i) => ({
      row: 2,
      column: i + 1,
      value,
      formula: `A${i + 1}`,
    })),
  ]);
});

test('links inside the workbook, to files beside it and into their sheets', async () => {
  const links = ["#'Tổng hợp'!A1", '../nộp/a b.xlsx', "nop/c.xlsx#'ChiTieu'!C7", 'https://example.vn/?a=1&b=2'];
  const parts = await partsOf(
    await writeWorkbook(workbook({ rows: [{ row: 1, cells: links.map((link, i) => cell(i + 1, 'x', { link })) }] })),
  );
  expect([...(parts.get(SHEET) ?? '').matchAll(/<hyperlink [^>]*>/g)].map(([each]) => each)).toEqual([
    '<hyperlink ref="A1" location="\'Tổng hợp\'!A1"/>',
    '<hyperlink ref="B1" r:id="rIdLink1"/>',
    '<hyperlink ref="C1" r:id="rIdLink2" location="\'ChiTieu\'!C7"/>',
    '<hyperlink ref="D1" r:id="rIdLink3"/>',
  ]);
  const targets = [
    ...(parts.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '').matchAll(/Target="([^"]*)" TargetMode="External"/g),
  ].map(([, each]) => each);
  expect(targets).toEqual(['../n%E1%BB%99p/a%20b.xlsx', 'nop/c.xlsx', 'https://example.vn/?a=1&amp;b=2']);
});

test('a filter keeps the hidden name that other programs look for; print titles and areas are absolute', async () => {
  const layout = workbook({
    name: 'Tổng hợp 1',
    filter: 'A3:D9',
    print: {
      orientation: 'landscape',
      repeatRows: [2, 3],
      repeatColumns: [1, 2],
      area: 'A1:D9',
      footer: { left: 'A && B', center: '', right: '&P/&N' },
    },
  });
  const book = await readBook(await writeWorkbook(layout));
  expect(book.names).toEqual([
    { name: '_xlnm._FilterDatabase', refersTo: "'Tổng hợp 1'!$A$3:$D$9", sheet: 'Tổng hợp 1', hidden: true },
    { name: '_xlnm.Print_Area', refersTo: "'Tổng hợp 1'!$A$1:$D$9", sheet: 'Tổng hợp 1', hidden: false },
    {
      name: '_xlnm.Print_Titles',
      refersTo: "'Tổng hợp 1'!$A:$B,'Tổng hợp 1'!$2:$3",
      sheet: 'Tổng hợp 1',
      hidden: false,
    },
  ]);
  expect(book.sheets[0]?.filter).toBe('A3:D9');
});

test('bars need no extension, and a note’s drawing stands last', async () => {
  const bars = { kind: 'data-bar', ranges: 'A1:A9', color: '9DC3E6', min: 0, max: 100 } as const;
  const layout = workbook({ rows: [{ row: 1, cells: [cell(1, 50, { note: 'Nguồn: ô C7' })] }], conditional: [bars] });
  const sheet = await part(layout, SHEET);
  expect(sheet).toMatch(/<cfRule type="dataBar"/);
  expect(sheet).toMatch(/<pageSetup[^>]*>.*<legacyDrawing [^>]*\/><\/worksheet>/s);
  expect(sheet).not.toContain('extLst');
});

test('outlines, hidden columns, colours and pages', async () => {
  const layout = workbook({
    tabColor: 'C00000',
    columns: [
      { key: '', width: 9, hidden: true },
      { key: '', width: 20, outline: 1 },
    ],
    rows: [
      { row: 1, outline: 2, cells: [] },
      { row: 2, hidden: true, cells: [cell(2, 1)] },
    ],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: 'landscape', onePage: true, breaks: [1], footer: { left: '', center: '', right: '' } },
  });
  const sheet = await part(layout, SHEET);
  for (const expected of [
    /tabColor rgb="FFC00000"/,
    /<col min="1" max="1" [^>]*hidden="1"/,
    /<col min="2" max="2" [^>]*outlineLevel="1"/,
    /<row r="1"[^>]*outlineLevel="2"/,
    /<row r="2"[^>]*hidden="1"/,
    /<pane xSplit="1" ySplit="1"/,
    /fitToHeight="1"/,
    /<brk id="1"/,
  ]) {
    expect(sheet).toMatch(expected);
  }
});

const fault = (sheet: Partial<SheetLayout>, more: Partial<WorkbookLayout> = {}) => layoutFaults(workbook(sheet, more));
const rule = { ranges: 'A1', type: 'custom', formula1: 'TRUE', severity: 'stop', title: 'a', message: 'b' } as const;
test.each([
  ['a sheet name with a colon', fault({ name: 'a:b' }), ['sheet name a:b']],
  ['a sheet name of 32 characters', fault({ name: 'x'.repeat(32) }), [`sheet name ${'x'.repeat(32)}`]],
  [
    'a title of 33 characters',
    fault({ validations: [{ ...rule, title: 'x'.repeat(33) }] }),
    ['Tổng hợp!A1: validation title over 32 characters'],
  ],
  [
    'a message of 256 characters',
    fault({ validations: [{ ...rule, message: 'x'.repeat(256) }] }),
    ['Tổng hợp!A1: validation text over 255 characters'],
  ],
  [
    'rows out of order',
    fault({
      rows: [
        { row: 2, cells: [] },
        { row: 1, cells: [] },
      ],
    }),
    ['Tổng hợp: row 1 stands after row 2'],
  ],
  [
    'a cell twice',
    fault({ rows: [{ row: 1, cells: [cell(1, 1), cell(1, 2)] }] }),
    ['Tổng hợp row 1 column 1: stands after column 1'],
  ],
  [
    'an unknown style',
    fault({ rows: [{ row: 1, cells: [cell(1, 1, { style: 'fancy' })] }] }),
    ['Tổng hợp row 1 column 1: no style fancy'],
  ],
  ['no number', fault({ rows: [{ row: 1, cells: [cell(1, Number.NaN)] }] }), ['Tổng hợp row 1 column 1: NaN']],
  ['a name on no sheet', fault({}, { names: [{ name: 'a', sheet: 'B', range: 'A1' }] }), ['name a on no sheet']],
  [
    'a footer too long',
    fault({ print: { orientation: 'portrait', footer: { left: 'x'.repeat(156), center: '', right: '' } } }),
    ['Tổng hợp: footer over 155 characters'],
  ],
  ['nothing', fault({}), []],
])('faults of a layout: %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test('a layout with a fault is not written', async () => {
  await expect(writeWorkbook(workbook({ name: 'a/b' }))).rejects.toThrow('sheet name a/b');
});

test.each([
  ['a<b & "c"', 'a&lt;b &amp; &quot;c&quot;'],
  ['dòng\nmới\r', 'dòng&#10;mới'],
  ['\u0000\u0008đ\ufffe\ud800', 'đ'],
  ['😀', '😀'],
])('%j in XML', (text, expected) => {
  expect(xml(text)).toBe(expected);
});

test('attributes that are undefined are left out', () => {
  expect(element('a', { b: 1, c: undefined, d: '"' })).toBe('<a b="1" d="&quot;"/>');
});
