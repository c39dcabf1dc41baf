/** `tonghop issue`: one workbook to fill in for every unit asked for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../core/book/language.ts';
import { assignedRows, assignedTasks } from '../core/catalogue/assignment.ts';
import type { Catalogue, Unit } from '../core/catalogue/catalogue.ts';
import { validOn } from '../core/catalogue/load-units.ts';
import { type Period, parsePeriod } from '../core/catalogue/period.ts';
import { templateFileName } from '../core/layout/file-name.ts';
import { layoutTemplate } from '../core/layout/layout-template.ts';
import { writeWorkbook } from '../xlsx/write/write-workbook.ts';
import { catalogueFrom, isRegisterFile, unitsFromFile, withUnitsFile } from './catalogue-source.ts';
import { EXIT, FailedError, type Io, UsageError } from './io.ts';
import { languageOption } from './language-option.ts';

const KINDS = ['tinh', 'so', 'huyen', 'xa', 'khac'];

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      period: { type: 'string' },
      catalogue: { type: 'string' },
      units: { type: 'string' },
      register: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const language = languageOption(values.lang);
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  if (values.period === undefined)
    throw new UsageError(say('Thiếu --period, ví dụ --period 2023-Q1.', 'Missing --period, e.g. --period 2023-Q1.'));
  if (values.out === undefined)
    throw new UsageError(say('Thiếu --out: thư mục để ghi biểu mẫu.', 'Missing --out: the folder to write to.'));
  const base = catalogueFrom(values.catalogue, language);
  const catalogue = values.register === undefined ? base : withUnitsFile(base, values.register, language);
  const period = periodOf(values.period, catalogue, say);
  const chosen = chosenUnits(values.units, catalogue, period, language);
  const issued = chosen.units.filter((unit) => hasWork(chosen.catalogue, unit));
  for (const unit of chosen.named) {
    if (issued.includes(unit)) continue;
    io.err(
      say(
        `${unit.code} ${unit.name}: không được giao chỉ tiêu hay nhiệm vụ nào, không phát hành biểu mẫu.\n`,
        `${unit.code} ${unit.name}: nothing is assigned to it, no workbook issued.\n`,
      ),
    );
  }
  if (issued.length === 0) {
    throw new FailedError(
      say(
        'Không có đơn vị nào được giao chỉ tiêu hay nhiệm vụ trong danh mục này.',
        'No unit is assigned anything in this catalogue.',
      ),
    );
  }
  await issueAll(chosen.catalogue, issued, period, values.out, io, say);
  return EXIT.ok;
}

type Say = (vi: string, en: string) => string;

function periodOf(id: string, catalogue: Catalogue, say: Say): Period {
  const period = parsePeriod(id, catalogue.policy);
  if (period) return period;
  throw new UsageError(
    say(
      `Không hiểu kỳ báo cáo "${id}": ghi quý như 2023-Q1, hoặc ngày chốt số liệu như 2023-03-30.`,
      `Unknown period "${id}": a quarter such as 2023-Q1, or a day such as 2023-03-30.`,
    ),
  );
}

/** The units asked for, valid at the end of the period; those named one by one are told about when they get nothing. */
function chosenUnits(
  asked: string | undefined,
  catalogue: Catalogue,
  period: Period,
  language: Language,
): { catalogue: Catalogue; units: Unit[]; named: Unit[] } {
  if (asked !== undefined && isRegisterFile(asked)) {
    const codes = new Set(unitsFromFile(asked, language).map((unit) => unit.code));
    const own = withUnitsFile(catalogue, asked, language);
    return { catalogue: own, units: validOn(own.units, period.to).filter((unit) => codes.has(unit.code)), named: [] };
  }
  const valid = validOn(catalogue.units, period.to);
  if (asked === undefined || asked === 'all') return { catalogue, units: valid, named: [] };
  const wanted = asked.split(',').map((each) => each.trim());
  const unknown = wanted.filter((each) => !KINDS.includes(each) && !valid.some((unit) => unit.code === each));
  if (unknown.length > 0) {
    throw new UsageError(
      language === 'vi'
        ? `Không có đơn vị "${unknown.join(', ')}" ở ngày ${period.to}: ghi all, nhóm (${KINDS.join(', ')}) hoặc mã đơn vị, ví dụ --units 328,12103.`
        : `No unit "${unknown.join(', ')}" on ${period.to}: give all, kinds (${KINDS.join(', ')}) or codes, e.g. --units 328,12103.`,
    );
  }
  const named = valid.filter((unit) => wanted.includes(unit.code));
  return { catalogue, units: valid.filter((unit) => wanted.includes(unit.kind) || named.includes(unit)), named };
}

function hasWork(catalogue: Catalogue, unit: Unit): boolean {
  return assignedRows(catalogue, unit).length > 0 || assignedTasks(catalogue, unit).length > 0;
}

async function issueAll(
  catalogue: Catalogue,
  units: readonly Unit[],
  period: Period,
  folder: string,
  io: Io,
  say: Say,
): Promise<void> {
  for (const [i, unit] of units.entries()) {
    if (io.tty) io.err(`\r${i + 1}/${units.length} ${unit.name}\u001b[K`);
    const bytes = await writeWorkbook(layoutTemplate({ catalogue, unit, period, units: catalogue.units }));
    const file = join(folder, templateFileName(unit, period));
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, bytes);
    } catch (error) {
      if (io.tty) io.err('\n');
      throw new FailedError(`${say('Không ghi được', 'Cannot write')} ${file}: ${(error as Error).message}`);
    }
    io.out(`${file}\n`);
  }
  if (io.tty) io.err('\r\u001b[K');
  io.err(
    say(
      `Đã phát hành ${units.length} biểu mẫu kỳ ${period.id} vào ${folder}\n`,
      `Issued ${units.length} workbooks for ${period.id} to ${folder}\n`,
    ),
  );
}
