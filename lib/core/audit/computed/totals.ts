/** Totals that count something twice, or take in what nobody sees. */
import { areaAddress } from '../../book/address.ts';
import type { Sheet, Span } from '../../book/book.ts';
import { Decimal } from '../../book/decimal.ts';
import type { AuditedBook } from '../audited-book.ts';
import { cellsOf } from '../cells-of.ts';
import { cellList, figure, shown } from '../facts.ts';
import type { AuditRule } from '../flag.ts';
import { within } from '../formula/area.ts';
import type { Term } from '../formula/term.ts';
import { type FormulaCell, meaningOf } from '../formula-map.ts';
import { type Aggregate, aggregatesOf } from '../neighbours/aggregates.ts';

/** Every total and other aggregate of a workbook. */
export function* totals(audited: AuditedBook): Iterable<Aggregate> {
  for (const { sheet, formulas } of audited.maps) {
    for (const cell of formulas) yield* aggregatesOf(audited, sheet, cell);
  }
}

export const at = ({ cell, home }: Aggregate) =>
  ({ certainty: 'computed', sheet: home, row: cell.row, column: cell.column }) as const;
export const factsOf = ({ cell }: Aggregate) => ({ formula: cell.cell.formula ?? '', value: shown(cell.cell.value) });

/** A range that holds both figures and a subtotal of those same figures. */
export const doubleCount: AuditRule = {
  id: 'audit.double-count',
  *check(audited) {
    for (const total of totals(audited)) {
      if ((total.op !== 'Σ' && total.op !== 'AVERAGE') || isHalved(total)) continue;
      const subtotals = subtotalsInside(audited, total);
      if (subtotals.length === 0) continue;
      const twice = subtotals.reduce(
        (sum, { cell }) => sum.plus(typeof cell.value === 'number' ? cell.value : 0),
        new Decimal(0),
      );
      const counted = total.op === 'Σ' && !twice.isZero();
      yield {
        ...at(total),
        rule: this.id,
        severity: counted ? 'error' : 'warning',
        facts: {
          ...factsOf(total),
          subtotals: cellList(subtotals),
          ...(counted ? { effect: figure(twice.toNumber()) } : {}),
        },
        alike: total.cell.normal,
      };
    }
  },
};

function subtotalsInside(audited: AuditedBook, total: Aggregate): readonly FormulaCell[] {
  const map = audited.mapOf(total.sheet);
  return total.areas.flatMap((outer) =>
    cellsOf(total.sheet, outer).flatMap((cell) => {
      const formula = cell.formula === undefined ? undefined : map.at(cell.row, cell.column);
      if (!formula || formula === total.cell || !isSubtotal(total.sheet, formula)) return [];
      const sums = aggregatesOf(audited, total.sheet, formula).filter(
        ({ op, sheet }) => op === 'Σ' && sheet === total.sheet,
      );
      const inside = sums.some(
        ({ areas }) => areas.length > 0 && areas.every((area) => total.areas.some((one) => within(area, one))),
      );
      return inside ? [formula] : [];
    }),
  );
}

/** Nothing but a sum: a difference or a share that happens to read the range is another figure. */
function isSubtotal(sheet: Sheet, formula: FormulaCell): boolean {
  const meaning = meaningOf(formula, sheet);
  return meaning.op === 'Σ' && meaning.items.every((item) => item.area !== undefined || item.number !== undefined);
}

/** Adding up everything and halving it is a known way to total a column with its subtotals. */
function isHalved({ cell, home }: Aggregate): boolean {
  const half = (term: Term): boolean => term.number === 2 || term.number === 0.5 || term.items.some(half);
  return half(meaningOf(cell, home));
}

/** Rows or columns that the total counts and nobody sees. */
export const hiddenInTotal: AuditRule = {
  id: 'audit.hidden-in-total',
  *check(audited) {
    for (const total of totals(audited)) {
      const { sheet, areas, cell, op } = total;
      if (
        op === 'SUBTOTAL' ||
        op === 'AGGREGATE' ||
        (sheet.hiddenRows.length === 0 && sheet.hiddenColumns.length === 0)
      )
        continue;
      if (total.home === sheet && isHidden(sheet, cell)) continue;
      const counted = areas
        .flatMap((area) => cellsOf(sheet, area))
        .filter(({ value }) => typeof value === 'number' && value !== 0);
      const hidden = counted.filter((one) => isHidden(sheet, one));
      if (hidden.length === 0 || hidden.length === counted.length) continue;
      const sum = hidden.reduce((all, { value }) => all + (value as number), 0);
      yield {
        ...at(total),
        rule: this.id,
        severity: 'warning',
        facts: {
          ...factsOf(total),
          hidden: cellList(hidden),
          hiddenSum: figure(sum),
          filtered: sheet.filter !== null,
          on: sheet.name,
        },
        alike: cell.normal,
      };
    }
  },
};

function isHidden(sheet: Sheet, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const inside = (spans: readonly Span[], position: number) =>
    spans.some(({ from, to }) => position >= from && position <= to);
  return inside(sheet.hiddenRows, row) || inside(sheet.hiddenColumns, column);
}

/** A total over a sheet that nobody sees. */
export const hiddenSheetInTotal: AuditRule = {
  id: 'audit.hidden-sheet-in-total',
  *check(audited) {
    for (const total of totals(audited)) {
      if (total.sheet.visibility === 'visible' || total.home.visibility !== 'visible') continue;
      yield {
        ...at(total),
        rule: this.id,
        severity: 'info',
        facts: { ...factsOf(total), on: total.sheet.name, covered: total.areas.map(areaAddress).join(' ') },
        alike: `${total.cell.normal}|${total.sheet.name}`,
      };
    }
  },
};
