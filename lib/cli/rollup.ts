/** `tonghop rollup`: reads the units' workbooks, merges them, writes the province's figures. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../core/findings/language.ts';
import { createCollector } from '../core/rollup/collector.ts';
import { factsCsv } from '../core/rollup/outputs/facts-csv.ts';
import { findingPieces } from '../core/rollup/outputs/findings-csv.ts';
import { rollUpJson } from '../core/rollup/outputs/rollup-json.ts';
import { submissionsCsv } from '../core/rollup/outputs/submissions-csv.ts';
import { totalsCsv } from '../core/rollup/outputs/totals-csv.ts';
import type { RollUp } from '../core/rollup/roll-up.ts';
import { wordRecordReason } from '../core/rollup/words/record-reason.ts';
import { summaryLines } from '../core/rollup/words/summary-lines.ts';
import { settleForMerging } from './engine-settings.ts';
import { freezeOutputs, frozenState } from './freeze.ts';
import { onInterrupt } from './interrupt.ts';
import { EXIT, FailedError, type Io, UsageError } from './io.ts';
import { choiceOption, languageOption } from './language-option.ts';
import { mergeInput } from './merge-settings.ts';
import { collectWorkbooks, fileBeside, noWorkbookIn } from './paths.ts';
import { progressOn } from './progress.ts';
import { readAll } from './read-all.ts';
import type { Helper } from './reading-thread.ts';
import { receivedDays } from './rollup-options.ts';
import { type SpoolShelf, spoolShelf } from './spool-shelf.ts';
import { CACHE_FOLDER } from './submission-cache.ts';
import { workbookBytes } from './workbook-file.ts';
import { cannotWrite, isSystemError, type Output, outputFolder } from './write-whole.ts';

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
  scheme: { type: 'string' },
  workers: { type: 'string' },
  'no-cache': { type: 'boolean' },
} as const;

export async function run(args: string[], io: Io): Promise<number> {
  const growRoom = settleForMerging();
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
  const style = choiceOption('csv', values.csv, ['plain', 'vi'], language);
  const threads = threadsOption(values.workers, language);
  const settings = { catalogue: values.catalogue, units: values.units, period: values.period, language };
  const asked = mergeInput(settings, new Map());
  if (values.scheme !== undefined) await knownScheme(values.scheme, asked.period.id, language);
  // The roll-up of an earlier run, in a folder below the submissions, is about to be written anew; it is nobody's report.
  const ours = resolve(out, 'rollup.xlsx');
  const files = collectWorkbooks(positionals, language).filter((file) => resolve(file) !== ours);
  if (files.length === 0) throw noWorkbookIn(positionals, language);
  const received = receivedDays(values.received ?? fileBeside(positionals, 'received.csv'), files, io, language);
  const input = { ...asked, received };
  const freezing = { freeze: values.freeze === true, against: values.against, out };
  const folder = outputFolder(out, language);
  const stage = { read: 0, written: false };
  const calm = onInterrupt(() => {
    folder.close();
    io.err(`${interrupted(stage, files.length, out, language)}\n`);
  });
  let spool: SpoolShelf | null = null;
  let helper: Helper | null = null;
  try {
    spool = spoolShelf(join(folder.aside, 'spool'));
    const frozen = frozenState(freezing, input.period.id, language);
    const collector = createCollector(input, spool);
    const show = progressOn(io, values.quiet === true, files, language);
    const tally = await readAll({
      files,
      settings,
      input,
      collector,
      threads,
      cacheFolder: values['no-cache'] ? null : join(out, CACHE_FOLDER),
      progress: (done) => {
        stage.read = done;
        show(done);
      },
      // Not before the first file: what is made once for all of them would let the room grow too far.
      readHere: growRoom,
    });
    helper = tally.helper;
    const nothing = tally.unreadable === files.length;
    const [file, aside] = [join(folder.aside, 'rollup.xlsx'), join(folder.aside, 'spool-of-helper')];
    const [collected, spooled] = [collector.collected(), spool.spooled()];
    const elsewhere = nothing ? null : helper?.write({ collected, spooled, file, aside, out, language });
    const rollUp = collector.finish();
    if (nothing) throw new FailedError(nothingReadable(rollUp, language));
    const kept = freezeOutputs(rollUp, freezing, frozen, language);
    const workbook = async () => ((await elsewhere) ? null : workbookBytes(rollUp, language, out));
    await folder.write({ ...outputs(rollUp, language, style), 'rollup.xlsx': workbook, ...kept.files });
    stage.written = true;
    tally.prune();
    const lines = [...summaryLines(rollUp, language, out), ...kept.lines, readLine(files.length, tally.anew, language)];
    io.out(`${lines.join('\n')}\n`);
    const errors = rollUp.findings.some((finding) => finding.severity === 'error');
    const scored = values.scheme === undefined ? EXIT.ok : await scoreOf(out, values.scheme, language, io);
    return Math.max(scored, errors || kept.changed ? EXIT.findings : EXIT.ok);
  } catch (error) {
    throw isSystemError(error) ? cannotWrite(out, error, language) : error;
  } finally {
    await helper?.end();
    spool?.close();
    folder.close();
    calm();
  }
}

/** A scheme that is none, or a damaged one, stops the run before anything is read or written. */
async function knownScheme(scheme: string, period: string, language: Language): Promise<void> {
  const { schemesFrom } = await import('./score-inputs.ts');
  schemesFrom([scheme], [period], language);
}

