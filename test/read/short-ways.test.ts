/**
 * Cells, rows and texts written as nearly all programs write them are read a short way, all others a long one. Whatever
 * the spelling, the book must be the same: so each sheet is read as it stands and once more in a spelling that no short
 * way knows.
 */
import fc from 'fast-check';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { UnreadableFileError } from '../../lib/xlsx/read/unreadable.ts';
import { workbookBytes } from './workbook-bytes.ts';

const STRINGS = ['<t>Tỷ lệ &amp; số</t>', '<t xml:space="preserve"> a </t>', '<t/>', '<r><t>x</t></r><r><t>y</t></r>'];

/** The same XML for every parser: attributes in apostrophes, a space at the end of each tag. */
function respelled(xml: string): string {
  return xml.replace(/<[^>]*>/g, (tag) => tag.replaceAll('"', "'").replace(/\/?>$/, ' $&'));
}

async function read(sheet: string, strings: readonly string[]): Promise<unknown> {
  try {
    return (await readBook(workbookBytes({ sheets: [sheet], strings: [...strings] }))).sheets;
  } catch (error) {
    if (error instanceof UnreadableFileError) return { reason: error.reason, facts: error.facts };
    throw error;
  }
}

async function expectSame(rows: string): Promise<void> {
  const sheet = `<sheetData>${rows}</sheetData>`;
  expect(await read(sheet, STRINGS)).toEqual(await read(respelled(sheet), STRINGS.map(respelled)));
}

const CELLS = [
  '<c r="B1"/>',
  '<c r="B1" s="1"/>',
  '<c r="B1"><v>12</v></c>',
  '<c r="B1"><v>1234567890123</v></c>',
  '<c r="B1"><v>-0</v></c>',
  '<c r="B1"><v>0.8572535647861128</v></c>',
  '<c r="B1"><v>0.17613755504298595</v></c>',
  '<c r="B1"><v>9007199254740993</v></c>',
  '<c r="B1"><v>.5</v></c>',
  '<c r="B1"><v>5.</v></c>',
  '<c r="B1"><v>1.2.3</v></c>',
  '<c r="B1"><v>-</v></c>',
  '<c r="B1"><v>0.00000000000000000000000001</v></c>',
  '<c r="B1"><v></v></c>',
  '<c r="B1"><v/></c>',
  '<c r="B1" t="s"><v>0</v></c>',
  '<c r="B1" t="s"><v>1</v></c>',
  '<c r="B1" t="s"><v>3</v></c>',
  '<c r="B1" t="s"><v>4</v></c>',
  '<c r="B1" t="s"><v></v></c>',
  '<c r="B1" t="str"><v></v></c>',
  '<c r="B1" s="0" t="n"><v>01</v></c>',
  '<c r="B1" s="01" t="b"><v>1</v></c>',
  '<c r="B1" t="zz"><v>1</v></c>',
  '<c r="B1" t="e"><v>#N/A</v></c>',
  '<c r="B1"><f>A1&gt;"ậ"</f><v>1</v></c>',
  '<c r="B1"><f></f><v>1</v></c>',
  '<c r="B1"><f>A1</f></c>',
  '<c r="B1"><f t="shared" si="7"/><v>1</v></c>',
  '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1</v></c>',
  '<c r="B1"><v>1</v><f>A1</f></c>',
  '<c r="B1"><v>1</v><v>2</v></c>',
  '<c r="B1"><v>1<x/></v></c>',
  '<c r="b1"><v>1</v></c>',
  '<c r="B1" s/>',
  '<c r="B1" t><v>1</v></c>',
  '<c r="B1" s="1" t/>',
  '<c r="B1" s=/>',
  '<c r="B1" s="1234567890"/>',
  '<c r="B1" s=""><v>1</v></c>',
  '<c r="B1" t=""><v>1</v></c>',
  '<c r="B1" t="s""><v>1</v></c>',
  '<c r="B1" t="str><v>1</v></c>',
  '<c r="B1"><f t="shared" si=""/><v>1</v></c>',
  '<c r="B1"><f/><v>1</v></c>',
  '<c r="B1"><f><v>1</v></c>',
  '<c r="B1"><v>1</c>',
  '<c r="XFE1"><v>1</v></c>',
  '<c r="B0"><v>1</v></c>',
  '<c r="B1048577"><v>1</v></c>',
  '<c s="1"><v>1</v></c>',
  '<x><c r="B1"><v>1</v></c></x>',
];

describe('a cell', () => {
  test.each(CELLS)('%s', async (cell) => {
    await expectSame(`<row r="1"><c r="A1"><v>3</v></c>${cell}<c><v>4</v></c></row>`);
  });
});

describe('a row', () => {
  test.each([
    ['like the one before', '<row r="1" ht="5"><c><v>1</v></c></row><row r="2" ht="5"><c><v>2</v></c></row>'],
    ['hidden like the one before', '<row r="1" hidden="1"><c/></row><row r="2" hidden="1"><c/></row>'],
    ['not hidden after a hidden one', '<row r="1" hidden="1"><c/></row><row r="2" hidden="0"><c/></row>'],
    ['without number after one with', '<row r="5"><c><v>1</v></c></row><row><c><v>2</v></c></row>'],
    ['beyond the last of a sheet', '<row r="1"><c/></row><row r="1048577"><c/></row>'],
    ['number 0', '<row r="1"><c/></row><row r="0"><c/></row>'],
    ['within something else', '<row r="1"><c/></row><x><row r="2"><c><v>1</v></c></row></x>'],
    ['empty', '<row r="1"/><row r="2"/><row r="3"><c><v>1</v></c></row>'],
    ['twice', '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'],
  ])('%s', async (_, rows) => {
    await expectSame(rows);
  });
});

describe('many cells', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  );
  const plain = fc.oneof(
    number.map((value) => `<v>${value}</v>`),
    fc
      .tuple(fc.integer({ min: 0, max: 99999999 }), fc.integer({ min: 0, max: 999999999 }))
      .map((two) => `<v>${two.join('.')}</v>`),
    fc.constantFrom('<f>A1*2</f><v>2</v>', '<f t="shared" si="0"/><v>3</v>', '<v>7</v>', ''),
  );
  const cell = fc.tuple(plain, fc.integer({ min: 0, max: 3 }));
  const master = '<row r="1"><c r="A1"><f t="shared" ref="A1:Z99" si="0">B1+$C1</f><v>1</v></c></row>';

  test('read alike however they are spelt, and numbers as JavaScript reads them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 30 }), async (cells) => {
        const rows = cells.map(
          ([content, style], index) =>
            `<row r="${index + 2}" spans="1:2"><c r="B${index + 2}" s="${style}">${content}</c></row>`,
        );
        await expectSame(master + rows.join(''));
        const sheets = (await read(`<sheetData>${rows.join('').replace(/<f.*?(\/>|<\/f>)/g, '')}</sheetData>`, [])) as {
          cells: { row: number; value: unknown }[];
        }[];
        for (const { row, value } of sheets[0]?.cells ?? []) {
          expect(value).toBe(Number(/<v>(.*)<\/v>/.exec(cells[row - 2]?.[0] as string)?.[1]));
        }
      }),
      { numRuns: 60 },
    );
  });
});
