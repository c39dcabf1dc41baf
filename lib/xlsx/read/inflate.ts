/**
 * What the platform does better than we: Node lends node:zlib, a browser its DecompressionStream. Inflating is never ours.
 * Both hand in one of these.
 */
export interface Inflate {
  /**
   * Inflates raw deflate data. `size` is what the archive declares; more than that must throw a `RangeError`, before more
   * than about `size` bytes are held. Any other fault of the data throws any other error.
   */
  raw(deflated: Uint8Array, size: number): Uint8Array | Promise<Uint8Array>;
  /** Several at once, verified, where that is quicker; null where one is not as declared. They fit memory together. */
  together?(parts: readonly DeflatedPart[]): Uint8Array[] | null;
  /** CRC-32 as zip archives use it, unsigned. */
  crc32(bytes: Uint8Array): number;
  /** UTF-8 as UTF-16, where that is quick; null for what is no UTF-8. */
  wide?(bytes: Uint8Array): Wide | null;
}

/** UTF-16 as a Buffer of Node holds it, with the two ways a Buffer has of making text. Places count bytes. */
export interface Wide {
  latin1Slice(start: number, end: number): string;
  ucs2Slice(start: number, end: number): string;
}

/** A part as it stands in the archive, and what that declares of it. */
export interface DeflatedPart {
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}
