/**
 * The short way through a cell as nearly every program writes it, byte for byte:
 *
 *     <c r="C2"/>                                          only a place or a format
 *     <c r="B7" s="3" t="s"><v>12</v></c>                  a value
 *     <c r="B7" s="3"><f>B5/B6</f><v>0.5</v></c>           a formula and its result
 *     <c r="B8" s="3"><f t="shared" si="0"/><v>0.7</v></c> the formula of a group, moved here
 *
 * A cell is taken whole or not at all. Whatever else may stand there (more attributes, another order, spaces, line ends,
 * inline text, faults) is left to `XmlScanner`, so that nothing but time depends on this file.
 */
import type { ValueType } from './cell-values.ts';
import { endOfText, textUntilTag } from './decode-text.ts';
import type { Limits } from './limits.ts';
import { PartTexts } from './part-texts.ts';
import { TextMemory } from './text-memory.ts';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const SPACE = 0x20;
const LETTER_B = 0x62;
const LETTER_C = 0x63;
const LETTER_E = 0x65;
const LETTER_F = 0x66;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
const ZERO = 0x30;
const ROWS = 1048576;
const COLUMNS = 16384;
/** Behind the `<f` of a cell whose formula is that of its group. */
const SHARED = [...' t="shared" si="'].map((letter) => letter.charCodeAt(0));

const KNOWN_FORMULAS = new TextMemory();

/** What `pass` found, until it is called again. */
export class PlainCell {
  row = 0;
  column = 0;
  style = 0;
  type: ValueType = 'n';
  /** Places of the formula and of the value; an end of 0 says that there is none. */
  formulaStart = 0;
  formulaEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** The formula, unescaped, and the text of the value, where they could be decoded in passing; otherwise null. */
  formula: string | null = null;
  text: string | null = null;
  /** The value when it is written in up to nine digits, as whole numbers and numbers of texts are; otherwise -1. */
  whole = -1;
  /** Number of the group that the formula belongs to, or -1. */
  group = -1;
  private readonly bytes: Uint8Array;
  private readonly formulas: PartTexts;

  constructor(bytes: Uint8Array, limits: Limits) {
    this.bytes = bytes;
    this.formulas = new PartTexts(bytes, limits, KNOWN_FORMULAS);
  }

  /** The place behind the cell that starts at a place; 0 when there is no cell, or not a plain one. */
  pass(start: number): number {
    const { bytes } = this;
    if (bytes[start] !== LT || bytes[start + 1] !== LETTER_C || bytes[start + 2] !== SPACE) return 0;
    if (bytes[start + 3] !== LETTER_R || bytes[start + 4] !== EQUALS || bytes[start + 5] !== QUOTE) return 0;
    let at = this.passPlace(start + 6);
    if (at === 0) return 0;
    this.style = 0;
    this.type = 'n';
    if (bytes[at] === SPACE && bytes[at + 1] === LETTER_S) at = this.passStyle(at + 2);
    if (at > 0 && bytes[at] === SPACE && bytes[at + 1] === LETTER_T) at = this.passType(at + 2);
    if (at === 0) return 0;
    this.formulaEnd = 0;
    this.valueEnd = 0;
    this.group = -1;
    if (bytes[at] === SLASH && bytes[at + 1] === GT) return at + 2;
    if (bytes[at] !== GT || bytes[at + 1] !== LT) return 0;
    at += 1;
    if (bytes[at + 1] === LETTER_F) {
      at = this.passFormula(at + 2);
      if (at === 0) return 0;
    }
    if (bytes[at] === LT && bytes[at + 1] === LETTER_V && bytes[at + 2] === GT) {
      at = this.passValue(at + 3);
      if (at === 0) return 0;
    }
    const closes = bytes[at] === LT && bytes[at + 1] === SLASH && bytes[at + 2] === LETTER_C && bytes[at + 3] === GT;
    return closes ? at + 4 : 0;
  }

