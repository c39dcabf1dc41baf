/** What may stand before the root element of a part: a byte order mark, the XML declaration, comments. */
import { UnreadableFileError } from './unreadable.ts';

/** Thrown for XML that is legal but not as spreadsheet programs write it; the part is rewritten and read again. */
export class UnusualXml extends Error {}

const LT = 0x3c;
const USUAL_DECLARATION = '<?xml version="1.0" encoding="UTF-8"';

/**
 * The place of the root element. Throws `UnusualXml` for another encoding than UTF-8, `entities` for a document type: it
 * could declare entities, and no spreadsheet program writes one.
 */
export function startOfRoot(bytes: Uint8Array, part: string): number {
  if (encodingByMark(bytes) !== 'utf-8') throw new UnusualXml('encoding');
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (;;) {
    while ((bytes[at] as number) <= 0x20) at += 1;
    if (bytes[at] !== LT) throw new UnreadableFileError('malformed', { part, fault: 'root' });
    if (starts(bytes, at, '<?')) {
      const end = find(bytes, at, '?>', part);
      const usual = starts(bytes, at, USUAL_DECLARATION) || !starts(bytes, at, '<?xml ');
      if (!usual && encodingDeclared(bytes, at, end) !== 'utf-8') throw new UnusualXml('encoding');
      at = end;
    } else if (starts(bytes, at, '<!--')) {
      at = find(bytes, at + 4, '-->', part);
    } else if (starts(bytes, at, '<!')) {
      throw new UnreadableFileError('entities', { part });
    } else {
      return at;
    }
  }
}

/** The text of a part in whatever encoding it says or shows (XML 1.0, appendix F). */
export function decodePart(bytes: Uint8Array, part: string): string {
  try {
    const marked = encodingByMark(bytes);
    const end = marked === 'utf-8' && starts(bytes, 0, '<?xml ') ? find(bytes, 0, '?>', part) : 0;
    const encoding = end > 0 ? encodingDeclared(bytes, 0, end) : marked;
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('malformed', { part, fault: 'encoding' });
  }
}

function encodingByMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === LT && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LT)) return 'utf-16be';
  return 'utf-8';
}

function encodingDeclared(bytes: Uint8Array, start: number, end: number): string {
  const declaration = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 256)));
  const encoding = /\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(declaration)?.[1]?.toLowerCase() ?? 'utf-8';
  return encoding === 'us-ascii' || encoding === 'utf8' ? 'utf-8' : encoding;
}

function starts(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** The place behind the next occurrence of a text. */
function find(bytes: Uint8Array, from: number, text: string, part: string): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === text.charCodeAt(0) && starts(bytes, at, text)) return at + text.length;
  }
  throw new UnreadableFileError('malformed', { part, fault: 'root' });
}
