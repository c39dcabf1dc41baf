/**
 * The attributes of the tag that `XmlScanner` last opened: noted as places in the bytes, made text or numbers of only
 * when asked for.
 */
import { decodeText } from './decode-text.ts';
import { type Limits, overLimit } from './limits.ts';
import { readNumber } from './numbers.ts';
import { UnreadableFileError } from './unreadable.ts';
import { MAIN_NAMESPACE, nameBetween, nameOf } from './xml-names.ts';
import { UnusualXml } from './xml-prolog.ts';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const QUESTION = 0x3f;
const ONE = 0x31;
const MOST_ATTRIBUTES = 256;
/** Up to so many bytes looking by hand is cheaper than asking the platform. */
const NEAR = 32;
/** A number of more characters is read as any text. */
const LONGEST_NUMBER = 24;
const RELATION_ID = nameOf(':id');

/** A part is walked from start to end before the next one, so all scanners note attributes in the same place. */
const NAMES = new Int32Array(MOST_ATTRIBUTES);
const STARTS = new Int32Array(MOST_ATTRIBUTES);
const ENDS = new Int32Array(MOST_ATTRIBUTES);

export class XmlAttributes {
  readonly bytes: Uint8Array;
  readonly part: string;
  readonly limits: Limits;
  /** Number of attributes; their names as numbers and the places of their values. */
  attributes = 0;
  readonly attributeNames = NAMES;
  readonly valueStarts = STARTS;
  readonly valueEnds = ENDS;
  /** Place of a `<` that has none between it and the attribute it was looked up for. */
  private tag = -1;

  constructor(bytes: Uint8Array, part: string, limits: Limits) {
    this.bytes = bytes;
    this.part = part;
    this.limits = limits;
  }

  /** Value of an attribute, or null. */
  attribute(name: number): string | null {
    const index = this.indexOf(name);
    if (index < 0) return null;
    return decodeText(this.bytes, STARTS[index] as number, ENDS[index] as number, true);
  }

  /** A number attribute, or the given value when it is absent or no number. */
  number<Otherwise>(name: number, otherwise: Otherwise): number | Otherwise {
    const index = this.indexOf(name);
    if (index < 0) return otherwise;
    const start = STARTS[index] as number;
    const end = ENDS[index] as number;
    const number = end - start < LONGEST_NUMBER ? readNumber(this, start, end) : null;
    if (typeof number === 'number') return number;
    const text = (this.attribute(name) as string).trim();
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : otherwise;
  }

  /** An xsd:boolean attribute. */
  flag(name: number, otherwise = false): boolean {
    const index = this.indexOf(name);
    if (index < 0) return otherwise;
    const start = STARTS[index] as number;
    if ((ENDS[index] as number) === start + 1) return this.bytes[start] === ONE;
    const text = this.attribute(name);
    return text === 'true' || text === 'on';
  }

  /** The relationship that the tag points to, `r:id` whatever its prefix. */
  relation(): string | null {
    return this.attribute(RELATION_ID);
  }

  /** Text between two places, within the limit for one text. */
  decode(start: number, end: number): string {
    // A character of text takes 6 bytes at most once entities are counted, so most hostile texts are not even decoded.
    if (end - start > 6 * this.limits.textLength) throw overLimit(this.limits, 'textLength', end - start, this.part);
    const text = decodeText(this.bytes, start, end);
    if (text.length > this.limits.textLength) throw overLimit(this.limits, 'textLength', text.length, this.part);
    return text;
  }

  malformed(fault: string): UnreadableFileError {
    return new UnreadableFileError('malformed', { part: this.part, fault });
  }

  /** Notes the attributes that stand between a place and the end of the tag; gives the place of its `>` or `/`. */
  protected readAttributes(start: number, depth: number): number {
    const { bytes } = this;
    let at = start;
    for (let count = 0; ; count += 1) {
      let byte = bytes[at] as number;
      while (byte <= SPACE) byte = bytes[++at] as number;
      if (byte === GT || byte === SLASH) {
        this.attributes = count;
        return at;
      }
      const nameStart = at;
      let local = at;
      for (; byte !== EQUALS && !(byte <= SPACE); byte = bytes[++at] as number) {
        // Behind the last byte stands `undefined`, which is no byte of a name either.
        if (byte > QUESTION) continue;
        if (byte === COLON) local = at + 1;
        else this.requireNameByte(byte);
      }
      const nameEnd = at;
      while (byte <= SPACE) byte = bytes[++at] as number;
      if (byte !== EQUALS || nameEnd === nameStart) throw this.malformed('attribute');
      byte = bytes[++at] as number;
      while (byte <= SPACE) byte = bytes[++at] as number;
      if (byte !== QUOTE && byte !== APOSTROPHE) throw this.malformed('attribute');
      const valueStart = at + 1;
      at = this.endOfValue(valueStart, byte);
      if (count === MOST_ATTRIBUTES) throw this.malformed('attribute');
      NAMES[count] = nameBetween(bytes, local, nameEnd, local > nameStart);
      STARTS[count] = valueStart;
      ENDS[count] = at;
      if (bytes[nameStart] === 0x78 && bytes[nameStart + 1] === 0x6d && bytes[nameStart + 3] === 0x6e) {
        this.lookAtNamespace(nameStart, nameEnd, valueStart, at, depth);
      }
      at += 1;
    }
  }

  private requireNameByte(byte: number): void {
    const isNone = byte === undefined || byte === LT || byte === GT || byte === QUOTE || byte === SLASH;
    if (isNone) throw this.malformed('attribute');
  }

  private indexOf(name: number): number {
    for (let index = 0; index < this.attributes; index += 1) if (NAMES[index] === name) return index;
    return -1;
  }

  /** The place of the quote that ends a value. A value without end, or with the start of a tag in it, is malformed. */
  private endOfValue(start: number, quote: number): number {
    const { bytes } = this;
    const near = Math.min(bytes.length, start + NEAR);
    for (let at = start; at < near; at += 1) {
      const byte = bytes[at];
      if (byte === quote) return at;
      if (byte === LT) throw this.malformed('attribute');
    }
    const end = bytes.indexOf(quote, near);
    if (end < 0 || this.nextTag(near) < end) throw this.malformed('attribute');
    return end;
  }

  /** The place of the next `<`, found once for all the attributes before it. */
  private nextTag(from: number): number {
    if (this.tag < from) {
      const found = this.bytes.indexOf(LT, from);
      this.tag = found < 0 ? this.bytes.length : found;
    }
    return this.tag;
  }

  /** `xmlns…`: SpreadsheetML under a prefix, or another default namespace further in, is not plain. */
  private lookAtNamespace(start: number, nameEnd: number, valueStart: number, valueEnd: number, depth: number): void {
    const isDefault = nameEnd - start === 5;
    // `xmlnsx` and the like only start alike.
    if (!isDefault && this.bytes[start + 5] !== COLON) return;
    const main = MAIN_NAMESPACE.test(decodeText(this.bytes, valueStart, valueEnd));
    if (isDefault ? !main && depth > 0 : main) throw new UnusualXml('namespace');
  }
}
