/** Every sample workbook is made again byte for byte by the script beside it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSamples } from '../../samples/make/make-samples.ts';
import { SAMPLES } from './checked-sample.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('npm run samples changes nothing', async () => {
  const different: string[] = [];
  let count = 0;
  for await (const { path, bytes } of makeSamples()) {
    if (sha256(bytes) !== sha256(readFileSync(join(SAMPLES, path)))) different.push(path);
    count++;
  }
  expect(different).toEqual([]);
  // 1 appendix, 5 of Mỹ Hào, 1 of Hồng Lĩnh, 27 of the province (one sent twice, one missing), 1 list of arrivals.
  expect(count).toBe(35);
});
