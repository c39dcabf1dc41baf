/**
 * Vietnamese text as people type it, made comparable. Two strengths:
 *
 * - `nameKey` forgives what is no difference in Vietnamese: composed or decomposed letters, capitals, spaces, punctuation,
 *   where the tone mark stands (`hoà`/`hòa`, `Thuỵ`/`Thụy`) and i for y after a consonant (`kĩ`/`kỹ`, `Quí`/`Quý`).
 * - `foldedKey` drops every mark. Different words can fold to one (`Mỹ Hòa`, `Mỹ Hóa`), so it only ever suggests, or
 *   decides among names that are known not to collide.
 */
import { remember } from './remember.ts';

/** Invisible characters that copying leaves behind: zero-width, joiners, direction marks, soft hyphen, BOM. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/g;
/** Full-width forms (`９８％`) that an input method for other scripts produces. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Printable ASCII with single spaces inside. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** NFC, plain spaces, ASCII instead of full-width, no invisible characters, trimmed. Line breaks stay. */
export function cleanText(text: string): string {
  // Most cells hold nothing to clean, and there are many of them.
  return CLEAN.test(text) ? text : cleaned(text);
}

const cleaned = remember((text) =>
  text
    .normalize('NFC')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim(),
);

/** The text on one line, as a message quotes it. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ');
}

/** Words only: lower case, one space between, no punctuation. */
function words(text: string): string[] {
  return cleanText(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}%]+/u)
    .filter((word) => word !== '');
}

/** The first syllable of a text's `nameKey`, without working out the rest; empty for a text without words. */
export function firstSyllable(text: string): string {
  const word = /[\p{L}\p{M}\p{N}%]+/u.exec(cleanText(text))?.[0];
  return word === undefined ? '' : nameKey(word);
}

/** Key under which two spellings of one Vietnamese name are equal; differing tones stay different. */
export const nameKey = remember((text) => words(text).map(syllableKey).join(' '));

/** A syllable with its tone at the end, so that `hoà` and `hòa` are one. A text has few that others have not. */
const syllableKey = remember((syllable) => {
  const open = syllable.normalize('NFD');
  const tone = (open.match(TONES) ?? []).join('');
  const base = open.replace(TONES, '').normalize('NFC');
  return base.replace(/^(qu|[bcdđghklmnprstvx]+)y$/, '$1i') + tone;
});

/** Key without any mark: `Mỹ Hào` and `my hao` are one, but so are `Mỹ Hòa` and `Mỹ Hóa`. */
export const foldedKey = remember((text) =>
  withoutMarks(cleanText(text).toLowerCase())
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim(),
);

/** Letters without their marks, `đ` as `d`; everything else as it stands. */
export function withoutMarks(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** ASCII has no marks. */
const PLAIN = /^[\0-\x7f]*$/;

/** Cuts a text at a word so that it has at most `limit` characters, with `…` where something was left out. */
export function within(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : cut.length).replace(/[\s,;:.]+$/, '')}…`;
}
