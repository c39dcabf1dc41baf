/**
 * The table of contents of a zip archive (APPNOTE 6.3). It stands at the end: a last record points to the central
 * directory, which lists every entry with its place, sizes and checksum. Only the directory is believed (local headers
 * of streamed archives hold zeros), and only after its figures were checked against the file.
 */
import { type Limits, within } from './limits.ts';
import { UnreadableFileError } from './unreadable.ts';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes after inflating, as declared. */
  readonly size: number;
  /** Where the local header starts. */
  readonly offset: number;
}

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
/** A 16- or 32-bit field with every bit set says "look in the zip64 extra field". */
const MAX16 = 0xffff;
const MAX32 = 0xffffffff;

const utf8 = new TextDecoder();

/** Entries in the order of the directory. Throws `truncated`, `damaged`, `encrypted`, `too-many-entries`. */
export function zipDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, end } = directoryPlace(view);
  within(limits, 'entries', count);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) throw damaged('directory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + CENTRAL_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw damaged('directory');
    const name = utf8.decode(bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength));
    if (view.getUint16(at + 8, true) & 1) throw new UnreadableFileError('encrypted', { part: name });
    const sizes = wideSizes(view, at, at + CENTRAL_BYTES + nameLength, extraLength);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    });
    at = next;
  }
  return entries;
}

/** Finds the end record, searching backwards past a comment, and the directory it points to. */
function directoryPlace(view: DataView): { count: number; offset: number; end: number } {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) > view.byteLength) continue;
    const wide = wideEnd(view, at);
    const count = wide?.count ?? view.getUint16(at + 10, true);
    const size = wide?.size ?? view.getUint32(at + 12, true);
    const offset = wide?.offset ?? view.getUint32(at + 16, true);
    if (offset + size > at) throw new UnreadableFileError('truncated', { bytes: view.byteLength });
    if (count * CENTRAL_BYTES > size) throw damaged('directory');
    return { count, offset, end: offset + size };
  }
  throw new UnreadableFileError('truncated', { bytes: view.byteLength });
}

/** The zip64 end record, when the ordinary one says that its fields are too small; null otherwise. */
function wideEnd(view: DataView, end: number): { count: number; size: number; offset: number } | null {
  const marked =
    view.getUint16(end + 10, true) === MAX16 ||
    view.getUint32(end + 12, true) === MAX32 ||
    view.getUint32(end + 16, true) === MAX32;
  if (!marked || end < 20 || view.getUint32(end - 20, true) !== END64_LOCATOR) return null;
  const at = wideNumber(view, end - 20 + 8);
  if (at + 56 > end || view.getUint32(at, true) !== END64) throw damaged('directory');
  return { count: wideNumber(view, at + 32), size: wideNumber(view, at + 40), offset: wideNumber(view, at + 48) };
}

/** Sizes and place of an entry; fields that do not fit 32 bits stand in extra field 1, in this order. */
function wideSizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  if (size !== MAX32 && packed !== MAX32 && offset !== MAX32) return { size, packed, offset };
  let field = extraAt;
  const end = extraAt + extraLength;
  while (field + 4 <= end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  const take = () => {
    if (field + 8 > end) throw damaged('directory');
    field += 8;
    return wideNumber(view, field - 8);
  };
  field += 4;
  if (size === MAX32) size = take();
  if (packed === MAX32) packed = take();
  if (offset === MAX32) offset = take();
  return { size, packed, offset };
}

/** A 64-bit number; beyond 2^53 it is inexact, and far beyond any limit. */
function wideNumber(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged('directory');
  return view.getUint32(at + 4, true) * 0x100000000 + view.getUint32(at, true);
}

function damaged(part: string): UnreadableFileError {
  return new UnreadableFileError('damaged', { part });
}
