/** Outputs that appear whole or not at all: written aside inside the output folder, then renamed one by one. */
import { createWriteStream, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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
export function outputFolder(folder: string): OutputFolder {
  const aside = attempt(folder, () => {
    ensureFolder(folder);
    return mkdtempSync(join(folder, '.tonghop-'));
  });
  return {
    write: async (files) => {
      try {
        for (const [name, content] of Object.entries(files)) {
          await pipeline(Readable.from(content()), createWriteStream(join(aside, name)));
        }
        for (const name of Object.keys(files)) renameSync(join(aside, name), join(folder, name));
      } catch (error) {
        throw isSystemError(error) ? cannotWrite(folder, error) : error;
      }
    },
    close: () => rmSync(aside, { recursive: true, force: true }),
  };
}

function attempt<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw cannotWrite(folder, error as NodeJS.ErrnoException);
  }
}

function cannotWrite(folder: string, { code, message }: NodeJS.ErrnoException): FailedError {
  return new FailedError(
    `Không ghi được vào thư mục ${folder} (${code ?? message}). Kiểm tra quyền ghi, dung lượng đĩa, hoặc tệp đang mở trong Excel.`,
  );
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
}
