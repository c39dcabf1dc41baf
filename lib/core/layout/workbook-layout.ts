/**
 * A workbook to be written, as plain data: sheets, cells, looks, rules, print setup. Templates, the roll-up workbook and
 * the catalogue export are all described so; `lib/xlsx/write` turns a description into bytes and decides nothing itself.
 */
import type { CellValue } from '../book/book.ts';

export interface CellLayout {
  /** 1-based; column 1 is A. */
  readonly column: number;
  /** What the cell holds; for a formula its cached result, which must be the true one. */
  readonly value: CellValue;
  /** en-US, without `=`. */
  readonly formula?: string;
  /** Name of a style of `WorkbookLayout.styles`. */
  readonly style: string;
  /** `#'Sheet'!A1` inside the workbook, or a relative file (`../nop/a.xlsx#'ChiTieu'!C7`), or an address. */
  readonly link?: string;
  /** Text of the cell's note. */
  readonly note?: string;
}

export interface RowLayout {
  /** 1-based; rows ascend and are listed once. */
  readonly row: number;
  /** Points; absent: `fitRows` estimates it from the text. */
  readonly height?: number;
  /** Points that an estimated height does not fall below. */
  readonly atLeast?: number;
  /** True where people type: the program may then fit the row to longer text; other rows keep their height. */
  readonly grows?: boolean;
  readonly hidden?: boolean;
  /** Outline level, 1–7. */
  readonly outline?: number;
  /** Columns ascend. */
  readonly cells: readonly CellLayout[];
}

export interface ColumnLayout {
  /** Field key; empty where a column has none. */
  readonly key: string;
  /** In characters of the default font, as Excel counts. */
  readonly width: number;
  readonly hidden?: boolean;
  readonly outline?: number;
}

export interface ValidationLayout {
  /** A1 ranges separated by spaces. */
  readonly ranges: string;
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'textLength' | 'custom';
  readonly operator?:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'greaterThanOrEqual'
    | 'lessThan'
    | 'lessThanOrEqual';
  /** en-US formulas or literals, relative to the first cell of `ranges`; a list is `"a,b"` or a range. */
  readonly formula1: string;
  readonly formula2?: string;
  /** `stop` refuses the entry, `warning` asks, `information` tells. */
  readonly severity: 'stop' | 'warning' | 'information';
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
  /** Shown while the cell is selected; the same limits. */
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** Colour by formula, or a bar drawn behind the figures. Never the only carrier of a meaning. */
export type ConditionalFormat =
  | {
      readonly kind: 'formula';
      readonly ranges: string;
      /** Relative to the first cell of `ranges`. */
      readonly formula: string;
      readonly look: {
        readonly color?: string;
        readonly fill?: string;
        readonly bold?: boolean;
        /** Number format code. */
        readonly format?: string;
      };
    }
  | {
      readonly kind: 'data-bar';
      readonly ranges: string;
      readonly color: string;
      readonly min: number;
      readonly max: number;
    };

export interface PrintLayout {
  readonly orientation: 'landscape' | 'portrait';
  /** Always A4, one page wide, as many pages high as needed. Rows repeated on every page, e.g. `[7, 9]`. */
  readonly repeatRows?: readonly [number, number];
  readonly repeatColumns?: readonly [number, number];
  /** A1 range; absent: everything. */
  readonly area?: string;
  /** Excel codes allowed: `&P` page, `&N` pages, `&A` sheet; write `&&` for an ampersand. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** True: all of it on one page. */
  readonly onePage?: boolean;
  /** Rows after which a new page begins. */
  readonly breaks?: readonly number[];
}

export interface SheetLayout {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** `RRGGBB`. */
  readonly tabColor?: string;
  /** From A on, without gaps. */
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowLayout[];
  /** A1 ranges. */
  readonly merges: readonly string[];
  readonly validations: readonly ValidationLayout[];
  readonly conditional: readonly ConditionalFormat[];
  /** Rows and columns that stay in sight while scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** A1 range of the filter. */
  readonly filter?: string;
  /** Protected without a password: a guard-rail, not a lock. */
  readonly protected: boolean;
  readonly print: PrintLayout;
  /** Percent, 100 when absent. */
  readonly zoom?: number;
}

export interface StyleLayout {
  /** Points; 11 when absent. The font is always Times New Roman. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  /** Colour of a thin border on all sides. */
  readonly border?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  /** `middle` when absent. */
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Number format code, en-US (`#,##0.00`); programs show it in the user's own marks. */
  readonly format?: string;
  /** Locked unless false; only matters on a protected sheet. */
  readonly locked?: boolean;
}

export interface NameLayout {
  readonly name: string;
  readonly sheet: string;
  /** A1 of one cell or area on `sheet`. */
  readonly range: string;
}

export interface PropertiesLayout {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly creator: string;
  readonly description: string;
  /** `yyyy-mm-dd`, written as created and modified; never the clock. */
  readonly date: string;
}

export interface WorkbookLayout {
  readonly sheets: readonly SheetLayout[];
  readonly styles: Readonly<Record<string, StyleLayout>>;
  readonly names: readonly NameLayout[];
  readonly properties: PropertiesLayout;
  /** Custom document properties, all text. */
  readonly custom: Readonly<Record<string, string>>;
}
