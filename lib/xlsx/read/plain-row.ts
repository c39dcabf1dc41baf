/**
 * The short way through `<row r="8" spans="1:10" …>`: most rows of a sheet have the same attributes but for their number,
 * so a tag that goes on, byte for byte, like the one before says the same and need not be read again.
 */
import type { XmlScanner } from './xml-scanner.ts';

const QUOTE = 0x22;
const SPACE = 0x20;
const ZERO = 0x30;
const ROWS = 1048576;
/** Elements that a row opens within the list of rows. */
const ROW_DEPTH = 1;
const START = Uint8Array.from('<row r="', (letter) => letter.charCodeAt(0));
const NAME_END = 4;

export class PlainRow {
  /** What stands behind the number of the row last kept, up to its `>`; nothing when both are equal. */
  private tailStart = 0;
  private tailEnd = 0;
  /** Number of the row at a place, and where its tail starts; 0 when there is none, or not a plain one. */
  private number = 0;
  private afterNumber = 0;
  private readonly scanner: XmlScanner;

  constructor(scanner: XmlScanner) {
    this.scanner = scanner;
  }

  /** Keeps how the row just opened is written. */
  keep(): void {
    const { scanner } = this;
    this.readNumber(scanner.nameStart - 1);
    const isPlain = this.number > 0 && !scanner.empty;
    this.tailStart = isPlain ? this.afterNumber : 0;
    this.tailEnd = isPlain ? scanner.at : 0;
  }

  /** Opens the next row if it is written like the one kept, and gives its number; otherwise stays and gives 0. */
  open(): number {
    const { scanner, tailStart } = this;
    const { bytes } = scanner;
    const length = this.tailEnd - tailStart;
    if (length === 0 || scanner.depth + ROW_DEPTH > scanner.limits.depth) return 0;
    let start = scanner.at;
    while ((bytes[start] as number) <= SPACE) start += 1;
    this.readNumber(start);
    if (this.number === 0) return 0;
    const tail = this.afterNumber;
    for (let index = 0; index < length; index += 1) if (bytes[tail + index] !== bytes[tailStart + index]) return 0;
    scanner.passOpen(start + 1, start + NAME_END, tail + length);
    return this.number;
  }

  private readNumber(start: number): void {
    const { bytes } = this.scanner;
    this.number = 0;
    for (let index = 0; index < START.length; index += 1) if (bytes[start + index] !== START[index]) return;
    let at = start + START.length;
    let number = 0;
    let byte = bytes[at] as number;
    for (; byte >= ZERO && byte <= 0x39; byte = bytes[++at] as number) number = number * 10 + byte - ZERO;
    if (byte !== QUOTE || number > ROWS) return;
    this.number = number;
    this.afterNumber = at + 1;
  }
}
