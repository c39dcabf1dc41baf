/** `received.csv`: the compiler's own list of when each file came in (`file,received`). */
import Papa from 'papaparse';
import { isDate } from '../catalogue/period.ts';

export interface ReceivedList {
  /** Day of receipt, `yyyy-mm-dd`, by file as the list names it. */
  readonly days: ReadonlyMap<string, string>;
  /** Lines that cannot be used, 1-based, with what stands there. */
  readonly mistakes: readonly { readonly line: number; readonly text: string }[];
}

/** Reads the list; days as `2023-03-18` or `18/03/2023`. A heading line and empty lines are passed over. */
export function parseReceived(text: string): ReceivedList {
  const rows = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data;
  const days = new Map<string, string>();
  const mistakes: { line: number; text: string }[] = [];
  rows.forEach((row, i) => {
    const [file = '', day = ''] = row.map((cell) => cell.normalize('NFC').trim());
    if ((file === '' && day === '') || (i === 0 && file.toLowerCase() === 'file')) return;
    const date = isoDay(day);
    if (file === '' || date === null) mistakes.push({ line: i + 1, text: row.join(', ') });
    else days.set(slashed(file), date);
  });
  return { days, mistakes };
}

/**
 * The days by the files that were read: a line names a file by its path or by the end of it. Lines that name no file
 * come back, since a misspelt name would else go unnoticed.
 */
export function receivedByFile(
  days: ReceivedList['days'],
  files: readonly string[],
): { readonly byFile: ReadonlyMap<string, string>; readonly unmatched: readonly string[] } {
  const byFile = new Map<string, string>();
  const unmatched: string[] = [];
  for (const [name, day] of days) {
    const wanted = name.normalize('NFC');
    const named = files.filter((file) => `/${slashed(file).normalize('NFC')}`.endsWith(`/${wanted}`));
    if (named.length === 0) unmatched.push(name);
    for (const file of named) byFile.set(file, day);
  }
  return { byFile, unmatched };
}

function slashed(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\.\//, '');
}

function isoDay(text: string): string | null {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = vietnamese ?? [];
  const date = vietnamese ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isDate(date) ? date : null;
}
