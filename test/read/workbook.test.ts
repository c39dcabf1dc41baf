import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { type WorkbookXml, workbookBytes } from './workbook-bytes.ts';

const read = (xml: WorkbookXml) => readBook(workbookBytes(xml));
const sheetOf = async (inside: string) => (await read({ sheets: [inside] })).sheets[0];
const EMPTY = '<sheetData/>';

test('an empty workbook is a book with nothing in it', async () => {
  expect(await read({ sheets: [EMPTY] })).toEqual({
    sheets: [
      {
        name: 'S1',
        visibility: 'visible',
        protected: false,
        cells: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        validations: [],
        tables: [],
        filter: null,
      },
    ],
    names: [],
    styles: [{ format: 'General', font: null, locked: true }],
    properties: {},
    custom: {},
    calculation: { mode: 'auto', iterate: false, asDisplayed: false },
    date1904: false,
    externalLinks: [],
    carries: [],
  });
});

test('sheets come in the order of the workbook, by relationship and not by file name', async () => {
  const book = await read({
    sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', EMPTY, EMPTY],
    names: ['Hướng dẫn', 'Báo cáo &amp; phụ lục', 'Ẩn'],
    states: ['', 'state="hidden"', 'state="veryHidden"'],
    parts: {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId3" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId1" Type="x/worksheet" Target="../xl/./worksheets/sheet2.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets\\sheet3.xml"/></Relationships>',
    },
  });
  expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.cells.length])).toEqual([
    ['Hướng dẫn', 'visible', 0],
    ['Báo cáo & phụ lục', 'hidden', 0],
    ['Ẩn', 'very-hidden', 1],
  ]);
});

test('a sheet whose part is missing makes the file unreadable, with its name', async () => {
  const xml = { sheets: [EMPTY], parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } };
  await expect(read(xml)).rejects.toMatchObject({ reason: 'malformed', facts: { fault: 'missing', sheet: 'S1' } });
});

