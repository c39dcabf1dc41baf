/**
 * Texts that workbooks of one form have alike, such as labels and formulas: one whose bytes are those of a text read
 * before is that text. It need not be decoded again, and as the same string it is quickly compared and looked up wherever
 * it goes from here.
 *
 * Texts mostly come in the same order, too. So each says which came after it last time, and only that one is tried.
 */
import { goesOnWith } from './same-bytes.ts';

const LT = 0x3c;
/** What is kept, in bytes and in texts; some twenty times what a form has. When it is full, it is learnt anew. */
const MOST_BYTES = 1 << 18;
const MOST_TEXTS = 4096;
/** Workbooks of no form may give way to workbooks of one at any time; at the latest after so many it is tried. */
const MOST_PASSED = 32;
/** Longer texts are nobody's label; bytes. */
const LONGEST = 1024;

interface Known {
  readonly text: string;
  /** Place of its bytes. */
  readonly from: number;
  readonly to: number;
  next: Known | null;
}

export class TextMemory {
  /** Where the text ended that was recalled last. */
  end = 0;
  private bytes = new Uint8Array(0);
  private used = 0;
  private known = new Map<string, Known>();
  /** The known text last met, be it in the workbook before. */
  private last: Known | null = null;
  /** How often in a row it was of no help, and for how many parts more nobody is to look here. */
  private inVain = 0;
  private toPass = 0;

  /** Whether it is worth looking here for the texts of the next part. */
  mayHelp(): boolean {
    if (this.toPass > 0) this.toPass -= 1;
    return this.toPass === 0;
  }

  /** To be told of a part with many new texts: where fewer were known, the next parts are not looked up. */
  helped(some: boolean): void {
    this.inVain = some ? 0 : this.inVain + 1;
    this.toPass = Math.min(2 ** this.inVain, MOST_PASSED);
  }

  /** The text between a place and the next `<`, when it is the one expected there; otherwise null. */
  recall(bytes: Uint8Array, start: number): string | null {
    const expected = this.last?.next;
    if (!expected) return null;
    const { from, to } = expected;
    const end = start + to - from;
    if (bytes[end] !== LT || !goesOnWith(bytes, start, this.bytes, from, to)) return null;
    this.last = expected;
    this.end = end;
    return expected.text;
  }

  /** Whether a text is known; it is expected from now on after the one before. */
  meet(text: string): string | null {
    const found = this.known.get(text);
    if (!found) return null;
    if (this.last) this.last.next = found;
    this.last = found;
    return found.text;
  }

  /** Keeps a text that is not known, and the bytes it was made of. */
  keep(text: string, bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length > LONGEST) return;
    if (this.used + length > MOST_BYTES || this.known.size === MOST_TEXTS) this.forget();
    if (this.bytes.length === 0) this.bytes = new Uint8Array(MOST_BYTES);
    this.bytes.set(bytes.subarray(start, end), this.used);
    const kept: Known = { text, from: this.used, to: this.used + length, next: null };
    this.used += length;
    this.known.set(text, kept);
    // What a single workbook has between two texts of the form must not come between them for the next.
    if (this.last?.next) return;
    if (this.last) this.last.next = kept;
    this.last = kept;
  }

  private forget(): void {
    this.used = 0;
    this.known = new Map();
    this.last = null;
  }
}
