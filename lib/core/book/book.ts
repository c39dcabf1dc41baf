/**
 * A workbook freed of every library: what a file, or Excel itself, says is in it, as plain data.
 *
 * `Book` is the only door into the core. The file reader (`lib/xlsx`) and the task pane (`addin/host`) both build one;
 * behind it nobody can tell where it came from, which is why the pane and the command line agree.
 */

/** An error value as Excel shows it, e.g. `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell stores: a number, text, a boolean, an error, or nothing (`null`). Dates are numbers with a date format. */
export type CellValue = number | string | boolean | CellError | null;

/** How a formula came to its cell. `spill`: the cell shows part of the result of the array formula at `array`. */
export type FormulaKind = 'normal' | 'shared' | 'array' | 'spill';

export interface Cell {
  /** 1-based, as people count rows. */
  readonly row: number;
  /** 1-based; column 1 is A. */
  readonly column: number;
  /** The stored value exactly; for a formula its cached result. `null`: blank, or a formula that was never calculated. */
  readonly value: CellValue;
  /** The formula as a file stores it (en-US, without `=`), shared formulas already expanded; absent for a constant. */
  readonly formula?: string;
  /** Absent when there is no formula or it is an ordinary one. */
  readonly formulaKind?: FormulaKind;
  /** A1 range of the array formula that this cell belongs to. */
  readonly array?: string;
  /** Index into `Book.styles`; absent means style 0. */
  readonly style?: number;
}

/** The parts of a cell's format that decide what a number means or what a person may do with it. */
export interface CellStyle {
  /** Number format code, `General` when none. */
  readonly format: string;
  /** Font name, e.g. `Times New Roman` or `.VnTime`; null when unknown. */
  readonly font: string | null;
  /** Whether sheet protection would lock the cell. */
  readonly locked: boolean;
  /** Font colour and solid fill as `RRGGBB`, when the file states them as such. */
  readonly color?: string;
  readonly fill?: string;
}

/** An inclusive run of rows or columns, 1-based. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Validation {
  /** A1 ranges separated by spaces, as stored. */
  readonly ranges: string;
  readonly type: string;
  readonly operator: string | null;
  readonly formula1: string | null;
  readonly formula2: string | null;
}

export interface Table {
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Whether the sheet is protected, with or without a password. */
  readonly protected: boolean;
  /** Cells that hold a value or a formula, in row-major order. Cells that carry only a format are not listed. */
  readonly cells: readonly Cell[];
  /** Merged areas as A1 ranges. */
  readonly merges: readonly string[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly validations: readonly Validation[];
  readonly tables: readonly Table[];
  /** Range of the sheet's filter, when there is one. */
  readonly filter: string | null;
}

export interface DefinedName {
  readonly name: string;
  /** What it refers to, as stored and never expanded. */
  readonly refersTo: string;
  /** Sheet name when the name belongs to one sheet only. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

export interface Book {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly styles: readonly CellStyle[];
  /** Document properties by their plain name: `title`, `subject`, `keywords`, `creator`, `lastModifiedBy`, `application`… */
  readonly properties: Readonly<Record<string, string>>;
  /** Custom document properties. */
  readonly custom: Readonly<Record<string, string>>;
  readonly calculation: {
    readonly mode: 'auto' | 'manual' | 'auto-no-table';
    readonly iterate: boolean;
    /** True when Excel calculates with the digits it shows ("precision as displayed"). */
    readonly asDisplayed: boolean;
  };
  readonly date1904: boolean;
  /** Targets of links to other workbooks, in the order that `[1]`, `[2]`… refer to. */
  readonly externalLinks: readonly string[];
  /** What else the file carries and this tool never opens: `macros`, `embedded`, `connections`… */
  readonly carries: readonly string[];
}

/** True for an error value. */
export function isError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}
