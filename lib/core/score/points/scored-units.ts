/** Who is scored: the units that the figures speak of, known by code and date, each in the first ranking group that fits. */
import type { Catalogue, Unit } from '../../catalogue/catalogue.ts';
import { type Successor, unitsOn } from '../../catalogue/succession.ts';
import type { GivenPoints } from '../facts/given-points.ts';
import type { ScoredFact } from '../facts/scored-fact.ts';
import type { Group, Scheme } from '../scheme/scheme.ts';

export interface ScoredUnit {
  readonly code: string;
  /** Official name where a register knows the unit, else the name in the facts, else the code. */
  readonly name: string;
  /** Null when no register knows the unit on that day. */
  readonly unit: Unit | null;
  readonly group: Group | null;
}

/** The register that codes are looked up in: the scheme's own, else the catalogue's; empty when there is none. */
export function registerOf(scheme: Pick<Scheme, 'units'>, catalogue: Catalogue | null): readonly Unit[] {
  return scheme.units.length > 0 ? scheme.units : (catalogue?.units ?? []);
}

/** Units in the order in which they first appear in the facts, then in the given points; codes mean who they named on `day`. */
export function scoredUnits(
  scheme: Scheme,
  catalogue: Catalogue | null,
  facts: readonly ScoredFact[],
  given: readonly GivenPoints[],
  day: string | null,
  succession: readonly Successor[],
): ScoredUnit[] {
  const register = registerOf(scheme, catalogue);
  const valid = day === null ? register : unitsOn(register, succession, day);
  const names = new Map<string, string>();
  for (const fact of facts) if (!names.get(fact.unit)) names.set(fact.unit, fact.name);
  for (const each of given) if (!names.has(each.unit)) names.set(each.unit, '');
  return [...names].map(([code, name]) => {
    const unit = valid.find((each) => each.code === code) ?? null;
    return { code, name: unit?.name ?? (name || code), unit, group: groupOf(scheme.groups, code, unit) };
  });
}

function groupOf(groups: readonly Group[], code: string, unit: Unit | null): Group | null {
  const fits = (group: Group) =>
    (group.kinds.length === 0 || (unit !== null && group.kinds.includes(unit.kind))) &&
    (group.units.length === 0 || group.units.includes(code));
  return groups.find(fits) ?? null;
}