/** `--scheme`: the figures just written are scored too, into a folder of their own; the scoring command does it all. */
async function scoreOf(out: string, scheme: string, language: Language, io: Io): Promise<number> {
  const { run: score } = await import('./score.ts');
  return score([join(out, 'facts.csv'), '--scheme', scheme, '--out', join(out, 'score'), '--lang', language], io);
}

/** `--workers`: how many threads read; left out, as many as help. The result is the same. */
function threadsOption(given: string | undefined, language: Language): number | null {
  if (given === undefined) return null;
  if (/^([1-9]|[1-5]\d|6[0-4])$/.test(given)) return Number(given);
  throw new UsageError(
    language === 'vi'
      ? `--workers: cần số luồng đọc từ 1 đến 64, không phải "${given}".`
      : `--workers: a number of reading threads from 1 to 64, not "${given}".`,
  );
}

/** The last line: how many files, and how many of them had to be read. */
function readLine(files: number, anew: number, language: Language): string {
  const known = files - anew;
  return language === 'vi'
    ? `Đã xem ${files} tệp: ${anew} tệp đọc mới, ${known} tệp không đổi so với lần chạy trước.`
    : `${files} file(s): ${anew} read anew, ${known} unchanged since the last run.`;
}

function interrupted(
  { read, written }: { readonly read: number; readonly written: boolean },
  files: number,
  out: string,
  language: Language,
): string {
  if (written) {
    return language === 'vi'
      ? `Đã dừng; kết quả mới đã ghi đủ vào ${out}.`
      : `Stopped; the new outputs stand complete in ${out}.`;
  }
  return language === 'vi'
    ? `Đã dừng theo yêu cầu sau ${read}/${files} tệp. Chưa ghi kết quả nào; kết quả trước đó trong ${out} (nếu có) còn nguyên. Chạy lại lệnh để làm tiếp.`
    : `Stopped as asked after ${read} of ${files} files. Nothing was written; earlier outputs in ${out}, if any, stand as they were. Run the command again to go on.`;
}

/** All but the workbook. */
function outputs(rollUp: RollUp, language: Language, style: 'plain' | 'vi'): Record<string, Output> {
  return {
    'facts.csv': () => factsCsv(rollUp, style),
    'totals.csv': () => [totalsCsv(rollUp, style)],
    'submissions.csv': () => submissionsCsv(rollUp, language, style),
    'findings.csv': () => findingPieces(rollUp, language, style),
    'rollup.json': () => rollUpJson(rollUp, language),
  };
}

function nothingReadable({ records, period }: RollUp, language: Language): string {
  const unread = records.filter((record) => record.state === 'quarantined');
  const lines = unread.map((record) => `  ${record.file}: ${wordRecordReason(record, period, language)}`);
  return [language === 'vi' ? 'Không đọc được tệp nào:' : 'No file could be read:', ...lines].join('\n');
}
