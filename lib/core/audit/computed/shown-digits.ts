import type { Cell, Sheet } from '../../book/book.ts';
import { Decimal } from '../../book/decimal.ts';
import { styleOf } from '../../book/grid.ts';
import { cellsOf } from '../cells-of.ts';
import type { AuditRule } from '../flag.ts';
import { overlap } from '../formula/area.ts';
import { meaningOf } from '../formula-map.ts';
import { at, factsOf, totals } from './totals.ts';

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
      const seen = (one: Cell) => new Decimal((one.value as number).toPrecision(15)).toDecimalPlaces(decimals);
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
