/** `tonghop score`: scores and ranks any facts by any scheme, and says why. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../core/book/language.ts';
import { builtinCatalogue } from '../core/catalogue/builtin.ts';
import type { Mistake } from '../core/catalogue/mistakes.ts';
import { isDate } from '../core/catalogue/period.ts';
import { builtinSuccession, readSuccession, type Successor } from '../core/catalogue/succession.ts';
import { heldTwice, periodsOf, readFacts, type ScoredFact } from '../core/score/facts/facts-table.ts';
import { type GivenPoints, readGivenPoints } from '../core/score/facts/given-points.ts';
import { scoreReport } from '../core/score/outputs/score-report.ts';
import { BUILTIN_SCHEME_IDS, builtinScheme } from '../core/score/scheme/builtin-schemes.ts';
import { type LoadedScheme, loadScheme } from '../core/score/scheme/load-scheme.ts';
import type { Scheme } from '../core/score/scheme/scheme.ts';
import { writeWorkbook } from '../xlsx/write/write-workbook.ts';
import { wordMistakes } from './catalogue-source.ts';
import { EXIT, FailedError, type Io, UsageError } from './io.ts';
import { languageOption } from './language-option.ts';
import { writeInto } from './output.ts';

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      scheme: { type: 'string' },
      out: { type: 'string' },
      period: { type: 'string' },
      points: { type: 'string' },
      map: { type: 'string' },
      succession: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const language = languageOption(values.lang);
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) {
    throw new UsageError(
      say('Cần đúng một tệp facts.csv hoặc một thư mục.', 'Give exactly one facts.csv or one folder.'),
    );
  }
  if (values.scheme === undefined || values.out === undefined) {
    throw new UsageError(
      say(
        `Thiếu --scheme (${BUILTIN_SCHEME_IDS.join(', ')}, hoặc một thư mục) hoặc --out.`,
        `Missing --scheme (${BUILTIN_SCHEME_IDS.join(', ')}, or a folder) or --out.`,
      ),
    );
  }
  const { scheme, catalogue } = schemeFrom(values.scheme, language);
  const facts = factsFrom(source, io, language);
  const period = periodFrom(values.period, facts, language);
  const given = pointsFrom(values.points ?? beside(source, 'points.csv'), scheme, language);
  const mapDay = mapFrom(values.map, values.succession, language);
  const succession = successionFrom(values.succession, mapDay ?? '', language);
  const report = scoreReport({ scheme, catalogue, facts, given, period, succession, mapDay }, language);
  const files: [string, string | Uint8Array][] = [...Object.entries(report.files)];
  files.push(['score.xlsx', await writeWorkbook(report.workbook)]);
  for (const [name, content] of files) writeInto(values.out, name, content, language);
  io.out(`${report.summary.join('\n')}\n`);
  return report.scores.findings.some((finding) => finding.severity === 'error') ? EXIT.findings : EXIT.ok;
}

/** A shipped scheme or a folder of CSV files; a damaged one is told in full and scores nobody. */
function schemeFrom(idOrFolder: string, language: Language): LoadedScheme & { scheme: Scheme } {
  const folder = statSync(idOrFolder, { throwIfNoEntry: false })?.isDirectory() === true;
  const loaded = builtinScheme(idOrFolder) ?? (folder ? loadScheme(csvFilesOf(idOrFolder), builtinCatalogue) : null);
  if (loaded === null) {
    throw new UsageError(
      language === 'vi'
        ? `Không có bộ tiêu chí "${idOrFolder}": không phải thư mục, cũng không phải bộ có sẵn (${BUILTIN_SCHEME_IDS.join(', ')}).`
        : `No scheme "${idOrFolder}": neither a folder nor one that comes with the program (${BUILTIN_SCHEME_IDS.join(', ')}).`,
    );
  }
  const { scheme } = loaded;
  if (scheme === null)
    throw damaged(
      'Bộ tiêu chí có lỗi, chưa chấm được:',
      'The scheme has mistakes and cannot score:',
      loaded.mistakes,
      language,
    );
  return { ...loaded, scheme };
}

