/**
 * Outputs that appear whole or not at all. They are written aside, in a hidden folder inside the output folder; when all
 * are there a marker says so, and then they are renamed. A run that was killed before the marker leaves the outputs of
 * the run before; one killed after it has its outputs put in place by the next run.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Language } from '../core/book/language.ts';
import { gatheringWriter } from './gathering-writer.ts';
import { FailedError } from './io.ts';
import { ensureFolder } from './output.ts';

export type Content = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
/** What a file is to hold; null when it stands aside already, written by another thread. */
export type Output = () => Content | Promise<Content | null>;

/** A place that is known to be writable before the work begins. */
export interface OutputFolder {
  /** A folder for what is needed only while the work goes on; `close` takes it away. */
  readonly aside: string;
  /** Writes the files aside and renames them when all are there; until then whatever stood in the folder stands. */
  write(files: Readonly<Record<string, Output>>): Promise<void>;
  /** Takes away what was written aside; to be called in the end, whatever happened. */
  close(): void;
}

/** Written last: the names of the outputs that are complete. */
const MARKER = 'complete.json';
const EARLIER = 'earlier';
/** The number of the process, so that the next run knows whose folder was left behind. */
const STAGE = /^\.tonghop-(\d+)-\w{6}$/;

/** Makes the folder when there is none, and settles what a killed run left in it. One that cannot be written is a FailedError. */
export function outputFolder(folder: string, language: Language): OutputFolder {
  const aside = attempt(folder, language, () => {
    ensureFolder(folder);
    settle(folder);
    return mkdtempSync(join(folder, `.tonghop-${process.pid}-`));
  });
  return {
    aside,
    write: async (files) => {
      const names = Object.keys(files);
      try {
        for (const [name, output] of Object.entries(files)) {
          const content = await output();
          if (content !== null) await writeFlushed(join(aside, name), content);
        }
        writeFileSync(join(aside, MARKER), JSON.stringify(names), { flush: true });
        putInPlace(names, aside, folder);
      } catch (error) {
        // What was not put in place now is not to be put there by a later run either.
        rmSync(join(aside, MARKER), { force: true });
        throw isSystemError(error) ? cannotWrite(folder, error, language) : error;
      }
    },
    // Again when a thread that is not yet ended puts a file there meanwhile.
    close: () => rmSync(aside, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Bytes gathered before they are written. */
const GATHERED = 1 << 16;

/** Writes a file piece by piece down to the disk; between two writes signals and other work are heard. */
export async function writeFlushed(file: string, content: Content): Promise<void> {
  const descriptor = openSync(file, 'w');
  const writer = gatheringWriter(descriptor, 2 * GATHERED);
  let size = 0;
  try {
    for await (const piece of content) {
      size += writer.write(piece);
      if (size < GATHERED) continue;
      writer.flush();
      await setImmediate();
      size = 0;
    }
    writer.flush();
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Puts the complete outputs of killed runs in place and throws incomplete ones away; a run still going on is left alone. */
function settle(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = Number(STAGE.exec(name)?.[1] ?? process.pid);
    if (owner === process.pid || isRunning(owner)) continue;
    const stage = join(folder, name);
    const names = completeNames(stage);
    if (names) putInPlace(names, stage, folder);
    rmSync(stage, { recursive: true, force: true });
  }
}

/** The outputs that a killed run had complete; those it had already renamed are no longer there. */
function completeNames(stage: string): string[] | null {
  try {
    const names = JSON.parse(readFileSync(join(stage, MARKER), 'utf8')) as string[];
    return names.filter((name) => existsSync(join(stage, name)));
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Renames all files or none: when one is refused (a workbook open in Excel, a folder of that name), those of the earlier
 * run come back, so that old and new figures never stand side by side.
 */
function putInPlace(names: readonly string[], aside: string, folder: string): void {
  const earlier = join(aside, EARLIER);
  mkdirSync(earlier, { recursive: true });
  const stood = names.filter((name) => {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stat?.isDirectory()) throw Object.assign(new Error(name), { code: 'EISDIR', syscall: 'rename' });
    if (stat) keepBeside(join(folder, name), join(earlier, name));
    return stat !== undefined;
  });
  const renamed: string[] = [];
  try {
    for (const name of names) {
      renameSync(join(aside, name), join(folder, name));
      renamed.push(name);
    }
  } catch (error) {
    for (const name of renamed) {
      if (stood.includes(name)) renameSync(join(earlier, name), join(folder, name));
      else rmSync(join(folder, name), { force: true });
    }
    throw error;
  }
}

/** A second name for a file; a copy where the disk knows no second names. */
function keepBeside(file: string, second: string): void {
  rmSync(second, { force: true });
  try {
    linkSync(file, second);
  } catch {
    copyFileSync(file, second);
  }
}

function attempt<T>(folder: string, language: Language, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw cannotWrite(folder, error as NodeJS.ErrnoException, language);
  }
}

/** The FailedError for an error of the disk in an output folder. */
export function cannotWrite(folder: string, { code, message }: NodeJS.ErrnoException, language: Language): FailedError {
  const why = code ?? message;
  return new FailedError(
    language === 'vi'
      ? `Không ghi được vào thư mục ${folder} (${why}). Kiểm tra quyền ghi, dung lượng đĩa, hoặc tệp đang mở trong Excel.`
      : `Cannot write to the folder ${folder} (${why}). Check permissions, free space, and whether a file is open in Excel.`,
  );
}

/** An error of the operating system, not one of the program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
