/** One cell where a figure is asked for: what it says, and what was noticed on the way. */
import { decideReading, type Expected, NO_HABIT } from '../../book/ambiguous.ts';
import type { Cell } from '../../book/book.ts';
import { dateOfSerial, isDateFormat, parseDate } from '../../book/dates.ts';
import { Decimal } from '../../book/decimal.ts';
import { cellAt, styleOf } from '../../book/grid.ts';
import { parseNumber, type WrittenNumber } from '../../book/numbers.ts';
import { remember } from '../../book/remember.ts';
import { cleanText, oneLine } from '../../book/text.ts';
import type { FoundAt } from '../../findings/finding.ts';
import type { Figure } from '../submission.ts';
import { BLANK, noticed, type Place, type ReadCell, readSimple, refOf, unreadable } from './simple-cell.ts';

/** What a place asks for. */
export interface Asked {
  readonly expected: Expected;
  /** Things are counted, so that a fraction of one is a mistake. */
  readonly whole: boolean;
  /** The percentage lies between 0 and 100, so that 0.985 is more likely a fraction than a rate below one percent. */
  readonly bounded: boolean;
}

/** Reads a cell that is asked for one figure. Numbers in text are read too, and reported: formulas cannot use them. */
export function readCell(place: Place, asked: Asked): ReadCell {
  const cell = cellAt(place.sheet, place.row, place.column);
  const simple = readSimple(place, cell);
  if (simple) return simple;
  if (!cell) return BLANK;
  if (typeof cell.value === 'number') return readNumeric(place, cell, cell.value, asked);
  const text = cleanText(String(cell.value));
  const number = parseNumber(text);
  if (!number || isDateLike(text)) return { says: { is: 'words', text: oneLine(text) }, findings: [] };
  const read = figureOf(place, number, asked, cell.formula ?? null);
  if (!read.figure) return { says: { is: 'unreadable' }, findings: read.findings };
  // That a number stands there as text, and what it was read as, is for the rules to say; they see the cell.
  const findings = number.words === '' ? read.findings.filter((one) => one.rule !== READ_IN_CONTEXT) : read.findings;
  const figure = { ...read.figure, typed: oneLine(text) };
  // `50%` for a numerator is no count of 50; as a text it says so no less than in a percent format.
  const percentForCount = number.percent && asked.expected === 'count' ? [forCount(place, figure.typed)] : [];
  return { says: { is: 'figure', figure, words: number.words }, findings: [...findings, ...percentForCount] };
}

/** `2 triệu`, `15 nghìn hồ sơ`: the digits alone are not the number, and a rounded one is no count. Not `12 tỷ lệ`. */
const SCALE = /^(?:chục|trăm|nghìn|ngàn|vạn|triệu|tr|k|t[ỷỉ](?!\s*lệ(?!\p{L})))(?!\p{L})/iu;

const READ_IN_CONTEXT = 'number.read-in-context';

/** A figure of a number written in a text; null, with the finding that asks, when nobody can say which number it is. */
export function figureOf(
  place: Place,
  number: WrittenNumber,
  asked: Asked,
  formula: string | null,
): { figure: Figure | null; findings: readonly FoundAt[] } {
  if (SCALE.test(number.words)) {
    const typed = `${number.typed} ${number.words}`.slice(0, 120);
    return { figure: null, findings: [noticed(place, 'number.scale-in-words', 'error', { typed })] };
  }
  const habit = number.readings.length > 1 ? place.habit() : NO_HABIT;
  const decided = decideReading(number, number.percent ? 'percent' : asked.expected, habit);
  if (!decided) {
    const readings = number.readings.map((one) => one.value.toFixed());
    return {
      figure: null,
      findings: [noticed(place, 'number.ambiguous', 'error', { typed: number.typed, readings })],
    };
  }
  const { value, decimals } = decided.reading;
  const figure: Figure = {
    value,
    decimals,
    percent: number.percent || isPoints(value, asked),
    bound: number.bound,
    typed: number.typed + (number.percent ? '%' : ''),
    formula,
    at: refOf(place),
  };
  const { because } = decided;
  const context =
    because === 'only-reading'
      ? []
      : [noticed(place, READ_IN_CONTEXT, 'info', { typed: number.typed, read: value.toFixed(), because })];
  const findings = [...context, ...(number.percent ? [] : doubts(place, figure, asked))];
  return { figure: keeps(findings) ? figure : null, findings };
}

