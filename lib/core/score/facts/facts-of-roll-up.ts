/** The facts of a roll-up as figures to score, without the way through a file. */
import type { Fact } from '../../rollup/roll-up.ts';
import type { Rows } from '../../rollup/rows.ts';
import { completeFigures, type ScoredFact } from './scored-fact.ts';

/** One figure per fact; names come from the roll-up's units. */
export function factsOfRollUp(rollUp: {
  readonly catalogue: { readonly id: string };
  readonly period: { readonly id: string };
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly facts: Pick<Rows<Fact>, 'map'>;
}): ScoredFact[] {
  const names = new Map(rollUp.units.map((unit) => [unit.code, unit.name]));
  return rollUp.facts.map((fact) => ({
    period: rollUp.period.id,
    catalogue: rollUp.catalogue.id,
    unit: fact.unit,
    name: names.get(fact.unit) ?? '',
    tier: fact.tier,
    class: fact.class,
    indicator: fact.indicator,
    ...completeFigures(fact),
    bound: fact.bound,
    statedBound: fact.statedBound,
    decimals: (fact.stated ?? fact.value)?.decimalPlaces() ?? 0,
    state: fact.state,
    text: fact.text,
    basis: '',
    file: fact.file,
    sheet: fact.at?.sheet ?? null,
    cell: fact.at?.address ?? null,
    sha256: fact.sha256,
    table: null,
    row: null,
  }));
}