test('sheets of charts have no cells: they are told and left out, and names still belong to the right sheet', async () => {
  const book = await read({
    sheets: [EMPTY, EMPTY],
    after: '<definedNames><definedName name="x" localSheetId="1">S2!$A$1</definedName></definedNames>',
    parts: {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    },
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(['S2']);
  expect(book.names).toEqual([{ name: 'x', refersTo: 'S2!$A$1', sheet: 'S2', hidden: false }]);
  expect(book.carries).toEqual(['charts']);
});

describe('rows and columns', () => {
  const row = (r: number, more: string) => `<row r="${r}" ${more}/>`;
  const rows: [string, string, object][] = [
    [
      'hidden rows in runs',
      `<sheetData>${row(2, 'hidden="1"')}${row(3, 'hidden="true"')}${row(4, 'ht="15"')}${row(9, 'hidden="1"')}</sheetData>`,
      {
        hiddenRows: [
          { from: 2, to: 3 },
          { from: 9, to: 9 },
        ],
      },
    ],
    [
      'rows of no height',
      `<sheetData>${row(5, 'ht="0" customHeight="1"')}</sheetData>`,
      { hiddenRows: [{ from: 5, to: 5 }] },
    ],
    [
      'rows of a collapsed group',
      `<sheetData>${row(5, 'outlineLevel="1" hidden="1"')}${row(6, 'collapsed="1"')}</sheetData>`,
      { hiddenRows: [{ from: 5, to: 5 }] },
    ],
    [
      'hidden unless said otherwise',
      `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData>${row(1, '')}${row(2, 'hidden="1"')}${row(4, '')}</sheetData>`,
      {
        hiddenRows: [
          { from: 2, to: 3 },
          { from: 5, to: 1048576 },
        ],
      },
    ],
    [
      'hidden columns',
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="7" max="16384" hidden="1"/></cols><sheetData/>',
      {
        hiddenColumns: [
          { from: 2, to: 4 },
          { from: 7, to: 16384 },
        ],
      },
    ],
    [
      'merges',
      '<sheetData/><mergeCells><mergeCell ref="A1:J1"/><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      { merges: ['A1:J1', 'A1:XFD1048576'] },
    ],
    ['protection', '<sheetData/><sheetProtection sheet="1" objects="1"/>', { protected: true }],
    [
      'protection that is switched off',
      '<sheetData/><sheetProtection password="CAFE" sheet="0"/>',
      { protected: false },
    ],
    ['filter', '<sheetData/><autoFilter ref="A4:J51"><filterColumn colId="0"/></autoFilter>', { filter: 'A4:J51' }],
  ];
  test.each(rows)('%s', async (_, inside, expected) => {
    expect(await sheetOf(inside)).toMatchObject(expected);
  });
});

test('validations, those of the extension list too', async () => {
  const sheet = await sheetOf(
    `${EMPTY}<dataValidations count="2"><dataValidation type="decimal" operator="between" sqref="C5:C9 D5"><formula1>0</formula1><formula2>100</formula2></dataValidation>` +
      '<dataValidation sqref="A1"/></dataValidations>' +
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1">' +
      "<x14:formula1><xm:f>'Danh mục'!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>F5:F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>",
  );
  expect(sheet?.validations).toEqual([
    { ranges: 'C5:C9 D5', type: 'decimal', operator: 'between', formula1: '0', formula2: '100' },
    { ranges: 'A1', type: 'none', operator: null, formula1: null, formula2: null },
    { ranges: 'F5:F9', type: 'list', operator: null, formula1: "'Danh mục'!$A$1:$A$9", formula2: null },
  ]);
});

test('tables of a sheet', async () => {
  const book = await read({
    sheets: [`${EMPTY}<tableParts count="1"><tablePart r:id="rIdT"/></tableParts>`],
    relations: [['xl/worksheets/sheet1.xml', 'rIdT', 'table', '../tables/table1.xml']],
    parts: {
      'xl/tables/table1.xml':
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="T" displayName="Bang1" ref="A1:B9" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Tử số"/><tableColumn id="2" name="Mẫu_x000a_số"/></tableColumns></table>',
    },
  });
  expect(book.sheets[0]?.tables).toEqual([
    { name: 'Bang1', range: 'A1:B9', columns: ['Tử số', 'Mẫu\nsố'], headerRow: true, totalsRow: true },
  ]);
});

test('defined names as stored: ranges, constants, broken ones, hidden ones, ones of a sheet', async () => {
  const book = await read({
    sheets: [EMPTY, EMPTY],
    after:
      '<definedNames><definedName name="ts_I.7">S1!$C$5</definedName><definedName name="k">100</definedName><definedName name="hong">#REF!</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="1" hidden="1">S2!$A$1:$XFD$1048576</definedName></definedNames>',
  });
  expect(book.names).toEqual([
    { name: 'ts_I.7', refersTo: 'S1!$C$5', sheet: null, hidden: false },
    { name: 'k', refersTo: '100', sheet: null, hidden: false },
    { name: 'hong', refersTo: '#REF!', sheet: null, hidden: false },
    { name: '_xlnm.Print_Area', refersTo: 'S2!$A$1:$XFD$1048576', sheet: 'S2', hidden: true },
  ]);
});

describe('how Excel calculates', () => {
  const rows: [string, object][] = [
    ['', { mode: 'auto', iterate: false, asDisplayed: false }],
    ['<calcPr calcId="191029"/>', { mode: 'auto', iterate: false, asDisplayed: false }],
    ['<calcPr calcMode="manual" iterate="1"/>', { mode: 'manual', iterate: true, asDisplayed: false }],
    [
      '<calcPr calcMode="autoNoTable" fullPrecision="0"/>',
      { mode: 'auto-no-table', iterate: false, asDisplayed: true },
    ],
  ];
  test.each(rows)('%s', async (after, calculation) => {
    expect((await read({ sheets: [EMPTY], after })).calculation).toEqual(calculation);
  });
});

test('styles: number formats of the file and built in, font, lock, colours that are stated', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/></numFmts>' +
    '<fonts><font><sz val="11"/><name val="Times New Roman"/></font><font><color rgb="FFC00000"/><name val=".VnTime"/></font><font><color theme="1"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="164" fontId="1" fillId="1"><protection locked="0"/></xf><xf numFmtId="14" fontId="2"/><xf numFmtId="10" fontId="99"/></cellXfs>';
  expect((await read({ sheets: [EMPTY], styles })).styles).toEqual([
    { format: 'General', font: 'Times New Roman', locked: true },
    { format: '0.0"%"', font: '.VnTime', locked: false, color: 'C00000', fill: 'FFF2CC' },
    { format: 'mm-dd-yy', font: null, locked: true },
    { format: '0.00%', font: null, locked: true },
  ]);
});

test('document properties, core, application and custom', async () => {
  const book = await read({
    sheets: [EMPTY],
    relations: [
      ['', 'rIdC', 'core-properties', 'docProps/core.xml'],
      ['', 'rIdA', 'extended-properties', 'docProps/app.xml'],
      ['', 'rIdX', 'custom-properties', 'docProps/custom.xml'],
    ],
    parts: {
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:t"><dc:title>Báo cáo quý I</dc:title><dc:creator>UBND xã</dc:creator><cp:lastModifiedBy>A</cp:lastModifiedBy><dcterms:created>2023-03-20T00:00:00Z</dcterms:created><dc:subject/></cp:coreProperties>',
      'docProps/app.xml':
        '<Properties xmlns="urn:p"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>',
      'docProps/custom.xml':
        '<Properties xmlns="urn:c" xmlns:vt="urn:vt"><property fmtid="{D}" pid="2" name="tonghop.unit"><vt:lpwstr>HY-01</vt:lpwstr></property><property name="__proto__"><vt:i4>3</vt:i4></property></Properties>',
    },
  });
  expect(book.properties).toEqual({
    title: 'Báo cáo quý I',
    creator: 'UBND xã',
    lastModifiedBy: 'A',
    created: '2023-03-20T00:00:00Z',
    application: 'Microsoft Excel',
    appVersion: '16.0300',
  });
  expect(Object.entries(book.custom)).toEqual([
    ['tonghop.unit', 'HY-01'],
    ['__proto__', '3'],
  ]);
});

test('links to other workbooks: targets in the order of [1], [2], nothing opened', async () => {
  const book = await read({
    sheets: [EMPTY],
    after:
      '<externalReferences><externalReference r:id="rIdE2"/><externalReference r:id="rIdE1"/></externalReferences>',
    relations: [
      ['xl/workbook.xml', 'rIdE1', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['xl/workbook.xml', 'rIdE2', 'externalLink', 'externalLinks/externalLink2.xml'],
      ['xl/externalLinks/externalLink1.xml', 'rId1', 'externalLinkPath', 'file:///D:/Năm%202022/tonghop.xlsx', true],
      ['xl/externalLinks/externalLink2.xml', 'rId1', 'externalLinkPath', '../xã A.xlsx', true],
    ],
    parts: { 'xl/externalLinks/externalLink1.xml': 'never read', 'xl/externalLinks/externalLink2.xml': 'never read' },
  });
  expect(book.externalLinks).toEqual(['../xã A.xlsx', 'file:///D:/Năm%202022/tonghop.xlsx']);
});

describe('what a file carries is told and not opened', () => {
  const rows: [string, string[]][] = [
    ['xl/vbaProject.bin', ['macros']],
    ['xl/embeddings/oleObject1.bin', ['embedded']],
    ['xl/connections.xml', ['connections']],
    ['xl/activeX/activeX1.xml', ['controls']],
    ['xl/pivotCache/pivotCacheDefinition1.xml', ['pivots']],
    ['xl/media/image1.png', ['pictures']],
    ['xl/comments1.xml', ['comments']],
    ['_xmlsignatures/sig1.xml', ['signatures']],
    ['xl/theme/theme1.xml', []],
  ];
  test.each(rows)('%s', async (part, carries) => {
    expect((await read({ sheets: [EMPTY], parts: { [part]: 'not even XML' } })).carries).toEqual(carries);
  });

  test('macros under another name, by their relationship', async () => {
    const book = await read({
      sheets: [EMPTY],
      relations: [['xl/workbook.xml', 'rIdM', 'vbaProject', 'ordinary.bin']],
    });
    expect(book.carries).toEqual(['macros']);
  });
});
