/** The answer to one block into cells of a `Book`. */
import type { CellStyle, CellValue } from '../../lib/core/book/book.ts';

export interface Block {
  /** Row and column (1-based) of the block's first cell. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  /** Of every cell of the block; null when it has several. */
  readonly font: string | null;
}

/** A cell before its style has a number: its font may be learnt later. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
  font: CellStyle['font'];
  locked: boolean;
}

/** Cells with a value or a formula, in row-major order. */
export function cellsOfBlock(block: Block): RawCell[] {
  const cells: RawCell[] = [];
  block.values.forEach((row, i) => {
    row.forEach((value, j) => {
      const type = String(block.types[i]?.[j]);
      const formula = formulaOf(block.formulas[i]?.[j], value, type);
      const read = cellValue(value, type, formula !== null);
      if (read === null && formula === null) return;
      const format = String(block.formats[i]?.[j] ?? 'General');
      cells.push({
        row: block.top + i,
        column: block.left + j,
        value: read,
        formula,
        format,
        font: block.font,
        locked: true,
      });
    });
  });
  return cells;
}

/** Text that begins with `=` and is its own "formula" was typed as text, with an apostrophe. */
function formulaOf(formula: unknown, value: unknown, type: string): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  return type === 'String' && formula === value ? null : formula.slice(1);
}

/** Excel has always calculated what it has open, so an empty result is an empty text, whatever type it is called. */
function cellValue(value: unknown, type: string, hasFormula: boolean): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return value === '' && !hasFormula ? null : value;
}