  /** `12</v>`. */
  private passValue(start: number): number {
    const { bytes } = this;
    this.valueStart = start;
    this.text = null;
    let at = this.type === 'str' ? this.passText(start) : start;
    let whole = 0;
    let byte = bytes[at] as number;
    for (; byte >= ZERO && byte <= 0x39; byte = bytes[++at] as number) whole = whole * 10 + byte - ZERO;
    const digits = at - start;
    if (byte !== LT) at = this.nextTag(at);
    this.whole = byte === LT && digits > 0 && digits < 10 ? whole : -1;
    this.valueEnd = at;
    return bytes[at + 1] === SLASH && bytes[at + 2] === LETTER_V && bytes[at + 3] === GT ? at + 4 : 0;
  }

  /** `B7"`. */
  private passPlace(start: number): number {
    const { bytes } = this;
    let at = start;
    let column = 0;
    let row = 0;
    let byte = bytes[at] as number;
    for (; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at] as number) column = column * 26 + byte - 0x40;
    for (; byte >= ZERO && byte <= 0x39; byte = bytes[++at] as number) row = row * 10 + byte - ZERO;
    if (byte !== QUOTE || row < 1 || row > ROWS || column < 1 || column > COLUMNS) return 0;
    this.row = row;
    this.column = column;
    return at + 1;
  }

  /** `="3"`; 0 for any other. */
  private passStyle(start: number): number {
    const { bytes } = this;
    if (bytes[start] !== EQUALS || bytes[start + 1] !== QUOTE) return 0;
    const end = this.passDigits(start + 2);
    this.style = this.digits;
    return end > 0 && bytes[end] === QUOTE ? end + 1 : 0;
  }

  /** `="s"`; 0 for any other. */
  private passType(start: number): number {
    const { bytes } = this;
    if (bytes[start] !== EQUALS || bytes[start + 1] !== QUOTE) return 0;
    const letter = bytes[start + 2];
    if (bytes[start + 3] === QUOTE) {
      if (letter === LETTER_S) this.type = 's';
      else if (letter === LETTER_B) this.type = 'b';
      else if (letter === LETTER_E) this.type = 'e';
      else if (letter !== LETTER_N) return 0;
      return start + 4;
    }
    const isText = letter === LETTER_S && bytes[start + 3] === LETTER_T && bytes[start + 4] === LETTER_R;
    if (!isText || bytes[start + 5] !== QUOTE) return 0;
    this.type = 'str';
    return start + 6;
  }

  /** `>B5/B6</f>` or ` t="shared" si="0"/>`; 0 for any other. */
  private passFormula(start: number): number {
    const { bytes } = this;
    if (bytes[start] === GT) {
      this.formula = this.formulas.take(start + 1);
      const end = this.formula === null ? this.nextTag(start + 1) : this.formulas.end;
      this.formulaStart = start + 1;
      this.formulaEnd = end;
      return bytes[end + 1] === SLASH && bytes[end + 2] === LETTER_F && bytes[end + 3] === GT ? end + 4 : 0;
    }
    for (let index = 0; index < SHARED.length; index += 1) if (bytes[start + index] !== SHARED[index]) return 0;
    const end = this.passDigits(start + SHARED.length);
    this.group = this.digits;
    return end > 0 && bytes[end] === QUOTE && bytes[end + 1] === SLASH && bytes[end + 2] === GT ? end + 3 : 0;
  }

  /** The place of the `<` behind a text, which is decoded on the way if it can be. */
  private passText(start: number): number {
    this.text = textUntilTag(this.bytes, start);
    return this.text === null ? this.nextTag(start) : endOfText;
  }

  /** The number that `passDigits` found. */
  private digits = 0;

  /** The place behind one to nine digits without leading zero; 0 for any other. */
  private passDigits(start: number): number {
    const { bytes } = this;
    let at = start;
    let digits = 0;
    let byte = bytes[at] as number;
    for (; byte >= ZERO && byte <= 0x39; byte = bytes[++at] as number) digits = digits * 10 + byte - ZERO;
    this.digits = digits;
    return at === start || at > start + 9 || (bytes[start] === ZERO && at > start + 1) ? 0 : at;
  }

  private nextTag(start: number): number {
    const { bytes } = this;
    const { length } = bytes;
    let at = start;
    while (at < length && bytes[at] !== LT) at += 1;
    return at;
  }
}
