/** Bytes of XML to text: UTF-8, the references that XML knows without declarations, line ends. */
import { UnreadableFileError } from './unreadable.ts';
import { decodeByHand, decodedTo, hasEscape, hasLineEnd, LONGEST_BY_HAND, units } from './utf8-by-hand.ts';

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
const LT = 0x3c;

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

/** The text decoded last, when it holds no escape: so `unescapeText` need not look. */
let withoutEscape = '';

/** A text that took as many units as bytes is ASCII, and takes one byte a character. */
function sliceOf(from: Slices, bytes: Uint8Array, start: number, end: number, length: number): string {
  const isAscii = length === end - start;
  const text = isAscii ? from.latin1Slice.call(bytes, start, end) : from.ucs2Slice.call(units, 0, 2 * length);
  if (!hasEscape) withoutEscape = text;
  return text;
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
  if (text === withoutEscape) return text;
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
