/** Writing result files, with a sentence when that cannot be done. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../core/book/language.ts';
import { FailedError } from './io.ts';

/** Writes a file into a folder that is made when it is not there yet; gives the file's path. */
export function writeInto(folder: string, name: string, content: string | Uint8Array, language: Language): string {
  const file = join(folder, name);
  try {
    ensureFolder(folder);
    writeFileSync(file, content);
  } catch (error) {
    const why = (error as Error).message;
    throw new FailedError(
      language === 'vi'
        ? `Không ghi được ${file}. Kiểm tra quyền ghi và chỗ trống, đóng tệp nếu đang mở, hoặc chọn thư mục khác (${why}).`
        : `Cannot write ${file}. Check permissions and free space, close the file if it is open, or choose another folder (${why}).`,
    );
  }
  return file;
}

/** Parent by parent: Node's own recursive way never returns where a parent refuses with "no such file" (as in /proc). */
export function ensureFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) ensureFolder(parent);
  mkdirSync(folder);
}
