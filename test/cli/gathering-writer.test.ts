import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { gatheringWriter } from '../../lib/cli/gathering-writer.ts';

test('what is gathered is written in order, every byte of it, however little room there is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gathering-'));
  const text = fc.string({ unit: fc.constantFrom('a', 'ế', '😀', '\ud800', '\n'), maxLength: 40 });
  try {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.uint8Array({ maxLength: 60 }))),
        fc.integer({ min: 1, max: 80 }),
        (pieces, room) => {
          const file = join(folder, 'written');
          const descriptor = openSync(file, 'w');
          const writer = gatheringWriter(descriptor, room);
          const bytes = pieces.map((piece) => Buffer.from(piece as string));
          for (const [i, piece] of pieces.entries()) {
            const before = Buffer.concat(bytes.slice(0, i + 1));
            expect(writer.write(piece)).toBe(bytes[i]?.length);
            expect(writer.waiting()).toBeLessThanOrEqual(room);
            expect(readFileSync(file)).toEqual(before.subarray(0, before.length - writer.waiting()));
          }
          writer.flush();
          closeSync(descriptor);
          expect(readFileSync(file)).toEqual(Buffer.concat(bytes));
        },
      ),
      { numRuns: 200 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
