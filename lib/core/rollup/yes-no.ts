/** Where each unit answers yes or no, the answer is a figure: one of one, or none of one. */
import { Decimal } from '../book/decimal.ts';
import type { Indicator } from '../catalogue/catalogue.ts';
import type { Observation } from '../locate/submission.ts';

export interface Answer {
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly value: Decimal;
}

const YES = new Set(['có', 'x', 'đạt', 'đã có', 'rồi', 'yes', '1/1']);
const NO = new Set(['không', 'chưa', 'không có', 'chưa có', 'chưa đạt', 'không đạt', 'no', '0/1']);

/**
 * The answer of a unit to an indicator that counts units: 1 or 0 of 1 from a bare 1 or 0, or from one of the words
 * above alone in the cell. Null when the unit gave both parts itself (`13/13`: it speaks for several), only a
 * percentage, or anything else.
 */
export function saysYes(observation: Observation, indicator: Indicator): Answer | null {
  const named = indicator.consolidation === 'count-named';
  if (indicator.consolidation !== 'count-units' && !named) return null;
  if (observation.denominator) return null;
  // A 1 in the column of percentages may be 1%; in a count's own column it is a count.
  const bare = observation.numerator ?? (named && !observation.stated?.percent ? observation.stated : null);
  const word = observation.text.normalize('NFC').trim().toLowerCase().replace(/[.;]$/, '');
  const yes = bare ? whole(bare.value, bare.bound) : YES.has(word) ? 1 : NO.has(word) ? 0 : null;
  if (yes === null) return null;
  const count = new Decimal(yes);
  return named
    ? { numerator: null, denominator: null, value: count }
    : { numerator: count, denominator: new Decimal(1), value: count.times(100) };
}

function whole(value: Decimal, bound: unknown): 0 | 1 | null {
  if (bound !== null) return null;
  return value.isZero() ? 0 : value.eq(1) ? 1 : null;
}
