/**
 * Texts and numbers have quick ways of their own through the bytes. Whatever the letters and digits, they must come out as
 * the platform reads them; and as a browser does, which lends fewer quick ways than Node.
 */
import fc from 'fast-check';
import { bookFromBytes } from '../../lib/xlsx/read/book-from-bytes.ts';
import { browserInflate } from '../../lib/xlsx/read/inflate-browser.ts';
import { nodeInflate } from '../../lib/xlsx/read/inflate-node.ts';
import { quotient } from '../../lib/xlsx/read/quotient.ts';
import { workbookBytes } from './workbook-bytes.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[&<>"]/g, (letter) => ENTITIES[letter] as string);

/** One, two, three and four bytes; what UTF-8 makes hard (the first and last of each length), what XML and Excel escape. */
const letter = fc.constantFrom(
  ...'aZ 1_x&<>"\n',
  ...['đ', 'ư', 'ờ', 'Ệ', 'â', '–', '…', '字', '한', 'ก', '😀', '_x000D_', '_x'],
  ...['\u007f', '\u0080', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\ufeff', '\uffff', '\u{10000}', '\u{10ffff}'],
);
const text = fc.oneof(
  fc.array(letter, { maxLength: 30 }).map((letters) => letters.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }).map((any) => any.replace(/[^\n -\u{10ffff}]/gu, '')),
  fc.constantFrom('Tỷ lệ hồ sơ '.repeat(500), 'a'.repeat(5000), ''),
);

test.each([
  ['Node', nodeInflate],
  ['a browser', browserInflate],
])('texts are what was written, in %s', async (_, inflate) => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      const strings = texts.map((one, index) =>
        index % 7 === 6 ? `<r><t>${escaped(one)}</t></r>` : `<t xml:space="preserve">${escaped(one)}</t>`,
      );
      const cells = texts.map((_one, index) => `<c t="s"><v>${index}</v></c>`);
      const inline = texts.map((one) => `<c t="str"><f>"${escaped(one)}"</f><v>${escaped(one)}</v></c>`);
      const rows = [cells, inline].map((row) => `<row>${row.join('')}</row>`);
      const bytes = workbookBytes({ sheets: [`<sheetData>${rows.join('')}</sheetData>`], strings });
      const read = (await bookFromBytes(bytes, inflate)).sheets[0]?.cells.map(({ value }) => value);
      expect(read).toEqual([...texts, ...texts]);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['a lead without its second byte', [0xc4]],
  ['a continuation without a lead', [0x61, 0x90]],
  ['two continuations too many', [0xc4, 0x91, 0x91, 0x91]],
  ['a lead within a character', [0xe1, 0xc4, 0x91]],
  ['a letter in more bytes than it needs', [0xc1, 0xa1]],
  ['three bytes for what takes two', [0xe0, 0x84, 0x91]],
  ['half of a pair', [0xed, 0xa0, 0x80]],
  ['beyond the last character', [0xf4, 0x90, 0x80, 0x80]],
])('%s is refused', async (_, wrong) => {
  const bytes = workbookBytes({ sheets: ['<sheetData/>'], strings: ['<t>ệ@</t>'] }, (part) => {
    if (!part.name.endsWith('sharedStrings.xml')) return part;
    const [before, after] = (part.text as string).split('@').map((piece) => Buffer.from(piece)) as [Buffer, Buffer];
    return { ...part, text: Buffer.concat([before, Uint8Array.from(wrong), after]) };
  });
  for (const inflate of [nodeInflate, browserInflate]) {
    await expect(bookFromBytes(bytes, inflate)).rejects.toMatchObject({
      reason: 'malformed',
      facts: { fault: 'utf-8' },
    });
  }
});

describe('a quotient', () => {
  const digits = (least: number, most: number) =>
    fc.stringMatching(new RegExp(`^[1-9][0-9]{${least - 1},${most - 1}}$`));
  const divided = (all: string, decimals: number) =>
    quotient(Number(all.slice(0, 15)), Number(all.slice(15)), all.length - 15, decimals);

  test('is the number that JavaScript reads, or none', () => {
    let told = 0;
    fc.assert(
      fc.property(digits(16, 22), fc.integer({ min: 0, max: 22 }), (all, decimals) => {
        const number = divided(all, decimals);
        if (Number.isNaN(number)) return;
        told += 1;
        expect(number).toBe(Number(`${all}e-${decimals}`));
      }),
      { numRuns: 20_000 },
    );
    expect(told).toBeGreaterThan(19_900);
  });

  test.each([
    ['9007199254740993', 0],
    ['45035996273704965', 1],
    ['1801439850948198500', 2],
    ['9007199254740991', 0],
  ])('%s with %i decimals: halfway between two doubles is left to others, all else is exact', (all, decimals) => {
    const number = divided(all, decimals);
    expect(Number.isNaN(number) || number === Number(`${all}e-${decimals}`)).toBe(true);
  });
});
