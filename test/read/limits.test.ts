/** Every limit with a file that trips it, made here. Files are built to pass all other limits. */
import { deflateRawSync } from 'node:zlib';
import { columnName } from '../../lib/core/book/address.ts';
import { type Limits, limitTable } from '../../lib/xlsx/read/limits.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { root, rowBytes, type WorkbookXml, workbookBytes, workbookParts } from './workbook-bytes.ts';
import { type Part, zipBytes } from './zip-bytes.ts';

const MB = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';
const EMPTY = '<sheetData/>';
const partsOf = (xml: WorkbookXml): Part[] =>
  Object.entries(workbookParts(xml)).map(([name, text]) => ({ name, text }));
/** A workbook whose first sheet stands in the archive as given. */
const withSheet = (part: Partial<Part>, more: readonly Part[] = []) =>
  zipBytes([...partsOf({ sheets: [EMPTY] }).map((old) => (old.name === SHEET ? { ...old, ...part } : old)), ...more]);
const rowsOf = (count: number, cells: (row: number) => string) =>
  `<sheetData>${Array.from({ length: count }, (_, row) => `<row>${cells(row)}</row>`).join('')}</sheetData>`;
describe('each limit is kept, with its reason and the figure', () => {
  const rows: [keyof Limits, () => Buffer, number | null][] = [
    ['fileBytes', () => Buffer.concat([rowBytes(''), Buffer.alloc(64 * MB)]), null],
    [
      'entries',
      () =>
        withSheet(
          {},
          Array.from({ length: 10_000 }, (_, index) => ({ name: `x/${index}`, text: '' })),
        ),
      null,
    ],
    ['entryBytes', () => withSheet({ packed: deflateRawSync(Buffer.alloc(MB)), size: 129 * MB }), 129 * MB],
    ['ratio', () => withSheet({ text: root('worksheet', `${EMPTY}${' '.repeat(8 * MB)}`) }), null],
    [
      'depth',
      () => workbookBytes({ sheets: [`${EMPTY}<extLst>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</extLst>`] }),
      65,
    ],
    ['sheets', () => workbookBytes({ sheets: Array.from({ length: 1001 }, () => EMPTY) }), 1001],
    [
      'cells',
      () => workbookBytes({ sheets: [rowsOf(500_001, (row) => `<c><v>${row}</v></c><c><v>${row * 7}</v></c>`)] }),
      1_000_001,
    ],
    ['formulas', () => workbookBytes({ sheets: [rowsOf(500_001, (row) => `<c><f>A${row + 7}</f></c>`)] }), 500_001],
    [
      'formulaCharacters',
      () =>
        workbookBytes({
          sheets: [
            rowsOf(20_000, (row) =>
              row === 0
                ? `<c><f t="shared" si="0" ref="A1:A9">${'A1+'.repeat(2000)}1</f></c>`
                : `<c><f t="shared" si="0"/></c>`,
            ),
          ],
        }),
      null,
    ],
    [
      'strings',
      () =>
        workbookBytes({ sheets: [EMPTY], strings: Array.from({ length: 1_000_001 }, (_, index) => `<t>${index}</t>`) }),
      1_000_001,
    ],
    ['textLength', () => workbookBytes({ sheets: [EMPTY], strings: [`<t>${'x'.repeat(200_000)}</t>`] }), 200_000],
    [
      'names',
      () =>
        workbookBytes({
          sheets: [EMPTY],
          after: `<definedNames>${Array.from({ length: 50_001 }, (_, index) => `<definedName name="n${index}">1</definedName>`).join('')}</definedNames>`,
        }),
      50_001,
    ],
    [
      'ranges',
      () =>
        workbookBytes({
          sheets: [
            `${EMPTY}<mergeCells>${Array.from({ length: 200_001 }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`).join('')}</mergeCells>`,
          ],
        }),
      200_001,
    ],
    [
      'styles',
      () =>
        workbookBytes({
          sheets: [EMPTY],
          styles: `<cellXfs>${Array.from({ length: 65_537 }, (_, index) => `<xf fontId="${index}"/>`).join('')}</cellXfs>`,
        }),
      65_537,
    ],
    [
      'unusualBytes',
      () => withSheet({ stored: true, text: root('worksheet', `<!-- ${' '.repeat(33 * MB)} -->${EMPTY}`) }),
      null,
    ],
  ];
  test.each(rows)('%s', async (limit, make, found) => {
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
    expect([...rows.map(([limit]) => limit), 'totalBytes'].sort()).toEqual(Object.keys(limitTable).sort());
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
  const bomb = deflateRawSync(Buffer.alloc(64 * MB, 0x20));
  const rows: [string, () => Buffer, string][] = [
    ['that says how large it is', () => withSheet({ packed: bomb, size: 64 * MB }), 'too-compressed'],
    ['that says it is small', () => withSheet({ packed: bomb, size: 500 }), 'damaged'],
    [
      'beyond 4 GB in zip64',
      () =>
        zipBytes(
          [
            ...partsOf({ sheets: [EMPTY] }).map((part) =>
              part.name === SHEET ? { ...part, packed: bomb, size: 5 * 1024 * MB } : part,
            ),
          ],
          { zip64: true },
        ),
      'too-large',
    ],
    [
      'in a part that is never read',
      () => withSheet({}, [{ name: 'xl/media/a.png', text: '', packed: bomb, size: 64 * MB }]),
      'read',
    ],
    [
      'of entries over the same bytes',
      () =>
        withSheet(
          {},
          Array.from({ length: 50 }, (_, index) => ({ name: `x${index}`, text: '', sameAs: 0 })),
        ),
      'damaged',
    ],
    [
      'of an archive within an archive',
      () =>
        withSheet({}, [
          { name: 'xl/embeddings/a.xlsx', text: zipBytes([{ name: 'a', text: '', packed: bomb, size: 64 * MB }]) },
        ]),
      'read',
    ],
    [
      'of a million sheets over one part',
      () =>
        workbookBytes({
          sheets: [EMPTY],
          parts: {
            'xl/workbook.xml': root(
              'workbook',
              `<sheets>${'<sheet name="a" sheetId="1" r:id="rId1"/>'.repeat(900)}</sheets>`,
            ),
          },
        }),
      'cyclic',
    ],
  ];
  test.each(rows)('%s', async (_, make, outcome) => {
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
