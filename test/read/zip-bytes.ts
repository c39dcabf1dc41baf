/**
 * Zip archives made byte by byte (APPNOTE 6.3), so that tests can make honest ones of every kind and dishonest ones too.
 * Not for anything but tests: product files are written by a library.
 */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly text: string | Uint8Array;
  /** Stored instead of deflated. */
  readonly stored?: boolean;
  /** Sizes and checksum only behind the data, as streaming writers do. */
  readonly descriptor?: boolean;
  /** Lies: what to declare instead of the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Data as it stands in the archive, instead of `text` packed. */
  readonly packed?: Uint8Array;
  /** Points the directory at the data of this entry instead of its own. */
  readonly sameAs?: number;
}

export function zipBytes(
  parts: readonly Part[],
  options: { zip64?: boolean; comment?: string; prefix?: string } = {},
): Buffer {
  const locals: Buffer[] = options.prefix ? [Buffer.from(options.prefix)] : [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let offset = options.prefix?.length ?? 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const plain = typeof part.text === 'string' ? Buffer.from(part.text) : Buffer.from(part.text);
    const packed = part.packed ?? (part.stored ? plain : deflateRawSync(plain));
    const head = {
      flags: (part.flags ?? 0x800) | (part.descriptor ? 8 : 0),
      method: part.method ?? (part.stored ? 0 : 8),
      crc: part.crc ?? crc32(plain),
      packed: packed.length,
      size: part.size ?? plain.length,
    };
    offsets.push(offset);
    const at = part.sameAs === undefined ? offset : (offsets[part.sameAs] as number);
    const local = Buffer.concat([
      localHeader(name, head, part.descriptor === true),
      packed,
      part.descriptor ? descriptor(head) : Buffer.alloc(0),
    ]);
    if (part.sameAs === undefined) {
      locals.push(local);
      offset += local.length;
    }
    central.push(centralHeader(name, head, at, options.zip64 === true));
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...locals, directory, endRecords(parts.length, directory.length, offset, options)]);
}

interface Head {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

function localHeader(name: Buffer, head: Head, streamed: boolean): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(0x04034b50, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(head.flags, 6);
  bytes.writeUInt16LE(head.method, 8);
  bytes.writeUInt32LE(streamed ? 0 : head.crc >>> 0, 14);
  bytes.writeUInt32LE(streamed ? 0 : head.packed, 18);
  bytes.writeUInt32LE(streamed ? 0 : Math.min(head.size, 0xffffffff), 22);
  bytes.writeUInt16LE(name.length, 26);
  return Buffer.concat([bytes, name]);
}

function descriptor(head: Head): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(head.crc >>> 0, 4);
  bytes.writeUInt32LE(head.packed, 8);
  bytes.writeUInt32LE(head.size, 12);
  return bytes;
}

function centralHeader(name: Buffer, head: Head, at: number, zip64: boolean): Buffer {
  const bytes = Buffer.alloc(46);
  const extra = Buffer.alloc(zip64 ? 28 : 0);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, 6);
  bytes.writeUInt16LE(head.flags, 8);
  bytes.writeUInt16LE(head.method, 10);
  bytes.writeUInt32LE(head.crc >>> 0, 16);
  bytes.writeUInt32LE(zip64 ? 0xffffffff : head.packed, 20);
  bytes.writeUInt32LE(zip64 ? 0xffffffff : head.size, 24);
  bytes.writeUInt16LE(name.length, 28);
  bytes.writeUInt16LE(extra.length, 30);
  bytes.writeUInt32LE(zip64 ? 0xffffffff : at, 42);
  if (zip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(head.size), 4);
    extra.writeBigUInt64LE(BigInt(head.packed), 12);
    extra.writeBigUInt64LE(BigInt(at), 20);
  }
  return Buffer.concat([bytes, name, extra]);
}

function endRecords(
  count: number,
  size: number,
  offset: number,
  options: { zip64?: boolean; comment?: string },
): Buffer {
  const comment = Buffer.from(options.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(options.zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(options.zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(options.zip64 ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  if (!options.zip64) return Buffer.concat([end, comment]);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end, comment]);
}