/** All facts of a file, or of every `facts.csv` under a folder; several periods make a series. */
function factsFrom(source: string, io: Io, language: Language): ScoredFact[] {
  const files = factFiles(source);
  if (files.length === 0) {
    throw new FailedError(language === 'vi' ? `Không tìm thấy facts.csv ở ${source}.` : `No facts.csv at ${source}.`);
  }
  const tables = files.map((file) => ({ file, ...readFacts(file, textOf(file)) }));
  const mistakes = [...tables.flatMap((table) => table.mistakes), ...heldTwice(tables)];
  if (mistakes.length > 0)
    throw damaged(
      'Bảng số liệu có lỗi, chưa chấm được:',
      'The facts have mistakes and cannot be scored:',
      mistakes,
      language,
    );
  for (const { file, unused } of tables) {
    if (unused.length === 0) continue;
    const names = unused.join(', ');
    io.err(language === 'vi' ? `${file}: không dùng đến cột ${names}.\n` : `${file}: columns not used: ${names}.\n`);
  }
  const facts = tables.flatMap((table) => table.facts);
  if (facts.length > 0) return facts;
  throw new FailedError(language === 'vi' ? `${source}: không có dòng số liệu nào.` : `${source}: no rows.`);
}

function factFiles(source: string): string[] {
  const stat = statSync(source, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [source];
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|[\\/])facts\.csv$/.test(name))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((name) => join(source, name));
}

/** The period asked for, else the last one there is. */
function periodFrom(asked: string | undefined, facts: readonly ScoredFact[], language: Language): string {
  const periods = periodsOf(facts);
  if (asked === undefined) return periods.at(-1) ?? '';
  if (periods.includes(asked)) return asked;
  throw new UsageError(
    language === 'vi'
      ? `Số liệu không có kỳ "${asked}"; chỉ có: ${periods.join(', ')}.`
      : `The facts have no period "${asked}", only: ${periods.join(', ')}.`,
  );
}

/** The day of the map to put older figures on; a table of successions alone says nothing without it. */
function mapFrom(day: string | undefined, succession: string | undefined, language: Language): string | null {
  if (day !== undefined && isDate(day)) return day;
  if (day === undefined && succession === undefined) return null;
  throw new UsageError(
    language === 'vi'
      ? `--map cần một ngày, ví dụ --map 2025-07-01${day === undefined ? '' : `; không nhận "${day}"`}.`
      : `--map needs a day, e.g. --map 2025-07-01${day === undefined ? '' : `, not "${day}"`}.`,
  );
}

function successionFrom(file: string | undefined, from: string, language: Language): readonly Successor[] {
  if (file === undefined) return builtinSuccession();
  const mistakes: Mistake[] = [];
  const succession = readSuccession(file, textOf(file), from, mistakes);
  if (mistakes.length > 0) {
    throw damaged('Bảng kế thừa đơn vị có lỗi:', 'The table of successions has mistakes:', mistakes, language);
  }
  return succession;
}

function pointsFrom(file: string | null, scheme: Scheme, language: Language): GivenPoints[] {
  if (file === null) return [];
  const mistakes: Mistake[] = [];
  const given = readGivenPoints(file, textOf(file), scheme, mistakes);
  if (mistakes.length > 0) throw damaged('Bảng điểm có lỗi:', 'The table of points has mistakes:', mistakes, language);
  return given;
}

function beside(source: string, name: string): string | null {
  const file = join(source, name);
  const folder = statSync(source, { throwIfNoEntry: false })?.isDirectory();
  return folder && statSync(file, { throwIfNoEntry: false }) ? file : null;
}

function csvFilesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(names.map((name) => [name, textOf(join(folder, name))]));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new FailedError(`Không đọc được tệp ${file}`);
  }
}

function damaged(vi: string, en: string, mistakes: readonly Mistake[], language: Language): FailedError {
  return new FailedError([language === 'vi' ? vi : en, ...wordMistakes(mistakes, language)].join('\n'));
}
