/** Suspicions about which cells a range covers. */
import type { Cell } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import type { AuditedBook } from '../audited-book.ts';
import { areaList, cellList, figure, shown } from '../facts.ts';
import type { AuditRule } from '../flag.ts';
import { type FormulaCell, isConstant } from '../formula-map.ts';
import { type Aggregate, aggregatesOf } from './aggregates.ts';
import { isHeading, missedBy } from './coverage.ts';
import type { Missed } from './coverage-line.ts';
import { formulaSuspicion } from './suspicion.ts';

export const rangeShort: AuditRule = {
  id: 'audit.range-short',
  *check(audited) {
    for (const { aggregate, missed } of missedByWholeRows(audited)) {
      const { cell, home, sheet } = aggregate;
      const total = missed.cells.reduce((sum, one) => sum + (one.value as number), 0);
      yield formulaSuspicion(this.id, home, cell, {
        facts: {
          covered: areaList(aggregate.areas),
          missing: cellList(missed.cells),
          missingOn: sheet.name,
          where: missed.where,
          ...(aggregate.op === 'Σ' ? { effect: figure(-total) } : {}),
        },
        alike: `${cell.normal}|${missed.where}`,
        score: missed.score,
      });
    }
  },
};

export const sumOverHeading: AuditRule = {
  id: 'audit.sum-over-heading',
  *check(audited) {
    for (const { aggregate } of aggregatesIn(audited)) {
      const heading = headingIn(aggregate);
      if (!heading) continue;
      const { cell, home } = aggregate;
      yield formulaSuspicion(this.id, home, cell, {
        facts: {
          heading: cellList([heading]),
          headingValue: shown(heading.value),
          ...(aggregate.op === 'Σ' ? { effect: figure(heading.value as number) } : {}),
        },
        alike: cell.normal,
        score: 0.7,
      });
    }
  },
};

/**
 * Copies of one formula miss a figure together, or none does: where only a few of many copies seem to, it is the figure
 * beside them that is odd.
 */
function missedByWholeRows(audited: AuditedBook): readonly { aggregate: Aggregate; missed: Missed }[] {
  const copies = new Map<string, { all: Set<FormulaCell>; missing: { aggregate: Aggregate; missed: Missed }[] }>();
  for (const { aggregate } of aggregatesIn(audited)) {
    const key = `${aggregate.home.name}|${aggregate.cell.normal}`;
    let group = copies.get(key);
    if (!group) {
      group = { all: new Set(), missing: [] };
      copies.set(key, group);
    }
    group.all.add(aggregate.cell);
    const missed = missedBy(audited, aggregate);
    if (missed) group.missing.push({ aggregate, missed });
  }
  const groups = [...copies.values()];
  const agreed = agreedRanges(groups.flatMap(({ missing }) => missing));
  return groups.flatMap(({ all, missing }) => {
    const together = all.size <= 2 || new Set(missing.map(({ aggregate }) => aggregate.cell)).size * 2 > all.size;
    return together ? missing.filter(({ aggregate }) => !agreed(aggregate)) : [];
  });
}

/** Two different figures of one range (its mean and its maximum) agree on where the table ends. */
function agreedRanges(all: readonly { aggregate: Aggregate }[]): (one: Aggregate) => boolean {
  const key = ({ sheet, areas }: Aggregate) => `${sheet.name}!${areaList(areas)}`;
  const kinds = new Map<string, Set<string>>();
  for (const { aggregate } of all) {
    const ops = kinds.get(key(aggregate)) ?? new Set();
    kinds.set(key(aggregate), ops.add(aggregate.op));
  }
  return (one) => (kinds.get(key(one))?.size ?? 0) > 1;
}

function* aggregatesIn(audited: AuditedBook): Iterable<{ aggregate: Aggregate }> {
  for (const { sheet, formulas } of audited.maps) {
    for (const cell of formulas) {
      for (const aggregate of aggregatesOf(audited, sheet, cell)) yield { aggregate };
    }
  }
}

/** A year, or a number of a series of headings, as the first cell of a range of other figures. */
function headingIn({ sheet, along, areas, op }: Aggregate): Cell | null {
  const [area] = areas;
  if (!area || op === 'COUNT' || op === 'COUNTA') return null;
  const vertical = along === 'column';
  const size = vertical ? area.bottom - area.top : area.right - area.left;
  if (size < 3) return null;
  const start = vertical ? area.top : area.left;
  const cross = vertical ? area.left : area.top;
  const at = (position: number) => (vertical ? cellAt(sheet, position, cross) : cellAt(sheet, cross, position));
  const beside = (position: number, step: number) =>
    vertical ? cellAt(sheet, position, cross + step) : cellAt(sheet, cross + step, position);
  const first = at(start);
  if (!isConstant(first) || !isYearInSeries(first.value, beside(start, -1), beside(start, 1))) return null;
  const rest = Array.from({ length: Math.min(size, 12) }, (_, i) => at(start + 1 + i));
  const years = rest.filter((one) => isHeading({ at: () => one, beside }, start)).length;
  return years * 4 <= rest.length ? first : null;
}

function isYearInSeries(value: unknown, before: Cell | undefined, after: Cell | undefined): boolean {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1900 || value > 2100) return false;
  return before?.value === value - 1 || after?.value === value + 1;
}
