/** `tonghop upgrade`: filled workbooks of older templates into the current one; the originals are only read. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../core/book/language.ts';
import { BUILTIN_IDS, builtinCatalogue } from '../core/catalogue/builtin.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { builtinSuccession } from '../core/catalogue/load-succession.ts';
import { versionChanges } from '../core/catalogue/version-changes.ts';
import { unreadableFile } from '../core/findings/unreadable.ts';
import { wordFinding } from '../core/findings/wording.ts';
import { locate } from '../core/locate/locate.ts';
import { upgrade } from '../core/locate/upgrade/upgrade.ts';
import { successorsSince, upgradedWorkbook, upgradeRecord } from '../core/locate/upgrade/upgrade-report.ts';
import { type NoTarget, targetOf } from '../core/locate/upgrade/upgrade-target.ts';
import { carriedBy } from '../core/locate/whose/metadata.ts';
import { readBook } from '../xlsx/read/read-book.ts';
import { UnreadableFileError } from '../xlsx/read/unreadable.ts';
import { writeWorkbook } from '../xlsx/write/write-workbook.ts';
import { catalogueFrom } from './catalogue-source.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { languageOption } from './language-option.ts';
import { writeInto } from './output.ts';
import { workbooksIn } from './paths.ts';

const OPTIONS = {
  out: { type: 'string' },
  catalogue: { type: 'string' },
  from: { type: 'string' },
  unit: { type: 'string' },
  period: { type: 'string' },
  lang: { type: 'string' },
} as const;

interface Asked {
  readonly catalogues: readonly Catalogue[];
  /** The catalogue of the old workbooks, when its folder is at hand: what changed since is then told. */
  readonly from: Catalogue | null;
  readonly unit: string | undefined;
  readonly period: string | undefined;
  readonly out: string;
  /** Names given in this run. */
  readonly taken: Set<string>;
  readonly language: Language;
}

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const language = languageOption(values.lang);
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  if (positionals.length === 0)
    throw new UsageError(
      say('Cần tên tệp hoặc thư mục chứa sổ đã điền.', 'Give files or folders of filled workbooks.'),
    );
  if (values.out === undefined)
    throw new UsageError(say('Cần --out: thư mục để ghi sổ mới.', 'Missing --out: the folder to write to.'));
  const first = catalogueFrom(values.catalogue, language);
  const others = values.catalogue === undefined ? BUILTIN_IDS.flatMap((id) => builtinCatalogue(id) ?? []) : [];
  const asked: Asked = {
    catalogues: [first, ...others.filter(({ id }) => id !== first.id)],
    from: values.from === undefined ? null : catalogueFrom(values.from, language),
    unit: values.unit,
    period: values.period,
    out: values.out,
    taken: new Set(),
    language,
  };
  const files = workbooksIn(positionals, language);
  const records: object[] = [];
  let failed = 0;
  for (const [at, file] of files.entries()) {
    if (io.tty) io.err(`\r\u001b[K${at + 1}/${files.length} ${basename(file)}`);
    const done = await upgradeFile(file, asked);
    records.push(done.record);
    if (done.output === null) failed += 1;
    if (io.tty) io.err('\r\u001b[K');
    io.out(`${done.line}\n`);
  }
  writeInto(asked.out, 'upgrade.json', `${JSON.stringify(records, null, 2)}\n`, language);
  if (failed === files.length) return EXIT.failed;
  return failed > 0 ? EXIT.findings : EXIT.ok;
}

interface Done {
  readonly record: object;
  readonly output: string | null;
  readonly line: string;
}

/** One bad file is told and set aside; the rest of the run goes on. */
async function upgradeFile(file: string, asked: Asked): Promise<Done> {
  const { language, out } = asked;
  try {
    const bytes = readFileSync(file);
    const book = await readBook(bytes);
    const named = carriedBy(book).values.catalogue;
    const catalogue = asked.catalogues.find(({ id }) => id === named) ?? (asked.catalogues[0] as Catalogue);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const submission = locate(book, { file, sha256, catalogues: [catalogue], unit: asked.unit, period: asked.period });
    const target = targetOf(submission, catalogue, builtinSuccession());
    if (typeof target === 'string') return notUpgraded(file, WHY[target][language]);
    const result = upgrade(book, submission, target);
    const report = {
      changes: asked.from === null || asked.from.id !== catalogue.id ? [] : versionChanges(asked.from, catalogue),
      successors: successorsSince(builtinSuccession(), target),
    };
    const written = await writeWorkbook(upgradedWorkbook(result, report, language));
    const output = newName(file, written, asked);
    writeInto(out, output, written, language);
    const counts = [result.carried.length, result.notCarried.length];
    return {
      record: upgradeRecord(file, output, result, report, target, language),
      output,
      line:
        language === 'vi'
          ? `${file} → ${join(out, output)}: chuyển ${counts[0]} ô, không chuyển được ${counts[1]} ô (xem trang tính NangCap).`
          : `${file} → ${join(out, output)}: ${counts[0]} cells carried, ${counts[1]} not carried (see sheet NangCap).`,
    };
  } catch (error) {
    if (error instanceof UnreadableFileError) {
      return notUpgraded(file, wordFinding(unreadableFile(file, error.reason, error.facts), language));
    }
    if (typeof (error as NodeJS.ErrnoException).code === 'string') {
      return notUpgraded(
        file,
        wordFinding(
          unreadableFile(file, 'cannot-open', { code: (error as NodeJS.ErrnoException).code ?? null }),
          language,
        ),
      );
    }
    throw error;
  }
}

const WHY: Readonly<Record<NoTarget, Readonly<Record<Language, string>>>> = {
  'unit-unknown': {
    vi: 'không biết sổ của đơn vị nào; ghi thêm --unit MÃ',
    en: 'nobody can say whose workbook it is; add --unit CODE',
  },
  'period-unknown': {
    vi: 'không biết sổ của kỳ nào; ghi thêm --period KỲ',
    en: 'nobody can say which period it is for; add --period ID',
  },
  'unit-not-valid': {
    vi: 'đơn vị không có trong danh mục vào cuối kỳ này',
    en: 'the catalogue has no such unit at the end of that period',
  },
  'unit-split': {
    vi: 'đơn vị đã bị chia, không có một đơn vị mới nào nhận cả sổ',
    en: 'the unit was split: no single new unit takes the whole workbook',
  },
};

function notUpgraded(file: string, reason: string): Done {
  return {
    record: { file, output: null, reason },
    output: null,
    line: reason.includes(file) ? reason : `${file}: ${reason}`,
  };
}

/**
 * The old name; a number after it where that name is taken by another workbook, so that none, least of all the original
 * or one that somebody has gone on filling in, is written over.
 */
function newName(file: string, bytes: Uint8Array, { out, taken }: Asked): string {
  const name = basename(file, extname(file));
  for (let n = 1; ; n++) {
    const candidate = `${name}${n === 1 ? '' : `-${n}`}.xlsx`;
    const path = resolve(out, candidate);
    const free = !taken.has(path) && path !== resolve(file) && (!existsSync(path) || readFileSync(path).equals(bytes));
    if (!free) continue;
    taken.add(path);
    return candidate;
  }
}
