/**
 * Elements that workbooks of one form have alike, byte for byte, in parts that otherwise differ: validations, merges,
 * columns, defined names. What was read from the first holds for all of them.
 */
import { LatestFirst } from './latest-first.ts';
import { defaultLimits } from './limits.ts';
import { goesOnWith } from './same-bytes.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** A form has as many of a kind as it has sheets, and a province a few forms. */
const KEPT = 32;
/** Larger elements are no habit of a form but somebody's own; bytes. */
const LARGEST = 1 << 16;

interface Kept<Result> {
  /** From the name in the start tag up to the end of the end tag: all that the result depends on. */
  readonly bytes: Uint8Array;
  readonly depth: number;
  readonly result: Result;
}

export class ElementMemory<Result extends object> {
  private readonly kept = new LatestFirst<Kept<Result>>(KEPT);

  /** What `read` makes of the element just opened, or made of its like; the scanner stands behind the element then. */
  take(scanner: XmlScanner, read: (scanner: XmlScanner) => Result): Result {
    const { bytes, nameStart: start, depth } = scanner;
    // Under other limits the same bytes may be too much.
    if (scanner.empty || scanner.limits !== defaultLimits) return read(scanner);
    const known = this.kept.find((one) => one.depth === depth && goesOnWith(bytes, start, one.bytes));
    if (known) {
      scanner.passElement(start + known.bytes.length);
      return known.result;
    }
    const result = read(scanner);
    const isWhole = scanner.depth === depth - 1 && scanner.at - start <= LARGEST;
    // A copy: the bytes themselves would keep the whole part in memory.
    if (isWhole) this.kept.add({ bytes: new Uint8Array(bytes.subarray(start, scanner.at)), depth, result });
    return result;
  }
}
