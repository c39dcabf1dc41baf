/** Microsoft's library for an organisation that serves it itself: copied from where npm put it, never committed. */
import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What Excel on any system asks for, in Vietnamese and English. The file must be called office.js. */
const FILES: readonly string[] = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/** Copies the files into a folder, with the licence they come under. */
export async function copyOfficeFiles(folder: string): Promise<void> {
  const home = path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
  for (const file of FILES) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await cp(path.join(home, 'dist', file), path.join(folder, file));
  }
  await cp(path.join(home, 'LICENSE.md'), path.join(folder, 'LICENSE.md'));
}
