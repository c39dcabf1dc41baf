/** Units looked up by code: registers hold thousands, and every workbook asks. */
import { grouped } from '../book/grouped.ts';
import { onceFor } from '../book/remember.ts';
import type { Unit } from './catalogue.ts';

const byCode = onceFor((units: readonly Unit[]) => grouped(units, ({ code }) => code));

/** All units of a register that ever had the code, in the register's order; codes were reused. */
export function unitsWithCode(units: readonly Unit[], code: string | null | undefined): readonly Unit[] {
  return (code != null && byCode(units).get(code)) || [];
}
