/**
 * The texts of a workbook, each once (ECMA-376 part 1, 18.4): `<si><t>…</t></si>`, or in runs of different format
 * `<si><r><rPr/><t>…</t></r>…</si>`. Phonetic guides (`rPh`) are pronunciation, not text, and are left out.
 */
import { unescapeText } from './decode-text.ts';
import { overLimit } from './limits.ts';
import { nameOf, type XmlScanner } from './xml-scanner.ts';

const SI = nameOf('si');
const T = nameOf('t');
const R = nameOf('r');
const LETTER_T = 0x74;

export function readSharedStrings(scanner: XmlScanner): string[] {
  const strings: string[] = [];
  const { limits } = scanner;
  for (const root = scanner.enter(); scanner.nextChild(root); ) {
    if (scanner.name !== SI) continue;
    if (strings.length === limits.strings) throw overLimit(limits, 'strings', strings.length + 1, scanner.part);
    strings.push(readText(scanner));
  }
  return strings;
}

/** The text of the `si` or `is` element just opened: its own, or that of its runs joined. */
export function readText(scanner: XmlScanner): string {
  if (scanner.passOnlyText(LETTER_T)) return unescapeText(scanner.decode(scanner.textStart, scanner.textEnd));
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
