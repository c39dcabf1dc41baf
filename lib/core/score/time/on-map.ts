/** Facts of old periods put on a new map before they are scored or laid beside newer ones. */
import type { Language } from '../../book/language.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Successor } from '../../catalogue/succession.ts';
import { type RestatedFigure, restate } from '../../rollup/restate.ts';
import { restatedRows } from '../../rollup/restate-table.ts';
import { lastDayOf, periodsOf } from '../facts/periods.ts';
import type { ScoredFact } from '../facts/scored-fact.ts';

export interface FactsOnMap {
  /** Facts as they stand on the map; what cannot be restated is absent. */
  readonly facts: readonly ScoredFact[];
  /** Old and new side by side (`restated.csv`), with the reason for whatever is absent. */
  readonly rows: readonly Record<string, string | number | null>[];
  /** Periods whose facts were moved. */
  readonly moved: readonly string[];
  /** Figures of new units to which some of the old ones gave nothing: figures for a part of the place. */
  readonly inPart: readonly { readonly period: string; readonly figure: RestatedFigure }[];
}

/** `mapDay`: `yyyy-mm-dd`. Periods that end on or after the change keep their facts. */
export function factsOnMap(
  facts: readonly ScoredFact[],
  map: { succession: readonly Successor[]; mapDay: string; catalogue: Catalogue | null },
  language: Language,
): FactsOnMap {
  const parts = periodsOf(facts).map((period) => {
    const before = facts.filter((fact) => fact.period === period);
    const day = lastDayOf(period);
    if (day === null) return { period, facts: before, rows: [], moved: false, inPart: [] };
    const restatement = restate({ figures: before, day, ...map });
    const restated = restatement.restated.map((figure): ScoredFact => {
      const [first] = before.filter((fact) => figure.from.includes(fact.unit) && fact.indicator === figure.indicator);
      const bases = new Set(
        before
          .filter((fact) => figure.from.includes(fact.unit) && fact.indicator === figure.indicator)
          .map((f) => f.basis),
      );
      return {
        ...(first as ScoredFact),
        unit: figure.unit,
        name: figure.name,
        tier: figure.tier,
        class: figure.class,
        numerator: figure.numerator,
        denominator: figure.denominator,
        value: figure.value,
        stated: null,
        bound: null,
        statedBound: null,
        exact: true,
        basis: bases.size === 1 ? (first?.basis ?? '') : '',
        text: '',
        file: null,
        sheet: null,
        cell: null,
        sha256: null,
        table: null,
        row: null,
      };
    });
    const moved = restatement.restated.length > 0 || restatement.notRestated.length > 0;
    const rows = moved ? restatedRows(period, restatement, before, map.succession, day, language) : [];
    const inPart = restatement.restated.filter((figure) => figure.from.length < figure.predecessors.length);
    return { period, facts: [...restatement.kept, ...restated], rows, moved, inPart };
  });
  return {
    facts: parts.flatMap((part) => part.facts),
    rows: parts.flatMap((part) => part.rows),
    moved: parts.filter((part) => part.moved).map((part) => part.period),
    inPart: parts.flatMap(({ period, inPart }) => inPart.map((figure) => ({ period, figure }))),
  };
}
