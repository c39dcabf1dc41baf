/**
 * Parts that workbooks of one program and one form have alike, down to the last packed byte: relationships, styles. What
 * was read from the first holds for all of them, so packed bytes are compared and nothing is inflated or read again.
 */
import { goesOnWith } from './same-bytes.ts';

/** Forms of a province were saved by a few programs. */
const KEPT = 16;
/** Larger parts are no habit of a program but somebody's own; bytes, packed. */
const LARGEST = 1 << 16;

interface Kept<Result> {
  readonly packed: Uint8Array;
  readonly told: string;
  readonly result: Result;
}

export class PartMemory<Result extends object> {
  private kept: readonly Kept<Result>[] = [];

  /** @param told all that the result depends on beside the packed bytes */
  recall(packed: Uint8Array, told: string): Result | null {
    const known = this.kept.find((one) => isPacked(one, packed) && one.told === told);
    if (!known) return null;
    // The latest stand first, and what was not asked for longest falls out.
    if (known !== this.kept[0]) this.kept = [known, ...this.kept.filter((one) => one !== known)];
    return known.result;
  }

  keep(packed: Uint8Array, told: string, result: Result): void {
    if (packed.length > LARGEST) return;
    // A copy: the bytes themselves would keep the whole file in memory.
    this.kept = [{ packed: packed.slice(), told, result }, ...this.kept.slice(0, KEPT - 1)];
  }
}

function isPacked(one: { readonly packed: Uint8Array }, packed: Uint8Array): boolean {
  return one.packed.length === packed.length && goesOnWith(one.packed, 0, packed);
}
