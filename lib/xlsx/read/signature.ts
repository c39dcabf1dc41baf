/**
 * What a file is, by its first bytes: its extension proves nothing. An .xlsx is a zip archive; Excel 97–2003 and
 * password-protected files are OLE compound files; what portals call "Excel" is often HTML or CSV.
 */
import { UnreadableFileError } from './unreadable.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** OLE compound file [MS-CFB 2.2]. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Local header of the first zip entry (APPNOTE 4.3.7). */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** An archive without entries has only its end record. */
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/** Passes when the bytes may be a zip archive; throws what they are otherwise. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFileError('empty');
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return;
  if (startsWith(bytes, COMPOUND)) throw compoundFile(bytes);
  // A copy that broke off within the first bytes.
  if (bytes.length < 4 && startsWith(bytes, ZIP.slice(0, bytes.length))) throw new UnreadableFileError('truncated');
  throw new UnreadableFileError('not-xlsx', { looksLike: looksLike(bytes) });
}

/** Streams of a compound file are named in UTF-16; these two mark an encrypted package [MS-OFFCRYPTO 2.3]. */
function compoundFile(bytes: Uint8Array): UnreadableFileError {
  const encrypted = hasName(bytes, 'EncryptedPackage') || hasName(bytes, 'EncryptionInfo');
  if (encrypted) return new UnreadableFileError('encrypted');
  if (hasName(bytes, 'Workbook') || hasName(bytes, 'Book')) return new UnreadableFileError('legacy-xls');
  return new UnreadableFileError('not-xlsx', { looksLike: 'ole' });
}

/** Whether the UTF-16 text stands at the start of a directory entry; those lie on multiples of 128 bytes. */
function hasName(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let same = bytes[at + 2 * name.length] === 0 && bytes[at + 2 * name.length + 1] === 0;
    for (let index = 0; same && index < name.length; index += 1) {
      same = bytes[at + 2 * index] === name.charCodeAt(index) && bytes[at + 2 * index + 1] === 0;
    }
    if (same) return true;
  }
  return false;
}

function looksLike(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 512))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (head.startsWith('%pdf')) return 'pdf';
  if (head.startsWith('<html') || head.startsWith('<!doctype html') || head.includes('<table')) return 'html';
  if (head.startsWith('<?xml')) return 'xml';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith('rar!') || head.startsWith('7z\xbc\xaf')) return 'archive';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text.
  return /[\x00-\x08\x0e-\x1f]/.test(head) ? 'unknown' : 'text';
}
