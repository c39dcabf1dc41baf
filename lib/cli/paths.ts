import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FailedError } from './io.ts';

/** File name endings that are taken for submitted workbooks; whether they can be read is seen later, one by one. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|ods)$/i;

/**
 * The workbooks behind paths given by a person: a file as it is, a folder recursively, in the order of their names.
 * Lock files (`~$…`) and hidden files are skipped. A path that does not exist is a FailedError.
 */
export function collectWorkbooks(paths: readonly string[]): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new FailedError(`Không tìm thấy tệp hoặc thư mục: ${path}`);
    if (stat.isDirectory()) for (const file of workbooksUnder(path)) found.add(file);
    else found.add(path);
  }
  return [...found];
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

function workbooksUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return workbooksUnder(path);
    return WORKBOOK.test(entry.name) ? [path] : [];
  });
}
