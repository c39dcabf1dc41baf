/**
 * Walks through the tags of one XML part, on its bytes, without making text of anything that is not asked for.
 *
 * It reads the plain XML that spreadsheet programs write: UTF-8, SpreadsheetML without prefix, no comments, no CDATA.
 * Whatever else XML allows ends in `UnusualXml`; the part is then rewritten plainly (`plain-xml.ts`) and walked again, so
 * there is one reading of the format and not two. Tags must nest properly; a part that breaks off or is ill-formed throws.
 */
import { decodeText, endOfText, textUntilTag } from './decode-text.ts';
import { type Limits, overLimit } from './limits.ts';
import { XmlAttributes } from './xml-attributes.ts';
import { nameBetween } from './xml-names.ts';
import { startOfRoot, UnusualXml } from './xml-prolog.ts';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export type Step = typeof END | typeof OPEN | typeof CLOSE;

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const SPACE = 0x20;
const QUESTION = 0x3f;
/** Up to so many bytes looking by hand is cheaper than asking the platform. */
const NEAR = 24;

/** For each depth, start and end of the name that was opened there; shared by all scanners, like their attributes. */
let opened = new Int32Array(0);

export class XmlScanner extends XmlAttributes {
  /** Number of the name of the tag last opened. */
  name = 0;
  /** Whether that tag was `<name/>`: it opens and closes in one step. */
  empty = false;
  /** Open elements, the one last opened included. */
  depth = 0;
  /** Place of the text that stood before the tag last met. */
  textStart = 0;
  textEnd = 0;
  /** Where reading goes on. Who knows what stands there may read it without us and move this behind a whole element. */
  at: number;
  /** Place of the name of the tag last opened. */
  nameStart = 0;
  private nameEnd = 0;

  /** Stands on the root element afterwards. */
  constructor(bytes: Uint8Array, part: string, limits: Limits) {
    super(bytes, part, limits);
    if (opened.length < 2 * (limits.depth + 2)) opened = new Int32Array(2 * (limits.depth + 2));
    this.at = startOfRoot(bytes, part);
    if (this.next() !== OPEN) throw this.malformed('root');
  }

  /** Goes to the next tag. */
  next(): Step {
    const bytes = this.bytes;
    this.textStart = this.at;
    const at = this.nextMarkup(this.at);
    this.textEnd = at;
    if (at >= bytes.length) {
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

  /** Takes a tag as opened that somebody else has read up to its end; `<name/>` may not be passed so. */
  passOpen(nameStart: number, nameEnd: number, end: number): void {
    this.empty = false;
    this.attributes = 0;
    this.at = end;
    this.deepen(nameStart, nameEnd);
  }

  /** Takes the element just opened as read by somebody else, up to the place behind its end tag. */
  passElement(end: number): void {
    this.depth -= 1;
    this.at = end;
  }

  /** The text directly within the element just opened, up to its end. */
  text(): string {
    if (this.empty) return '';
    const outside = this.depth - 1;
    const plain = textUntilTag(this.bytes, this.at);
    if (plain !== null && plain.length <= this.limits.textLength && this.bytes[endOfText + 1] === SLASH) {
      this.close(endOfText + 2);
      return plain;
    }
    let text = '';
    while (this.depth > outside) {
      const direct = this.depth === outside + 1;
      this.next();
      if (direct) text += this.decode(this.textStart, this.textEnd);
    }
    return text;
  }

  /** Name of the tag last opened, without prefix. */
  localName(): string {
    const name = decodeText(this.bytes, this.nameStart, this.nameEnd);
    return name.slice(name.indexOf(':') + 1);
  }

  /** The place of the next `<`, or the end of the part. */
  nextMarkup(start: number): number {
    const { bytes } = this;
    const near = Math.min(bytes.length, start + NEAR);
    for (let at = start; at < near; at += 1) if (bytes[at] === LT) return at;
    const found = bytes.indexOf(LT, near);
    return found < 0 ? bytes.length : found;
  }

  private close(start: number): Step {
    const bytes = this.bytes;
    if (this.depth === 0) throw this.malformed('nesting');
    const from = opened[2 * this.depth] as number;
    const nameLength = (opened[2 * this.depth + 1] as number) - from;
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
    let local = start;
    for (; at < length; at += 1) {
      const byte = bytes[at] as number;
      if (byte <= QUESTION) {
        if (byte === GT || byte === SLASH || byte <= SPACE) break;
        if (byte === COLON) local = at + 1;
        else if (byte < 0x2d || byte === LT || byte === EQUALS || byte === QUESTION) this.refuseMarkup(at === start);
      }
    }
    if (at === start) throw this.malformed('tag');
    this.name = nameBetween(bytes, local, at, local > start);
    this.nameStart = start;
    this.nameEnd = at;
    at = this.readAttributes(at, this.depth);
    this.empty = bytes[at] === SLASH;
    if (this.empty && bytes[++at] !== GT) throw this.malformed('tag');
    this.at = at + 1;
    if (!this.empty) this.deepen(start, this.nameEnd);
    else if (this.depth === 0) this.requireEnd();
    return OPEN;
  }

  private deepen(nameStart: number, nameEnd: number): void {
    this.depth += 1;
    if (this.depth > this.limits.depth) throw overLimit(this.limits, 'depth', this.depth, this.part);
    opened[2 * this.depth] = nameStart;
    opened[2 * this.depth + 1] = nameEnd;
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
