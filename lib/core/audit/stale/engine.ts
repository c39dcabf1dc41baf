/** A calculation engine as the audit needs it: one formula at a time, on values that are given and never recomputed. */
import type { CellValue } from '../../book/book.ts';

export interface FixedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface Question {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** en-US, without `=`; every reference names its sheet. */
  readonly formula: string;
}

export interface Calculation {
  /** The cells that the formulas read, by sheet; sheets without such cells are listed too. */
  readonly sheets: readonly { readonly name: string; readonly cells: readonly FixedCell[] }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly questions: readonly Question[];
}

/** Undefined: the engine cannot tell. Never a guess. */
export type Answer = CellValue | undefined;

/** Starts once per run; `calculate` answers every question in order. */
export interface Engine {
  readonly calculate: (calculation: Calculation) => readonly Answer[];
}
