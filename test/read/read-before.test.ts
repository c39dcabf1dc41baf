/**
 * What stands in a workbook byte for byte as in one before is not read again. Whatever was read before, a workbook must
 * come out as if it were the first: so each is read as it comes, and once more where nothing is remembered.
 */
import fc from 'fast-check';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { UnreadableFileError } from '../../lib/xlsx/read/unreadable.ts';
import { type WorkbookXml, workbookBytes } from './workbook-bytes.ts';

const LONG = 'Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 phát sinh hồ sơ';
const TEXTS = ['<t>Tỷ lệ &amp; số</t>', `<t>${LONG}</t>`, '<t xml:space="preserve"> a </t>', '<t>_x0041_</t>', '<t/>'];
const FORMULAS = ['A1', `IF(A1="","${LONG}",A1)`, 'B1&amp;"%"', '"_x0041_"', `IF(A1="","${LONG}",B1)`];
const AREAS = ['B2:C2', 'B3:C3', 'D9'];

const some = (from: readonly string[]) => fc.array(fc.constantFrom(...from), { maxLength: 8 });

/** A sheet of cells, columns, merges and validations, some of which every other one has as well. */
const workbooks = fc
  .record({ texts: some(TEXTS), formulas: some(FORMULAS), areas: some(AREAS), hidden: fc.boolean() })
  .map(({ texts, formulas, areas, hidden }): WorkbookXml => {
    const labels = texts.map((_, i) => `<c r="A${i + 1}" t="s"><v>${i}</v></c>`);
    const rows = formulas.map((text, i) => `<row r="${i + 10}"><c r="A${i + 10}"><f>${text}</f><v>${i}</v></c></row>`);
    const validations = areas.map(
      (area) => `<dataValidation type="list" sqref="${area}"><formula1>${formulas[0] ?? 1}</formula1></dataValidation>`,
    );
    return {
      strings: texts,
      sheets: [
        `<cols><col min="1" max="2" hidden="${hidden ? 1 : 0}"/></cols><sheetData>${labels.map((label, i) => `<row r="${i + 1}">${label}</row>`).join('')}${rows.join('')}</sheetData>` +
          `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>` +
          `<dataValidations>${validations.join('')}</dataValidations>`,
      ],
      after: `<definedNames>${areas.map((area, i) => `<definedName name="N${i}">S1!${area}</definedName>`).join('')}</definedNames>`,
    };
  });

/** A slip of one byte anywhere in what a test wrote. */
const slips = fc.record({ at: fc.nat(), as: fc.constantFrom('', '<', '>', '/', '"', '&', '_', 'A', '7', 'ậ', ' ') });

function slipped(xml: WorkbookXml, { at, as }: { readonly at: number; readonly as: string }): WorkbookXml {
  const slip = (text: string, from: number) => {
    const place = (at - from) % (text.length + 1);
    return text.slice(0, place) + as + text.slice(place + 1);
  };
  const { strings = [], sheets, after = '' } = xml;
  if (at % 3 === 0) return { ...xml, after: slip(after, 0) };
  if (at % 3 === 1) return { ...xml, sheets: sheets.map((sheet) => slip(sheet, 1)) };
  return { ...xml, strings: strings.map((text, i) => (i === at % strings.length ? slip(text, 2) : text)) };
}

/** Limits of one's own are no others' limits, even when they are the same. */
const ON_ITS_OWN = { limits: {} };

async function read(xml: WorkbookXml, options = {}): Promise<unknown> {
  try {
    return await readBook(workbookBytes(xml), options);
  } catch (error) {
    if (error instanceof UnreadableFileError) return { reason: error.reason, facts: error.facts };
    throw error;
  }
}

test('a workbook reads the same whatever was read before it', async () => {
  const each = fc.array(fc.tuple(workbooks, fc.option(slips)), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(each, async (given) => {
      for (const [xml, slip] of given) {
        const asGiven = slip ? slipped(xml, slip) : xml;
        expect(await read(asGiven)).toEqual(await read(asGiven, ON_ITS_OWN));
      }
    }),
    { numRuns: 400 },
  );
});

const merges = (count: number) =>
  `<mergeCells>${Array.from({ length: count }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`).join('')}</mergeCells>`;

test('what was read before counts against the limits all the same', async () => {
  const twice = { sheets: [`<sheetData/>${merges(150_000)}${merges(150_000)}`] };
  const few = { sheets: [`<sheetData/>${merges(2)}`] };
  await read(few);
  expect(await readBook(workbookBytes(few), { limits: { ranges: 1 } }).catch((e) => e.reason)).toBe('too-many-ranges');
  expect(await read(twice)).toMatchObject({ reason: 'too-many-ranges', facts: { found: 200_001 } });
});

test('lists in two elements of one sheet are one list', async () => {
  const sheets = [`<sheetData/>${merges(2)}${merges(2)}`];
  for (let time = 0; time < 2; time += 1) {
    expect((await readBook(workbookBytes({ sheets }))).sheets[0]?.merges).toEqual(['A1:B1', 'A2:B2', 'A1:B1', 'A2:B2']);
  }
});
