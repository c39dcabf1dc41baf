/** Who has to report: the units of the register that exist in the period and answer for something. */
import { assignedRows } from '../catalogue/assignment.ts';
import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';

/** Kinds (`so`, `huyen`, `xa`) and codes asked for; null leaves it to what came in. */
export type Asked = readonly string[] | null;

/** True when the unit exists on the period's last day. Codes were reused: the same code may be another unit later. */
export function existsIn(unit: Unit, period: Pick<Period, 'to'>): boolean {
  return (unit.validFrom ?? '') <= period.to && (unit.validTo === null || unit.validTo >= period.to);
}

/**
 * The expected units in the order of the register. When nobody asked: all departments and districts; communes as well
 * once a commune has reported; any other body only when it has. A catalogue that is one unit's own expects that unit and
 * the communes under it.
 */
export function expectedUnits(
  register: readonly Unit[],
  catalogue: Catalogue,
  period: Pick<Period, 'to'>,
  asked: Asked,
  reported: ReadonlySet<string>,
): Unit[] {
  const units = register.filter((unit) => existsIn(unit, period) && assignedRows(catalogue, unit).length > 0);
  if (asked) return units.filter((unit) => asked.includes(unit.code) || asked.includes(unit.kind));
  const communes = units.some((unit) => unit.kind === 'xa' && reported.has(unit.code));
  return units.filter(
    (unit) =>
      unit.kind === 'so' || unit.kind === 'huyen' || (unit.kind === 'xa' && communes) || reported.has(unit.code),
  );
}
