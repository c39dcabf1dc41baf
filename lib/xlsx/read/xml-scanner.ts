/**
 * Walks through the tags of one XML part, on its bytes, without making text of anything that is not asked for.
 *
 * It reads the plain XML that spreadsheet programs write: UTF-8, SpreadsheetML without prefix, no comments, no CDATA.
 * Whatever else XML allows ends in `UnusualXml`; the part is then rewritten plainly (`plain-xml.ts`) and walked again, so
 * there is one reading of the format and not two. Tags must nest properly; a part that breaks off or is ill-formed throws.
 *
 * Names are compared as numbers. `nameOf('row')` is the number of an unprefixed name, `nameOf(':formula1')` that of a name
 * with whatever prefix: extensions are the only prefixed elements read, and their local names tell them apart.
 */
import { decodeText, readDigits } from './decode-text.ts';
import { type Limits, overLimit } from './limits.ts';
import { UnreadableFileError } from './unreadable.ts';
import { startOfRoot, UnusualXml } from './xml-prolog.ts';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export type Step = typeof END | typeof OPEN | typeof CLOSE;

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const QUESTION = 0x3f;
const AFTER_PREFIX = 1;
const MOST_ATTRIBUTES = 256;
/** Up to so many bytes looking by hand is cheaper than asking the platform. */
const NEAR = 24;

/** A part is walked from start to end before the next one, so all scanners note attributes in the same place. */
const NAMES = new Int32Array(MOST_ATTRIBUTES);
const STARTS = new Int32Array(MOST_ATTRIBUTES);
const ENDS = new Int32Array(MOST_ATTRIBUTES);

/** The number of a name, see above. */
export function nameOf(name: string): number {
  let number = 0;
  for (let index = 0; index < name.length; index += 1) {
    const unit = name.charCodeAt(index);
    number = unit === COLON ? AFTER_PREFIX : (Math.imul(number, 31) + unit) | 0;
  }
  return number;
}

/** The namespace of SpreadsheetML, transitional or strict (ECMA-376 part 1, annex A). */
export const MAIN_NAMESPACE =
  /^http:\/\/(schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main|purl\.oclc\.org\/ooxml\/spreadsheetml\/main)$/;

const RELATION_ID = nameOf(':id');

export class XmlScanner {
  readonly bytes: Uint8Array;
  readonly part: string;
  readonly limits: Limits;
  /** Number of the name of the tag last opened. */
  name = 0;
  /** Whether that tag was `<name/>`: it opens and closes in one step. */
  empty = false;
  /** Open elements, the one last opened included. */
  depth = 0;
  /** Place of the text that stood before the tag last met. */
  textStart = 0;
  textEnd = 0;
  /** Attributes of the tag last opened: their names as numbers and the places of their values. */
  attributes = 0;
  readonly attributeNames = NAMES;
  readonly valueStarts = STARTS;
  readonly valueEnds = ENDS;
  /** For each depth, start and end of the name that was opened there. */
  private readonly opened: Int32Array;
  private nameStart = 0;
  private nameEnd = 0;
  private at: number;

  /** Stands on the root element afterwards. */
  constructor(bytes: Uint8Array, part: string, limits: Limits) {
    this.bytes = bytes;
    this.part = part;
    this.limits = limits;
    this.opened = new Int32Array(2 * (limits.depth + 2));
    this.at = startOfRoot(bytes, part);
    if (this.next() !== OPEN) throw this.malformed('root');
  }

  /** Goes to the next tag. */
  next(): Step {
    const bytes = this.bytes;
    const length = bytes.length;
    this.textStart = this.at;
    const at = this.nextMarkup(this.at);
    this.textEnd = at;
    if (at >= length) {
      if (this.depth > 0) throw this.malformed('end');
      return END;
    }
    return bytes[at + 1] === SLASH ? this.close(at + 2) : this.open(at + 1);
  }

  /** What `nextChild` wants to know of the element just opened. */
  enter(): number {
    return this.empty ? -1 : this.depth;
  }

  /** Goes to the next child of the element entered, past what was not read of the last one; false at its end. */
  nextChild(entered: number): boolean {
    if (entered < 0) return false;
    while (this.depth > entered) this.next();
    return this.next() === OPEN;
  }

  /** The text directly within the element just opened, up to its end. */
  text(): string {
    if (this.empty) return '';
    const outside = this.depth - 1;
    let text = '';
    while (this.depth > outside) {
      const direct = this.depth === outside + 1;
      this.next();
      if (direct) text += this.decode(this.textStart, this.textEnd);
    }
    return text;
  }

