/** Outputs that appear whole or not at all: written aside inside the output folder, then renamed one by one. */
import { createWriteStream, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Language } from '../core/book/language.ts';
import { FailedError } from './io.ts';
import { ensureFolder } from './output.ts';

export type Content = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** A place that is known to be writable before the work begins. */
export interface OutputFolder {
  /** Writes the files aside and renames them when all are there; until then whatever stood in the folder stands. */
  write(files: Readonly<Record<string, () => Content>>): Promise<void>;
  /** Takes away what was written aside; to be called in the end, whatever happened. */
  close(): void;
}

/** Makes the folder when there is none. A folder that cannot be written is a FailedError. */
export function outputFolder(folder: string, language: Language): OutputFolder {
  const aside = attempt(folder, language, () => {
    ensureFolder(folder);
    return mkdtempSync(join(folder, '.tonghop-'));
  });
  return {
    write: async (files) => {
      try {
        for (const [name, content] of Object.entries(files)) {
          await pipeline(Readable.from(content()), createWriteStream(join(aside, name)));
        }
        putInPlace(Object.keys(files), aside, folder);
      } catch (error) {
        throw isSystemError(error) ? cannotWrite(folder, error, language) : error;
      }
    },
    close: () => rmSync(aside, { recursive: true, force: true }),
  };
}

/**
 * Renames all files or none: those of an earlier run step aside first, and come back when one of the new ones is refused
 * (a workbook open in Excel, a folder of that name), so that old and new figures never stand side by side.
 */
function putInPlace(names: readonly string[], aside: string, folder: string): void {
  const earlier = join(aside, 'earlier');
  mkdirSync(earlier);
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    undo.unshift(() => renameSync(to, from));
  };
  try {
    for (const name of names) {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      if (stat?.isDirectory()) throw Object.assign(new Error(name), { code: 'EISDIR' });
      if (stat) move(join(folder, name), join(earlier, name));
    }
    for (const name of names) move(join(aside, name), join(folder, name));
  } catch (error) {
    for (const back of undo) back();
    throw error;
  }
}

function attempt<T>(folder: string, language: Language, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw cannotWrite(folder, error as NodeJS.ErrnoException, language);
  }
}

function cannotWrite(folder: string, { code, message }: NodeJS.ErrnoException, language: Language): FailedError {
  const why = code ?? message;
  return new FailedError(
    language === 'vi'
      ? `Không ghi được vào thư mục ${folder} (${why}). Kiểm tra quyền ghi, dung lượng đĩa, hoặc tệp đang mở trong Excel.`
      : `Cannot write to the folder ${folder} (${why}). Check permissions, free space, and whether a file is open in Excel.`,
  );
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
}
