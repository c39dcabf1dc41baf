/** `tonghop score`: scores and ranks any facts by any scheme, and says why. */
import { parseArgs } from 'node:util';
import type { Language } from '../core/book/language.ts';
import { builtinSuccession, readSuccession } from '../core/catalogue/load-succession.ts';
import type { Mistake } from '../core/catalogue/mistakes.ts';
import { isDate } from '../core/catalogue/period.ts';
import type { Successor } from '../core/catalogue/succession.ts';
import { wordFinding } from '../core/findings/wording.ts';
import { periodsOf } from '../core/score/facts/periods.ts';
import type { ScoredFact } from '../core/score/facts/scored-fact.ts';
import { scoreReport } from '../core/score/outputs/score-report.ts';
import { BUILTIN_SCHEME_IDS } from '../core/score/scheme/builtin-schemes.ts';
import { writeWorkbook } from '../xlsx/write/write-workbook.ts';
import { textOf } from './csv-files.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { languageOption } from './language-option.ts';
import { writeInto } from './output.ts';
import { damaged, noPeriod, ownPoints, pointsFile, pointsFrom, schemesFrom, tablesFrom } from './score-inputs.ts';

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      scheme: { type: 'string', multiple: true },
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
  const tables = tablesFrom(source, io, language);
  const facts = tables.flatMap((table) => table.facts);
  const period = periodFrom(values.period, facts, language);
  const schemes = schemesFrom(values.scheme, periodsOf(facts), language);
  const { scheme, catalogue } = schemes(period);
  const given = pointsFrom(values.points ?? pointsFile(source, tables, period), scheme, language);
  const others = new Map(
    periodsOf(facts).map((other) => {
      const by = schemes(other);
      return [other, { ...by, given: pointsFrom(ownPoints(tables, other), by.scheme, language) }];
    }),
  );
  const mapDay = mapFrom(values.map, values.succession, language);
  const succession = successionFrom(values.succession, mapDay ?? '', language);
  const report = scoreReport({ scheme, catalogue, facts, given, period, succession, mapDay, others }, language);
  const files: [string, string | Uint8Array][] = [...Object.entries(report.files)];
  files.push(['score.xlsx', await writeWorkbook(report.workbook)]);
  for (const [name, content] of files) writeInto(values.out, name, content, language);
  for (const line of report.summary) io.out(`${line}\n`);
  const errors = report.scores.findings.filter((finding) => finding.severity === 'error');
  for (const error of errors) io.err(`${wordFinding(error, language)}\n`);
  return errors.length > 0 ? EXIT.findings : EXIT.ok;
}

/** The period asked for, else the last one there is. */
function periodFrom(asked: string | undefined, facts: readonly ScoredFact[], language: Language): string {
  const periods = periodsOf(facts);
  if (asked === undefined) return periods.at(-1) ?? '';
  if (periods.includes(asked)) return asked;
  throw new UsageError(noPeriod(asked, periods, language));
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
  const succession = readSuccession(file, textOf(file, language), from, mistakes);
  if (mistakes.length > 0) {
    throw damaged('Bảng kế thừa đơn vị có lỗi:', 'The table of successions has mistakes:', mistakes, language);
  }
  return succession;
}
