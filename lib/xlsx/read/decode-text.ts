/** Bytes of XML to text: UTF-8, the references that XML knows without declarations, line ends. */
import { UnreadableFileError } from './unreadable.ts';

/**
 * Node makes short texts of bytes two to three times faster through Buffer than through TextDecoder, and half the time of
 * reading goes into texts; where there is no Buffer, as in a browser, the decoder does it.
 */
interface Slices {
  latin1Slice(start: number, end: number): string;
  ucs2Slice(start: number, end: number): string;
}
const slices: Slices | undefined = (globalThis as { Buffer?: { prototype: Slices } }).Buffer?.prototype;
/** A byte order mark at the start of a text is text: only at the start of a part is it a mark. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const SPACE = 0x20;
const LINE_END = 0x0a;

const LT = 0x3c;

const LONGEST_BY_HAND = 4096;
const units = new Uint16Array(LONGEST_BY_HAND);

/** Text between two places of a part. In attributes, tabs and line ends are spaces (XML 1.0, 3.3.3). */
export function decodeText(bytes: Uint8Array, start: number, end: number, inAttribute = false): string {
  if (start === end) return '';
  if (!slices || end - start > LONGEST_BY_HAND) return decodeAny(bytes, start, end, inAttribute);
  const length = decodeByHand(bytes, start, end);
  if (length < 0 || (inAttribute && hasLineEnd)) return decodeAny(bytes, start, end, inAttribute);
  return sliceOf(slices, bytes, start, end, length);
}

/** Where the text ended that `textUntilTag` gave last. */
export let endOfText = 0;

/**
 * The text between a place and the next `<`, in one walk instead of one to find its end and one to decode it; null when
 * it is long, holds rarer characters or has no end: then the place of the `<` must be found and `decodeText` called.
 */
export function textUntilTag(bytes: Uint8Array, start: number): string | null {
  if (!slices) return null;
  const length = decodeByHand(bytes, start, Math.min(bytes.length, start + LONGEST_BY_HAND));
  if (length < 0 || bytes[decodedTo] !== LT) return null;
  endOfText = decodedTo;
  return sliceOf(slices, bytes, start, decodedTo, length);
}

/** A text that took as many units as bytes is ASCII, and takes one byte a character. */
function sliceOf(from: Slices, bytes: Uint8Array, start: number, end: number, length: number): string {
  if (length === end - start) return from.latin1Slice.call(bytes, start, end);
  return from.ucs2Slice.call(units, 0, 2 * length);
}

/** Where `decodeByHand` stopped, and whether it met a line end. */
let decodedTo = 0;
let hasLineEnd = false;

/**
 * Writes a text, up to `end` or to the next `<`, into `units` and gives its length: characters of up to three bytes and
 * the five entities. The rarer and the wrong gives -1 and is left to the platform's decoder.
 */
function decodeByHand(bytes: Uint8Array, start: number, end: number): number {
  const out = units;
  let length = 0;
  let at = start;
  hasLineEnd = false;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      if (byte < SPACE || byte === LT || byte === AMPERSAND) {
        if (byte === LT) break;
        if (byte === AMPERSAND) {
          const entity = entityAt(bytes, at);
          if (entity === 0) return -1;
          out[length++] = entity & 0xff;
          at += entity >> 8;
          continue;
        }
        if (byte !== LINE_END) return -1;
        hasLineEnd = true;
      }
      out[length++] = byte;
      at += 1;
      continue;
    }
    // Two and three bytes alternate in Vietnamese without a pattern, which a branch would have to guess: so none is made.
    const second = bytes[at + 1] as number;
    const third = bytes[at + 2] as number;
    const two = ~(byte >> 5) & 1;
    const unit = (((byte & (0x0f | (two << 4))) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)) >> (6 * two);
    if (byte < 0xc2 || byte >= 0xf0 || (second & 0xc0) !== 0x80) return -1;
    if (two === 0 && ((third & 0xc0) !== 0x80 || unit < 0x800 || (unit & 0xf800) === 0xd800)) return -1;
    out[length++] = unit;
    at += 3 - two;
  }
  decodedTo = at;
  // A character that broke off at the end would need bytes of the markup behind it, and those never continue one.
  return length;
}

/** The character of one of the five entities, and 256 times the length of its name with `&` and `;`; 0 for no such. */
function entityAt(bytes: Uint8Array, at: number): number {
  const second = bytes[at + 1];
  const third = bytes[at + 2];
  if (bytes[at + 3] === SEMICOLON && third === 0x74) return second === 0x67 ? 0x43e : second === 0x6c ? 0x43c : 0;
  if (second === 0x61 && third === 0x6d && bytes[at + 3] === 0x70 && bytes[at + 4] === SEMICOLON) return 0x526;
  if (bytes[at + 5] !== SEMICOLON || bytes[at + 3] !== 0x6f) return 0;
  if (second === 0x71 && third === 0x75 && bytes[at + 4] === 0x74) return 0x622;
  return second === 0x61 && third === 0x70 && bytes[at + 4] === 0x73 ? 0x627 : 0;
}

/** Any text. A line end is one \n however it was written (XML 1.0, 2.11), unless it was written as a reference. */
function decodeAny(bytes: Uint8Array, start: number, end: number, inAttribute: boolean): string {
  const lines = decodeStrictly(bytes, start, end).replace(/\r\n?/g, '\n');
  return resolveReferences(inAttribute ? lines.replace(/[\t\n]/g, ' ') : lines);
}

function decodeStrictly(bytes: Uint8Array, start: number, end: number): string {
  try {
    return utf8.decode(bytes.subarray(start, end));
  } catch {
    throw new UnreadableFileError('malformed', { fault: 'utf-8' });
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function resolveReferences(text: string): string {
  return text.replace(/&(?:#x([0-9A-Fa-f]{1,8})|#([0-9]{1,8})|([a-z]{2,4}))?;?/g, (whole, hex, decimal, name) => {
    const known = name === undefined ? undefined : ENTITIES[name];
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const resolves = whole.endsWith(';') && (known !== undefined || code <= 0x10ffff);
    if (!resolves) throw new UnreadableFileError('malformed', { fault: 'entity' });
    return known ?? String.fromCodePoint(code);
  });
}

/** `_x000D_` stands for a character XML cannot hold, `_x005F_` for a plain underscore (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** The whole number in decimal digits between two places; -1 when there is anything else, nothing, or over nine digits. */
export function readDigits(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
