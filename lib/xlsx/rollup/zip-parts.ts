/** A zip archive written part by part: one part is packed at a time, and its text never stands in memory as a whole. */
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  /** The part's text in pieces. */
  readonly content: Iterable<string>;
}

/** Pieces are gathered to this many bytes before they are packed; meanwhile the next are made. */
const BATCH = 1 << 18;
/** What a batch is packed to seldom fills a chunk: the next would wait until this thread has time to take the first. */
const CHUNK = 1 << 16;
/** Packing harder takes twice as long and makes the file an eighth smaller. */
const LEVEL = 3;
/** 1 January 1980, the earliest day a zip can hold: never the clock. */
const DOS_DATE = 0x21;
/** Names are UTF-8; sums and sizes stand behind each part, since they are known only then. */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;

/** The bytes of the archive, in order. */
export async function* zipParts(parts: Iterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  const batches = [Buffer.allocUnsafe(BATCH), Buffer.allocUnsafe(BATCH)] as const;
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    const packed: Packed = { crc: 0, size: 0, length: 0 };
    const head = fields([[4, 0x04034b50], ...common({ crc: 0, size: 0, length: 0 }, name.length)]);
    yield head;
    yield name;
    yield* pack(part.content, batches, packed);
    const behind = fields([[4, 0x08074b50], ...sums(packed)]);
    yield behind;
    directory.push(centralEntry(packed, name, offset));
    offset += head.length + name.length + packed.size + behind.length;
  }
  const entries = Buffer.concat(directory);
  yield entries;
  yield fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, directory.length],
    [2, directory.length],
    [4, entries.length],
    [4, offset],
    [2, 0],
  ]);
}

interface Packed {
  crc: number;
  /** Bytes packed and unpacked. */
  size: number;
  length: number;
}

/**
 * The bytes of one part, as they come.
 * @param batches two buffers: one is filled while the other is packed
 * @param packed told what came of it
 */
async function* pack(
  content: Iterable<string>,
  batches: readonly [Buffer, Buffer],
  packed: Packed,
): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: LEVEL, chunkSize: CHUNK });
  let chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    packed.size += chunk.length;
  });
  const ended = once(deflate, 'end');
  let packing: Promise<unknown> = Promise.resolve();
  /** Resolves as soon as the batch before is packed. */
  const write = async (bytes: Buffer): Promise<void> => {
    packed.crc = crc32(bytes, packed.crc);
    packed.length += bytes.length;
    await packing;
    packing = new Promise((done) => deflate.write(bytes, done));
  };
  let [batch, other] = batches;
  let filled = 0;
  const flush = async (): Promise<Buffer[]> => {
    await write(batch.subarray(0, filled));
    [batch, other, filled] = [other, batch, 0];
    const come = chunks;
    chunks = [];
    return come;
  };
  for (const piece of content) {
    // No character takes more than three bytes. A text that stays joined of its parts until a batch is full is dear to collect.
    const most = piece.length * 3;
    if (most > BATCH - filled) yield* await flush();
    if (most > BATCH) await write(Buffer.from(piece, 'utf8'));
    else filled += batch.write(piece, filled, 'utf8');
  }
  yield* await flush();
  await packing;
  deflate.end();
  await ended;
  yield* chunks;
}

/** The fields that local header and directory entry share, from the version on (APPNOTE.TXT, 4.3.7 and 4.3.12). */
function common(packed: Packed, nameLength: number): [number, number][] {
  return [[2, VERSION], [2, FLAGS], [2, DEFLATED], [2, 0], [2, DOS_DATE], ...sums(packed), [2, nameLength], [2, 0]];
}

function sums({ crc, size, length }: Packed): [number, number][] {
  return [
    [4, crc],
    [4, size],
    [4, length],
  ];
}

function centralEntry(packed: Packed, name: Buffer, offset: number): Buffer {
  const head = fields([
    [4, 0x02014b50],
    [2, VERSION],
    ...common(packed, name.length),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ]);
  return Buffer.concat([head, name]);
}

/** Little-endian numbers of two or four bytes. */
function fields(numbers: readonly (readonly [number, number])[]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((size, [width]) => size + width, 0));
  let at = 0;
  for (const [width, value] of numbers) {
    bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
}
