/**
 * Counts, percentages and fractions in the running text of a report. Dates, document numbers, links, years and list
 * numbers are not figures; what is left keeps its place in the text, so that a message can quote it.
 */
import { Decimal } from '../../book/decimal.ts';
import { BOUNDS, type Bound, NUMERAL, readNumeral } from '../../book/numbers.ts';
import { remember } from '../../book/remember.ts';

export interface TextFigure {
  readonly value: Decimal;
  /** Digits after the decimal mark as written. */
  readonly decimals: number;
  readonly percent: boolean;
  readonly bound: Bound | null;
  /** `a/b`: the figure is `a`, this is `b`; null for a plain figure. */
  readonly of: Decimal | null;
  /** Lower-case words after the figure, up to the next punctuation mark or figure. */
  readonly noun: string;
  /** Offsets of the figure in the text, the percent sign included. */
  readonly start: number;
  readonly end: number;
}

/** What looks like a number and is none. Order matters: longer forms first. */
const NOISE: readonly RegExp[] = [
  /https?:\/\/\S+|www\.\S+|[^\s@]{1,64}@\S{1,200}/gu,
  /(?<!\d)\d+(?:\/\d{4})?\s?[/-]\s?\p{Lu}[\p{L}\d]*(?:\s?[/-]\s?[\p{L}\d]+)*/gu,
  /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu,
  /(?:ngày|tháng|quý|năm|giai đoạn)\s+\d+(?:\s*[/–-]\s*\d+)*/giu,
  /(?<!\d)(?:19|20)\d{2}\s*[–-]\s*(?:19|20)\d{2}(?!\d)/gu,
  /(?:đề án|quyết định|nghị quyết|nghị định|chỉ thị|kế hoạch|công văn|thông tư|điều|khoản|mục|mức độ|mức|cấp độ|phiên bản|quốc lộ|tỉnh lộ|loại|hạng)\s+(?:số\s+)?\d+(?:[.,]\d+)*(?:\s*(?:,|và)\s*\d+(?![.,\d]*\s*\p{L}))*/giu,
  /(?<!\p{L})ISO\s*\d+(?:[:-]\d+)*/gu,
  /(?<!\d)\d+\s+(?:tháng|tuổi|sao)(?!\p{L})/giu,
  /^[\s+*-]*\d+(?:\.\d+)*[.)](?=\s)/gmu,
];

const NUMBER = new RegExp(String.raw`(?<![\p{L}\d.,/_-])${NUMERAL.replace('[-−–+]?', '')}`, 'gu');
const SECOND = new RegExp(
  String.raw`^(\s*[^\d.;,()/%]{0,40}?)\s*/\s*(${NUMERAL.replace('[-−–+]?', '')})(?![\p{L}/-])`,
  'u',
);
const PERCENT = /^\s*%|^\s*phần trăm(?!\p{L})/iu;
const BOUND_BEFORE = BOUNDS.map(([word, bound]) => [new RegExp(`(?<!\\p{L})${word}\\s*$`, 'iu'), bound] as const);

/** More figures than this are a table pasted into one cell, not sentences. */
const MOST_FIGURES = 300;

/** The figures of a text in order; none of a text that is all figures. `text` is NFC; offsets refer to it. */
export const figuresIn = remember((text): readonly TextFigure[] => {
  if (!/\d/.test(text)) return [];
  const clear = withoutNoise(text);
  const figures: TextFigure[] = [];
  let from = 0;
  for (const match of clear.matchAll(NUMBER)) {
    if (match.index < from) continue;
    const figure = figureAt(clear, match.index, match[0]);
    if (!figure) continue;
    figures.push(figure);
    from = figure.end;
    if (figures.length > MOST_FIGURES) return [];
  }
  return figures.map((figure, index) => ({ ...figure, noun: nounAfter(clear, figure.end, figures[index + 1]?.start) }));
});

function figureAt(text: string, start: number, numeral: string): TextFigure | null {
  const after = text.slice(start + numeral.length, start + numeral.length + 80);
  // `4G`, `15A`, `06-NQ`: part of a name.
  if (/^(?:\p{L}|-\p{L}|_)/u.test(after)) return null;
  const percent = PERCENT.exec(after);
  const reading = read(numeral, percent !== null);
  if (!reading) return null;
  const second = percent ? null : SECOND.exec(after);
  const of = second ? read(second[2] as string, false) : null;
  const end = start + numeral.length + (percent?.[0].length ?? (of && second ? second[0].length : 0));
  const before = text.slice(Math.max(0, start - 20), start);
  const bound = BOUND_BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? null;
  return { ...reading, percent: percent !== null, bound, of: of?.value ?? null, noun: '', start, end };
}

/** In running text a mark before three digits stands between thousands, unless a percent sign follows. */
function read(numeral: string, percent: boolean): { value: Decimal; decimals: number } | null {
  const readings = readNumeral(numeral);
  const wanted = readings.find((reading) => reading.as === (percent ? 'decimal' : 'thousands')) ?? readings[0];
  return wanted ? { value: new Decimal(wanted.value), decimals: wanted.decimals } : null;
}

function nounAfter(text: string, end: number, next: number | undefined): string {
  const words = text.slice(end, next).split(/[.,;:()/\n]|(?<!\p{L})(?:trong đó|và|đạt|là|có)(?!\p{L})/iu)[0] ?? '';
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Same length, so offsets stay true. */
function withoutNoise(text: string): string {
  return NOISE.reduce((left, noise) => left.replace(noise, (found) => ' '.repeat(found.length)), text);
}
