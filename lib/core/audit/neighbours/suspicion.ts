/** A flag about one cell, from comparing it with the ones around it: a suspicion, never a fact. */
import type { Cell, Sheet } from '../../book/book.ts';
import { shown } from '../facts.ts';
import type { Flag } from '../flag.ts';
import type { FormulaCell } from '../formula-map.ts';

/** What is said of the cell; a warning unless it says otherwise. */
type Said = Pick<Flag, 'facts' | 'alike'> & Partial<Pick<Flag, 'severity' | 'expected'>> & { readonly score: number };

/** A flag about any cell. */
export function suspicion(rule: string, sheet: Sheet, { row, column }: Pick<Cell, 'row' | 'column'>, said: Said): Flag {
  return { rule, severity: 'warning', certainty: 'heuristic', sheet, row, column, ...said };
}

/** The same about a formula: what it is and what it gave stand before the other facts. */
export function formulaSuspicion(rule: string, sheet: Sheet, cell: FormulaCell, said: Said): Flag {
  const { formula = '', value } = cell.cell;
  return suspicion(rule, sheet, cell, { ...said, facts: { formula, value: shown(value), ...said.facts } });
}
