/** CRC-32 (ISO 3309, as in zip and PNG) where the platform offers none, eight bytes at a time. */

const TABLES = makeTables();

function makeTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256);
  for (let value = 0; value < 256; value += 1) {
    let crc = value;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[value] = crc >>> 0;
  }
  for (let table = 1; table < 8; table += 1) {
    for (let value = 0; value < 256; value += 1) {
      const before = tables[(table - 1) * 256 + value] as number;
      tables[table * 256 + value] = ((before >>> 8) ^ (tables[before & 255] as number)) >>> 0;
    }
  }
  return tables;
}

/** The checksum as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const t = TABLES;
  let crc = 0xffffffff;
  let at = 0;
  const at8 = (offset: number, table: number, mix: number) =>
    t[table * 256 + (((bytes[at + offset] as number) ^ mix) & 255)] as number;
  for (; at + 8 <= bytes.length; at += 8) {
    crc =
      at8(0, 7, crc) ^
      at8(1, 6, crc >>> 8) ^
      at8(2, 5, crc >>> 16) ^
      at8(3, 4, crc >>> 24) ^
      at8(4, 3, 0) ^
      at8(5, 2, 0) ^
      at8(6, 1, 0) ^
      at8(7, 0, 0);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ at8(0, 0, crc);
  return (crc ^ 0xffffffff) >>> 0;
}
