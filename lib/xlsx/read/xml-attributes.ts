/**
 * The attributes of the tag that `XmlScanner` last opened: noted as places in the bytes, made text or numbers of only
 * when asked for.
 */
import { decodeText, readDigits } from './decode-text.ts';
import { type Limits, overLimit } from './limits.ts';
import { UnreadableFileError } from './unreadable.ts';
import { MAIN_NAMESPACE, nameOf, nameWith } from './xml-names.ts';
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
const MOST_ATTRIBUTES = 256;
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
    const whole = readDigits(this.bytes, STARTS[index] as number, ENDS[index] as number);
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
    this.attributes = 0;
    let at = start;
    for (;;) {
      while ((bytes[at] as number) <= SPACE) at += 1;
      const byte = bytes[at];
      if (byte === GT || byte === SLASH) return at;
      at = this.readAttribute(at, depth);
    }
  }

  private indexOf(name: number): number {
    for (let index = 0; index < this.attributes; index += 1) if (NAMES[index] === name) return index;
    return -1;
  }

  /** Notes the attribute that starts at a place; gives the place behind it. */
  private readAttribute(start: number, depth: number): number {
    const { bytes } = this;
    const length = bytes.length;
    let at = start;
    let name = 0;
    for (; at < length; at += 1) {
      const byte = bytes[at] as number;
      if (byte <= QUESTION) {
        if (byte === EQUALS || byte <= SPACE) break;
        if (byte === LT || byte === GT || byte === QUOTE || byte === SLASH) throw this.malformed('attribute');
      }
      name = nameWith(name, byte);
    }
    const nameEnd = at;
    while ((bytes[at] as number) <= SPACE) at += 1;
    if (bytes[at] !== EQUALS || nameEnd === start) throw this.malformed('attribute');
    at += 1;
    while ((bytes[at] as number) <= SPACE) at += 1;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.malformed('attribute');
    const valueStart = at + 1;
    const valueEnd = this.endOfValue(valueStart, quote);
    const index = this.attributes;
    if (index === MOST_ATTRIBUTES) throw this.malformed('attribute');
    NAMES[index] = name;
    STARTS[index] = valueStart;
    ENDS[index] = valueEnd;
    this.attributes = index + 1;
    if (bytes[start] === 0x78 && bytes[start + 1] === 0x6d && bytes[start + 3] === 0x6e) {
      this.lookAtNamespace(start, nameEnd, valueStart, valueEnd, depth);
    }
    return valueEnd + 1;
  }

  /** The place of the quote that ends a value. A value without end, or with the start of a tag in it, is malformed. */
  private endOfValue(start: number, quote: number): number {
    const { bytes } = this;
    const { length } = bytes;
    for (let at = start; at < length; at += 1) {
      const byte = bytes[at];
      if (byte === quote) return at;
      if (byte === LT) break;
    }
    throw this.malformed('attribute');
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
