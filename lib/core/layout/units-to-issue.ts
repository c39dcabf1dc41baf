/** Which units get a template. */
import { assignedRows, assignedTasks } from '../catalogue/assignment.ts';
import type { Catalogue, Unit, UnitKind } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';
import { validOn } from '../catalogue/valid-on.ts';

export const UNIT_KINDS: readonly UnitKind[] = ['tinh', 'so', 'huyen', 'xa', 'khac'];

/**
 * Kinds that report by themselves. The province is whom they report to, and the other bodies a decision names
 * (enterprises, schools) are partly groups: they get a template when they are asked for.
 */
const REPORTING: readonly UnitKind[] = ['so', 'huyen', 'xa'];

export interface UnitsToIssue {
  /** In the order of the register. */
  readonly units: readonly Unit[];
  /** Asked for, but neither a kind nor the code of a unit that exists at the end of the period. */
  readonly unknown: readonly string[];
  /** Asked for by code, but assigned nothing: a template would be empty. */
  readonly idle: readonly Unit[];
}

/** Kinds and codes asked for; null: every reporting unit that is assigned something. */
export function unitsToIssue(
  catalogue: Catalogue,
  period: Pick<Period, 'to'>,
  asked: readonly string[] | null,
): UnitsToIssue {
  const valid = validOn(catalogue.units, period.to);
  const busy = valid.filter(
    (unit) => assignedRows(catalogue, unit).length > 0 || assignedTasks(catalogue, unit).length > 0,
  );
  if (asked === null) return { units: busy.filter((unit) => REPORTING.includes(unit.kind)), unknown: [], idle: [] };
  const byCode = (unit: Unit) => asked.includes(unit.code);
  const isKind = (each: string) => (UNIT_KINDS as readonly string[]).includes(each);
  return {
    units: busy.filter((unit) => byCode(unit) || asked.includes(unit.kind)),
    unknown: asked.filter((each) => !isKind(each) && !valid.some((unit) => unit.code === each)),
    idle: valid.filter((unit) => byCode(unit) && !busy.includes(unit)),
  };
}
