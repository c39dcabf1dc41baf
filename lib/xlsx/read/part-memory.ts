/**
 * Parts that workbooks of one program and one form have alike, down to the last packed byte: relationships, styles. What
 * was read from the first holds for all of them, so packed bytes are compared and nothing is inflated or read again.
 */
import { LatestFirst } from './latest-first.ts';
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
  private readonly kept = new LatestFirst<Kept<Result>>(KEPT);

  /** @param told all that the result depends on beside the packed bytes */
  recall(packed: Uint8Array, told: string): Result | null {
    const known = this.kept.find((one) => isPacked(one, packed) && one.told === told);
    return known ? known.result : null;
  }

  keep(packed: Uint8Array, told: string, result: Result): void {
    if (packed.length > LARGEST) return;
    // A copy, as `slice` of a Buffer would not be: the bytes themselves would keep the whole file in memory.
    this.kept.add({ packed: new Uint8Array(packed), told, result });
  }
}

function isPacked(one: { readonly packed: Uint8Array }, packed: Uint8Array): boolean {
  return one.packed.length === packed.length && goesOnWith(one.packed, 0, packed);
}
