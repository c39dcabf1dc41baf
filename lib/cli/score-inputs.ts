/** What `tonghop score` works from: schemes, tables of facts, tables of points; whatever is wrong in them is told in full. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Language } from '../core/book/language.ts';
import { builtinCatalogue } from '../core/catalogue/builtin.ts';
import type { Mistake } from '../core/catalogue/mistakes.ts';
import { heldTwice, type Table, undatedPeriods } from '../core/score/facts/across-tables.ts';
import { readFacts } from '../core/score/facts/facts-table.ts';
import type { GivenPoints } from '../core/score/facts/given-points.ts';
import { readGivenPoints } from '../core/score/facts/load-given-points.ts';
import { BUILTIN_SCHEME_IDS, builtinScheme } from '../core/score/scheme/builtin-schemes.ts';
import { type LoadedScheme, loadScheme } from '../core/score/scheme/load-scheme.ts';
import type { Scheme } from '../core/score/scheme/scheme.ts';
import { wordMistakes } from './catalogue-source.ts';
import { csvFilesOf, textOf } from './csv-files.ts';
import { FailedError, type Io, UsageError } from './io.ts';

const POINTS = 'points.csv';

/** A shipped scheme or a folder of CSV files; a damaged one is told in full and scores nobody. */
function schemeFrom(idOrFolder: string, language: Language): LoadedScheme & { scheme: Scheme } {
  const folder = statSync(idOrFolder, { throwIfNoEntry: false })?.isDirectory() === true;
  const loaded =
    builtinScheme(idOrFolder) ?? (folder ? loadScheme(csvFilesOf(idOrFolder, language), builtinCatalogue) : null);
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

/**
 * `--scheme ID|DIR` for every period, `--scheme PERIOD=ID|DIR` for one of them: each as it was published, so that the series
 * breaks where the scheme changed.
 */
export function schemesFrom(
  given: readonly string[],
  periods: readonly string[],
  language: Language,
): (period: string) => LoadedScheme & { scheme: Scheme } {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const named = new Map<string, string>();
  for (const each of given) {
    const [, before = '', after = ''] = /^([^=]+)=(.+)$/s.exec(each) ?? [];
    const forOne = before !== '' && (periods.includes(before) || /^\d{4}(-|$)/.test(before));
    const [period, scheme] = forOne ? [before, after] : ['', each];
    if (period !== '' && !periods.includes(period)) throw new UsageError(noPeriod(period, periods, language));
    if (named.has(period)) {
      const one = period === '' ? say('mọi kỳ', 'every period') : say(`kỳ ${period}`, `the period ${period}`);
      throw new UsageError(
        say(
          `--scheme: ${one} chỉ có một bộ tiêu chí, ở đây có "${named.get(period)}" và "${scheme}". Mỗi kỳ một bộ thì ghi --scheme 2022=BỘ-CŨ --scheme 2023=BỘ-MỚI.`,
          `--scheme: one scheme for ${one}, not "${named.get(period)}" and "${scheme}". For one a period write --scheme 2022=OLD --scheme 2023=NEW.`,
        ),
      );
    }
    named.set(period, scheme);
  }
  const loaded = new Map([...named].map(([period, scheme]) => [period, schemeFrom(scheme, language)]));
  const without = periods.filter((period) => !loaded.has(period));
  if (!loaded.has('') && without.length > 0) {
    throw new UsageError(
      say(
        `Chưa có bộ tiêu chí cho kỳ ${without.join(', ')}: thêm --scheme ${without[0]}=BỘ, hoặc --scheme BỘ cho mọi kỳ còn lại.`,
        `No scheme for ${without.join(', ')}: add --scheme ${without[0]}=SCHEME, or --scheme SCHEME for all other periods.`,
      ),
    );
  }
  return (period) => (loaded.get(period) ?? loaded.get('')) as LoadedScheme & { scheme: Scheme };
}

/** Every `facts.csv` there is; several periods make a series. */
export function tablesFrom(source: string, io: Io, language: Language): readonly Table[] {
  const files = factFiles(source);
  if (files.length === 0) {
    throw new FailedError(language === 'vi' ? `Không tìm thấy facts.csv ở ${source}.` : `No facts.csv at ${source}.`);
  }
  const tables = files.map((file) => {
    const table = readFacts(file, textOf(file, language));
    // Messages of the outputs name the table as seen from what was given: where that lies is nothing of theirs.
    const shown = relative(source, file).replaceAll('\\', '/') || basename(file);
    return { ...table, file, facts: table.facts.map((fact) => ({ ...fact, table: shown })) };
  });
  const mistakes = [...tables.flatMap((table) => table.mistakes), ...heldTwice(tables), ...undatedPeriods(tables)];
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
  if (tables.some((table) => table.facts.length > 0)) return tables;
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

/** Points that people gave; none without a file. */
export function pointsFrom(file: string | null, scheme: Scheme, language: Language): GivenPoints[] {
  if (file === null) return [];
  const mistakes: Mistake[] = [];
  const given = readGivenPoints(file, textOf(file, language), scheme, mistakes);
  if (mistakes.length > 0) throw damaged('Bảng điểm có lỗi:', 'The table of points has mistakes:', mistakes, language);
  return given;
}

/** Points of the scored period: beside its own `facts.csv`, else in the folder given. */
export function pointsFile(source: string, tables: readonly Table[], period: string): string | null {
  const own = tables.find(({ facts }) => facts.some((fact) => fact.period === period));
  return (own && there(join(dirname(own.file), POINTS))) ?? there(join(source, POINTS));
}

/** Points of another period: beside a `facts.csv` that holds this period alone, since a table of points names none. */
export function ownPoints(tables: readonly Table[], period: string): string | null {
  const own = tables.find(({ facts }) => facts.length > 0 && facts.every((fact) => fact.period === period));
  return own ? there(join(dirname(own.file), POINTS)) : null;
}

function there(file: string): string | null {
  return existsSync(file) ? file : null;
}

/** All that is wrong with an input, under a heading in the language asked for. */
export function damaged(vi: string, en: string, mistakes: readonly Mistake[], language: Language): FailedError {
  return new FailedError([language === 'vi' ? vi : en, ...wordMistakes(mistakes, language)].join('\n'));
}

/** Why a period asked for cannot be scored. */
export function noPeriod(asked: string, periods: readonly string[], language: Language): string {
  return language === 'vi'
    ? `Số liệu không có kỳ "${asked}"; chỉ có: ${periods.join(', ')}.`
    : `The facts have no period "${asked}", only: ${periods.join(', ')}.`;
}
