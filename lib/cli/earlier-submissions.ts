/** `--previous`: workbooks of earlier periods, whose figures those to be checked are held against, unit by unit. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '../core/book/language.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { wordFinding } from '../core/findings/wording.ts';
import { locate } from '../core/locate/locate.ts';
import type { Submission } from '../core/locate/submission.ts';
import { catalogueOf } from '../core/rules/check-book.ts';
import { readBook } from '../xlsx/read/read-book.ts';
import { UnreadableFileError } from '../xlsx/read/unreadable.ts';
import { FailedError, type Io } from './io.ts';
import { workbooksIn } from './paths.ts';
import { unread } from './unread.ts';

interface Asked {
  /** Whose the workbooks are, when the command line says so. */
  readonly unit: string | null;
  readonly language: Language;
}

/**
 * What can be held against; what cannot, and why, is told on the side.
 * @throws FailedError when nothing can
 */
export async function earlierSubmissions(
  paths: readonly string[],
  catalogues: readonly Catalogue[],
  asked: Asked,
  io: Io,
): Promise<readonly Submission[]> {
  const earlier: Submission[] = [];
  const told: string[] = [];
  for (const file of workbooksIn(paths, asked.language)) {
    const read = await earlierSubmission(file, catalogues, asked);
    if (typeof read === 'string') told.push(`--previous ${file}: ${read}`);
    else earlier.push(read);
  }
  if (earlier.length === 0) throw new FailedError(told.join('\n'));
  for (const line of told) io.err(`${line}\n`);
  return earlier;
}

async function earlierSubmission(
  file: string,
  catalogues: readonly Catalogue[],
  { unit, language }: Asked,
): Promise<Submission | string> {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  try {
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const book = await readBook(bytes);
    const known = unit === null ? {} : { unit };
    const submission = locate(book, { file, sha256, catalogues: [catalogueOf(book, catalogues)], ...known });
    if (submission.unit === null) return say('không rõ của đơn vị nào.', 'whose it is is not known.');
    if (submission.period === null) return say('không rõ của kỳ nào.', 'for which period it is is not known.');
    return submission;
  } catch (error) {
    if (error instanceof UnreadableFileError) return wordFinding(unread(file, error), language);
    return say(`không đọc được (${String(error)}).`, `cannot be read (${String(error)}).`);
  }
}

/** Which workbooks had nothing to be held against. */
export function notCompared(files: readonly string[], language: Language): string {
  const [few, more] = [files.slice(0, 5).join(', '), files.length - 5];
  const names = more > 0 ? `${few}${language === 'vi' ? ` và ${more} tệp khác` : ` and ${more} more`}` : few;
  return language === 'vi'
    ? `--previous: không có sổ kỳ trước của cùng đơn vị để so cho ${names}.`
    : `--previous: no earlier workbook of the same unit for ${names}.`;
}

/** The earlier workbook is another unit's: nothing was held against it. */
export function otherUnitsPrevious(previous: string, owner: string, file: string, language: Language): string {
  return language === 'vi'
    ? `--previous ${previous}: là sổ của ${owner}, không cùng đơn vị nên không so với ${file}.`
    : `--previous ${previous}: it is a workbook of ${owner}, another unit; ${file} was not compared with it.`;
}
