import type { Book, Cell, Sheet } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import type { AuditedBook } from '../audited-book.ts';
import { figure } from '../facts.ts';
import type { Flag } from '../flag.ts';
import type { Alignment } from './align.ts';
import { alignSheets } from './structure.ts';

/**
 * Typed figures of a workbook that should be the sum of others (a province and its units, all on one form), where they
 * are not. A cell is compared when every workbook holds a figure in it; figures that are the same in all of them (years,
 * targets, numbers of rows) are no sums. Where a unit's figure is missing nothing is said: the sum is not known.
 */
export function* sumOfUnits(audited: AuditedBook, units: readonly Book[]): Iterable<Flag> {
  if (units.length < 2) return;
  const bySheet = units.map((unit) => new Map(alignSheets(audited.book, unit).map((one) => [one.template, one])));
  for (const sheet of audited.book.sheets) {
    const aligned = bySheet.map((sheets) => sheets.get(sheet));
    for (const cell of sheet.cells) {
      if (cell.formula !== undefined || typeof cell.value !== 'number') continue;
      const parts = aligned.map((one) => (one ? figureIn(one, cell) : undefined));
      if (!parts.every((part): part is number => part !== undefined)) continue;
      if (parts.every((part) => part === cell.value)) continue;
      const sum = parts.reduce((all, part) => all + part, 0);
      if (Math.abs(sum - cell.value) <= 1e-9 * Math.max(1, Math.abs(sum))) continue;
      yield differs(sheet, cell, sum, parts.length);
    }
  }
}

function figureIn({ sheet, rows, columns }: Alignment, { row, column }: Cell): number | undefined {
  const [r, c] = [rows.to(row), columns.to(column)];
  const value = r === undefined || c === undefined ? undefined : cellAt(sheet, r, c)?.value;
  return typeof value === 'number' ? value : undefined;
}

function differs(sheet: Sheet, cell: Cell, sum: number, units: number): Flag {
  const value = cell.value as number;
  return {
    rule: 'audit.total-of-units',
    severity: 'error',
    certainty: 'certain',
    sheet,
    row: cell.row,
    column: cell.column,
    facts: { value: figure(value), sum: figure(sum), units, effect: figure(value - sum) },
    alike: `${cell.row},${cell.column}`,
  };
}