function readNumeric(place: Place, cell: Cell, number: number, asked: Asked): ReadCell {
  const { format } = styleOf(place.book, cell);
  if (isDateFormat(format)) {
    const date = dateOfSerial(number, place.book.date1904);
    const ratio = date ? `${Number(date.slice(8))}/${Number(date.slice(5, 7))}` : null;
    return unreadable(noticed(place, 'number.date-for-figure', 'error', { date, ratio, serial: String(number) }));
  }
  const percent = isPercentFormat(format);
  // As text, which stays what it is until it is calculated with.
  const stored = new Decimal(String(number));
  const value = percent ? stored.times(100) : stored;
  const figure: Figure = {
    value,
    decimals: statedDecimals(value, format),
    percent: percent || isPoints(value, asked),
    bound: null,
    typed: percent ? `${value.toFixed()}%` : stored.toFixed(),
    formula: cell.formula ?? null,
    at: refOf(place),
  };
  if (percent && asked.expected === 'count') {
    return {
      says: { is: 'figure', figure, words: '' },
      findings: [forCount(place, figure.typed)],
    };
  }
  const findings = percent ? NONE : doubts(place, figure, asked);
  return { says: keeps(findings) ? { is: 'figure', figure, words: '' } : { is: 'unreadable' }, findings };
}

/** True when a number format shows a number as percents; a sign in a text of the format does not. */
const isPercentFormat = remember((format) => format.replace(/"[^"]*"|\\./g, '').includes('%'));

function forCount(place: Place, typed: string): FoundAt {
  return noticed(place, 'number.percent-for-count', 'error', { typed });
}

function keeps(findings: readonly FoundAt[]): boolean {
  return findings.every((one) => one.severity !== 'error');
}

/**
 * Whether a bare number is the percentage the column asks for. Between 0 and 1 nobody can tell points from a fraction
 * (0.985 for 98,5%): it stays a number without a unit, which is judged against no target, and a rule asks.
 */
function isPoints(value: Decimal, { expected, bounded }: Asked): boolean {
  return expected === 'percent' && !(bounded && value.gt(0) && value.lte(1));
}

/**
 * Digits after the mark that somebody stated. A typed value has few and all count; a computed one runs on, and then the
 * digits shown are what it states, or at most ten: the rest is the noise of binary fractions.
 */
function statedDecimals(value: Decimal, format: string): number {
  const digits = value.toSignificantDigits(15).decimalPlaces();
  if (digits <= 4) return digits;
  const shown = /\.([0#?]+)/.exec(format)?.[1];
  return shown !== undefined || /^[#,0]+%?$/.test(format) ? (shown?.length ?? 0) : Math.min(digits, 10);
}

const NONE: readonly FoundAt[] = [];

/** What is odd about a figure at its place. An error means it must not be used as it stands. */
function doubts(place: Place, figure: Figure, asked: Asked): readonly FoundAt[] {
  const { value } = figure;
  if (asked.expected === 'count' && asked.whole && !value.isInteger()) {
    const times1000 = value.times(1000);
    const thousands = times1000.isInteger() && value.abs().lt(1000) ? times1000.toFixed() : null;
    return [noticed(place, 'number.fractional-count', 'error', { typed: figure.typed, thousands }, 'computed')];
  }
  return NONE;
}

function isDateLike(text: string): boolean {
  return parseDate(text) !== null;
}