  /**
   * Steps over the rest of the element just opened when it is `<x>text</x>` and nothing else, as in most cells and shared
   * strings, and notes the place of the text; otherwise stays and gives false. `letter`: the byte of the inner name.
   */
  passOnlyText(letter: number): boolean {
    const bytes = this.bytes;
    let at = this.at;
    if (this.empty || bytes[at] !== LT || bytes[at + 1] !== letter || bytes[at + 2] !== GT) return false;
    const start = at + 3;
    at = this.nextMarkup(start);
    const from = this.opened[2 * this.depth] as number;
    const nameLength = (this.opened[2 * this.depth + 1] as number) - from;
    if (bytes[at + 1] !== SLASH || bytes[at + 2] !== letter || bytes[at + 3] !== GT) return false;
    if (bytes[at + 4] !== LT || bytes[at + 5] !== SLASH || bytes[at + 6 + nameLength] !== GT) return false;
    for (let index = 0; index < nameLength; index += 1) {
      if (bytes[at + 6 + index] !== bytes[from + index]) return false;
    }
    if (this.depth === 1) return false;
    this.textStart = start;
    this.textEnd = at;
    this.depth -= 1;
    this.at = at + 7 + nameLength;
    return true;
  }

  /** Text between two places, within the limit for one text. */
  decode(start: number, end: number): string {
    // A character of text takes 6 bytes at most once entities are counted, so most hostile texts are not even decoded.
    if (end - start > 6 * this.limits.textLength) throw overLimit(this.limits, 'textLength', end - start, this.part);
    const text = decodeText(this.bytes, start, end);
    if (text.length > this.limits.textLength) throw overLimit(this.limits, 'textLength', text.length, this.part);
    return text;
  }

  /** Value of an attribute of the tag last opened, or null. */
  attribute(name: number): string | null {
    const index = this.indexOf(name);
    if (index < 0) return null;
    return decodeText(this.bytes, this.valueStarts[index] as number, this.valueEnds[index] as number, true);
  }

  /** A number attribute, or the given value when it is absent or no number. */
  number<Otherwise>(name: number, otherwise: Otherwise): number | Otherwise {
    const index = this.indexOf(name);
    if (index < 0) return otherwise;
    const whole = readDigits(this.bytes, this.valueStarts[index] as number, this.valueEnds[index] as number);
    if (whole >= 0) return whole;
    const text = (this.attribute(name) as string).trim();
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : otherwise;
  }

  /** An xsd:boolean attribute. */
  flag(name: number, otherwise = false): boolean {
    const text = this.attribute(name);
    return text === null ? otherwise : text === '1' || text === 'true' || text === 'on';
  }

  /** The relationship that the tag points to, `r:id` whatever its prefix. */
  relation(): string | null {
    return this.attribute(RELATION_ID);
  }

  /** Name of the tag last opened, without prefix. */
  localName(): string {
    const name = decodeText(this.bytes, this.nameStart, this.nameEnd);
    return name.slice(name.indexOf(':') + 1);
  }

  malformed(fault: string): UnreadableFileError {
    return new UnreadableFileError('malformed', { part: this.part, fault });
  }

  private nextMarkup(start: number): number {
    const { bytes } = this;
    const near = Math.min(bytes.length, start + NEAR);
    for (let at = start; at < near; at += 1) if (bytes[at] === LT) return at;
    const found = bytes.indexOf(LT, near);
    return found < 0 ? bytes.length : found;
  }

  private indexOf(name: number): number {
    for (let index = 0; index < this.attributes; index += 1) {
      if (this.attributeNames[index] === name) return index;
    }
    return -1;
  }

  private close(start: number): Step {
    const bytes = this.bytes;
    if (this.depth === 0) throw this.malformed('nesting');
    const from = this.opened[2 * this.depth] as number;
    const nameLength = (this.opened[2 * this.depth + 1] as number) - from;
    for (let index = 0; index < nameLength; index += 1) {
      if (bytes[start + index] !== bytes[from + index]) throw this.malformed('nesting');
    }
    let at = start + nameLength;
    while ((bytes[at] as number) <= SPACE) at += 1;
    if (bytes[at] !== GT) throw this.malformed('nesting');
    this.depth -= 1;
    this.at = at + 1;
    if (this.depth === 0) this.requireEnd();
    return CLOSE;
  }

