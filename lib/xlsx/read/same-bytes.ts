/** Whether two runs of bytes are the same, asked of the platform where that is quicker. */

/** Up to so many bytes looking by hand is cheaper than asking the platform. */
const NEAR = 48;

interface Compare {
  compare(target: Uint8Array, targetStart: number, targetEnd: number, start: number, end: number): number;
}
/** Node compares long runs many times faster than a loop does; a browser has nothing of the kind. */
const platform: Compare | undefined = (globalThis as { Buffer?: { prototype: Compare } }).Buffer?.prototype;

/** Whether `bytes` goes on at a place with all of `wanted` from `from` up to `to`. */
export function goesOnWith(bytes: Uint8Array, at: number, wanted: Uint8Array, from = 0, to = wanted.length): boolean {
  const length = to - from;
  if (at + length > bytes.length) return false;
  if (platform && length > NEAR) return platform.compare.call(bytes, wanted, from, to, at, at + length) === 0;
  for (let index = 0; index < length; index += 1) if (bytes[at + index] !== wanted[from + index]) return false;
  return true;
}
