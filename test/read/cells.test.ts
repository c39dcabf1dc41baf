import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { rowBytes, type WorkbookXml, workbookBytes } from './workbook-bytes.ts';

async function cells(row: string, more: Partial<WorkbookXml> = {}) {
  return (await readBook(rowBytes(row, more))).sheets[0]?.cells;
}

const STRINGS = {
  strings: [
    '<t>Khoa học</t>',
    '<r><rPr><b/></rPr><t>Khoa</t></r><r><t xml:space="preserve"> học</t></r><rPh sb="0" eb="1"><t>ノイズ</t></rPh><phoneticPr fontId="1"/>',
    '<t>dòng 1_x000D_\ndòng 2</t>',
    '<t>_x005F_x000D_</t>',
    '<t/>',
    '<t>a &lt;&amp;&gt; &quot;b&quot; &apos;c&apos; &#7853;&#x1F600;</t>',
    '<t>\r\nx\r</t>',
    '<t>😀 ậ</t>',
  ],
};

describe('the value of a cell', () => {
  const rows: [string, string, unknown][] = [
    ['a whole number', '<c r="A1"><v>12</v></c>', 12],
    ['a negative number', '<c r="A1"><v>-12.5</v></c>', -12.5],
    ['a long decimal', '<c r="A1" t="n"><v>0.56789012345678901</v></c>', Number('0.56789012345678901')],
    ['a short decimal', '<c r="A1"><v>81.1</v></c>', 81.1],
    ['15 digits', '<c r="A1"><v>0.12345678901234</v></c>', 0.12345678901234],
    ['an exponent', '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ['zero', '<c r="A1"><v>0</v></c>', 0],
    ['what is no number stays visible as text', '<c r="A1"><v>NaN</v></c>', 'NaN'],
    ['a number written with space around it', '<c r="A1"><v> 7 </v></c>', 7],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Khoa học'],
    ['rich text joined, phonetics left out', '<c r="A1" t="s"><v>1</v></c>', 'Khoa học'],
    ['an escaped carriage return', '<c r="A1" t="s"><v>2</v></c>', 'dòng 1\r\ndòng 2'],
    ['an escaped escape', '<c r="A1" t="s"><v>3</v></c>', '_x000D_'],
    ['an empty shared string', '<c r="A1" t="s"><v>4</v></c>', ''],
    ['entities and character references', '<c r="A1" t="s"><v>5</v></c>', 'a <&> "b" \'c\' ậ😀'],
    ['line ends become \\n', '<c r="A1" t="s"><v>6</v></c>', '\nx\n'],
    ['characters beyond 16 bits', '<c r="A1" t="s"><v>7</v></c>', '😀 ậ'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>Sở Nội vụ</t></is></c>', 'Sở Nội vụ'],
    ['inline rich text', '<c r="A1" t="inlineStr"><is><r><t>Sở </t></r><r><t>Y tế</t></r></is></c>', 'Sở Y tế'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['an ISO date', '<c r="A1" t="d"><v>2023-03-30</v></c>', 45015],
    ['an ISO date with time', '<c r="A1" t="d"><v>2023-03-30T12:00:00</v></c>', 45015.5],
    ['an ISO time', '<c r="A1" t="d"><v>06:00:00</v></c>', 0.25],
    ['a date before the leap day that never was', '<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
    ['the day after it', '<c r="A1" t="d"><v>1900-03-01</v></c>', 61],
    ['a date that does not exist stays text', '<c r="A1" t="d"><v>2023-02-30</v></c>', '2023-02-30'],
  ];
  test.each(rows)('%s', async (_, xml, value) => {
    expect(await cells(xml, STRINGS)).toEqual([{ row: 1, column: 1, value }]);
  });

  test('a 1904 workbook counts ISO dates from 1904', async () => {
    const more = { before: '<workbookPr date1904="1"/>' };
    expect(await cells('<c r="A1" t="d"><v>1904-01-02</v></c>', more)).toEqual([{ row: 1, column: 1, value: 1 }]);
  });
});

describe('what a formula shows', () => {
  const rows: [string, string, object][] = [
    ['cached 0', '<c r="A1"><f>B1</f><v>0</v></c>', { value: 0, formula: 'B1' }],
    ['cached false', '<c r="A1" t="b"><f>B1</f><v>0</v></c>', { value: false, formula: 'B1' }],
    ['cached empty text', '<c r="A1" t="str"><f>B1</f><v></v></c>', { value: '', formula: 'B1' }],
    ['cached text', '<c r="A1" t="str"><f>B1</f><v>Đạt</v></c>', { value: 'Đạt', formula: 'B1' }],
    ['cached error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { value: { error: '#DIV/0!' }, formula: '1/0' }],
    ['never calculated', '<c r="A1"><f>B1</f></c>', { value: null, formula: 'B1' }],
    [
      'entities in a formula',
      '<c r="A1"><f>IF(A2&gt;0,&quot;&amp;&quot;,1)</f></c>',
      { value: null, formula: 'IF(A2>0,"&",1)' },
    ],
    [
      'a what-if table',
      '<c r="A1"><f t="dataTable" ref="A1" dt2D="1" r1="B1" r2="B2"/><v>3</v></c>',
      { value: 3, formula: 'TABLE(B1,B2)', formulaKind: 'array', array: 'A1' },
    ],
    ['an empty formula element is none', '<c r="A1"><f/><v>3</v></c>', { value: 3 }],
  ];
  test.each(rows)('%s', async (_, xml, rest) => {
    expect(await cells(xml)).toEqual([{ row: 1, column: 1, ...rest }]);
  });
});

describe('the place of a cell', () => {
  test('cells without reference stand side by side', async () => {
    expect(await cells('<c><v>1</v></c><c><v>2</v></c><c r="F1"><v>3</v></c><c><v>4</v></c>')).toEqual([
      { row: 1, column: 1, value: 1 },
      { row: 1, column: 2, value: 2 },
      { row: 1, column: 6, value: 3 },
      { row: 1, column: 7, value: 4 },
    ]);
  });

  test('rows without number follow each other, also through empty cells', async () => {
    const sheet =
      '<sheetData><row><c s="0"/><c><v>1</v></c></row><row><c><v>2</v></c></row><row r="9"/><row><c><v>3</v></c></row></sheetData>';
    const book = await readBook(workbookBytes({ sheets: [sheet] }));
    expect(book.sheets[0]?.cells).toEqual([
      { row: 1, column: 2, value: 1 },
      { row: 2, column: 1, value: 2 },
      { row: 10, column: 1, value: 3 },
    ]);
  });

  test('cells in disorder come in row-major order', async () => {
    const sheet =
      '<sheetData><row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const book = await readBook(workbookBytes({ sheets: [sheet] }));
    expect(book.sheets[0]?.cells.map((cell) => cell.value)).toEqual([1, 3, 4]);
  });

  const wrong: [string, string][] = [
    ['a row beyond the sheet', '<c r="A1048577"><v>1</v></c>'],
    ['a column beyond the sheet', '<c r="XFE1"><v>1</v></c>'],
    ['no row', '<c r="A"><v>1</v></c>'],
    ['row 0', '<c r="A0"><v>1</v></c>'],
    ['a range', '<c r="A1:B1"><v>1</v></c>'],
    ['the same cell twice', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'],
    ['a shared string that is not there', '<c r="A1" t="s"><v>99</v></c>'],
    ['a type that the format does not know', '<c r="A1" t="x"><v>1</v></c>'],
    ['a shared formula that is nowhere written out', '<c r="A1"><f t="shared" si="4"/></c>'],
  ];
  test.each(wrong)('%s is malformed', async (_, xml) => {
    await expect(cells(xml)).rejects.toMatchObject({ reason: 'malformed' });
  });
});

describe('arrays', () => {
  test('cells that show part of an array result are marked, others are not', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3"><v>5</v></c></row></sheetData>';
    const book = await readBook(workbookBytes({ sheets: [sheet] }));
    expect(book.sheets[0]?.cells).toEqual([
      { row: 1, column: 1, value: 2, formula: 'B1:B2*2', formulaKind: 'array', array: 'A1:A2' },
      { row: 1, column: 2, value: 1 },
      { row: 2, column: 1, value: 4, formulaKind: 'spill', array: 'A1:A2' },
      { row: 2, column: 2, value: 2 },
      { row: 3, column: 1, value: 5 },
    ]);
  });
});

describe('styles of cells', () => {
  test('the style index is kept, style 0 and unknown ones are left out', async () => {
    const styles = '<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="10"/></cellXfs>';
    expect(
      await cells('<c r="A1" s="1"><v>1</v></c><c r="B1" s="0"><v>2</v></c><c r="C1" s="7"><v>3</v></c>', { styles }),
    ).toEqual([
      { row: 1, column: 1, value: 1, style: 1 },
      { row: 1, column: 2, value: 2 },
      { row: 1, column: 3, value: 3 },
    ]);
  });
});
