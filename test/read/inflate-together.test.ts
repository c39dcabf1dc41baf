/** Parts inflated by one call are what each is alone; where one is not as declared, nothing is said of any. */
import { crc32, deflateRawSync, gunzipSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import type { DeflatedPart } from '../../lib/xlsx/read/inflate.ts';
import { inflateTogether } from '../../lib/xlsx/read/inflate-together.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { workbookParts } from './workbook-bytes.ts';
import { type Part, zipBytes } from './zip-bytes.ts';

const part = (plain: string | Uint8Array, change: Partial<DeflatedPart> = {}): DeflatedPart => {
  const bytes = Buffer.from(plain);
  return { packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes), ...change };
};
const foot = ({ crc, size }: { readonly crc: number; readonly size: number }) => {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(crc, 0);
  bytes.writeUInt32LE(size, 4);
  return bytes;
};
const HEAD = Buffer.from('1f8b08000000000000ff', 'hex');
const texts = (parts: readonly Uint8Array[] | null) => parts?.map((bytes) => Buffer.from(bytes).toString()) ?? null;

test('what was deflated, in its order', () => {
  expect(texts(inflateTogether([part('một'), part('hai'), part('ba')]))).toEqual(['một', 'hai', 'ba']);
});

const A = part('những gì ô nói');
const B = part('1 2 3');
/** The same size and checksum as B, another text, as whoever makes a file can have it. */
const FORGED = part('3 2 1', { crc: B.crc });
/** A block that is stored: the next so many bytes as they stand, here all up to the next part, and more blocks to come. */
const GAP = HEAD.length + 8;
const SWALLOWS = { packed: Buffer.from([0, GAP, 0, ~GAP & 255, 255]), size: 5, crc: 1 };
const ENDS = part('7 8 9');
const withGap = (first: DeflatedPart) => Buffer.concat([foot(first), HEAD, Buffer.from('7 8 9')]);
const BOTH = withGap(SWALLOWS);
const BOTH_LARGER = withGap({ ...SWALLOWS, size: BOTH.length - ENDS.size });

test.each<[string, readonly DeflatedPart[]]>([
  ['one part', [A]],
  ['an empty part', [A, part('')]],
  ['another checksum', [A, { ...B, crc: 7 }]],
  ['a larger size', [A, { ...B, size: 6 }]],
  ['a smaller size', [{ ...A, size: 3 }, B]],
  [
    'sizes that only add up',
    [
      { ...A, size: A.size + 1 },
      { ...B, size: B.size - 1 },
    ],
  ],
  ['data that break off', [A, { ...B, packed: B.packed.subarray(0, 3) }]],
  ['no deflated data', [A, { ...B, packed: Buffer.from([0xff, 0xff, 0xff]) }]],
  ['data that go on behind the end', [{ ...A, packed: Buffer.concat([A.packed, Buffer.from('x')]) }, B]],
  ['data that go on with zeros', [A, { ...B, packed: Buffer.concat([B.packed, Buffer.alloc(8)]) }]],
  [
    'an end of its own, and nothing after it',
    [{ ...A, packed: Buffer.concat([A.packed, foot(A), Buffer.alloc(9)]) }, B],
  ],
  [
    'the next part within the first',
    [{ ...A, packed: Buffer.concat([A.packed, foot(A), HEAD, FORGED.packed, foot(FORGED), Buffer.alloc(1)]) }, B],
  ],
  [
    'an empty member before its own',
    [{ ...A, packed: Buffer.concat([deflateRawSync(''), foot({ crc: 0, size: 0 }), HEAD, A.packed]) }, B],
  ],
  ['a part that swallows the next up to its end', [SWALLOWS, { ...ENDS, size: BOTH.length, crc: crc32(BOTH) }]],
  [
    'a part that swallows the next up to an end of their own',
    [
      { ...SWALLOWS, size: BOTH.length - ENDS.size },
      { ...ENDS, packed: Buffer.concat([ENDS.packed, foot(part(BOTH_LARGER)), Buffer.alloc(9)]) },
    ],
  ],
])('nothing where there is %s', (_, parts) => {
  expect(inflateTogether(parts)).toBeNull();
});

test('what is smuggled in would be taken by zlib alone', () => {
  const smuggled = Buffer.concat([HEAD, A.packed, foot(A), HEAD, deflateRawSync('3 2 1'), foot(part('3 2 1'))]);
  expect(gunzipSync(smuggled).toString()).toBe('những gì ô nói3 2 1');
});

test('parts of any kind: each as alone, or nothing', () => {
  const damage = fc.record({ at: fc.nat(), to: fc.integer({ min: 0, max: 255 }) });
  const parts = fc.array(fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.boolean(), fc.option(damage, { freq: 9 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(parts, (given) => {
      const declared = given.map(([plain, packs, harm]) => {
        const packed = deflateRawSync(plain, { level: packs ? 6 : 0 });
        if (harm) packed[harm.at % packed.length] = harm.to;
        return part(plain, { packed });
      });
      const alone = declared.map(({ packed, crc, size }) => {
        try {
          const inflated = inflateRawSync(packed);
          return inflated.length === size && crc32(inflated) === crc ? inflated.toString('hex') : 'damaged';
        } catch {
          return 'damaged';
        }
      });
      const together = inflateTogether(declared)?.map((bytes) => Buffer.from(bytes).toString('hex')) ?? null;
      const mayBe = declared.length > 1 && given.every(([plain, , harm]) => plain.length > 0 && !harm);
      if (together !== null || mayBe) expect(together).toEqual(alone);
    }),
    { numRuns: 2000 },
  );
});

test('a workbook is refused for the part that is damaged, as if each were inflated alone', async () => {
  const cell = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';
  const parts = Object.entries(workbookParts({ sheets: [cell, cell] })).map(([name, text]): Part => ({ name, text }));
  const S2 = 'xl/worksheets/sheet2.xml';
  const damaged = zipBytes(parts.map((one) => (one.name === S2 ? { ...one, crc: 7 } : one)));
  const refusal = { reason: 'damaged', facts: { part: S2, fault: 'checksum' } };
  await expect(readBook(damaged)).rejects.toMatchObject(refusal);
});
