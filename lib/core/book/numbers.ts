/**
 * Numbers as people write them, into exact decimals. Vietnamese puts a dot between thousands and a comma before
 * decimals; reports mix both ways, so one mark before exactly three digits (`1.722`, `1,722`) has two readings. Both are
 * returned; `ambiguous.ts` decides by context and says why, or leaves the question open.
 */
import { Decimal } from './decimal.ts';
import { cleanText } from './text.ts';

export interface Reading {
  readonly value: Decimal;
  /** Digits after the decimal mark as written: `98,50` has 2. */
  readonly decimals: number;
  /** What the only mark was taken for; `plain` when there was nothing to take. */
  readonly as: 'plain' | 'thousands' | 'decimal';
}

/** What is said of the true figure: strictly above or below the number, at least or at most it, or about it. */
export type Bound = '>' | '≥' | '<' | '≤' | '~';

/** A number found in a text, with what its writer said around it. */
export interface WrittenNumber {
  /** One reading; two, thousands first, when the mark can be either. Never empty. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** Whether it is stated as a percentage. */
  readonly percent: boolean;
  /** `>50%`, `trên 95%` → `>`; `50% trở lên`, `tối thiểu` → `≥`; `dưới` → `<`; `không quá` → `≤`; `khoảng`, `gần` → `~`. */
  readonly bound: Bound | null;
  /** The number as written, without bound and unit. */
  readonly typed: string;
  /** Words after it: `đồng`, `DVC trực tuyến có phát sinh hồ sơ`; empty when there are none. */
  readonly words: string;
}

/** Digits with marks; a sign only where no digit or letter goes before. */
export const NUMERAL = String.raw`[-−–+]?\d+(?:[.,]\d+)*`;

/** Words that bound the number after them. Longer ones first. */
export const BOUNDS: readonly (readonly [string, Bound])[] = [
  ['trên dưới', '~'],
  ['ước khoảng', '~'],
  ['xấp xỉ', '~'],
  ['khoảng', '~'],
  ['gần', '~'],
  ['ước đạt', '~'],
  ['ước tính', '~'],
  ['ước', '~'],
  ['~', '~'],
  ['≈', '~'],
  ['không dưới', '≥'],
  ['tối thiểu', '≥'],
  ['ít nhất', '≥'],
  ['lớn hơn', '>'],
  ['trên', '>'],
  ['hơn', '>'],
  ['>=', '≥'],
  ['≥', '≥'],
  ['>', '>'],
  ['không quá', '≤'],
  ['chưa đến', '<'],
  ['chưa tới', '<'],
  ['tối đa', '≤'],
  ['nhỏ hơn', '<'],
  ['dưới', '<'],
  ['<=', '≤'],
  ['≤', '≤'],
  ['<', '<'],
];

const LEADING_BOUNDS = BOUNDS.map(([word, bound]) => [new RegExp(`^${word}(?!\\p{L})`, 'iu'), bound, word] as const);

/** Words that introduce a result and change nothing about it. */
const OPENING =
  /^(?:(?:kết quả|hiện nay|đến nay|hiện|đã|tỷ lệ|tỉ lệ|tổng số|tổng cộng|số lượng|chiếm|đạt|được|có|là|bằng|với)(?=[\s:,]|$)[\s:,]*|[:=-]\s+|[=:]\s*)+/i;
/** Groups of three behind one to three digits, by the mark between them. */
const GROUPS: Readonly<Record<string, RegExp>> = { '.': /^[1-9]\d{0,2}(\.\d{3})+$/, ',': /^[1-9]\d{0,2}(,\d{3})+$/ };
const PERCENT = /^\s*(?:%|phần trăm(?!\p{L}))/iu;

/**
 * Reads marks of one numeral, `1.763`, `81,1`, `23.618.000.000`, `1.234,5`: every reading that a person may have meant.
 * Empty when the marks fit no number (`1.2.3`).
 */
export function readNumeral(numeral: string): readonly Reading[] {
  const sign = /^[-−–]/.test(numeral) ? '-' : '';
  const digits = numeral.replace(/^[-−–+]/, '');
  const marks = digits.replace(/\d/g, '');
  const reading = (whole: string, fraction: string, as: Reading['as']): Reading => ({
    value: new Decimal(`${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`),
    decimals: fraction.length,
    as,
  });
  if (!/^\d+([.,]\d+)*$/.test(digits)) return [];
  if (marks === '') return [reading(digits, '', 'plain')];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const whole = digits.slice(0, last);
  const fraction = digits.slice(last + 1);
  const grouped = (text: string, mark: string) => (GROUPS[mark]?.test(text) ? text.replaceAll(mark, '') : null);
  if (marks.length === 1) {
    const decimal = reading(whole, fraction, 'decimal');
    const thousands = grouped(digits, marks);
    return thousands === null ? [decimal] : [reading(thousands, '', 'thousands'), decimal];
  }
  if (new Set(marks).size === 1) {
    const thousands = grouped(digits, marks.charAt(0));
    return thousands === null ? [] : [reading(thousands, '', 'plain')];
  }
  // Two kinds of mark: the last stands before the decimals, the others between thousands.
  const thousands = new Set(marks.slice(0, -1)).size === 1 ? grouped(whole, marks.charAt(0)) : null;
  return thousands === null ? [] : [reading(thousands, fraction, 'plain')];
}

/**
 * Reads a cell that says one number: `81,1%`, `>50%`, `đạt 98.5 %`, `1 763`, `23.618.000.000 đồng`, `32 DVC trực tuyến`,
 * `02`. Null when the text does not begin with a number, or says more than one.
 */
export function parseNumber(text: string): WrittenNumber | null {
  let rest = joinedGroups(cleanText(text).replace(/\n/g, ' '));
  let bound: Bound | null = null;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(OPENING, '');
    const found = LEADING_BOUNDS.find(([pattern]) => pattern.test(rest));
    if (found) {
      bound ??= found[1];
      rest = rest.slice(found[2].length).trimStart();
    }
  }
  const numeral = new RegExp(`^${NUMERAL}`).exec(rest)?.[0];
  if (numeral === undefined) return null;
  const after = rest.slice(numeral.length);
  if (/\d/.test(after)) return null;
  return written(numeral, after, bound);
}

/** Completes a numeral with what stands after it; null when the numeral is no number. */
export function written(numeral: string, after: string, bound: Bound | null): WrittenNumber | null {
  const percent = PERCENT.exec(after);
  const all = readNumeral(numeral);
  // Nobody states thousands of percent with a mark: with the sign, the mark is the decimal one.
  const readings = percent && all.length === 2 ? all.slice(1) : all;
  const [first, ...others] = readings;
  if (!first) return null;
  const words = (percent ? after.slice(percent[0].length) : after).replace(/^[\s.,;:]+|[\s.,;:]+$/g, '');
  const atLeast = /^trở lên(?!\p{L})/iu.test(words) ? '≥' : /^trở xuống(?!\p{L})/iu.test(words) ? '≤' : null;
  return { readings: [first, ...others], percent: percent !== null, bound: bound ?? atLeast, typed: numeral, words };
}

/** `1 763 hồ sơ` → `1763 hồ sơ`: a space between groups of three, where the text begins with the number. */
function joinedGroups(text: string): string {
  return text.replace(
    /^(\D*)([1-9]\d{0,2}(?: \d{3})+)(?![\d/])/,
    (_, before: string, groups: string) => before + groups.replaceAll(' ', ''),
  );
}
