/** Every limit with a file that trips it. */
import { columnName } from '../../lib/core/book/address.ts';
import { limitTable } from '../../lib/xlsx/read/limits.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { bombs, EMPTY, MB, overLimits, rowsOf, SHEET } from './hostile-files.ts';
import { root, rowBytes, type WorkbookXml, workbookBytes } from './workbook-bytes.ts';

describe('each limit is kept, with its reason and the figure', () => {
  test.each(overLimits)('%s', async (limit, make, found) => {
    const error = await readBook(make()).catch((thrown: unknown) => thrown);
    const figures = found === null ? {} : { found };
    expect(error).toMatchObject({
      name: 'UnreadableFileError',
      reason: limitTable[limit].reason,
      facts: { limit, allowed: limitTable[limit].allowed, ...figures },
    });
  });

  test('totalBytes, over parts that are each small enough', async () => {
    const text = root('worksheet', `${EMPTY}${' '.repeat(MB)}`);
    const xml = { sheets: [EMPTY, EMPTY], parts: { [SHEET]: text, 'xl/worksheets/sheet2.xml': text } };
    const file = workbookBytes(xml, (part) => ({ ...part, stored: true }));
    const limits = { totalBytes: 2 * MB };
    await expect(readBook(file, { limits })).rejects.toMatchObject({
      reason: 'too-large',
      facts: { limit: 'totalBytes' },
    });
  });

  test('the table has a test for every limit', () => {
    expect([...overLimits.map(([limit]) => limit), 'totalBytes'].sort()).toEqual(Object.keys(limitTable).sort());
  });

  test('limits can be raised and lowered', async () => {
    const file = rowBytes('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>');
    await expect(readBook(file, { limits: { cells: 1 } })).rejects.toMatchObject({
      reason: 'too-many-cells',
      facts: { allowed: 1, found: 2 },
    });
    expect((await readBook(file, { limits: { cells: 2 } })).sheets[0]?.cells).toHaveLength(2);
  });
});

describe('bombs', () => {
  test.each(bombs)('%s', async (_, make, outcome) => {
    expect(
      await readBook(make()).then(
        () => 'read',
        (error) => error.reason,
      ),
    ).toBe(outcome);
  });
});

describe('absurd dimensions cost nothing', () => {
  const name = '<definedNames><definedName name="all">S1!$A$1:$XFD$1048576</definedName></definedNames>';
  const rows: [string, WorkbookXml][] = [
    [
      'a cell with only a format in the last corner',
      {
        sheets: [
          '<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>',
        ],
      },
    ],
    ['a name over the whole sheet', { sheets: [EMPTY], after: name }],
    ['a merge over the whole sheet', { sheets: [`${EMPTY}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`] }],
    [
      'a validation over the whole sheet',
      { sheets: [`${EMPTY}<dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"/></dataValidations>`] },
    ],
    ['hidden columns over the whole sheet', { sheets: [`<cols><col min="1" max="16384" hidden="1"/></cols>${EMPTY}`] }],
    [
      'an array formula over the whole sheet',
      {
        sheets: [
          '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row></sheetData>',
        ],
      },
    ],
    [
      'a shared formula over the whole sheet',
      {
        sheets: [
          '<sheetData><row r="1"><c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">1</f><v>1</v></c></row></sheetData>',
        ],
      },
    ],
    [
      'a million rows that only have a format',
      { sheets: [rowsOf(1_000_000, () => '').replaceAll('<row></row>', '<row s="1" customFormat="1"/>')] },
    ],
  ];
  test.each(rows)('%s', async (_, xml) => {
    // Everything may be raised but what is held: at most one cell came out of each of these.
    const book = await readBook(workbookBytes(xml), { limits: { cells: 1, ratio: 2000 } });
    expect(book.sheets[0]?.cells.length).toBeLessThanOrEqual(1);
  });

  test('many array formulas side by side are matched to their cells', async () => {
    const sheet = rowsOf(2, (row) =>
      Array.from({ length: 3000 }, (_, column) =>
        row === 0
          ? `<c><f t="array" ref="${columnName(1 + column)}1:${columnName(1 + column)}2">${column}</f><v>1</v></c>`
          : '<c><v>1</v></c>',
      ).join(''),
    );
    const book = await readBook(workbookBytes({ sheets: [sheet] }));
    expect(
      book.sheets[0]?.cells.filter((cell) => cell.formulaKind === 'spill' && cell.array?.endsWith('2')),
    ).toHaveLength(3000);
  });
});
