/** `tonghop audit`: brings workbooks to the auditor, and what the auditor says to the reader. */
import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { auditBook, auditOf } from '../core/audit/audit-book.ts';
import { templateOptions } from '../core/audit/audit-issued.ts';
import { auditReport } from '../core/audit/audit-report.ts';
import { auditedBook } from '../core/audit/audited-book.ts';
import type { Engine } from '../core/audit/stale/engine.ts';
import type { Book } from '../core/book/book.ts';
import type { Language } from '../core/book/language.ts';
import { BUILTIN_IDS, builtinCatalogue } from '../core/catalogue/builtin.ts';
import { withRegister } from '../core/catalogue/load-units.ts';
import { findingsCsv } from '../core/findings/csv.ts';
import type { Finding } from '../core/findings/finding.ts';
import { orderFindings } from '../core/findings/order.ts';
import { findingsJson } from '../core/findings/record.ts';
import { unreadableFile } from '../core/findings/unreadable.ts';
import { wordFinding } from '../core/findings/wording.ts';
import { ofTwoUnits, ownerOf } from '../core/locate/whose/owner.ts';
import { auditPack } from '../xlsx/audit/audit-pack.ts';
import { loadEngine } from '../xlsx/audit/engine.ts';
import { formulaMapSheets } from '../xlsx/audit/formula-maps.ts';
import { PACK_STYLES, packProperties } from '../xlsx/audit/pack-styles.ts';
import { readBook } from '../xlsx/read/read-book.ts';
import { UnreadableFileError } from '../xlsx/read/unreadable.ts';
import { writeWorkbook } from '../xlsx/write/write-workbook.ts';
import { catalogueFrom, unitsFromFile } from './catalogue-source.ts';
import { otherUnitsPrevious } from './earlier-submissions.ts';
import { EXIT, FailedError, type Io, UsageError } from './io.ts';
import { choiceOption, languageOption } from './language-option.ts';
import { writeInto } from './output.ts';
import { workbooksIn } from './paths.ts';
import { unread } from './unread.ts';

interface Asked {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json' | 'csv';
  readonly language: Language;
  readonly template: string | undefined;
  readonly previous: string | undefined;
  /** The workbook that should be the sum of those under the paths. */
  readonly total: string | undefined;
  readonly catalogue: string | undefined;
  /** Register the templates were issued by, when it is not the catalogue's own. */
  readonly units: string | undefined;
  readonly out: string | undefined;
}

/** Audits the workbooks under the given paths; exit code 0 nothing at error level, 1 errors, 3 nothing readable. */
export async function run(args: string[], io: Io): Promise<number> {
  const asked = askedFor(args);
  const { language, format } = asked;
  const files = workbooksIn(asked.paths, language);
  const auditFile = await auditor(asked, io);
  const findings: Finding[] = [];
  let unreadable = 0;
  for (const [index, file] of files.entries()) {
    if (io.tty) io.err(`\r[${index + 1}/${files.length}] ${file}\u001b[K`);
    const found = await auditFile(file, index);
    if (found.some(({ rule }) => rule === 'file.unreadable')) unreadable += 1;
    findings.push(...found);
  }
  if (io.tty) io.err('\r\u001b[K');
  if (asked.total !== undefined) findings.push(...(await totalFindings(asked.total, files, language)));
  const ordered = orderFindings(findings);
  if (asked.out !== undefined) {
    const linked = files.map((file) => ({ file, link: relative(asked.out as string, file).replaceAll('\\', '/') }));
    writeInto(asked.out, 'audit.xlsx', await writeWorkbook(auditPack(linked, ordered, language)), language);
    writeInto(asked.out, 'audit.csv', findingsCsv(ordered, language), language);
  }
  if (format === 'json') io.out(findingsJson(ordered, language));
  else if (format === 'csv') io.out(findingsCsv(ordered, language));
  else io.out(auditReport(asked.total === undefined ? files : [asked.total, ...files], ordered, language));
  if (unreadable === files.length) return EXIT.failed;
  return ordered.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.ok;
}

