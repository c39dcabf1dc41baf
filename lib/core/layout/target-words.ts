import type { Decimal } from '../book/decimal.ts';
import type { Target } from '../catalogue/catalogue.ts';

/** Longest printed target that fits its narrow column. */
const SHORT = 20;

/**
 * A target as the form prints it: as the document prints it when that is short (`Tối thiểu 10%`), else its figure
 * (`100%` of a whole sentence). Null for a target in words too long for a cell: it goes under the table.
 */
export function targetWords(target: Target | null): string | null {
  if (target === null) return '';
  if (target.text.length <= SHORT) return target.text;
  if (target.value === null) return null;
  const sign = target.comparator === '>=' || target.comparator === '=' ? '' : target.comparator;
  const unit = target.unit.startsWith('%') ? target.unit : ` ${target.unit}`;
  return `${sign}${vietnameseNumber(target.value)}${unit}`.trimEnd();
}

/** `1000.5` → `1.000,5`. */
function vietnameseNumber(value: Decimal): string {
  const [whole = '', fraction] = value.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
