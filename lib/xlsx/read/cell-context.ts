import type { Limits } from './limits.ts';

/** What the cells of every sheet of a workbook share. */
export interface CellContext {
  readonly limits: Limits;
  readonly strings: readonly string[];
  /** Number of styles; a cell that names another has none. */
  readonly styles: number;
  readonly date1904: boolean;
  /** How much was read so far, over all sheets. */
  readonly tally: Tally;
}

export interface Tally {
  cells: number;
  formulas: number;
  formulaCharacters: number;
}
