/**
 * A result cell of a form of the unit's own, where everything is said in one cell: `1204/1223 (98%)`, `100%`, `32 DVC…`,
 * `90% người dân … theo Quyết định số 41/QĐ-UBND`, prose, or nothing. A figure is taken when the cell begins with it, or
 * when a sentence states exactly one as achieved; from other prose nothing is extracted.
 */
import { cellAt, styleOf } from '../../book/grid.ts';
import { BOUNDS, parseNumber } from '../../book/numbers.ts';
import { numbersIn, type PlacedNumber, ratiosIn } from '../../book/prose-numbers.ts';
import { cleanText, oneLine } from '../../book/text.ts';
import type { FoundAt } from '../../findings/finding.ts';
import type { Figure, ObservationState } from '../submission.ts';
import { type Asked, figureOf, readCell } from './read-cell.ts';
import { noticed, type Place, readSimple } from './simple-cell.ts';

/** What a result says, in the parts of an observation. */
export interface Result {
  readonly state: ObservationState;
  readonly numerator: Figure | null;
  readonly denominator: Figure | null;
  readonly stated: Figure | null;
  readonly text: string;
  readonly findings: readonly FoundAt[];
}

/** What the indicator asks for; `points`: the column says that bare numbers are percentages. */
export interface ResultAsked {
  readonly measure: 'ratio' | 'share' | 'count' | 'text';
  readonly whole: boolean;
  readonly bounded: boolean;
  readonly points: boolean;
}

const NOTHING = { numerator: null, denominator: null, stated: null, text: '' };

export function readResult(place: Place, asked: ResultAsked): Result {
  const cell = cellAt(place.sheet, place.row, place.column);
  const simple = readSimple(place, cell);
  if (simple || !cell) {
    const says = simple?.says ?? { is: 'blank' as const };
    const findings = simple?.findings ?? [];
    if (says.is === 'words') return { ...NOTHING, state: 'reported', text: says.text, findings };
    return { ...NOTHING, state: says.is === 'figure' ? 'reported' : says.is, findings };
  }
  if (typeof cell.value === 'number') return readNumericResult(place, asked, styleOf(place.book, cell).format);
  const text = cleanText(String(cell.value)).replace(/\n+/g, ' ');
  if (asked.measure === 'text') return words(text, []);
  return (
    readRatio(place, text, asked) ?? readLeading(place, text, asked) ?? readSentence(place, text) ?? prose(place, text)
  );
}

function readNumericResult(place: Place, asked: ResultAsked, format: string): Result {
  const ratio = asked.measure === 'ratio' || asked.measure === 'share';
  const points = ratio && (asked.points || format.includes('%'));
  const read = readCell(place, asCell(asked, points ? 'percent' : ratio ? 'any' : 'count'));
  if (read.says.is !== 'figure') return { ...NOTHING, state: 'unreadable', findings: read.findings };
  const { figure } = read.says;
  if (points || !ratio) return { ...NOTHING, state: 'reported', stated: figure, findings: read.findings };
  // A bare number where a ratio is asked: points or a count, the cell does not say.
  if (figure.value.gt(0) && figure.value.lt(1)) {
    return { ...NOTHING, state: 'reported', stated: figure, findings: read.findings };
  }
  return bareCount(place, figure, '', read.findings);
}

/** `a/b`, with or without its percentage, at the beginning and with no other figure beside it. */
function readRatio(place: Place, text: string, asked: ResultAsked): Result | null {
  const ratios = ratiosIn(text);
  const [ratio] = ratios;
  if (!ratio) return null;
  const numbers = numbersIn(text);
  const lead = ratio.stated && ratio.stated.start < ratio.numerator.start ? ratio.stated : ratio.numerator;
  if (!opens(text.slice(0, lead.start))) return null;
  const mine = [ratio.numerator, ratio.denominator, ...(ratio.stated ? [ratio.stated] : [])].map((one) => one.typed);
  const others = numbers.filter((one) => !mine.includes(one.typed) && (one.percent || ratios.length > 1));
  if (others.length > 0) return several(place, text, numbers);
  const count = asCell(asked, 'count');
  const numerator = figureOf(place, ratio.numerator, count, formulaAt(place));
  const denominator = figureOf(place, ratio.denominator, count, formulaAt(place));
  const stated = ratio.stated ? figureOf(place, ratio.stated, asCell(asked, 'percent'), formulaAt(place)) : null;
  const findings = [...numerator.findings, ...denominator.findings, ...(stated?.findings ?? [])];
  if (!numerator.figure || !denominator.figure) return { ...NOTHING, state: 'unreadable', text, findings };
  return {
    state: 'reported',
    numerator: numerator.figure,
    denominator: denominator.figure,
    stated: stated?.figure ?? null,
    text: rest(text),
    findings,
  };
}

