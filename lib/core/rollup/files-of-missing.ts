/** Files that do not count and are probably of a unit that is missing: who reads the list must see both in one place. */
import type { Unit } from '../catalogue/catalogue.ts';
import type { Facts } from '../findings/finding.ts';
import type { SubmissionRecord } from './roll-up.ts';

/**
 * What the row of a missing unit says of such files: lists of one length, in order of the files. `named` tells whether
 * the `workbook` itself names the unit or only the `file-name` does; `found` what was found in place of what was asked.
 * Undefined where there are none.
 */
export function filesOfMissing(unit: Unit, files: AsideFiles): Facts | undefined {
  const own = files.get(unit.code);
  if (!own) return undefined;
  return {
    files: own.map(({ record }) => record.file ?? ''),
    named: own.map(({ named }) => named),
    states: own.map(({ record }) => record.state),
    found: own.map(({ record }) =>
      String(record.reason?.facts[record.state === 'quarantined' ? 'reason' : 'found'] ?? ''),
    ),
  };
}

interface AsideFile {
  readonly record: SubmissionRecord;
  readonly named: 'workbook' | 'file-name';
}

type AsideFiles = ReadonlyMap<string, readonly AsideFile[]>;

const STATES: readonly SubmissionRecord['state'][] = ['quarantined', 'wrong-period', 'other-template', 'unknown-unit'];

/**
 * Files set aside by the code of the unit they are of. What a workbook says of itself goes before the name of its file.
 * @param aside rows of the files, in order of the files
 * @param register all units of the period
 */
export function asideFiles(aside: readonly SubmissionRecord[], register: readonly Unit[]): AsideFiles {
  const files = new Map<string, AsideFile[]>();
  for (const record of aside) {
    if (!STATES.includes(record.state) || record.file === null || record.reason?.facts.reason === 'own-roll-up')
      continue;
    const code = record.unit ?? codeInFileName(record.file, register);
    if (code === null) continue;
    const file = { record, named: record.unit === null ? ('file-name' as const) : ('workbook' as const) };
    const known = files.get(code);
    if (known) known.push(file);
    else files.set(code, [file]);
  }
  return files;
}

/**
 * Code of the unit whose name of file this is, as issued (`328-thi-xa-my-hao-2023-Q1.xlsx`) or by whoever sent it
 * (`328_Q1.xlsx`): it begins with the code, and no letter or digit follows. Null when it fits no unit or several, as
 * `A-1 …` does where there are units `A` and `A-1`.
 */
export function codeInFileName(file: string, register: readonly Unit[]): string | null {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).normalize('NFC');
  const fitting = register.filter(({ code }) => beginsWith(name, code.normalize('NFC')));
  const codes = new Set(fitting.map(({ code }) => code));
  return codes.size === 1 ? (fitting[0] as Unit).code : null;
}

function beginsWith(name: string, code: string): boolean {
  if (code === '' || name.slice(0, code.length).toLowerCase() !== code.toLowerCase()) return false;
  return !/^[\p{L}\p{M}\p{N}]/u.test(name.slice(code.length));
}