  private open(start: number): Step {
    const bytes = this.bytes;
    const length = bytes.length;
    let at = start;
    let name = 0;
    for (; at < length; at += 1) {
      const byte = bytes[at] as number;
      if (byte <= QUESTION) {
        if (byte === GT || byte === SLASH || byte <= SPACE) break;
        if (byte < 0x2d || byte === LT || byte === EQUALS || byte === QUESTION) this.refuseMarkup(at === start);
      }
      name = byte === COLON ? AFTER_PREFIX : (Math.imul(name, 31) + byte) | 0;
    }
    if (at === start) throw this.malformed('tag');
    this.name = name;
    this.nameStart = start;
    this.nameEnd = at;
    this.attributes = 0;
    for (;;) {
      while ((bytes[at] as number) <= SPACE) at += 1;
      const byte = bytes[at];
      if (byte === GT || byte === SLASH) break;
      const plain = this.passPlainAttribute(at);
      at = plain > 0 ? plain : this.readAttribute(at);
    }
    this.empty = bytes[at] === SLASH;
    if (this.empty && bytes[++at] !== GT) throw this.malformed('tag');
    this.at = at + 1;
    if (!this.empty) {
      this.depth += 1;
      if (this.depth > this.limits.depth) throw overLimit(this.limits, 'depth', this.depth, this.part);
      this.opened[2 * this.depth] = start;
      this.opened[2 * this.depth + 1] = this.nameEnd;
    } else if (this.depth === 0) this.requireEnd();
    return OPEN;
  }

  /** Notes an attribute like `r="B7"`, as almost all of cells are, and gives the place behind it; 0 for any other. */
  private passPlainAttribute(start: number): number {
    const { bytes } = this;
    const name = bytes[start] as number;
    if (bytes[start + 1] !== EQUALS || bytes[start + 2] !== QUOTE || name <= QUESTION) return 0;
    let at = start + 3;
    for (const near = at + NEAR; at < near; at += 1) {
      const byte = bytes[at];
      if (byte === QUOTE) break;
      if (byte === LT) return 0;
    }
    if (bytes[at] !== QUOTE || this.attributes === MOST_ATTRIBUTES) return 0;
    NAMES[this.attributes] = name;
    STARTS[this.attributes] = start + 3;
    ENDS[this.attributes] = at;
    this.attributes += 1;
    return at + 1;
  }

  /** Notes the attribute that starts at a place; gives the place behind it. */
  private readAttribute(start: number): number {
    const bytes = this.bytes;
    const length = bytes.length;
    let at = start;
    let name = 0;
    for (; at < length; at += 1) {
      const byte = bytes[at] as number;
      if (byte <= QUESTION) {
        if (byte === EQUALS || byte <= SPACE) break;
        if (byte === LT || byte === GT || byte === QUOTE || byte === SLASH) throw this.malformed('attribute');
      }
      name = byte === COLON ? AFTER_PREFIX : (Math.imul(name, 31) + byte) | 0;
    }
    const nameEnd = at;
    while ((bytes[at] as number) <= SPACE) at += 1;
    if (bytes[at] !== EQUALS || nameEnd === start) throw this.malformed('attribute');
    at += 1;
    while ((bytes[at] as number) <= SPACE) at += 1;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.malformed('attribute');
    at += 1;
    const valueStart = at;
    const near = Math.min(length, at + NEAR);
    while (at < near && bytes[at] !== quote && bytes[at] !== LT) at += 1;
    if (at === near) {
      at = bytes.indexOf(quote, near);
      // Without an end, or with the start of a tag before it.
      const tag = bytes.indexOf(LT, near);
      if (at < 0 || (tag >= 0 && tag < at)) throw this.malformed('attribute');
    } else if (bytes[at] === LT) throw this.malformed('attribute');
    if (at >= length || this.attributes === MOST_ATTRIBUTES) throw this.malformed('attribute');
    this.attributeNames[this.attributes] = name;
    this.valueStarts[this.attributes] = valueStart;
    this.valueEnds[this.attributes] = at;
    this.attributes += 1;
    if (bytes[start] === 0x78 && bytes[start + 1] === 0x6d && bytes[start + 3] === 0x6e) {
      this.lookAtNamespace(start, nameEnd, valueStart, at);
    }
    return at + 1;
  }

  /** `xmlns…`: SpreadsheetML under a prefix, or another default namespace further in, is not plain. */
  private lookAtNamespace(start: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const isDefault = nameEnd - start === 5;
    // `xmlnsx` and the like only start alike.
    if (!isDefault && this.bytes[start + 5] !== COLON) return;
    const main = MAIN_NAMESPACE.test(decodeText(this.bytes, valueStart, valueEnd));
    if (isDefault ? !main && this.depth > 0 : main) throw new UnusualXml('namespace');
  }

  /** `<!…` and `<?…` within the part are unusual; other bytes do not belong into a name. */
  private refuseMarkup(first: boolean): never {
    if (first) throw new UnusualXml('markup');
    throw this.malformed('tag');
  }

  private requireEnd(): void {
    for (let at = this.at; at < this.bytes.length; at += 1) {
      if (this.bytes[at] === LT) throw new UnusualXml('end');
      if ((this.bytes[at] as number) > SPACE) throw this.malformed('end');
    }
  }
}
