/**
 * Workbooks as they were examined by an earlier run, in a hidden folder that may be removed at any time. An entry is
 * found by what the bytes of the file are now, by the program and by everything that was asked: never by name or date.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { RollUpInput } from '../core/rollup/roll-up-input.ts';

export const CACHE_FOLDER = '.tonghop-cache';

/** No examined workbook is longer than this many bytes. */
const LONGEST = 1 << 28;
const CHECKSUM = 64;

export interface SubmissionCache {
  /** Names the entry of a file with these contents. */
  keyOf(file: string, sha256: string): string;
  /** Null when there is no entry, or a damaged one. */
  get(key: string): string | null;
  /** An entry that cannot be written is done without. */
  put(key: string, text: string): void;
}

/** @param of what the workbooks are examined by (`inputFingerprint`) */
export function submissionCache(folder: string, of: string, received: ReadonlyMap<string, string>): SubmissionCache {
  const fileOf = (key: string) => join(folder, key);
  return {
    keyOf: (file, sha256) => digest([of, file, sha256, received.get(file) ?? ''].join('\n')),
    get: (key) => {
      try {
        const bytes = readFileSync(fileOf(key));
        const packed = bytes.subarray(CHECKSUM);
        if (bytes.toString('latin1', 0, CHECKSUM) !== digest(packed)) return null;
        return inflateRawSync(packed, { maxOutputLength: LONGEST }).toString('utf8');
      } catch {
        return null;
      }
    },
    put: (key, text) => {
      const unfinished = `${fileOf(key)}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        const packed = deflateRawSync(text, { level: 1 });
        writeFileSync(unfinished, Buffer.concat([Buffer.from(digest(packed), 'latin1'), packed]));
        renameSync(unfinished, fileOf(key));
      } catch {
        rmSync(unfinished, { force: true });
      }
    },
  };
}

/** Takes away the entries that the last run had no use for. */
export function pruneCache(folder: string, used: ReadonlySet<string>): void {
  try {
    for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
  } catch {
    // No cache, or one that somebody else removes at this moment.
  }
}

/** Changes whenever the program or anything asked of it changes: another result may then come out of the same file. */
export function inputFingerprint({ received: _, asked: __, ...input }: RollUpInput): string {
  return digest(`${programFingerprint()}\n${JSON.stringify(input)}`);
}

/** The program's own code: a version number alone would not tell two builds apart. */
function programFingerprint(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  const hash = createHash('sha256').update(process.version);
  for (const name of readdirSync(folder).sort()) {
    if (/\.[jt]s$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
