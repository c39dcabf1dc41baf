/**
 * UTF-8 as XML texts hold it, to UTF-16. No platform decodes short texts fast, and half the time of reading goes into
 * them: this takes a byte at a time without asking what kind it is. Letters of one, two and three bytes follow each other
 * in Vietnamese without a pattern, and a processor that guesses wrong twice in each word does little else.
 *
 * A table says for each byte what it starts or goes on with:
 *
 *     0xxxxxxx                       COMPLETE | x       a character of its own
 *     110xxxxx 10yyyyyy              COMPLETE >> 6 | x  complete once six more bits pushed the mark into its place
 *     1110xxxx 10yyyyyy 10zzzzzz     COMPLETE >> 12 | x
 *     10yyyyyy                       CONTINUES | y
 *
 * The rest is RARE: it ends the text, means something in XML, or cannot be judged byte by byte.
 */
const COMPLETE = 1 << 28;
const CONTINUES = 1 << 31;
const RARE = 0;
const LT = 0x3c;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const UNDERSCORE = 0x5f;
const LETTER_X = 0x78;
const LINE_END = 0x0a;
const BYTES = Int32Array.from({ length: 256 }, (_, byte) => meaning(byte));

function meaning(byte: number): number {
  if (byte < 0x80) {
    const isText = byte >= 0x20 && byte !== LT && byte !== AMPERSAND && byte !== UNDERSCORE;
    return isText ? COMPLETE | byte : RARE;
  }
  if (byte < 0xc0) return CONTINUES | (byte & 0x3f);
  // C0 and C1 start nothing; after E0 and ED some continuations are wrong; from F0 on characters take two units.
  if (byte < 0xc2 || byte === 0xe0 || byte === 0xed || byte >= 0xf0) return RARE;
  return byte < 0xe0 ? (COMPLETE >> 6) | (byte & 0x1f) : (COMPLETE >> 12) | (byte & 0x0f);
}

/** Longest text that is decoded here, in bytes. */
export const LONGEST_BY_HAND = 4096;
/** What `decodeByHand` wrote last. */
export const units = new Uint16Array(LONGEST_BY_HAND);
/** Where it stopped; whether it met a line end, or `_x`, with which an escape begins (see `unescapeText`). */
export let decodedTo = 0;
export let hasLineEnd = false;
export let hasEscape = false;

/**
 * Writes a text, up to `end` or to the next `<`, into `units` and gives its length: characters of up to three bytes and
 * the five entities. The rarer and the wrong gives -1 and is left to the platform's decoder. A text of as many units as
 * bytes is ASCII and may not have been written: its bytes say the same.
 */
export function decodeByHand(bytes: Uint8Array, start: number, end: number): number {
  const out = units;
  const meanings = BYTES;
  hasLineEnd = false;
  hasEscape = false;
  // Much is ASCII, or begins so.
  let at = start;
  while (at < end && (meanings[bytes[at] as number] as number) >= COMPLETE) at += 1;
  if (at === end || bytes[at] === LT) {
    decodedTo = at;
    return at - start;
  }
  let last = at - start - 1;
  for (let index = 0; index <= last; index += 1) out[index] = bytes[start + index] as number;
  // The character so far; one that is complete gives way to the next.
  let character = COMPLETE;
  let holds = 1;
  for (; at < end; at += 1) {
    let byte = meanings[bytes[at] as number] as number;
    if (byte === RARE) {
      const rare = bytes[at] as number;
      if (rare === LT) break;
      if (rare === AMPERSAND) {
        const entity = entityAt(bytes, at);
        if (entity === 0) return -1;
        byte = COMPLETE | (entity & 0xff);
        at += (entity >> 8) - 1;
      } else if (rare === UNDERSCORE || rare === LINE_END) {
        if (rare === LINE_END) hasLineEnd = true;
        else if (bytes[at + 1] === LETTER_X) hasEscape = true;
        byte = COMPLETE | rare;
      } else return -1;
    }
    // All bits or none.
    const continues = byte >> 31;
    // A byte goes on with a character exactly when that is not complete yet; only the lowest bit counts.
    holds &= continues ^ (character >>> 28);
    // What marked the byte before is shifted out.
    character = ((character & continues) << 6) | byte;
    last = (last + 1 + continues) | 0;
    out[last] = character;
  }
  decodedTo = at;
  return (holds & (character >>> 28)) === 1 ? last + 1 : -1;
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
