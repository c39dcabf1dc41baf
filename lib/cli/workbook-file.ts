/** `rollup.xlsx`: made by the thread that merges, or from what that one collected by another, beside the other outputs. */
import { isAbsolute, relative, resolve } from 'node:path';
import { remember } from '../core/book/remember.ts';
import type { Language } from '../core/findings/language.ts';
import { type Collected, createCollector } from '../core/rollup/collector.ts';
import type { RollUp } from '../core/rollup/roll-up.ts';
import type { RollUpInput } from '../core/rollup/roll-up-input.ts';
import { rollUpWorkbook } from '../core/rollup/workbook/roll-up-workbook.ts';
import { streamWorkbook } from '../xlsx/rollup/stream-workbook.ts';
import { continuedShelf, type Spooled } from './spool-shelf.ts';
import { type Content, writeFlushed } from './write-whole.ts';

/** What another thread is given to make the workbook from; it has the same input. */
export interface WorkbookTask {
  readonly collected: Collected;
  readonly spooled: Spooled;
  /** The file to write, and one for what is needed only meanwhile. */
  readonly file: string;
  readonly aside: string;
  /** Folder in which the workbook will stand. */
  readonly out: string;
  readonly language: Language;
}

/** @param out folder in which the workbook will stand: links to the submitted files start there */
export function workbookBytes(rollUp: RollUp, language: Language, out: string): Content {
  const linkTo = remember((file) => ({ address: addressFrom(out, file) }));
  return streamWorkbook(rollUpWorkbook(rollUp, language, (file) => linkTo(file).address));
}

/** The same workbook as of the thread that collected: the same input, the same collection, the same code. */
export async function writeWorkbook(input: RollUpInput, task: WorkbookTask): Promise<void> {
  const shelf = continuedShelf(task.spooled, task.aside);
  try {
    const rollUp = createCollector(input, shelf, task.collected).finish();
    await writeFlushed(task.file, workbookBytes(rollUp, task.language, task.out));
  } finally {
    shelf.close();
  }
}

/** A submitted file as an address relative to the output folder; none across drives, where no relative one exists. */
function addressFrom(out: string, file: string): string | null {
  const path = relative(resolve(out), resolve(file));
  if (isAbsolute(path)) return null;
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
