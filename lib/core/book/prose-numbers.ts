/**
 * Numbers inside running text, and the ratios they form. Dates, years, numbers of documents and levels ("mức độ 4") are
 * digits too but no figures, and are passed over.
 */
import { BOUNDS, NUMERAL, type WrittenNumber, written } from './numbers.ts';
import { cleanText } from './text.ts';

/** A number with its place in the cleaned text (`cleanText`), `end` exclusive and before any percent sign. */
export interface PlacedNumber extends WrittenNumber {
  readonly start: number;
  readonly end: number;
}

/** `1.402 hồ sơ/1.729 tổng số hồ sơ tiếp nhận (đạt 81,1%)`: two counts and, when stated, their percentage. */
export interface WrittenRatio {
  readonly numerator: PlacedNumber;
  readonly denominator: PlacedNumber;
  readonly stated: PlacedNumber | null;
}

/** Numbers of documents: 41/QĐ-UBND, 45/2020/NĐ-CP, 06-NQ/TU. Capitals tell them from `13/13 xã` and `32/xã`. */
const DOCUMENT = /\d+[a-z]?\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:\s?-\s?\p{Lu}[\p{L}\d]*)*|\d+-\p{Lu}{2}\/\p{Lu}\p{L}*/gu;

const NOT_FIGURES = new RegExp(
  [
    // Days, months, years, quarters, spans of years.
    String.raw`(?<![\d/])\d{1,2}([/.-])\d{1,2}\1\d{2,4}(?![\d/])`,
    String.raw`(?<!\p{L})ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}`,
    String.raw`(?<!\p{L})(?:ngày|tháng|quý|năm|giai đoạn|kỳ)\s+\d{1,4}(?:\s*[-–/]\s*\d{1,4})*(?![\d.,]*\d|\s*%)`,
    String.raw`(?<!\p{L})quý\s+[IVX]+\s*/\s*\d{4}`,
    String.raw`(?<!\d)(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}(?!\d)`,
    // Documents and parts of documents, and levels: Quyết định số 571, Điều 2, mức độ 3, 4.
    String.raw`(?<!\p{L})(?:quyết định|nghị quyết|công văn|kế hoạch|thông báo|chỉ thị|nghị định|thông tư|tờ trình|đề án|luật|văn bản)\s+(?:số\s*:?\s*)?\d+(?![.,]?\d|\s*%)`,
    String.raw`(?<!\p{L})(?:điều|khoản|mục|phụ lục|mức độ|mức|cấp độ|cấp|phiên bản|hạng)\s+\d+(?:\s*,\s*\d+)*(?![.,]?\d|\s*%)`,
    String.raw`(?<![\d.,])\d\s+cấp(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** A numeral that is no part of a word (`Covid-19`, `4G`) and no tail of another numeral. */
const FIGURE = new RegExp(`(?<![\\p{L}\\d]|\\p{L}-|\\d[.,])${NUMERAL}(?!\\p{L}(?!\\p{L})(?<![đ]))`, 'gu');
const BOUND_BEFORE = BOUNDS.map(([word, bound]) => [new RegExp(`(?<!\\p{L})${word}\\s*$`, 'iu'), bound] as const);

/** Every figure of a text, in order. Positions refer to `cleanText(text)`. */
export function numbersIn(text: string): readonly PlacedNumber[] {
  const clean = cleanText(text);
  // Passed-over digits are blanked, not cut, so that positions stay those of the text.
  const blank = (digits: string) => '\u0000'.repeat(digits.length);
  const figures = [...clean.replace(DOCUMENT, blank).replace(NOT_FIGURES, blank).matchAll(FIGURE)];
  return figures.flatMap(({ 0: numeral, index: start }, order) => {
    const end = start + numeral.length;
    const after = clean.slice(end, figures[order + 1]?.index);
    const before = clean.slice(Math.max(0, start - 20), start);
    const bound = BOUND_BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? null;
    const number = written(numeral, after, bound);
    return number ? [{ ...number, words: firstPhrase(number.words), start, end }] : [];
  });
}

/** Words up to the end of the phrase: what a number counts, without the sentence that follows. */
function firstPhrase(words: string): string {
  return (words.split(/[,;:()/\n]|\.\s/)[0] ?? '').trim();
}

/** Between the two numbers of a ratio: `/`, `hồ sơ/`, ` / tổng số `, ` hồ sơ trên tổng số `. */
const OVER = /^(?:[^\d/;:.,()%\n]{0,60})(?:\/\s*(?:tổng số\s*)?|(?:trên|trong) tổng(?: số)?\s*)$/iu;
const CUE = /(?:đạt|tỷ lệ|tỉ lệ|chiếm|bằng|tương đương|tương ứng|[=(≈→])[\s\p{L}:=]*$/iu;
const NOTHING = /^[\s.,;:()=→-]*$/u;

/** Every ratio of a text with the percentage stated for it, if one is. */
export function ratiosIn(text: string): readonly WrittenRatio[] {
  const clean = joinedRatio(cleanText(text));
  const numbers = numbersIn(clean);
  const between = (a: PlacedNumber | undefined, b: PlacedNumber | undefined) =>
    a && b ? clean.slice(a.end, b.start).replace(/^\s*%/, '') : null;
  return numbers.flatMap((numerator, index) => {
    const [before, denominator, after] = [numbers[index - 1], numbers[index + 1], numbers[index + 2]];
    const over = between(numerator, denominator);
    if (!denominator || over === null || !OVER.test(over)) return [];
    if (numerator.percent || denominator.percent || numerator.bound || denominator.bound) return [];
    // A third number after another stroke, and this is no ratio.
    if (/^\s*\/\s*\d/.test(clean.slice(denominator.end)) || /\d\s*\/\s*$/.test(clean.slice(0, numerator.start)))
      return [];
    const next = between(denominator, after);
    const previous = between(before, numerator);
    const follows =
      after?.percent && next !== null && !/[;\n]|\.\s/.test(next) && (NOTHING.test(next) || CUE.test(next));
    const leads = before?.percent && previous !== null && NOTHING.test(previous) && !/[;\n.]/.test(previous);
    return [{ numerator, denominator, stated: follows ? after : leads ? before : null }];
  });
}

/** `1 204 / 1 223` → `1204/1223`, where the text begins with it. */
function joinedRatio(text: string): string {
  return text.replace(/^(\d{1,3}(?: \d{3})*) ?\/ ?(\d{1,3}(?: \d{3})*)(?!\d)/, (whole) => whole.replaceAll(' ', ''));
}