/** What to do with one file: everything that is the same for all files is loaded once. */
async function auditor(asked: Asked, io: Io): Promise<(file: string, index: number) => Promise<readonly Finding[]>> {
  const template = await givenBook(asked.template, asked.language);
  const earlier = await givenBook(asked.previous, asked.language);
  const given = asked.catalogue === undefined ? [] : [catalogueFrom(asked.catalogue, asked.language)];
  const catalogues = [...given, ...BUILTIN_IDS.flatMap((id) => builtinCatalogue(id) ?? [])];
  const units = asked.units === undefined ? [] : unitsFromFile(asked.units, asked.language);
  const registers = catalogues.map((each) => ({ ...each, units: withRegister(each.units, units) }));
  const owner = earlier && ownerOf(earlier, registers);
  const previousFor = (book: Book, file: string): Book | undefined => {
    if (!owner || !ofTwoUnits(ownerOf(book, registers), owner)) return earlier;
    io.err(`${otherUnitsPrevious(asked.previous ?? '', owner.name, file, asked.language)}\n`);
    return undefined;
  };
  const engine = await startEngine(asked.language, io);
  return async (file, index) => {
    let book: Book;
    try {
      book = await readBook(readFileSync(file));
    } catch (error) {
      if (error instanceof UnreadableFileError) return [unread(file, error)];
      return [unreadableFile(file, 'not-accessible')];
    }
    try {
      const audited = auditedBook(book);
      const previous = previousFor(book, file);
      const known = template ? { template } : templateOptions(book, catalogues, units);
      const options = { file, ...known, ...(previous ? { previous } : {}), ...(engine ? { engine } : {}) };
      const found = auditOf(audited, options);
      if (asked.out !== undefined) {
        const sheets = formulaMapSheets(audited, found, asked.language);
        const name = `map-${String(index + 1).padStart(3, '0')}-${basename(file).replace(/\.[^.]*$/, '')}.xlsx`;
        const layout = {
          sheets,
          styles: PACK_STYLES,
          names: [],
          properties: packProperties(basename(file)),
          custom: {},
        };
        if (sheets.length > 0) writeInto(asked.out, name, await writeWorkbook(layout), asked.language);
      }
      return found;
    } catch (error) {
      if (error instanceof FailedError) throw error;
      // A defect of ours must not cost the other files; it is told, and the run ends with an error finding.
      io.err(`${file}: ${error instanceof Error ? error.stack : String(error)}\n`);
      return [unreadableFile(file, 'defect')];
    }
  };
}

/** The total's own findings against the units; units that cannot be read have their own finding already. */
async function totalFindings(total: string, files: readonly string[], language: Language): Promise<readonly Finding[]> {
  const units: Book[] = [];
  for (const file of files) {
    const unit = await readBook(readFileSync(file)).catch(() => undefined);
    if (unit) units.push(unit);
  }
  const book = await givenBook(total, language);
  if (!book) return [];
  return auditBook(book, { file: total, units }).filter(({ rule }) => rule === 'audit.total-of-units');
}

/** Without the engine the audit still runs; only stale results are not looked for, and that is said. */
async function startEngine(language: Language, io: Io): Promise<Engine | undefined> {
  try {
    return await loadEngine();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    io.err(
      language === 'vi'
        ? `Không khởi động được bộ tính thử, nên không soát kết quả chưa tính lại (${why}).\n`
        : `The calculation engine did not start, so stale results are not looked for (${why}).\n`,
    );
    return undefined;
  }
}

async function givenBook(file: string | undefined, language: Language): Promise<Book | undefined> {
  if (file === undefined) return undefined;
  try {
    return await readBook(readFileSync(file));
  } catch (error) {
    const why = error instanceof UnreadableFileError ? wordFinding(unread(file, error), language) : String(error);
    throw new FailedError(
      language === 'vi'
        ? `Không đọc được tệp để so sánh ${file}: ${why}`
        : `Cannot read ${file} to compare with: ${why}`,
    );
  }
}

function askedFor(args: string[]): Asked {
  const text = { type: 'string' } as const;
  const options = {
    format: text,
    lang: text,
    template: text,
    previous: text,
    total: text,
    catalogue: text,
    units: text,
    out: text,
  };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
  const language = languageOption(values.lang);
  const format = choiceOption('format', values.format, ['text', 'json', 'csv'], language);
  if (positionals.length === 0) {
    throw new UsageError(
      language === 'vi' ? 'Chưa nói soát tệp hoặc thư mục nào.' : 'No file or folder to audit was given.',
    );
  }
  const { template, previous, total, catalogue, units, out } = values;
  return { paths: positionals, format, language, template, previous, total, catalogue, units, out };
}
