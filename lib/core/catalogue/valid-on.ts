/** Units of a register by the day they are asked for: a code alone names nobody. */
import type { Unit } from './catalogue.ts';

/** Units valid on a day (`yyyy-mm-dd`). */
export function validOn(units: readonly Unit[], date: string): Unit[] {
  return units.filter(
    (unit) => (unit.validFrom === null || unit.validFrom <= date) && (unit.validTo === null || unit.validTo >= date),
  );
}
