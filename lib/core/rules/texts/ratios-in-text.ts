/** `4.223/8.411, đạt 7.47%`: a fraction and the percentage stated for it, in running text. */
import { figuresIn, type TextFigure } from './figures-in-text.ts';
import { quoted } from './quoted.ts';

export interface TextRatio {
  readonly part: TextFigure;
  readonly percentage: TextFigure;
  readonly quote: string;
}

/** Words that tie a percentage to the fraction before it; only they, and a bound, stand between. */
const TIED =
  /(?:\(|(?<!\p{L})(?:đạt|chiếm|tương đương|tương ứng|bằng|tỷ lệ|tỉ lệ)|=)[\s:]*(?:(?:tỷ|tỉ) lệ[\s:]*)?(?:(?:trên|hơn|gần|khoảng|dưới|>|<|~)\s*)?$/iu;
/** A rate of something else begins here: "5/6 xã …, tỷ lệ hộ nghèo đạt 2%". */
const OTHER_RATE = /(?:tỷ|tỉ) lệ\s+(?!(?:đạt|là|chiếm|trên|hơn|gần|khoảng|dưới)(?!\p{L}))\p{L}/iu;
const FARTHEST = 160;

/**
 * Fractions with their stated percentage. The percentage follows in the same clause (`1204/1223 doanh nghiệp, đạt 98%`)
 * or stands right before the fraction in brackets (`98% (1204/1223 doanh nghiệp)`). A percentage that could belong to
 * something else is left alone.
 */
export function ratiosIn(text: string): TextRatio[] {
  const figures = figuresIn(text);
  return figures.flatMap((part, index) => {
    if (part.of === null) return [];
    const percentage = [figures[index + 1], figures[index - 1]].find((other) => other && belongs(text, part, other));
    if (!percentage) return [];
    const from = Math.min(part.start, percentage.start);
    return [{ part, percentage, quote: quoted(text, from, Math.max(part.end, percentage.end)) }];
  });
}

function belongs(text: string, part: TextFigure, other: TextFigure): boolean {
  if (!other.percent) return false;
  if (other.end <= part.start) return /^\s*\(\s*$/.test(text.slice(other.end, part.start));
  const between = text.slice(part.end, other.start);
  if (between.length > FARTHEST || /[;%\n]|\.(?=\s)/.test(between)) return false;
  return TIED.test(between) && !OTHER_RATE.test(between);
}
