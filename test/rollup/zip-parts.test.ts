import fc from 'fast-check';
import JSZip from 'jszip';
import { zipParts } from '../../lib/xlsx/rollup/zip-parts.ts';

/** Texts of every size beside the batch they are gathered to: letters of one to four bytes, pieces longer than a batch. */
const piece = fc
  .tuple(fc.constantFrom('a', 'ế', '𝄞', 'Xã Giả Định '), fc.constantFrom(0, 1, 7, 4000, 87381, 87382, 300000))
  .map(([text, times]) => text.repeat(times));

test('an archive holds the parts as they were given, however they come in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), async (parts) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of zipParts(parts.map((content, i) => ({ name: `phần/${i}.xml`, content }))))
        chunks.push(chunk);
      const zip = await JSZip.loadAsync(Buffer.concat(chunks), { checkCRC32: true });
      expect(Object.keys(zip.files).filter((name) => !name.endsWith('/'))).toEqual(
        parts.map((_, i) => `phần/${i}.xml`),
      );
      for (const [i, content] of parts.entries())
        expect((await zip.file(`phần/${i}.xml`)?.async('string')) === content.join('')).toBe(true);
    }),
    { numRuns: 25 },
  );
}, 60000);
