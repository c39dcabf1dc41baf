/**
 * The texts of a workbook, each once (ECMA-376 part 1, 18.4): `<si><t>…</t></si>`, or in runs of different format
 * `<si><r><rPr/><t>…</t></r>…</si>`. Phonetic guides (`rPh`) are pronunciation, not text, and are left out.
 */
import { endOfText, textUntilTag, unescapeText } from './decode-text.ts';
import { overLimit } from './limits.ts';
import type { WideTexts } from './wide-texts.ts';
import { nameOf } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

const SI = nameOf('si');
const T = nameOf('t');
const R = nameOf('r');
const SPACE = 0x20;
/** Elements that a text without runs opens within the list. */
const PLAIN_DEPTH = 2;
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const START = bytesOf('<si><t>');
const START_WITH_SPACE = bytesOf('<si><t xml:space="preserve">');
const END = bytesOf('</t></si>');

/** `wide`: the texts of the part, where they are to be had all at once. */
export function readSharedStrings(scanner: XmlScanner, wide: WideTexts | null = null): string[] {
  const strings: string[] = [];
  const { limits } = scanner;
  const root = scanner.enter();
  const mayPass = root > 0 && root + PLAIN_DEPTH <= limits.depth;
  if (mayPass) passPlainStrings(scanner, strings, wide);
  while (scanner.nextChild(root)) {
    if (scanner.name !== SI) continue;
    if (strings.length === limits.strings) throw overLimit(limits, 'strings', strings.length + 1, scanner.part);
    strings.push(readText(scanner));
    if (mayPass) passPlainStrings(scanner, strings, wide);
  }
  return strings;
}

/**
 * Takes the texts that come next as long as each is written `<si><t>…</t></si>`, byte for byte, which is all of them in
 * most files. At the first that is not, or that passes a limit, the scanner reads on.
 */
function passPlainStrings(scanner: XmlScanner, strings: string[], wide: WideTexts | null): void {
  const { bytes, limits } = scanner;
  wide?.countTo(scanner.at);
  while (strings.length < limits.strings) {
    let at = scanner.at;
    while ((bytes[at] as number) <= SPACE) at += 1;
    if (stands(bytes, at, START)) at += START.length;
    else if (stands(bytes, at, START_WITH_SPACE)) at += START_WITH_SPACE.length;
    else return;
    let text = wide ? wide.textUntilTag(at) : null;
    let end = wide ? wide.end : 0;
    if (text === null) {
      const byHand = textUntilTag(bytes, at);
      if (byHand === null) return;
      text = unescapeText(byHand);
      end = endOfText;
      wide?.countTo(end);
    }
    if (text.length > limits.textLength || !stands(bytes, end, END)) return;
    scanner.at = end + END.length;
    strings.push(text);
  }
}

function stands(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index += 1) if (bytes[at + index] !== expected[index]) return false;
  return true;
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
