/** Inflating in a browser: its own DecompressionStream, counted while it flows. Runs in Node as well, more slowly. */
import { crc32 } from './crc32.ts';
import type { Inflate } from './inflate.ts';

export const browserInflate: Inflate = {
  async raw(deflated, size) {
    const stream = new DecompressionStream('deflate-raw');
    const writer = stream.writable.getWriter();
    // Faults of the data show on the reading side too; here they must only not go unhandled.
    const written = writer
      .write(deflated as Uint8Array<ArrayBuffer>)
      .then(() => writer.close())
      .catch(() => undefined);
    const chunks: Uint8Array[] = [];
    let length = 0;
    const reader = stream.readable.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > size) {
        await reader.cancel().catch(() => undefined);
        throw new RangeError('more than the declared size');
      }
      chunks.push(value);
    }
    await written;
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  },
  crc32,
};
