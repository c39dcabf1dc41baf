/** `tonghop check`: brings workbooks to the rules, and what the rules say to the reader. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changedFormulas } from '../core/audit/changed-formulas.ts';
import type { Language } from '../core/book/language.ts';
import { BUILTIN_IDS, builtinCatalogue } from '../core/catalogue/builtin.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { parsePeriod } from '../core/catalogue/period.ts';
import { findingsCsv } from '../core/findings/csv.ts';
import type { Finding } from '../core/findings/finding.ts';
import { orderFindings } from '../core/findings/order.ts';
import { findingsJson } from '../core/findings/record.ts';
import { findingsReport } from '../core/findings/report.ts';
import { unreadableFile } from '../core/findings/unreadable.ts';
import type { Submission } from '../core/locate/submission.ts';
import { type BookOptions, checkBook } from '../core/rules/check-book.ts';
import { expecting } from '../core/rules/expected.ts';
import { readBook } from '../xlsx/read/read-book.ts';
import { UnreadableFileError } from '../xlsx/read/unreadable.ts';
import { catalogueFrom, withUnitsFile } from './catalogue-source.ts';
import { earlierSubmissions, notCompared } from './earlier-submissions.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { choiceOption, languageOption } from './language-option.ts';
import { workbooksIn } from './paths.ts';
import { unread } from './unread.ts';

type Format = 'text' | 'json' | 'csv';

interface Asked {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly language: Language;
  readonly catalogue: string | undefined;
  /** Register file that replaces the catalogue's units of its kinds. */
  readonly units: string | undefined;
  readonly period: string | null;
  readonly unit: string | null;
  /** Files and folders of workbooks of earlier periods. */
  readonly previous: readonly string[];
}

/** Checks the workbooks under the given paths; returns the exit code (0 nothing at error level, 1 errors, 3 nothing readable). */
export async function run(args: string[], io: Io): Promise<number> {
  const asked = askedFor(args);
  const named = catalogueFrom(asked.catalogue, asked.language);
  const catalogue = asked.units === undefined ? named : withUnitsFile(named, asked.units, asked.language);
  requireKnown(asked, catalogue);
  const files = workbooksIn(asked.paths, asked.language);
  const catalogues = [catalogue, ...(asked.catalogue === undefined ? others(catalogue) : [])];
  const earlier = asked.previous.length === 0 ? [] : await earlierSubmissions(asked.previous, catalogues, asked, io);
  const expected = expecting({ unit: asked.unit, period: asked.period, earlier });
  const check = { catalogues, expected, auditors: [changedFormulas(catalogues)] };
  const alone: string[] = [];
  const findings: Finding[] = [];
  let unreadable = 0;
  for (const [index, file] of files.entries()) {
    if (io.tty) io.err(`\r[${index + 1}/${files.length}] ${file}\u001b[K`);
    const { submission, findings: found } = await checkFile(file, check, io);
    if (submission && expected.previous(submission) === null) alone.push(file);
    if (found.some(({ rule }) => rule === 'file.unreadable')) unreadable += 1;
    findings.push(...found);
  }
  if (io.tty) io.err('\r\u001b[K');
  if (earlier.length > 0 && alone.length > 0) io.err(`${notCompared(alone, asked.language)}\n`);
  const ordered = orderFindings(findings);
  io.out(printed(files, ordered, asked));
  if (unreadable === files.length) return EXIT.failed;
  return ordered.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.ok;
}

/** Catalogues that come with the program: a workbook issued from one of them is checked by it without being told. */
function others(catalogue: Catalogue): Catalogue[] {
  return BUILTIN_IDS.filter((id) => id !== catalogue.id).flatMap((id) => builtinCatalogue(id) ?? []);
}

/** One bad file is one finding; the rest of the run goes on. */
async function checkFile(
  file: string,
  check: Omit<BookOptions, 'file' | 'sha256'>,
  io: Io,
): Promise<{ readonly submission: Submission | null; readonly findings: readonly Finding[] }> {
  const unreadable = (finding: Finding) => ({ submission: null, findings: [finding] });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return unreadable(unreadableFile(file, 'not-accessible'));
  }
  try {
    const book = await readBook(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return checkBook(book, { ...check, file, sha256 });
  } catch (error) {
    if (error instanceof UnreadableFileError) return unreadable(unread(file, error));
    // A defect of ours must not cost the other files; it is told, and the run ends with an error finding.
    io.err(`${file}: ${error instanceof Error ? error.stack : String(error)}\n`);
    return unreadable(unreadableFile(file, 'defect'));
  }
}

function printed(files: readonly string[], findings: readonly Finding[], { format, language }: Asked): string {
  if (format === 'json') return findingsJson(findings, language);
  if (format === 'csv') return findingsCsv(findings, language);
  return findingsReport(files, findings, language);
}

function askedFor(args: string[]): Asked {
  const { values, positionals } = parsed(args);
  const language = languageOption(values.lang);
  const format = choiceOption('format', values.format, ['text', 'json', 'csv'], language);
  if (positionals.length === 0) {
    throw new UsageError(
      language === 'vi' ? 'Chưa nói kiểm tra tệp hoặc thư mục nào.' : 'No file or folder to check was given.',
    );
  }
  const { catalogue, units, period = null, unit = null, previous = [] } = values;
  return { paths: positionals, format, language, catalogue, units, period, unit, previous };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  const previous = { type: 'string', multiple: true } as const;
  const options = { format: text, lang: text, catalogue: text, units: text, period: text, unit: text, previous };
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

function requireKnown({ period, unit, language }: Asked, catalogue: Catalogue): void {
  if (period !== null && parsePeriod(period, catalogue.policy) === null) {
    throw new UsageError(
      language === 'vi'
        ? `--period ${period}: không phải kỳ báo cáo. Hãy ghi quý như 2023-Q1 hoặc ngày như 2023-03-30.`
        : `--period ${period}: no reporting period. Give a quarter such as 2023-Q1 or a day such as 2023-03-30.`,
    );
  }
  if (unit !== null && !catalogue.units.some(({ code }) => code === unit)) {
    throw new UsageError(
      language === 'vi'
        ? `--unit ${unit}: danh mục ${catalogue.id} không có đơn vị mang mã này.`
        : `--unit ${unit}: catalogue ${catalogue.id} has no unit with this code.`,
    );
  }
}
