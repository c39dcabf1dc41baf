/** Totals that count something twice, that take in what nobody sees, or whose shown digits do not add up. */
import { Decimal } from 'decimal.js';
import { areaAddress } from '../../book/address.ts';
import type { Cell, Sheet, Span } from '../../book/book.ts';
import { styleOf } from '../../book/grid.ts';
import type { AuditedBook } from '../audited-book.ts';
import { cellsOf } from '../cells-of.ts';
import { cellList, figure, shown } from '../facts.ts';
import type { AuditRule } from '../flag.ts';
import { overlap, within } from '../formula/area.ts';
import type { Term } from '../formula/term.ts';
import { type FormulaCell, meaningOf } from '../formula-map.ts';
import { type Aggregate, aggregatesOf } from '../neighbours/aggregates.ts';

function* totals(audited: AuditedBook): Iterable<Aggregate> {
  for (const { sheet, formulas } of audited.maps) {
    for (const cell of formulas) yield* aggregatesOf(audited, sheet, cell);
  }
}

const at = ({ cell, home }: Aggregate) =>
  ({ certainty: 'computed', sheet: home, row: cell.row, column: cell.column }) as const;
const factsOf = ({ cell }: Aggregate) => ({ formula: cell.cell.formula ?? '', value: shown(cell.cell.value) });

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

/** At most this many remarks on rounding per sheet: more of them say nothing new. */
const ROUNDING_REMARKS = 3;

/** The digits a reader sees do not add up to the digits of the total, though the total is right. */
export const shownDigits: AuditRule = {
  id: 'audit.shown-digits',
  *check(audited) {
    const told = new Map<Sheet, number>();
    for (const total of totals(audited)) {
      const { cell, home, sheet, areas } = total;
      const meaning = meaningOf(cell, home);
      if (meaning.op !== 'Σ' || meaning.items.length !== areas.length || home !== sheet) continue;
      const decimals = shownDecimals(styleOf(audited.book, cell.cell).format);
      const parts = areas.flatMap((area) => cellsOf(sheet, area)).filter(({ value }) => typeof value === 'number');
      if (decimals === null || typeof cell.cell.value !== 'number' || parts.length < 2 || parts.length > 200) continue;
      if (parts.some((part) => shownDecimals(styleOf(audited.book, part).format) !== decimals)) continue;
      if (areas.some((area) => areas.some((other) => other !== area && overlap(area, other)))) continue;
      const seen = (one: Cell) =>
        new Decimal((one.value as number).toPrecision(15)).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
      const sum = parts.reduce((all, part) => all.plus(seen(part)), new Decimal(0));
      const difference = sum.minus(seen(cell.cell));
      const exact = parts.reduce((all, part) => all + (part.value as number), 0);
      if (difference.isZero() || Math.abs(exact - cell.cell.value) > 1e-6 * Math.max(1, Math.abs(exact))) continue;
      const count = told.get(home) ?? 0;
      told.set(home, count + 1);
      if (count >= ROUNDING_REMARKS) continue;
      yield {
        ...at(total),
        rule: this.id,
        severity: 'info',
        facts: {
          ...factsOf(total),
          shown: seen(cell.cell).toFixed(),
          shownSum: sum.toFixed(),
          difference: difference.toFixed(),
        },
        alike: cell.normal,
      };
    }
  },
};

/** Decimals a number format shows; null when it shows no plain amount (general, percent, date, text, scientific). */
function shownDecimals(format: string): number | null {
  const positive = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (!/[0#]/.test(positive) || /[%Ee/?@dmyhs]/i.test(positive) || /,\s*$/.test(positive.trimEnd())) return null;
  return /\.([0#]+)/.exec(positive)?.[1]?.length ?? 0;
}
