/** Places of a roll-up by the scheme that belongs to its catalogue, to be frozen with it. */
import type { FrozenRank, Places } from '../../rollup/freeze.ts';
import type { RollUp } from '../../rollup/roll-up.ts';
import { factsOfRollUp } from '../facts/facts-of-roll-up.ts';
import { scoreUnits } from '../points/score-units.ts';
import { builtinScheme, progressSchemeOf } from '../scheme/builtin-schemes.ts';

/** Null when no shipped scheme scores the catalogue: then the figures are frozen without places. */
export function placesOfRollUp(rollUp: RollUp): Places | null {
  const id = progressSchemeOf(rollUp.catalogue.id);
  const scheme = id === null ? null : (builtinScheme(id)?.scheme ?? null);
  if (scheme === null) return null;
  const { catalogue, period } = rollUp;
  const scores = scoreUnits({ scheme, catalogue, facts: factsOfRollUp(rollUp), given: [], period: period.id });
  const ranks = scores.units.map(
    (unit): FrozenRank => ({
      group: unit.group?.id ?? '',
      unit: unit.code,
      rank: unit.rank,
      score: unit.score?.toFixed(scheme.decimals) ?? null,
    }),
  );
  return { scheme: { id: scheme.id, version: scheme.version }, ranks };
}
