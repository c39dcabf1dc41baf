/** `tonghop rollup`: reads the units' workbooks one after the other, merges them, writes the province's figures. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtinPlans } from '../core/catalogue/builtin.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Period } from '../core/catalogue/period.ts';

import type { Language } from '../core/findings/language.ts';
import { unreadableFile } from '../core/findings/unreadable.ts';
import { type Collector, createCollector } from '../core/rollup/collector.ts';
import { factsCsv } from '../core/rollup/outputs/facts-csv.ts';
import { findingPieces } from '../core/rollup/outputs/findings-csv.ts';
import { rollUpJson } from '../core/rollup/outputs/rollup-json.ts';
import { submissionsCsv } from '../core/rollup/outputs/submissions-csv.ts';
import { totalsCsv } from '../core/rollup/outputs/totals-csv.ts';
import type { RollUp } from '../core/rollup/roll-up.ts';
import { wordRecordReason } from '../core/rollup/words/record-reason.ts';
import { summaryLines } from '../core/rollup/words/summary-lines.ts';
import { rollUpWorkbook } from '../core/rollup/workbook/roll-up-workbook.ts';
import { checkBook } from '../core/rules/check-book.ts';
import { readBook } from '../xlsx/read/read-book.ts';
import { UnreadableFileError } from '../xlsx/read/unreadable.ts';
import { streamWorkbook } from '../xlsx/rollup/stream-workbook.ts';
import { catalogueFrom } from './catalogue-source.ts';
import { freezeOutputs, frozenState } from './freeze.ts';
import { EXIT, FailedError, type Io, UsageError } from './io.ts';
import { choiceOption, languageOption } from './language-option.ts';
import { collectWorkbooks, fileBeside } from './paths.ts';
import { askedOf, periodOf, receivedDays } from './rollup-options.ts';
import { outputFolder } from './write-whole.ts';

const OPTIONS = {
  period: { type: 'string' },
  out: { type: 'string' },
  catalogue: { type: 'string' },
  units: { type: 'string' },
  received: { type: 'string' },
  csv: { type: 'string' },
  lang: { type: 'string' },
  quiet: { type: 'boolean' },
  freeze: { type: 'boolean' },
  against: { type: 'string' },
} as const;

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const language = languageOption(values.lang);
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  if (positionals.length === 0) {
    throw new UsageError(
      say('Cần tên tệp hoặc thư mục chứa sổ của các đơn vị.', "Give files or folders of the units' workbooks."),
    );
  }
  const { out } = values;
  if (!out) throw new UsageError(say('Cần --out: thư mục để ghi kết quả.', 'Missing --out: the folder to write to.'));
  const style = choiceOption('csv', values.csv, ['plain', 'vi']);
  const { catalogue, asked } = askedOf(catalogueFrom(values.catalogue, language), values.units, language);
  const period = periodOf(values.period, catalogue, language);
  // The roll-up of an earlier run, in a folder below the submissions, is about to be written anew; it is nobody's report.
  const ours = resolve(out, 'rollup.xlsx');
  const files = collectWorkbooks(positionals, language).filter((file) => resolve(file) !== ours);
  if (files.length === 0) {
    const places = positionals.join(', ');
    throw new FailedError(say(`Không có sổ Excel nào trong ${places}.`, `No workbook in ${places}.`));
  }
  const received = receivedDays(values.received ?? fileBeside(positionals, 'received.csv'), files, io, language);
  const plans = builtinPlans(catalogue);
  const input = { catalogue, plans, units: catalogue.units, period, asked, received };
  const freezing = { freeze: values.freeze === true, against: values.against, out };
  const folder = outputFolder(out, language);
  try {
    const frozen = frozenState(freezing, period.id, language);
    const collector = createCollector(input);
    const unreadable = await readAll(files, { ...input, collector, progress: progressOn(io, values.quiet === true) });
    if (unreadable === files.length) throw new FailedError(nothingReadable(collector.finish(), language));
    const rollUp = collector.finish();
    const kept = freezeOutputs(rollUp, freezing, frozen, language);
    await folder.write({ ...outputs(rollUp, language, style, out), ...kept.files });
    io.out(`${[...summaryLines(rollUp, language, out), ...kept.lines].join('\n')}\n`);
    const errors = rollUp.findings.some((finding) => finding.severity === 'error');
    return errors || kept.changed ? EXIT.findings : EXIT.ok;
  } finally {
    folder.close();
  }
}

interface Reading {
  readonly catalogue: Catalogue;
  readonly period: Period;
  readonly received: ReadonlyMap<string, string>;
  readonly collector: Collector;
  readonly progress: (done: number, of: number, file: string) => void;
}

/** Reads and checks each file; one that cannot be read is set aside. The number of those is returned. */
async function readAll(files: readonly string[], reading: Reading): Promise<number> {
  const { catalogue, period, received, collector, progress } = reading;
  let unreadable = 0;
  for (const [i, file] of files.entries()) {
    progress(i, files.length, file);
    let sha256: string | null = null;
    try {
      const bytes = readFileSync(file);
      sha256 = createHash('sha256').update(bytes).digest('hex');
      const book = await readBook(bytes);
      const { submission, findings } = checkBook(book, {
        file,
        sha256,
        catalogues: [catalogue],
        period: period.id,
        receivedOn: received.get(file) ?? null,
      });
      collector.add(submission, findings);
    } catch (error) {
      if (!(error instanceof UnreadableFileError) && !isSystemError(error)) throw error;
      unreadable += 1;
      const why =
        error instanceof UnreadableFileError ? error : { reason: 'cannot-open', facts: { code: error.code ?? null } };
      collector.quarantine(file, unreadableFile(file, why.reason, why.facts), sha256);
    }
  }
  progress(files.length, files.length, '');
  return unreadable;
}

function outputs(rollUp: RollUp, language: Language, style: 'plain' | 'vi', out: string) {
  return {
    'facts.csv': () => factsCsv(rollUp, style),
    'totals.csv': () => [totalsCsv(rollUp, style)],
    'submissions.csv': () => [submissionsCsv(rollUp, language, style)],
    'findings.csv': () => findingPieces(rollUp, language, style),
    'rollup.json': () => rollUpJson(rollUp, language),
    'rollup.xlsx': () => streamWorkbook(rollUpWorkbook(rollUp, language, (file) => addressFrom(out, file))),
  };
}

/** A submitted file as an address relative to the output folder; none across drives, where no relative one exists. */
function addressFrom(out: string, file: string): string | null {
  const path = relative(resolve(out), resolve(file));
  if (isAbsolute(path)) return null;
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}

function nothingReadable({ records, period }: RollUp, language: Language): string {
  const unread = records.filter((record) => record.state === 'quarantined');
  const lines = unread.map((record) => `  ${record.file}: ${wordRecordReason(record, period, language)}`);
  return [language === 'vi' ? 'Không đọc được tệp nào:' : 'No file could be read:', ...lines].join('\n');
}

/** Progress on a line that is written over; silent when nobody watches. */
function progressOn(io: Io, quiet: boolean): Reading['progress'] {
  if (!io.tty || quiet) return () => undefined;
  return (done, of, file) => {
    const line = done === of ? '' : `Đang đọc ${done + 1}/${of}: ${file.slice(dirname(file).length + 1)}`;
    io.err(`\r\u001b[K${line}`);
  };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
}
