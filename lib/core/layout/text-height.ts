/**
 * How tall a wrapped text is in Times New Roman. Programs do not fit wrapped rows of a written file by themselves, so
 * the height is estimated from letter widths; a Vietnamese letter is as wide as its base letter.
 */
import { remember } from '../book/remember.ts';

/** Advance widths in thousandths of the font size, and the letters that have them. */
const ADVANCES: Readonly<Record<number, string>> = {
  180: "'",
  200: '|',
  250: ' .,·',
  278: 'ijlt:;/\\',
  333: 'frI()-![]',
  389: 'sJ',
  408: '"',
  444: 'acez?“”‘’',
  556: 'FPS',
  564: '+=<>≥≤',
  611: 'ELTZ',
  667: 'BCR',
  722: 'wADGHKNOQUVXYĐ',
  778: 'm&',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
  1000: '…—←→',
};
const WIDTHS = new Map(
  Object.entries(ADVANCES).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
);
/** Any other letter: most small letters and all digits are half as wide as high. */
const SMALL = 500;
const CAPITAL = 700;
const BOLD = 1.07;
/** A character of column width, in points, and what the cell keeps free at its sides. */
const POINTS_PER_CHARACTER = 5.25;
const SIDES = 5;
/** The estimate is made a little too wide, so that no line is lost. */
const SAFETY = 1.04;

export interface Lettering {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Width of a text on one line, in points. */
export function textWidth(text: string, { size, bold }: Lettering): number {
  return (thousandthsOf(text) * size * (bold ? BOLD : 1)) / 1000;
}

/** Roll-ups write the same words in thousands of cells. */
const thousandthsOf = remember((text) => {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    thousandths += WIDTHS.get(letter) ?? (letter === letter.toLowerCase() ? SMALL : CAPITAL);
  }
  return thousandths;
});

/** Column width, in characters, that shows a text on one line. */
export function widthFor(text: string, size: number): number {
  return Math.ceil(((textWidth(text, { size, bold: false }) * SAFETY + SIDES) / POINTS_PER_CHARACTER) * 4) / 4;
}

/** Lines that a text takes when wrapped at words in a column of that width (in characters). */
export function wrappedLines(text: string, width: number, lettering: Lettering): number {
  const room = Math.max(width * POINTS_PER_CHARACTER - SIDES, 1) / SAFETY;
  if (!text.includes('\n') && textWidth(text, lettering) <= room) return 1;
  const space = textWidth(' ', lettering);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const long = textWidth(word, lettering);
      if (used > 0 && used + space + long > room) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + long;
      // A word longer than the line is broken where the line ends.
      while (used > room) {
        lines += 1;
        used -= room;
      }
    }
  }
  return lines;
}

/** Height of that many lines, in points. */
export function linesHeight(lines: number, size: number): number {
  return lines * size * 1.19 + 4;
}
