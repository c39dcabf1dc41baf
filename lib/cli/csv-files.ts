/** Text files that the user names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../core/book/language.ts';
import { FailedError } from './io.ts';

/** @throws FailedError when it cannot be read */
export function textOf(file: string, language: Language): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new FailedError(language === 'vi' ? `Không đọc được tệp ${file}.` : `Cannot read ${file}.`);
  }
}

/** The CSV files of a folder, by name: a catalogue, a scheme. */
export function csvFilesOf(folder: string, language: Language): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(names.map((name) => [name, textOf(join(folder, name), language)]));
}
