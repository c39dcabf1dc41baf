/**
 * The parts of an Office package (ECMA-376 part 2): a zip archive whose entries are named parts. A part is inflated only
 * when it is asked for, its checksum is always verified, and every byte counts against the limits of the whole file.
 */
import type { DeflatedPart, Inflate } from './inflate.ts';
import { defaultLimits, type Limits, overLimit, RATIO_FROM_BYTES, within } from './limits.ts';
import type { PartMemory } from './part-memory.ts';
import { leadsOut, partKey } from './part-names.ts';
import { UnreadableFileError } from './unreadable.ts';
import { WideTexts } from './wide-texts.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** A part that is held as UTF-16 as well takes three times its size for a moment. */
const LARGEST_WIDE = 4 * 1024 * 1024;
/** Parts of so many bytes are held at the same time without regret. */
const MOST_TOGETHER = 2 * 1024 * 1024;

export class Package {
  /** Part names as stored, in the order of the archive. */
  readonly names: readonly string[];
  readonly limits: Limits;
  private readonly bytes: Uint8Array;
  private readonly inflate: Inflate;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  /** What was verified before it was asked for. */
  private readonly ready = new Map<ZipEntry, Uint8Array>();
  private readonly taken = new Set<string>();
  private inflated = 0;
  /** The limits as one text. */
  private told: string | null = null;

