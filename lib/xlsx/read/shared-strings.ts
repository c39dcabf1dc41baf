/**
 * The texts of a workbook, each once (ECMA-376 part 1, 18.4): `<si><t>…</t></si>`, or in runs of different format
 * `<si><r><rPr/><t>…</t></r>…</si>`. Phonetic guides (`rPh`) are pronunciation, not text, and are left out.
 */
import { unescapeText } from './decode-text.ts';
import { overLimit } from './limits.ts';
import { PartTexts } from './part-texts.ts';
import { TextMemory } from './text-memory.ts';
import type { WideTexts } from './wide-texts.ts';
import { nameOf } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

const SI = nameOf('si');
const T = nameOf('t');
const R = nameOf('r');
const SPACE = 0x20;
/** Elements that a text without runs opens within the list. */
const PLAIN_DEPTH = 2;
const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const LETTER_S = 0x73;
const LETTER_I = 0x69;
const LETTER_T = 0x74;
const KEEP_SPACE = Uint8Array.from(' xml:space="preserve">', (letter) => letter.charCodeAt(0));
const END_BYTES = '</t></si>'.length;

const KNOWN = new TextMemory();

/** `makeWide`: the texts of the part, where they are to be had all at once. */
export function readSharedStrings(scanner: XmlScanner, makeWide: () => WideTexts | null): string[] {
  const strings: string[] = [];
  const { limits } = scanner;
  const root = scanner.enter();
  const mayPass = root > 0 && root + PLAIN_DEPTH <= limits.depth;
  const texts = new PartTexts(scanner.bytes, limits, KNOWN, makeWide);
  if (mayPass) passPlainStrings(scanner, strings, texts);
  while (scanner.nextChild(root)) {
    if (scanner.name !== SI) continue;
    if (strings.length === limits.strings) throw overLimit(limits, 'strings', strings.length + 1, scanner.part);
    strings.push(readText(scanner));
    if (mayPass) passPlainStrings(scanner, strings, texts);
  }
  return strings;
}

/**
 * Takes the texts that come next as long as each is written `<si><t>…</t></si>`, byte for byte, which is all of them in
 * most files. At the first that is not, or that passes a limit, the scanner reads on.
 */
function passPlainStrings(scanner: XmlScanner, strings: string[], texts: PartTexts): void {
  const { bytes, limits } = scanner;
  texts.goOnAt(scanner.at);
  while (strings.length < limits.strings) {
    let at = scanner.at;
    while ((bytes[at] as number) <= SPACE) at += 1;
    at = passStart(bytes, at);
    if (at === 0) return;
    const text = texts.take(at);
    if (text === null || text.length > limits.textLength || !endsAt(bytes, texts.end)) return;
    scanner.at = texts.end + END_BYTES;
    strings.push(text);
  }
}

/** The place behind `<si><t>` or `<si><t xml:space="preserve">`; 0 where neither stands. */
function passStart(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== LT || bytes[at + 1] !== LETTER_S || bytes[at + 2] !== LETTER_I || bytes[at + 3] !== GT) return 0;
  if (bytes[at + 4] !== LT || bytes[at + 5] !== LETTER_T) return 0;
  if (bytes[at + 6] === GT) return at + 7;
  for (let index = 0; index < KEEP_SPACE.length; index += 1) if (bytes[at + 6 + index] !== KEEP_SPACE[index]) return 0;
  return at + 6 + KEEP_SPACE.length;
}

/** Whether `</t></si>` stands there. */
function endsAt(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== LT || bytes[at + 1] !== SLASH || bytes[at + 2] !== LETTER_T || bytes[at + 3] !== GT) return false;
  if (bytes[at + 4] !== LT || bytes[at + 5] !== SLASH || bytes[at + 6] !== LETTER_S) return false;
  return bytes[at + 7] === LETTER_I && bytes[at + 8] === GT;
}

/** The text of the `si` or `is` element just opened: its own, or that of its runs joined. */
export function readText(scanner: XmlScanner): string {
  const { limits } = scanner;
  let text = '';
  for (const item = scanner.enter(); scanner.nextChild(item); ) {
    if (scanner.name === T) {
      text += scanner.text();
    } else if (scanner.name === R) {
      for (const run = scanner.enter(); scanner.nextChild(run); ) {
        if (scanner.name === T) text += scanner.text();
      }
    }
    if (text.length > limits.textLength) throw overLimit(limits, 'textLength', text.length, scanner.part);
  }
  return unescapeText(text);
}
