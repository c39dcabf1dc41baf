import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../core/book/language.ts';
import { FailedError } from './io.ts';

/** File name endings that are taken for submitted workbooks; whether they can be read is seen later, one by one. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|ods)$/i;

/**
 * The workbooks behind paths given by a person: a file as it is, a folder recursively (links to folders followed, each
 * folder once), in the order of their names. Lock files (`~$…`) and hidden files are skipped; a file reached by two paths
 * is one file. A path that does not exist, or a folder that cannot be opened, is a FailedError.
 */
export function collectWorkbooks(paths: readonly string[], language: Language = 'vi'): string[] {
  const found = new Map<string, string>();
  const add = (file: string) => {
    const real = realOf(file);
    if (!found.has(real)) found.set(real, file);
  };
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) {
      throw new FailedError(
        language === 'vi' ? `Không tìm thấy tệp hoặc thư mục: ${path}` : `No such file or folder: ${path}`,
      );
    }
    if (stat.isDirectory()) for (const file of workbooksUnder(path, new Set(), language)) add(file);
    else add(path);
  }
  return [...found.values()];
}

/** The same, where there is nothing to do without one: a FailedError that names the paths. */
export function workbooksIn(paths: readonly string[], language: Language): string[] {
  const files = collectWorkbooks(paths, language);
  if (files.length === 0) throw noWorkbookIn(paths, language);
  return files;
}

/** What is said where the paths hold no workbook. */
export function noWorkbookIn(paths: readonly string[], language: Language): FailedError {
  const places = paths.join(', ');
  return new FailedError(language === 'vi' ? `Không có sổ Excel nào trong: ${places}` : `No workbook in: ${places}`);
}

/** File names beside the workbooks, such as `received.csv`, found in the folders among the paths. */
export function fileBeside(paths: readonly string[], name: string): string | null {
  for (const path of paths) {
    const candidate = join(path, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() && statSync(candidate, { throwIfNoEntry: false })) {
      return candidate;
    }
  }
  return null;
}

/** @param visited folders already looked into, by their real path: a link may lead back up */
function workbooksUnder(folder: string, visited: Set<string>, language: Language): string[] {
  const real = realOf(folder);
  if (visited.has(real)) return [];
  visited.add(real);
  return namesIn(folder, language).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return workbooksUnder(path, visited, language);
    return WORKBOOK.test(name) ? [path] : [];
  });
}

function namesIn(folder: string, language: Language): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && !name.startsWith('~$'))
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code;
    throw new FailedError(
      language === 'vi'
        ? `Không mở được thư mục ${folder} (${why}). Kiểm tra quyền đọc rồi chạy lại.`
        : `Cannot open the folder ${folder} (${why}). Check its permissions and run again.`,
    );
  }
}

/** The path behind links; of a link that leads nowhere, its own. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
