/** Inflating is never ours: Node lends node:zlib, a browser its DecompressionStream. Both hand in one of these. */
export interface Inflate {
  /**
   * Inflates raw deflate data. `size` is what the archive declares; more than that must throw a `RangeError`, before more
   * than about `size` bytes are held. Any other fault of the data throws any other error.
   */
  raw(deflated: Uint8Array, size: number): Uint8Array | Promise<Uint8Array>;
  /** CRC-32 as zip archives use it, unsigned. */
  crc32(bytes: Uint8Array): number;
}
