/**
 * Counts that a text names: `1.729 tổng số hồ sơ tiếp nhận`, `Bộ phận Một cửa đã tiếp nhận: 1.763 hồ sơ`. Two counts are
 * of the same quantity when they are named by the same words, whatever their order, and nobody says they are of
 * different offices or years.
 */
import type { Decimal } from '../../book/decimal.ts';
import { figuresIn, type TextFigure } from './figures-in-text.ts';
import { quoted } from './quoted.ts';

export interface Quantity {
  /** The words that name it, sorted: the key to compare by. */
  readonly words: string;
  /** Whose, where or when, as far as the words around say; empty when they do not. */
  readonly scope: string;
  readonly value: Decimal;
  readonly quote: string;
}

/** Words that name nothing. `đang` is not among them: files being settled are not files settled. */
const EMPTY = new Set(
  'tổng số lượng là đã được có các những của cộng toàn bộ hiện nay hiện đến nay đạt gồm thực theo về tại'.split(' '),
);
const TIMELY = /trước hạn\s*\/\s*đúng hạn|đúng hạn\s*\/\s*trước hạn|(?:trước|đúng) hạn/giu;
/** Times and places that a sentence opens with: "Năm 2022, …", "Tại phường Minh Đức, …". */
const TIME = /(?:năm|quý|tháng)\s+(?:\d+|[IVX]+)(?:\/\d{4})?/giu;
const PLACE =
  /(?<!\p{L})(?:cấp (?:tỉnh|huyện|xã)|(?:[Pp]hường|[Xx]ã|[Tt]hị trấn|[Hh]uyện|[Tt]hị xã|[Ss]ở|[Pp]hòng)\s+\p{Lu}[\p{L} ]*)/gu;
/** A figure of another time, or of a plan, is not expected to be this one. */
const NOT_THIS_ONE = /cùng kỳ|năm trước|năm ngoái|kỳ trước|phấn đấu|mục tiêu|chỉ tiêu|dự kiến|kế hoạch giao/iu;
/** Fewer words than this name too little to compare by: `hồ sơ`, `máy tính`. */
const LEAST_WORDS = 4;

/** Every count with enough words to know it by. */
export function quantitiesIn(text: string): Quantity[] {
  return figuresIn(text).flatMap((figure) => {
    const sentence =
      text
        .slice(0, figure.start)
        .split(/[;\n]|\.\s/)
        .at(-1) ?? '';
    if (NOT_THIS_ONE.test(sentence)) return [];
    const time = text.slice(0, figure.start).match(TIME)?.at(-1) ?? '';
    const place = sentence.match(PLACE)?.at(-1) ?? '';
    return [...beforeIt(text, figure), ...afterIt(text, figure)].map((quantity) => ({
      ...quantity,
      scope: [...new Set([...significant(`${time} ${place}`), ...quantity.scope.split(' ')])].join(' ').trim(),
    }));
  });
}

/** Same words, and no scope on both sides that differs. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  return a.words === b.words && (a.scope === b.scope || a.scope === '' || b.scope === '');
}

/** `<name> là 1.722 hồ sơ`, `<who> đã tiếp nhận: 1.763 hồ sơ`. */
function beforeIt(text: string, figure: TextFigure): Quantity[] {
  if (!counts(figure)) return [];
  const clause = /(?:^|[;.,()\n])([^;.,()\n]*)$/u.exec(text.slice(0, figure.start))?.[1] ?? '';
  // Both "Trong đó: số hồ sơ …" and "Cấp xã: tổng số hồ sơ …": what stands before the colon is no part of the name.
  const [, before = '', name = clause] = /^(.*):\s*(\S.*)$/u.exec(clause) ?? [];
  const tied = /^(.*?)\s*(?:là|:|đạt)\s*$/iu.exec(name)?.[1];
  if (tied === undefined) return [];
  const quote = quoted(text, figure.start - clause.trimStart().length, figure.end, 0);
  const unit = figure.noun;
  const named = /^[\s+*-]*((?:tổng\s+)?số(?:\s+lượng)?\s+.+)$/iu.exec(tied)?.[1];
  if (named !== undefined) return quantity(figure, `${named} ${unit}`, scopeWords(before), quote);
  const done = /^[\s+*-]*(\S.*?)\s+đã\s+(\S.*)$/iu.exec(tied);
  return done ? quantity(figure, `${done[2]} ${unit}`, scopeWords(done[1] as string), quote) : [];
}

/** `1.402 hồ sơ/1.729 tổng số hồ sơ tiếp nhận`: what is named is the number right before the words. */
function afterIt(text: string, figure: TextFigure): Quantity[] {
  const named = /^\s*(tổng số\s+[^;.,()\n]+)/iu.exec(text.slice(figure.end))?.[1];
  if (named === undefined || figure.percent || figure.bound !== null) return [];
  const value = figure.of ?? figure.value;
  const end = figure.end + text.slice(figure.end).indexOf(named) + named.length;
  return quantity({ ...figure, value, of: null }, named, '', quoted(text, figure.start, end, 0));
}

function quantity(figure: TextFigure, name: string, scope: string, quote: string): Quantity[] {
  // All files settled on time are all files settled: then the two names are one.
  const all = figure.of?.eq(figure.value) === true;
  const [own, whose = ''] = (all ? name.replace(TIMELY, ' ') : name).split(/(?<!\p{L})(?:của|trong|năm)(?!\p{L})/iu);
  const words = significant(own as string);
  if (words.length < LEAST_WORDS) return [];
  const around = [scope, whose].map((each) => significant(each).join(' ')).filter((each) => each !== '');
  return [{ words: words.join(' '), scope: around.join(' '), value: figure.value, quote }];
}

function counts(figure: TextFigure): boolean {
  const plain = !figure.percent && figure.bound === null && figure.decimals === 0;
  return plain && (figure.of === null || figure.of.eq(figure.value));
}

function scopeWords(text: string): string {
  return /trong đó|bao gồm|cụ thể/iu.test(text) ? '' : text;
}

function significant(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));
  return [...new Set(words)].sort();
}
