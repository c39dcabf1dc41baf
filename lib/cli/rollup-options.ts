/** What `tonghop rollup` is asked: which units, which period, which days of receipt. */
import { readFileSync } from 'node:fs';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../core/catalogue/period.ts';
import type { Language } from '../core/findings/language.ts';
import type { Asked } from '../core/rollup/expected-units.ts';
import { parseReceived, receivedByFile } from '../core/rollup/received.ts';
import { isRegisterFile, unitsFromFile, withUnitsFile } from './catalogue-source.ts';
import { FailedError, type Io, UsageError } from './io.ts';

/** Kinds and codes that have to report; a register file replaces the units of its kinds, which then have to report. */
export function askedOf(
  catalogue: Catalogue,
  units: string | undefined,
  language: Language,
): { readonly catalogue: Catalogue; readonly asked: Asked } {
  if (units === undefined) return { catalogue, asked: null };
  if (units === 'all') return { catalogue, asked: ['so', 'huyen', 'xa'] };
  if (isRegisterFile(units)) {
    const kinds = new Set(unitsFromFile(units, language).map((unit) => unit.kind));
    const asked = [...new Set(['so', 'huyen', ...kinds])].filter((kind) => kind !== 'tinh' && kind !== 'khac');
    return { catalogue: withUnitsFile(catalogue, units, language), asked };
  }
  const asked = units.split(',').map((each) => each.trim());
  const kinds = ['so', 'huyen', 'xa', 'khac'];
  const unknown = asked.filter((each) => !kinds.includes(each) && !catalogue.units.some((unit) => unit.code === each));
  if (unknown.length > 0) {
    throw new UsageError(
      `--units: không có đơn vị hay loại đơn vị "${unknown.join(', ')}". Loại: ${kinds.join(', ')}; hoặc mã đơn vị; hoặc tệp .csv.`,
    );
  }
  return { catalogue, asked };
}

/** The period named on the command line. */
export function periodOf(id: string | undefined, catalogue: Catalogue): Period {
  if (id === undefined) throw new UsageError('Cần --period: quý (2023-Q1) hoặc ngày (2023-03-30).');
  const period = parsePeriod(id, catalogue.policy);
  if (!period) throw new UsageError(`Không hiểu kỳ "${id}". Ghi quý (2023-Q1) hoặc ngày (2023-03-30).`);
  return period;
}

/** Days of receipt by file, from a list; a line that cannot be read stops the run, a name that fits no file is told. */
export function receivedDays(list: string | null, files: readonly string[], io: Io): ReadonlyMap<string, string> {
  if (list === null) return new Map();
  let text: string;
  try {
    text = readFileSync(list, 'utf8');
  } catch {
    throw new FailedError(`Không đọc được danh sách ngày nhận ${list}.`);
  }
  const { days, mistakes } = parseReceived(text);
  if (mistakes.length > 0) {
    const lines = mistakes.map((mistake) => `  dòng ${mistake.line}: ${mistake.text}`);
    const allowed = 'Mỗi dòng ghi tệp,ngày (ví dụ 328.xlsx,2023-03-18).';
    throw new FailedError([`Danh sách ngày nhận ${list} có chỗ không hiểu được. ${allowed}`, ...lines].join('\n'));
  }
  const { byFile, unmatched } = receivedByFile(days, files);
  if (unmatched.length > 0)
    io.err(`${list}: không có tệp nào tên ${unmatched.join(', ')} trong số các tệp đọc được.\n`);
  return byFile;
}
