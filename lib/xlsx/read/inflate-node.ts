/** Inflating in Node. The only file of the reader that knows Node. */
import { isUtf8, transcode } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Inflate, Wide } from './inflate.ts';
import { inflateTogether } from './inflate-together.ts';

/** Output is gathered in chunks of this size at most, so a false declared size cannot make us reserve much. */
const LARGEST_CHUNK = 4 * 1024 * 1024;

export const nodeInflate: Inflate = {
  raw(deflated, size) {
    // One chunk that takes the whole part spares zlib copying; deflate packs at most 1,032 times.
    const chunkSize = Math.max(64, Math.min(size + 1, deflated.length * 1032 + 64, LARGEST_CHUNK));
    const inflated = inflateRawSync(deflated, { maxOutputLength: Math.max(1, size), chunkSize });
    return new Uint8Array(inflated.buffer, inflated.byteOffset, inflated.length);
  },
  together: inflateTogether,
  crc32: (bytes) => crc32(bytes),
  // The declared type of a Buffer leaves out the methods that `toString` calls.
  wide: (bytes) => (isUtf8(bytes) ? (transcode(bytes, 'utf8', 'utf16le') as unknown as Wide) : null),
};
