/** One file to one examined workbook: the work of every thread that reads. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { changedFormulas } from '../core/audit/changed-formulas.ts';
import type { Facts } from '../core/findings/finding.ts';
import { unreadableFile } from '../core/findings/unreadable.ts';
import { KnownTables } from '../core/locate/tables/known-tables.ts';
import { createExaminer, type Examiner } from '../core/rollup/examine.ts';
import type { RollUpInput } from '../core/rollup/roll-up-input.ts';
import { isRollUpBook } from '../core/rollup/workbook/roll-up-mark.ts';
import { checkBook } from '../core/rules/check-book.ts';
import { expecting } from '../core/rules/expected.ts';
import { readBook } from '../xlsx/read/read-book.ts';
import { UnreadableFileError } from '../xlsx/read/unreadable.ts';
import type { SubmissionCache } from './submission-cache.ts';
import { isSystemError } from './write-whole.ts';

export interface SubmissionRead {
  /** The examined workbook (`createExaminer`), or why it is set aside. */
  readonly text: string;
  readonly readable: boolean;
  /** False when an earlier run had examined the same bytes. */
  readonly anew: boolean;
  /** Its entry in the cache; null when it has none. */
  readonly key: string | null;
}

export type SubmissionReader = (file: string) => Promise<SubmissionRead>;

/** Never throws: a file that cannot be read is set aside, whatever the reason. */
export function submissionReader(input: RollUpInput, cache: SubmissionCache | null): SubmissionReader {
  const examiner = createExaminer(input);
  const { catalogue, period, received } = input;
  const auditors = [changedFormulas([catalogue])];
  const tables = new KnownTables(catalogue);
  return async (file) => {
    let sha256: string | null = null;
    try {
      const bytes = readFileSync(file);
      sha256 = createHash('sha256').update(bytes).digest('hex');
      const key = cache?.keyOf(file, sha256) ?? null;
      const known = key === null ? null : (cache?.get(key) ?? null);
      if (known !== null) return { text: known, readable: true, anew: false, key };
      const book = await readBook(bytes);
      if (isRollUpBook(book)) return setAside(file, 'own-roll-up', {}, sha256, examiner);
      const { submission, findings } = checkBook(book, {
        file,
        sha256,
        catalogues: [catalogue],
        expected: expecting({ period: period.id }),
        receivedOn: received.get(file) ?? null,
        auditors,
        tables,
      });
      const text = examiner.examine(submission, findings);
      if (key !== null) cache?.put(key, text);
      return { text, readable: true, anew: true, key };
    } catch (error) {
      return setAside(file, ...reasonOf(error), sha256, examiner);
    }
  };
}

/** A file that gives no figures, with the reason. */
export function setAside(
  file: string,
  reason: string,
  facts: Facts,
  sha256: string | null,
  examiner: Examiner,
): SubmissionRead {
  const text = examiner.quarantined(file, unreadableFile(file, reason, facts), sha256);
  return { text, readable: false, anew: true, key: null };
}

function reasonOf(error: unknown): [string, Facts] {
  if (error instanceof UnreadableFileError) return [error.reason, error.facts];
  if (isSystemError(error)) return ['not-accessible', { code: error.code ?? null }];
  return ['defect', { message: error instanceof Error ? error.message : String(error) }];
}
