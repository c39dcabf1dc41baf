/** What `tonghop rollup` is asked: which units, which period, which days of receipt. */
import { readFileSync } from 'node:fs';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../core/catalogue/period.ts';
import type { Language } from '../core/findings/language.ts';
import type { Asked } from '../core/rollup/expected-units.ts';
import { parseReceived, receivedByFile } from '../core/rollup/received.ts';
import { askedByRegister, isRegisterFile } from './catalogue-source.ts';
import { FailedError, type Io, UsageError } from './io.ts';

/** Kinds and codes that have to report; a register file replaces the units of its kinds, which then have to report. */
export function askedOf(
  catalogue: Catalogue,
  units: string | undefined,
  language: Language,
): { readonly catalogue: Catalogue; readonly asked: Asked } {
  if (units === undefined) return { catalogue, asked: null };
  if (units === 'all') return { catalogue, asked: ['so', 'huyen', 'xa'] };
  if (isRegisterFile(units)) return askedByRegister(catalogue, units, language);
  const asked = units.split(',').map((each) => each.trim());
  const kinds = ['so', 'huyen', 'xa', 'khac'];
  const unknown = asked.filter((each) => !kinds.includes(each) && !catalogue.units.some((unit) => unit.code === each));
  if (unknown.length > 0) {
    const [names, allowed] = [unknown.join(', '), kinds.join(', ')];
    throw new UsageError(
      language === 'vi'
        ? `--units: không có đơn vị hay loại đơn vị "${names}". Loại: ${allowed}; hoặc mã đơn vị; hoặc tệp .csv.`
        : `--units: there is no unit or kind of unit "${names}". Kinds: ${allowed}; or codes of units; or a .csv file.`,
    );
  }
  return { catalogue, asked };
}

/** The period named on the command line. */
export function periodOf(id: string | undefined, catalogue: Catalogue, language: Language): Period {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  if (id === undefined) {
    throw new UsageError(
      say(
        'Cần --period: quý (2023-Q1) hoặc ngày (2023-03-30).',
        'Missing --period: a quarter (2023-Q1) or a day (2023-03-30).',
      ),
    );
  }
  const period = parsePeriod(id, catalogue.policy);
  if (period) return period;
  throw new UsageError(
    say(
      `Không hiểu kỳ "${id}". Ghi quý (2023-Q1) hoặc ngày (2023-03-30).`,
      `Unknown period "${id}". Give a quarter (2023-Q1) or a day (2023-03-30).`,
    ),
  );
}

/** Days of receipt by file, from a list; a line that cannot be read stops the run, a name that fits no file is told. */
export function receivedDays(
  list: string | null,
  files: readonly string[],
  io: Io,
  language: Language,
): ReadonlyMap<string, string> {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  if (list === null) return new Map();
  let text: string;
  try {
    text = readFileSync(list, 'utf8');
  } catch {
    throw new FailedError(
      say(`Không đọc được danh sách ngày nhận ${list}.`, `Cannot read the list of days of receipt ${list}.`),
    );
  }
  const { days, mistakes } = parseReceived(text);
  if (mistakes.length > 0) {
    const lines = mistakes.map(({ line, text: typed }) => `  ${say('dòng', 'line')} ${line}: ${typed}`);
    const heading = say(
      `Danh sách ngày nhận ${list} có chỗ không hiểu được. Mỗi dòng ghi tệp,ngày (ví dụ 328.xlsx,2023-03-18).`,
      `The list of days of receipt ${list} is not clear. Each line gives file,day (such as 328.xlsx,2023-03-18).`,
    );
    throw new FailedError([heading, ...lines].join('\n'));
  }
  const { byFile, unmatched } = receivedByFile(days, files);
  if (unmatched.length > 0) {
    const names = unmatched.join(', ');
    io.err(
      say(
        `${list}: không có tệp nào tên ${names} trong số các tệp đọc được.\n`,
        `${list}: no file read is called ${names}.\n`,
      ),
    );
  }
  return byFile;
}
