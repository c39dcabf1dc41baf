/** Units looked up by code: registers hold thousands, and every workbook asks. */
import type { Unit } from './catalogue.ts';

const registers = new WeakMap<readonly Unit[], ReadonlyMap<string, readonly Unit[]>>();

/** All units of a register that ever had the code, in the register's order; codes were reused. */
export function unitsWithCode(units: readonly Unit[], code: string | null | undefined): readonly Unit[] {
  let byCode = registers.get(units);
  if (!byCode) {
    const made = new Map<string, Unit[]>();
    for (const unit of units) {
      const known = made.get(unit.code);
      if (known) known.push(unit);
      else made.set(unit.code, [unit]);
    }
    byCode = made;
    registers.set(units, byCode);
  }
  return (code != null && byCode.get(code)) || [];
}
