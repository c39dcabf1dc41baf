/** `rollup --freeze` and `rollup --against frozen.json`: what was signed is kept, and what differs from it is told. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../core/findings/language.ts';
import { type Frozen, freeze, frozenJson, parseFrozen } from '../core/rollup/freeze.ts';
import { changesSince, isUnchanged } from '../core/rollup/freeze-changes.ts';
import { changesCsv, changeWords } from '../core/rollup/freeze-table.ts';
import type { RollUp } from '../core/rollup/roll-up.ts';
import { placesOfRollUp } from '../core/score/ranks/places.ts';
import { FailedError, UsageError } from './io.ts';

const FILE = 'frozen.json';

export interface FreezeOptions {
  readonly freeze: boolean;
  /** A `frozen.json`; absent: the one in the output folder, when there is one of the same period. */
  readonly against: string | undefined;
  readonly out: string;
}

export interface FreezeOutputs {
  readonly files: Readonly<Record<string, () => string[]>>;
  readonly lines: readonly string[];
  /** Whether anything differs from the frozen state. */
  readonly changed: boolean;
}

/** The frozen state a run is laid beside, read before the work begins. A file that is none is a UsageError. */
export function frozenState({ against, out }: FreezeOptions, period: string, language: Language): Frozen | null {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const file = against ?? join(out, FILE);
  if (against === undefined && !statSync(file, { throwIfNoEntry: false })) return null;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(say(`Không đọc được tệp đã chốt ${file}.`, `Cannot read the frozen state ${file}.`));
  }
  const frozen = parseFrozen(text);
  if (frozen === null) {
    throw new UsageError(
      say(`${file} không phải là tệp chốt kỳ, hoặc đã bị sửa hỏng.`, `${file} is no frozen state, or was damaged.`),
    );
  }
  if (frozen.period === period) return frozen;
  if (against === undefined) return null;
  throw new UsageError(
    say(
      `${file} chốt kỳ ${frozen.period}, không phải kỳ ${period}.`,
      `${file} froze the period ${frozen.period}, not ${period}.`,
    ),
  );
}

/** What a run adds to its outputs. A frozen period is never frozen over with other figures. */
export function freezeOutputs(
  rollUp: RollUp,
  options: FreezeOptions,
  before: Frozen | null,
  language: Language,
): FreezeOutputs {
  if (before === null && !options.freeze) return { files: {}, lines: [], changed: false };
  const now = freeze(rollUp, placesOfRollUp(rollUp));
  const changes = before === null ? null : changesSince(before, now);
  const changed = changes !== null && !isUnchanged(changes);
  if (options.freeze && changed && options.against === undefined) {
    throw new FailedError(
      [
        language === 'vi'
          ? `Kỳ ${now.period} đã chốt trong ${join(options.out, FILE)} và tệp nộp hoặc số liệu nay đã khác; chưa ghi gì. Xem khác biệt: bỏ --freeze. Muốn chốt lại: đổi tên tệp cũ trước.`
          : `The period ${now.period} is frozen in ${join(options.out, FILE)} and the files or figures differ now; nothing was written. To see what differs leave out --freeze; to freeze again rename the old file first.`,
        ...changeWords(changes, language),
      ].join('\n'),
    );
  }
  return {
    files: {
      ...(options.freeze ? { [FILE]: () => [frozenJson(now)] } : {}),
      ...(changes === null
        ? {}
        : {
            'changes.csv': () => [changesCsv(changes)],
            'changes.json': () => [`${JSON.stringify(changes, null, 1)}\n`],
          }),
    },
    lines: changes === null ? [] : changeWords(changes, language),
    changed,
  };
}
