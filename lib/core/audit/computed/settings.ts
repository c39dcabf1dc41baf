/** How the workbook calculates, and where else it takes figures from. */
import { address } from '../../book/address.ts';
import type { Facts, Severity } from '../../findings/finding.ts';
import type { AuditRule, Flag } from '../flag.ts';

function wholeBook(rule: string, severity: Severity, facts: Facts = {}): Flag {
  return { rule, severity, certainty: 'computed', sheet: null, row: 0, column: 0, facts, alike: rule };
}

export const calculationMode: AuditRule = {
  id: 'audit.manual-calculation',
  *check({ book: { calculation }, maps }) {
    if (maps.every(({ formulas }) => formulas.length === 0)) return;
    if (calculation.mode === 'manual') yield wholeBook('audit.manual-calculation', 'warning');
    if (calculation.iterate) yield wholeBook('audit.iterative-calculation', 'warning');
    if (calculation.asDisplayed) yield wholeBook('audit.precision-as-displayed', 'warning');
  },
};

export const neverCalculated: AuditRule = {
  id: 'audit.never-calculated',
  *check({ maps }) {
    const all = maps.reduce((sum, { formulas }) => sum + formulas.length, 0);
    const without = maps.map(({ sheet, formulas }) => ({
      sheet,
      cells: formulas.filter(({ cell }) => cell.value === null && cell.formulaKind !== 'spill'),
    }));
    const count = without.reduce((sum, { cells }) => sum + cells.length, 0);
    if (count > 0 && count === all) {
      yield { ...wholeBook('audit.never-calculated', 'warning', { formulas: all }), alike: 'all' };
      return;
    }
    for (const { sheet, cells } of without) {
      for (const { row, column, cell } of cells) {
        yield {
          rule: this.id,
          severity: 'warning',
          certainty: 'computed',
          sheet,
          row,
          column,
          facts: { formula: cell.formula ?? '' },
          alike: this.id,
        };
      }
    }
  },
};

const MOST_NAMED = 5;

/** One finding per linked workbook: the cells that read it, and whether the formula still names it at all. */
export const externalLink: AuditRule = {
  id: 'audit.external-link',
  *check({ book, maps }) {
    const readers = new Map<string, string[]>();
    for (const { sheet, formulas } of maps) {
      for (const { form, row, column } of formulas) {
        for (const name of new Set(form.areas.map((area) => area.book))) {
          if (name === null) continue;
          const list = readers.get(name) ?? [];
          list.push(`${sheet.name}!${address(row, column)}`);
          readers.set(name, list);
        }
      }
    }
    const links = book.externalLinks.map((target, i) => ({ target, cells: readers.get(String(i + 1)) ?? [] }));
    const unlisted = [...readers].filter(([name]) => !book.externalLinks[Number(name) - 1]);
    for (const { target, cells } of [...links, ...unlisted.map(([target, cells]) => ({ target, cells }))]) {
      const facts = { target, formulas: cells.length, readBy: cells.slice(0, MOST_NAMED) };
      yield { ...wholeBook(this.id, cells.length > 0 ? 'warning' : 'info', facts), alike: target };
    }
  },
};
