/** Parts that workbooks have alike are read once, and only where everything about them is alike. */
import { deflateRawSync } from 'node:zlib';
import { nodeInflate } from '../../lib/xlsx/read/inflate-node.ts';
import { PartMemory } from '../../lib/xlsx/read/part-memory.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { workbookParts } from './workbook-bytes.ts';
import { type Part, zipBytes } from './zip-bytes.ts';

const STYLES = 'xl/styles.xml';
const cellXfs = (...formats: string[]) =>
  `<cellXfs>${formats.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
const cell = (value: number) => `<sheetData><row r="1"><c r="A1" s="1"><v>${value}</v></c></row></sheetData>`;
const parts = (value: number, styles: string): Part[] =>
  Object.entries(workbookParts({ sheets: [cell(value)], styles })).map(([name, text]) => ({ name, text }));
const with10 = (value: number, change: Partial<Part> = {}) =>
  zipBytes(parts(value, cellXfs('0', '10')).map((part) => (part.name === STYLES ? { ...part, ...change } : part)));

test('the same styles are inflated once, however many workbooks have them', async () => {
  let inflated = 0;
  const inflate = {
    ...nodeInflate,
    raw: (packed: Uint8Array, size: number) => {
      inflated += 1;
      return nodeInflate.raw(packed, size);
    },
  };
  const first = await readBook(with10(1), { inflate });
  const before = inflated;
  const second = await readBook(with10(2), { inflate });
  // The relationships of package and workbook, the workbook part and the styles.
  expect(inflated - before).toBe(before - 4);
  expect(second.styles).toEqual(first.styles);
  expect(second.sheets[0]?.cells).toEqual([{ row: 1, column: 1, value: 2, style: 1 }]);
});

test('other styles are other styles', async () => {
  expect((await readBook(with10(1))).styles[1]?.format).toBe('0.00%');
  expect((await readBook(zipBytes(parts(1, cellXfs('0', '9'))))).styles[1]?.format).toBe('0%');
  expect((await readBook(with10(1))).styles[1]?.format).toBe('0.00%');
});

test.each<[string, Buffer, object, object?]>([
  ['another checksum is declared', with10(1, { crc: 7 }), { reason: 'damaged', facts: { fault: 'checksum' } }],
  ['another size is declared', with10(1, { size: 9999 }), { reason: 'damaged', facts: { fault: 'size' } }],
  ['another packing is declared', with10(1, { method: 12 }), { reason: 'damaged', facts: { fault: 'method' } }],
  ['a limit is lower', with10(1), { reason: 'too-many-styles' }, { styles: 1 }],
])('the same packed bytes are read again where %s', async (_, bytes, refused, limits = {}) => {
  await readBook(with10(1));
  await expect(readBook(bytes, { limits })).rejects.toMatchObject(refused);
});

test('what was not asked for longest is forgotten, and nothing large is kept', () => {
  const memory = new PartMemory<{ readonly no: number }>();
  const packed = (no: number) => deflateRawSync(Buffer.from(`part ${no}`));
  for (let no = 0; no < 16; no += 1) memory.keep(packed(no), '', { no });
  expect(memory.recall(packed(0), '')).toEqual({ no: 0 });
  memory.keep(packed(16), '', { no: 16 });
  expect(memory.recall(packed(0), '')).toEqual({ no: 0 });
  expect(memory.recall(packed(1), '')).toBeNull();
  expect(memory.recall(packed(2), 'asked otherwise')).toBeNull();
  memory.keep(new Uint8Array(1 << 17), '', { no: 99 });
  expect(memory.recall(new Uint8Array(1 << 17), '')).toBeNull();
});

test('bytes that are changed after reading do not change what is known', () => {
  const memory = new PartMemory<{ readonly no: number }>();
  // A Buffer, whose own `slice` copies nothing.
  const bytes = Buffer.from([1, 2, 3]);
  memory.keep(bytes, '', { no: 1 });
  bytes[0] = 9;
  expect(memory.recall(new Uint8Array([1, 2, 3]), '')).toEqual({ no: 1 });
  expect(memory.recall(bytes, '')).toBeNull();
});
