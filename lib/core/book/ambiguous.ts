/** Which of two readings of `1.722` was meant, by what the place asks for and by how the rest of the sheet writes. */
import { type Reading, readNumeral, type WrittenNumber } from './numbers.ts';

/** What the place of a number asks for. `count`: things, so a whole number. `percent`: points. */
export type Expected = 'count' | 'percent' | 'any';

/** Marks that a sheet uses where there is no doubt about them. */
export interface Habit {
  readonly thousands: ReadonlySet<string>;
  readonly decimal: ReadonlySet<string>;
}

export const NO_HABIT: Habit = { thousands: new Set(), decimal: new Set() };

/** Why a reading was chosen: worded in messages, kept in facts. */
export type Because = 'only-reading' | 'count-expected' | 'percent-expected' | 'habit-of-sheet';

export interface Decided {
  readonly reading: Reading;
  readonly because: Because;
}

/**
 * The reading that was meant, and why; null when nothing decides, and then a person has to be asked.
 *
 * Things are counted whole, so a count is the thousands reading (`1.722 hồ sơ`); a percentage is the decimal one
 * (`1.722` points, not 1722). Elsewhere the mark is read as the rest of the sheet uses it, if it uses it in one way only.
 */
export function decideReading(number: WrittenNumber, expected: Expected, habit: Habit = NO_HABIT): Decided | null {
  const [first, second] = number.readings;
  if (!second) return { reading: first, because: 'only-reading' };
  if (expected === 'count') return { reading: first, because: 'count-expected' };
  if (expected === 'percent') return { reading: second, because: 'percent-expected' };
  const mark = /[.,]/.exec(number.typed)?.[0] ?? '';
  const [thousands, decimal] = [habit.thousands.has(mark), habit.decimal.has(mark)];
  if (thousands === decimal) return null;
  return { reading: thousands ? first : second, because: 'habit-of-sheet' };
}

/** How these texts write numbers, from the numbers that can be read one way only. */
export function habitOf(texts: Iterable<string>): Habit {
  const thousands = new Set<string>();
  const decimal = new Set<string>();
  for (const text of texts) {
    // Dates and the numbers of documents use the same marks for other ends.
    for (const [numeral] of text.matchAll(/(?<![\p{L}\d/.,-])\d+(?:[.,]\d+)+(?![.,]?[\d/-])/gu)) {
      const readings = readNumeral(numeral);
      const only = readings[0];
      if (readings.length !== 1 || !only) continue;
      const marks = numeral.replace(/\d/g, '');
      if (only.decimals > 0) decimal.add(marks.slice(-1));
      if (only.decimals === 0 || marks.length > 1) thousands.add(marks.charAt(0));
    }
  }
  return { thousands, decimal };
}
