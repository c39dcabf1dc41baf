/** `tonghop issue`: one workbook to fill in for every unit asked for. */
import { parseArgs } from 'node:util';
import type { Language } from '../core/book/language.ts';
import type { Catalogue, Unit } from '../core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../core/catalogue/period.ts';
import { templateFileName } from '../core/layout/file-name.ts';
import { layoutTemplate } from '../core/layout/layout-template.ts';
import { UNIT_KINDS, unitsToIssue } from '../core/layout/units-to-issue.ts';
import { writeWorkbook } from '../xlsx/write/write-workbook.ts';
import { askedByRegister, catalogueFrom, isRegisterFile, withUnitsFile } from './catalogue-source.ts';
import { EXIT, FailedError, type Io, UsageError } from './io.ts';
import { languageOption } from './language-option.ts';
import { writeInto } from './output.ts';

const OPTIONS = ['period', 'catalogue', 'units', 'register', 'out', 'lang'] as const;

export async function run(args: string[], io: Io): Promise<number> {
  const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }]));
  const values = parseArgs({ args, options }).values as Partial<Record<(typeof OPTIONS)[number], string>>;
  const language = languageOption(values.lang);
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  if (!values.period) {
    throw new UsageError(say('Thiếu --period, ví dụ --period 2023-Q1.', 'Missing --period, e.g. --period 2023-Q1.'));
  }
  if (!values.out) {
    throw new UsageError(say('Thiếu --out: thư mục để ghi biểu mẫu.', 'Missing --out: the folder to write to.'));
  }
  const { catalogue, asked } = whoIsAsked(values, language);
  const period = periodOf(values.period, catalogue, language);
  const { units, unknown, idle } = unitsToIssue(catalogue, period, asked);
  if (unknown.length > 0) {
    const [names, kinds] = [unknown.join(', '), UNIT_KINDS.join(', ')];
    throw new UsageError(
      say(
        `Ngày ${period.to} không có đơn vị "${names}". Ghi all, nhóm (${kinds}) hoặc mã, ví dụ --units 328,12103.`,
        `On ${period.to} there is no unit "${names}". Give all, kinds (${kinds}) or codes, e.g. --units 328,12103.`,
      ),
    );
  }
  for (const { code, name } of idle) {
    io.err(
      say(
        `${code} ${name}: không được giao chỉ tiêu hay nhiệm vụ nào, không phát hành biểu mẫu.\n`,
        `${code} ${name}: nothing is assigned to it, no workbook issued.\n`,
      ),
    );
  }
  if (units.length === 0) {
    throw new FailedError(
      say(
        `Không có đơn vị nào được giao chỉ tiêu hay nhiệm vụ vào ngày ${period.to}: kiểm tra kỳ báo cáo, --units và sổ đơn vị.`,
        `No unit is assigned anything on ${period.to}: check the period, --units and the register.`,
      ),
    );
  }
  await issueAll({ catalogue, units, period, folder: values.out, language }, io);
  io.err(
    say(
      `Đã phát hành ${units.length} biểu mẫu kỳ ${period.id} vào ${values.out}\n`,
      `Issued ${units.length} workbooks for ${period.id} to ${values.out}\n`,
    ),
  );
  return EXIT.ok;
}

/** The catalogue with the register given, and the kinds and codes asked for; a register given as `--units` asks as the roll-up does. */
function whoIsAsked(
  values: { catalogue?: string; units?: string; register?: string },
  language: Language,
): { catalogue: Catalogue; asked: string[] | null } {
  const base = catalogueFrom(values.catalogue, language);
  const catalogue = values.register === undefined ? base : withUnitsFile(base, values.register, language);
  const { units } = values;
  if (units === undefined || units === 'all') return { catalogue, asked: null };
  if (!isRegisterFile(units)) return { catalogue, asked: units.split(',').map((each) => each.trim()) };
  return askedByRegister(catalogue, units, language);
}

function periodOf(id: string, catalogue: Catalogue, language: Language): Period {
  const period = parsePeriod(id, catalogue.policy);
  if (period) return period;
  throw new UsageError(
    language === 'vi'
      ? `Không hiểu kỳ báo cáo "${id}": ghi quý như 2023-Q1, hoặc ngày chốt số liệu như 2023-03-30.`
      : `Unknown period "${id}": a quarter such as 2023-Q1, or a day such as 2023-03-30.`,
  );
}

interface Order {
  readonly catalogue: Catalogue;
  readonly units: readonly Unit[];
  readonly period: Period;
  readonly folder: string;
  readonly language: Language;
}

/** Writes the workbooks one after another and prints each file's path. */
async function issueAll({ catalogue, units, period, folder, language }: Order, io: Io): Promise<void> {
  for (const [i, unit] of units.entries()) {
    if (io.tty) io.err(`\r${i + 1}/${units.length} ${unit.name}\u001b[K`);
    const bytes = await writeWorkbook(layoutTemplate({ catalogue, unit, period, units: catalogue.units }));
    io.out(`${writeInto(folder, templateFileName(unit, period), bytes, language)}\n`);
  }
  if (io.tty) io.err('\r\u001b[K');
}
