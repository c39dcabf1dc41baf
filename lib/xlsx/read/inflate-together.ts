/**
 * Several parts inflated by one call. To Node a call costs as much as inflating a small part, and a workbook has a dozen;
 * but zlib takes a row of gzip members (RFC 1952) in one go, and a gzip member is a deflated part with a head before it
 * and its checksum and size behind it. So the parts are framed as members, and zlib verifies each as it goes.
 */
import { gunzipSync } from 'node:zlib';
import type { DeflatedPart } from './inflate.ts';

/** Deflated, nothing else told: no name, no time. */
const HEAD = Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** What no member can begin without. */
const MARK = HEAD.subarray(0, 3);
const FOOT_BYTES = 8;

/**
 * The parts, or null where there are no two, or anything about one is not as declared; then one by one must tell.
 *
 * Each part is what it would be alone, whatever the bytes. A member begins nowhere but at a head of ours, since the mark
 * stands nowhere else. So it ends right before the next head or at the very end, which zlib has reached; and what stands
 * there is the foot of one part, with the size of that one: two that ran into each other would lack the size of the other.
 */
export function inflateTogether(parts: readonly DeflatedPart[]): Uint8Array[] | null {
  if (parts.length < 2 || parts.some((part) => part.size === 0)) return null;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const framed = framedAsMembers(parts);
  if (marksIn(framed) !== parts.length) return null;
  let inflated: Uint8Array;
  try {
    const options = { maxOutputLength: size, chunkSize: Math.max(64, size + 1), info: true } as const;
    // With `info` the engine comes too, which the declared type leaves out.
    const { buffer, engine } = gunzipSync(framed, options) as unknown as Together;
    if (buffer.length !== size || engine.bytesWritten !== framed.length) return null;
    inflated = new Uint8Array(buffer.buffer, buffer.byteOffset, size);
  } catch {
    return null;
  }
  let at = 0;
  return parts.map((part) => {
    at += part.size;
    return inflated.subarray(at - part.size, at);
  });
}

interface Together {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function framedAsMembers(parts: readonly DeflatedPart[]): Buffer {
  const length = parts.reduce((sum, { packed }) => sum + HEAD.length + packed.length + FOOT_BYTES, 0);
  const framed = Buffer.allocUnsafe(length);
  let at = 0;
  for (const { packed, crc, size } of parts) {
    framed.set(HEAD, at);
    framed.set(packed, at + HEAD.length);
    at += HEAD.length + packed.length;
    framed.writeUInt32LE(crc, at);
    framed.writeUInt32LE(size, at + 4);
    at += FOOT_BYTES;
  }
  return framed;
}

function marksIn(bytes: Buffer): number {
  let marks = 0;
  for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + 1)) marks += 1;
  return marks;
}
