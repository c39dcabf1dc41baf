/**
 * Bytes of XML to text: UTF-8, the five entities and character references that XML knows without declarations, line ends.
 * Done by hand, since most texts are short and a call into the platform's decoder costs more than decoding them.
 */
import { UnreadableFileError } from './unreadable.ts';

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const LARGEST_APPLY = 8192;

let units = new Uint16Array(4096);
const utf16 = new TextDecoder('utf-16le');

/** Text between two places of a part. In attributes, tabs and line ends are spaces (XML 1.0, 3.3.3). */
export function decodeText(bytes: Uint8Array, start: number, end: number, inAttribute = false): string {
  if (end - start > units.length) units = new Uint16Array(2 * (end - start));
  const out = units;
  let length = 0;
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at += 1;
      if (byte === AMPERSAND) {
        const semicolon = bytes.indexOf(0x3b, at);
        if (semicolon < 0 || semicolon >= end || semicolon - at > 10) throw malformedText('entity');
        const code = entityCode(String.fromCharCode(...bytes.subarray(at, semicolon)));
        at = semicolon + 1;
        if (code > 0xffff) out[length++] = 0xd7c0 + (code >> 10);
        out[length++] = code > 0xffff ? 0xdc00 + (code & 0x3ff) : code;
      } else if (byte === CARRIAGE_RETURN) {
        // A line end is one \n however it was written (XML 1.0, 2.11).
        if (bytes[at] === 0x0a && at < end) at += 1;
        out[length++] = inAttribute ? 0x20 : 0x0a;
      } else {
        out[length++] = inAttribute && byte < 0x20 ? 0x20 : byte;
      }
    } else if (byte < 0xe0) {
      const second = bytes[at + 1] as number;
      if (byte < 0xc2 || at + 2 > end || (second & 0xc0) !== 0x80) throw malformedText('utf-8');
      out[length++] = ((byte & 0x1f) << 6) | (second & 0x3f);
      at += 2;
    } else if (byte < 0xf0) {
      const second = bytes[at + 1] as number;
      const third = bytes[at + 2] as number;
      const code = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      const wrong = at + 3 > end || (second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80;
      if (wrong || code < 0x800 || (code >= 0xd800 && code < 0xe000)) throw malformedText('utf-8');
      out[length++] = code;
      at += 3;
    } else {
      if (at + 4 > end) throw malformedText('utf-8');
      let code = byte & 0x07;
      for (let next = at + 1; next < at + 4; next += 1) {
        if (((bytes[next] as number) & 0xc0) !== 0x80) throw malformedText('utf-8');
        code = (code << 6) | ((bytes[next] as number) & 0x3f);
      }
      if (byte > 0xf4 || code < 0x10000 || code > 0x10ffff) throw malformedText('utf-8');
      out[length++] = 0xd7c0 + (code >> 10);
      out[length++] = 0xdc00 + (code & 0x3ff);
      at += 4;
    }
  }
  if (length <= LARGEST_APPLY) return String.fromCharCode.apply(null, out.subarray(0, length) as unknown as number[]);
  return utf16.decode(out.subarray(0, length));
}

const ENTITIES: Readonly<Record<string, number>> = { lt: 0x3c, gt: 0x3e, amp: 0x26, quot: 0x22, apos: 0x27 };

function entityCode(name: string): number {
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  const reference = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name);
  const code = reference ? Number.parseInt(reference[1] ?? (reference[2] as string), reference[1] ? 16 : 10) : -1;
  if (code < 0 || code > 0x10ffff) throw malformedText('entity');
  return code;
}

function malformedText(fault: string): UnreadableFileError {
  return new UnreadableFileError('malformed', { fault });
}

/** `_x000D_` stands for a character XML cannot hold, `_x005F_` for a plain underscore (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
