/**
 * Totals and their parts in running text: `261 thủ tục, trong đó … 21 …; … 59 …; … 181 …`. Whether the parts are meant
 * to be all of the total is rarely said, so `partsDisagree` accuses only where the wording leaves little doubt.
 */
import { figuresIn, type TextFigure } from './figures-in-text.ts';
import { quoted } from './quoted.ts';

export interface TextSum {
  readonly total: TextFigure;
  readonly parts: readonly TextFigure[];
  /** Whether the words announce all parts ("trong đó:", "gồm"), not some ("trong đó có"). */
  readonly closed: boolean;
  /** First words of the kinds the total names: `doanh`, `chi`, `văn` of "doanh nghiệp, chi nhánh, văn phòng …". */
  readonly kinds: readonly string[];
  /** Something among the parts is no plain count, so the list cannot be added up. */
  readonly mixed: boolean;
  readonly quote: string;
}

const MARKER = /(?<!\p{L})(?:trong đó|bao gồm|gồm|chia ra|cụ thể)(?!\p{L})(\s*có(?!\p{L}))?\s*:?\s*/giu;
const ONE_MARKER = new RegExp(MARKER.source, 'iu');
/** A part begins an item: after punctuation, or after a word that introduces a number. */
const ITEM_START = /(?:^|[;,(:.]|(?<!\p{L})(?:và|có|là|với|gồm|được|số))\s*$/iu;
const NOT_ALL = /còn lại|v\.v|\.\.\.|…|một số|chủ yếu/iu;

/** Every total with parts in the text. */
export function sumsIn(text: string): TextSum[] {
  const figures = figuresIn(text);
  if (figures.length === 0) return [];
  const sums: TextSum[] = [];
  for (const marker of text.matchAll(MARKER)) {
    const from = marker.index + marker[0].length;
    const total = totalBefore(text, marker.index, figures, sums);
    if (!total) continue;
    const scope = scopeOf(text, marker.index, from);
    sums.push(sumOf(text, total, figures, scope, marker[1] === undefined));
  }
  return [...sums, ...bracketed(text, figures), ...twoKinds(text, figures)].filter((sum) => sum.parts.length > 0);
}

/** A count right before the marker; a sentence that opens with "Trong đó" goes on about the total before it. */
function totalBefore(text: string, at: number, figures: readonly TextFigure[], sums: readonly TextSum[]) {
  const opening = /[.)]\s*$/.test(text.slice(0, at));
  const earlier = sums.at(-1);
  if (opening && earlier && !text.slice(earlier.total.end, at).includes('\n')) return earlier.total;
  const total = figures.filter((figure) => figure.end <= at).at(-1);
  if (!total || total.percent || total.of !== null || total.bound !== null) return null;
  const between = text.slice(total.end, at);
  return between.length <= 120 && !/[;\n]|\.(?=\s)|\)/.test(between) ? total : null;
}

/** From the marker to the end of its bracket, or of its sentence. */
function scopeOf(text: string, marker: number, from: number): { from: number; to: number } {
  const inBracket = depthAt(text, marker) > 0 || text[from] === '(';
  const start = text[from] === '(' && depthAt(text, marker) === 0 ? from + 1 : from;
  const opensSentence = /[.)]\s*$/.test(text.slice(0, marker));
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return { from: start, to: index };
    if (inBracket) continue;
    if (sign === '\n') return { from: start, to: index };
    // Sentences that open with "Trong đó" run on to the end of their paragraph.
    if (!opensSentence && depth === 0 && /^\.\s/.test(text.slice(index, index + 2))) return { from: start, to: index };
    if (index > start && /^trong đó(?!\p{L})/iu.test(text.slice(index, index + 9))) return { from: start, to: index };
  }
  return { from: start, to: text.length };
}

function sumOf(
  text: string,
  total: TextFigure,
  figures: readonly TextFigure[],
  scope: { from: number; to: number },
  closed: boolean,
): TextSum {
  const depth = depthAt(text, scope.from);
  const inside = figures.filter(
    (figure) => figure.start >= scope.from && figure.end <= scope.to && depthAt(text, figure.start) === depth,
  );
  const items = inside.filter((figure) =>
    ITEM_START.test(text.slice(Math.max(scope.from, figure.start - 12), figure.start)),
  );
  const parts = items
    .filter(plain)
    // `1.722 hồ sơ/1.722 hồ sơ`: all of them, counted once.
    .map((figure) => ({ ...figure, of: null }));
  const to = Math.max(total.end, ...parts.map((part) => part.end + (part.noun === '' ? 0 : part.noun.length + 1)));
  return {
    total,
    parts,
    kinds: kindsOf(text.slice(total.end, scope.from)),
    closed: closed && !NOT_ALL.test(text.slice(scope.from, scope.to)),
    mixed: items.some((figure) => !plain(figure)),
    quote: quoted(text, Math.min(total.start, scope.from), to, 40),
  };
}

/** `14 sản phẩm OCOP (04 sản phẩm 4 sao, 10 sản phẩm 3 sao)`: no marker, but the same noun again inside. */
function bracketed(text: string, figures: readonly TextFigure[]): TextSum[] {
  return figures.flatMap((total) => {
    const open = /^[^\d.;,:()\n]{1,60}\(/.exec(text.slice(total.end, total.end + 70));
    if (!open || !plain(total) || total.of !== null) return [];
    const from = total.end + open[0].length;
    if (ONE_MARKER.test(text.slice(from, from + 20))) return [];
    const sum = sumOf(text, total, figures, scopeOf(text, from, from), true);
    return sum.parts.length >= 2 && sum.parts.every((part) => heads(part) === heads(total)) ? [sum] : [];
  });
}

/** `tại 14 điểm …, có 11 điểm là … và 03 điểm là …`: one noun three times in one sentence. */
function twoKinds(text: string, figures: readonly TextFigure[]): TextSum[] {
  return figures.flatMap((total, index) => {
    const [first, second] = figures.slice(index + 1, index + 3);
    if (!first || !second || ![total, first, second].every((each) => plain(each) && each.of === null)) return [];
    if (headOf(total) === '' || headOf(first) !== headOf(total) || headOf(second) !== headOf(total)) return [];
    const [one, two] = [text.slice(total.end, first.start), text.slice(first.end, second.start)];
    const tied = /(?<!\p{L})có\s*$/iu.test(one) && /(?<!\p{L})và\s*$/iu.test(two) && !/[;\n(]|\.\s/.test(one + two);
    if (!tied) return [];
    const quote = quoted(text, total.start, second.end);
    return [{ total, parts: [first, second], kinds: [headOf(total)], closed: false, mixed: false, quote }];
  });
}

function plain(figure: TextFigure): boolean {
  const whole = !figure.percent && figure.bound === null && figure.decimals === 0;
  return whole && (figure.of === null || figure.of.eq(figure.value));
}

function kindsOf(between: string): string[] {
  return between.split(/[,(]/).flatMap((kind) => /\p{L}+/u.exec(kind.toLowerCase())?.[0] ?? []);
}

/** First word of what a figure counts. */
export function headOf(figure: TextFigure): string {
  return figure.noun.split(' ')[0] ?? '';
}

function heads(figure: TextFigure): string {
  return figure.noun.split(' ').slice(0, 2).join(' ');
}

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let index = 0; index < at; index += 1) {
    if (text[index] === '(') depth += 1;
    else if (text[index] === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}
