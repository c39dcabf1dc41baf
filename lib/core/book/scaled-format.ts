/**
 * Number formats that divide what they show: a comma after the last digit of a format makes 1.763 out of 1763214, two make
 * 1,8 (ECMA-376, part 1, 18.8.31). A comma between digits groups them and divides nothing.
 */
import type { Decimal } from './decimal.ts';

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

/** Most formats with a comma are `#,##0`. */
const MAY_DIVIDE = /[0#?],+(?![0#?,])/;

const ANY = '';

interface Section {
  /** `>=1000000`, when the section is chosen so. */
  readonly condition: string;
  /** Codes alone; a blank for everything that is none. */
  readonly codes: string;
  readonly words: string;
}

/** False for most formats without a closer look; true for some that divide nothing. */
export function mayDivide(format: string): boolean {
  return MAY_DIVIDE.test(format);
}

/** Null for a format, or the section of it that shows this number, that divides nothing. */
export function scaledShow(format: string, value: Decimal): ScaledShow | null {
  if (!mayDivide(format)) return null;
  const { codes, words } = sectionFor(sectionsOf(format), value);
  if (/E[+-]/i.test(codes)) return null;
  const power = 3 * (codes.match(/(?<=[0#?]),+(?![ ,]*[0#?])/g) ?? []).join('').length;
  if (power === 0) return null;
  const percent = codes.includes('%');
  const digits = /\.([0#?]*)/.exec(codes)?.[1] ?? '';
  const rounded = value
    .times(percent ? 100 : 1)
    .div(10 ** power)
    .toDecimalPlaces(digits.length);
  const places = Math.max(rounded.decimalPlaces(), digits.replace(/#/g, '').length);
  return { shown: rounded.toFixed(places), percent, power, words: words.trim() };
}

function sectionsOf(format: string): Section[] {
  const sections: Section[] = [];
  let [condition, codes, words] = [ANY, '', ''];
  const close = () => {
    sections.push({ condition, codes, words });
    [condition, codes, words] = [ANY, '', ''];
  };
  for (const [part, quoted, escaped, bracketed = ''] of format.matchAll(PARTS)) {
    if (part === ';') close();
    else if (part.length === 1) codes += part;
    else if (/^[<>=]/.test(bracketed)) condition = bracketed;
    else {
      codes += ' ';
      words += quoted ?? escaped ?? '';
    }
  }
  close();
  return sections;
}

/** One section is for all numbers, two for those from 0 and below, three for those above, below and at 0; conditions go before. */
function sectionFor(sections: readonly Section[], value: Decimal): Section {
  const numeric = sections.slice(0, 3);
  const usual = numeric.length < 3 ? ['>=0'] : ['>0', '<0'];
  const last = numeric.pop() as Section;
  return numeric.find(({ condition }, at) => holds(condition || (usual[at] as string), value)) ?? last;
}

function holds(condition: string, value: Decimal): boolean {
  const [, sign = '', bound = ''] = /^([<>=]+)\s*(-?\d+(?:\.\d+)?)$/.exec(condition) ?? [];
  return bound !== '' && sign.includes('<=>'[value.cmp(bound) + 1] as string);
}