  constructor(bytes: Uint8Array, inflate: Inflate, limits: Limits) {
    // As a plain array even where a Buffer is given, whose parts are slower to cut.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    this.inflate = inflate;
    this.limits = limits;
    const entries = zipDirectory(bytes, limits);
    this.names = entries.map((entry) => entry.name);
    this.entries = entriesByName(entries);
    refuseOverlap(entries, bytes.length);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The bytes of a part, or null when there is none of that name. A part can be taken once: it has one place only. */
  async take(name: string): Promise<Uint8Array | null> {
    const found = this.enter(name);
    return found && this.verified(found.entry, found.packed);
  }

  /** What `read` makes of a part, or made of one of the same packed bytes in an earlier workbook. Like `take`, only once. */
  async takeAs<Result extends object>(
    name: string,
    memory: PartMemory<Result>,
    read: (bytes: Uint8Array) => Result,
  ): Promise<Result | null> {
    const found = this.enter(name);
    if (!found) return null;
    const { entry, packed } = found;
    // Bytes that are the same were verified then, if they were declared to be the same.
    this.told ??= this.limits === defaultLimits ? '' : JSON.stringify(this.limits);
    const told = `${name}\n${entry.method} ${entry.size} ${entry.crc}\n${this.told}`;
    const known = memory.recall(packed, told);
    if (known) return known;
    const result = read(await this.verified(entry, packed));
    memory.keep(packed, told, result);
    return result;
  }

  /** The texts of a part, made all at once; null where that is not to be had or would take too much memory. */
  wideTexts(bytes: Uint8Array): WideTexts | null {
    const wide = bytes.length <= LARGEST_WIDE ? this.inflate.wide?.(bytes) : null;
    return wide ? new WideTexts(bytes, wide) : null;
  }

  /** Inflates parts that are going to be taken, all at once where that is quicker. */
  prepare(names: readonly (string | null)[]): void {
    if (!this.inflate.together) return;
    const entries: ZipEntry[] = [];
    const parts: DeflatedPart[] = [];
    let bytes = 0;
    for (const name of names) {
      const entry = name === null ? undefined : this.entries.get(partKey(name));
      const packed = entry?.method === DEFLATED ? this.packedBytes(entry) : null;
      if (!entry || !packed) continue;
      bytes += entry.size;
      if (bytes > MOST_TOGETHER) return;
      entries.push(entry);
      parts.push({ packed, size: entry.size, crc: entry.crc });
    }
    const inflated = this.inflate.together(parts);
    inflated?.forEach((part, index) => {
      this.ready.set(entries[index] as ZipEntry, part);
    });
  }

  private enter(name: string): { readonly entry: ZipEntry; readonly packed: Uint8Array } | null {
    const key = partKey(name);
    const entry = this.entries.get(key);
    if (!entry) return null;
    if (this.taken.has(key)) throw new UnreadableFileError('cyclic', { part: name });
    this.taken.add(key);
    const packed = this.packedBytes(entry);
    if (!packed) throw damaged(entry, 'header');
    this.refuseLarge(entry, packed);
    return { entry, packed };
  }

  private async verified(entry: ZipEntry, packed: Uint8Array): Promise<Uint8Array> {
    const ready = this.ready.get(entry);
    if (ready) return ready;
    const bytes = await this.unpack(entry, packed);
    // The declared size was only a promise until here.
    if (bytes.length !== entry.size) throw damaged(entry, 'size');
    if (this.inflate.crc32(bytes) !== entry.crc) throw damaged(entry, 'checksum');
    return bytes;
  }

  /** Null where the archive has something else than the entry at its place. */
  private packedBytes(entry: ZipEntry): Uint8Array | null {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (view.getUint32(entry.offset, true) !== LOCAL) return null;
    const start =
      entry.offset + LOCAL_BYTES + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    if (start + entry.packed > this.bytes.length) return null;
    return this.bytes.subarray(start, start + entry.packed);
  }

  /** Judged by the declared size before a byte is inflated; inflating then stops at the declared size. */
  private refuseLarge(entry: ZipEntry, packed: Uint8Array): void {
    within(this.limits, 'entryBytes', entry.size, entry.name);
    const ratio = Math.floor(entry.size / Math.max(1, packed.length));
    if (entry.size > RATIO_FROM_BYTES) within(this.limits, 'ratio', ratio, entry.name);
    this.inflated += entry.size;
    within(this.limits, 'totalBytes', this.inflated, entry.name);
  }

  private async unpack(entry: ZipEntry, packed: Uint8Array): Promise<Uint8Array> {
    if (entry.method === STORED) return packed;
    if (entry.method !== DEFLATED) throw damaged(entry, 'method');
    try {
      const inflated = this.inflate.raw(packed, entry.size);
      return inflated instanceof Uint8Array ? inflated : await inflated;
    } catch (error) {
      // More than the archive declares: the figure was a lie, as in a bomb that hides its size.
      if ((error as Error).name === 'RangeError') throw overDeclared(this.limits, entry);
      throw damaged(entry, 'deflate');
    }
  }
}

function entriesByName(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (leadsOut(entry.name)) throw new UnreadableFileError('path', { part: entry.name });
    if (key.endsWith('/')) continue;
    // Two parts of one name: readers would disagree which one counts.
    if (byName.has(key)) throw new UnreadableFileError('damaged', { part: entry.name, fault: 'twice' });
    byName.set(key, entry);
  }
  return byName;
}

/** Entries that share bytes make a small file expand without end; no writer makes them. */
function refuseOverlap(entries: readonly ZipEntry[], fileBytes: number): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  let free = 0;
  for (const entry of inOrder) {
    if (entry.offset + LOCAL_BYTES + entry.packed > fileBytes) {
      throw new UnreadableFileError('truncated', { bytes: fileBytes, part: entry.name });
    }
    if (entry.offset < free) throw new UnreadableFileError('damaged', { part: entry.name, fault: 'overlap' });
    free = entry.offset + LOCAL_BYTES + entry.packed;
  }
}

function overDeclared(limits: Limits, entry: ZipEntry): UnreadableFileError {
  const facts = { part: entry.name, fault: 'size', declared: entry.size };
  return entry.size >= limits.entryBytes
    ? overLimit(limits, 'entryBytes', entry.size, entry.name)
    : new UnreadableFileError('damaged', facts);
}

function damaged(entry: ZipEntry, fault: string): UnreadableFileError {
  return new UnreadableFileError('damaged', { part: entry.name, fault });
}