/** A percentage or a count at the beginning, words after it. */
function readLeading(place: Place, text: string, asked: ResultAsked): Result | null {
  const numbers = numbersIn(text);
  const whole = parseNumber(text);
  const first = whole ?? (numbers[0] && opens(text.slice(0, numbers[0].start)) ? numbers[0] : null);
  if (!first) return null;
  const others = whole ? [] : numbers.slice(1);
  const ratio = asked.measure !== 'count';
  if (first.percent) {
    if (others.some((one) => one.percent && one.typed !== first.typed)) return several(place, text, numbers);
    const read = figureOf(place, first, asCell(asked, 'percent'), formulaAt(place));
    if (!read.figure) return { ...NOTHING, state: 'unreadable', text, findings: read.findings };
    return { ...NOTHING, state: 'reported', stated: read.figure, text: rest(text), findings: read.findings };
  }
  if (others.length > 0) return several(place, text, numbers);
  const points = ratio && asked.points && first.words === '';
  const bare = first.words === '';
  const read = figureOf(
    place,
    first,
    asCell(asked, points ? 'percent' : bare && ratio ? 'any' : 'count'),
    formulaAt(place),
  );
  if (!read.figure) return { ...NOTHING, state: 'unreadable', text, findings: read.findings };
  if (points || !ratio)
    return { ...NOTHING, state: 'reported', stated: read.figure, text: rest(text), findings: read.findings };
  if (bare && read.figure.value.gt(0) && read.figure.value.lt(1)) {
    return { ...NOTHING, state: 'reported', stated: read.figure, findings: read.findings };
  }
  if (bare) return bareCount(place, read.figure, '', read.findings);
  return { ...NOTHING, state: 'reported', numerator: read.figure, text: rest(text), findings: read.findings };
}

/** Words about what is intended or not yet so: a figure after them is no result. */
const INTENDED =
  /phấn đấu|dự kiến|mục tiêu|kế hoạch|đến năm|(?<!\p{L})(?:sẽ|chưa)(?!\p{L})|(?<!\p{L})không(?!\p{L}| dùng tiền mặt)/iu;
const ACHIEVED = /(?:đạt|chiếm|là|bằng|ở mức)\s*(?:tỷ lệ|tỉ lệ)?\s*[:=]?\s*$/iu;

/** `Tỷ lệ hồ sơ xử lý trên môi trường mạng đạt 30%.`: the only figure of a sentence, stated as achieved. */
function readSentence(place: Place, text: string): Result | null {
  const numbers = numbersIn(text);
  const [only] = numbers;
  if (!only?.percent || numbers.length !== 1 || INTENDED.test(text)) return null;
  const before = BOUNDS.reduce(
    (words, [bound]) => (words.toLowerCase().endsWith(bound) ? words.slice(0, -bound.length).trimEnd() : words),
    text.slice(0, only.start).trimEnd(),
  );
  if (!ACHIEVED.test(before)) return null;
  const read = figureOf(place, only, { expected: 'percent', whole: false, bounded: true }, formulaAt(place));
  if (!read.figure) return null;
  const finding = noticed(
    place,
    'number.from-sentence',
    'warning',
    { taken: read.figure.typed, typed: shortened(text) },
    'heuristic',
  );
  return { ...NOTHING, state: 'reported', stated: read.figure, text: oneLine(text), findings: [finding] };
}

function prose(place: Place, text: string): Result {
  const figures = numbersIn(text).map((one) => one.typed + (one.percent ? '%' : ''));
  const finding = noticed(place, 'text.figures-in-prose', 'info', { typed: shortened(text), figures });
  return words(text, figures.length > 0 ? [finding] : []);
}

function several(place: Place, text: string, numbers: readonly PlacedNumber[]): Result {
  const figures = numbers.map((one) => one.typed + (one.percent ? '%' : ''));
  const finding = noticed(place, 'number.several', 'error', { typed: shortened(text), figures });
  return { ...NOTHING, state: 'unreadable', text: oneLine(text), findings: [finding] };
}

function bareCount(place: Place, figure: Figure, text: string, findings: readonly FoundAt[]): Result {
  const finding = noticed(place, 'number.percent-or-count', 'warning', { typed: figure.typed });
  return { ...NOTHING, state: 'reported', numerator: figure, text, findings: [...findings, finding] };
}

function words(text: string, findings: readonly FoundAt[]): Result {
  return { ...NOTHING, state: 'reported', text: oneLine(text), findings };
}

/** Nothing but words that introduce a result. */
function opens(before: string): boolean {
  return parseNumber(`${before.replace(/\d/g, 'x')}1`) !== null;
}

/** What stands in the cell besides a figure at its beginning, when it is more than punctuation. */
function rest(text: string): string {
  const after = text.replace(/^[^\p{L}]*/u, '').trim();
  return /\p{L}/u.test(after) ? oneLine(text) : '';
}

function asCell(asked: ResultAsked, expected: Asked['expected']): Asked {
  return { expected, whole: asked.whole, bounded: asked.bounded };
}

function formulaAt(place: Place): string | null {
  return cellAt(place.sheet, place.row, place.column)?.formula ?? null;
}

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}
