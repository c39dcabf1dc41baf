/** A formula as a tree. References are kept relative to the cell that holds the formula, so copies share one tree. */

/** One coordinate: an offset from the formula's own cell, or, behind a `$`, the row or column itself. */
export interface Coordinate {
  readonly value: number;
  readonly fixed: boolean;
}

export interface AreaRef {
  /** Sheet as written, without quotes; null when the reference names none. */
  readonly sheet: string | null;
  /** Last sheet of a three-dimensional reference (`Jan:Dec!B2`). */
  readonly lastSheet: string | null;
  /** Another workbook: its number or name in brackets. */
  readonly book: string | null;
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
  /** `cells`, or whole columns (`A:C`), or whole rows (`1:3`). */
  readonly extent: 'cells' | 'columns' | 'rows';
}

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'area'; readonly area: AreaRef }
  /** A defined name or a structured reference: what it points at is not followed here. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | null)[] }
  /** What the grammar does not cover (LET, LAMBDA, broken text): kept as its text in relative notation. */
  | { readonly kind: 'opaque'; readonly text: string };

/** What all copies of one formula share. */
export interface Form {
  /** The formula in relative notation, exactly as written otherwise: copies of one formula have one key. */
  readonly key: string;
  /** The written pieces with the references between them, to write the formula out again at any cell. */
  readonly pieces: readonly (string | AreaRef)[];
  readonly expression: Expression;
  /** Every reference to cells, in reading order. */
  readonly areas: readonly AreaRef[];
  /** Function names in capitals, without `_xlfn.` and the like. */
  readonly functions: ReadonlySet<string>;
  /** Defined names and structured references. */
  readonly names: readonly string[];
  /** Holds `#REF!` as text: a reference that was deleted. */
  readonly brokenReference: boolean;
  readonly external: boolean;
}
