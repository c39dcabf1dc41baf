/**
 * Number formats that divide what they show: a comma after the last digit of a format makes 1.763 out of 1763214, two make
 * 1,8 (ECMA-376, part 1, 18.8.31). A comma between digits groups them and divides nothing.
 */
import { Decimal } from './decimal.ts';

/** What stands in a cell whose format divides. */
export interface ScaledShow {
  /** The figure as shown, without signs of grouping: `1763`, `1.8`; points for a format in percent. */
  readonly shown: string;
  readonly percent: boolean;
  /** Power of ten by which it was divided: 3, 6, … */
  readonly power: number;
  /** What the format prints beside the digits: `triệu`; empty for nothing. */
  readonly words: string;
}

/** The parts of a format: text in quotes, one character as it stands, room, filling, a condition or colour, a code. */
const PARTS = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|./gsu;

/** Most formats with a comma are `#,##0`, and need no closer look. */
const MAY_DIVIDE = /[0#?],+(?![0#?,])/;

interface Section {
  /** `>=1000000`, when the section is chosen so. */
  readonly condition: string | null;
  /** Codes alone; a blank for everything that is none. */
  readonly codes: string;
  readonly words: string;
}

/** Null for a format, or the section of it that shows this number, that divides nothing. */
export function scaledShow(format: string, value: Decimal): ScaledShow | null {
  if (!MAY_DIVIDE.test(format)) return null;
  const section = sectionFor(sectionsOf(format), value);
  if (!section || /E[+-]/i.test(section.codes)) return null;
  const { codes } = section;
  const commas = [...codes.matchAll(/(?<=[0#?]),+(?![ ,]*[0#?])/g)].reduce((sum, [marks]) => sum + marks.length, 0);
  if (commas === 0) return null;
  const percents = codes.split('%').length - 1;
  const digits = /\.([0#?, ]*)/.exec(codes)?.[1]?.replace(/[, ]/g, '') ?? '';
  const divided = value.times(new Decimal(10).pow(2 * percents)).div(new Decimal(10).pow(3 * commas));
  const rounded = divided.toDecimalPlaces(digits.length);
  const places = Math.max(rounded.decimalPlaces(), digits.replace(/#/g, '').length);
  return { shown: rounded.toFixed(places), percent: percents > 0, power: 3 * commas, words: section.words.trim() };
}

function sectionsOf(format: string): Section[] {
  const sections: { condition: string | null; codes: string; words: string }[] = [];
  let open = { condition: null as string | null, codes: '', words: '' };
  for (const [part, quoted, escaped, bracketed] of format.matchAll(PARTS)) {
    if (part === ';') {
      sections.push(open);
      open = { condition: null, codes: '', words: '' };
    } else if (bracketed !== undefined && /^[<>=]/.test(bracketed)) open.condition = bracketed;
    else if (part.length === 1) open.codes += part;
    else {
      open.codes += ' ';
      open.words += quoted ?? escaped ?? '';
    }
  }
  return [...sections, open];
}

/** One section is for all numbers, two for those from 0 and below, three for those above, below and at 0; conditions go before. */
function sectionFor(sections: readonly Section[], value: Decimal): Section | undefined {
  const numeric = sections.slice(0, 3);
  const usual = numeric.length < 3 ? ['>=0'] : ['>0', '<0'];
  if (numeric.length === 1)
    return numeric[0]?.condition && !holds(numeric[0].condition, value) ? undefined : numeric[0];
  const chosen = numeric.slice(0, -1).find(({ condition }, at) => holds(condition ?? usual[at] ?? '', value));
  return chosen ?? numeric.at(-1);
}

function holds(condition: string, value: Decimal): boolean {
  const [, sign, bound] = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(condition) ?? [];
  if (sign === undefined || bound === undefined) return false;
  const order = value.cmp(bound);
  if (sign === '<>') return order !== 0;
  return (sign.includes('=') && order === 0) || (sign.includes('<') && order < 0) || (sign.includes('>') && order > 0);
}
