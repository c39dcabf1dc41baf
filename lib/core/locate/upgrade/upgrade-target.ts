/** Whose form an upgraded workbook becomes: the unit that the workbook's words name on the last day of its period. */
import { nameKey } from '../../book/text.ts';
import type { Catalogue, Unit } from '../../catalogue/catalogue.ts';
import { parsePeriod } from '../../catalogue/period.ts';
import { type Successor, unitsOn } from '../../catalogue/succession.ts';
import { validOn } from '../../catalogue/valid-on.ts';
import type { Submission } from '../submission.ts';
import type { UpgradeTarget } from './upgrade.ts';

/** Why a workbook has no form to go into. */
export type NoTarget = 'unit-unknown' | 'period-unknown' | 'unit-not-valid' | 'unit-split';

/**
 * The unit and period of a workbook on the map of its period. A workbook of a unit that had merged by then goes into the
 * form of the new unit, with the old one named on its cover: it speaks of a part only. A split unit has no one form.
 */
export function targetOf(
  submission: Pick<Submission, 'unit' | 'unitName' | 'period'>,
  catalogue: Catalogue,
  succession: readonly Successor[],
): UpgradeTarget | NoTarget {
  const { unit: code, unitName } = submission;
  if (code === null) return 'unit-unknown';
  const period = submission.period === null ? null : parsePeriod(submission.period, catalogue.policy);
  if (period === null) return 'period-unknown';
  const known = validOn(catalogue.units, period.to).find((unit) => unit.code === code);
  if (known) return { catalogue, unit: known, period, predecessor: null };
  const now = unitsOn(catalogue.units, succession, period.to);
  const named = now.find((unit) => unit.code === code && isNamed(unit, unitName));
  if (named) return { catalogue, unit: named, period, predecessor: null };
  const old = catalogue.units.find((unit) => unit.code === code && unit.validTo !== null && unit.validTo < period.to);
  const successors = succession.filter((each) => each.oldCode === code && each.from <= period.to);
  if (!old || successors.length === 0) return 'unit-not-valid';
  if (successors.length > 1) return 'unit-split';
  const unit = now.find((each) => each.code === successors[0]?.newCode);
  return unit ? { catalogue, unit, period, predecessor: old } : 'unit-not-valid';
}

function isNamed(unit: Unit, words: string): boolean {
  const key = nameKey(words);
  return [unit.name, `UBND ${unit.name}`, ...unit.aliases].some((name) => nameKey(name) === key);
}
