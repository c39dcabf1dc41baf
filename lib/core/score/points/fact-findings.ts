/** What is wrong with the figures themselves, before anybody is scored: contradictions, and figures that nothing takes. */
import { percentage } from '../../assess/exact.ts';
import { Decimal } from '../../book/decimal.ts';
import type { Facts, Finding, Severity } from '../../findings/finding.ts';
import { isSaid } from '../../rollup/figure-state.ts';
import type { ScoredFact } from '../facts/scored-fact.ts';
import { leavesOf, type Scheme } from '../scheme/scheme.ts';
import { plain } from './exact.ts';
import type { ScoredUnit } from './scored-units.ts';

/** `registered`: whether there is a register in which the units must stand. */
export function factFindings(
  scheme: Scheme,
  facts: readonly ScoredFact[],
  units: readonly ScoredUnit[],
  registered: boolean,
): Finding[] {
  const own = facts.filter((fact) => !isForeign(scheme, fact));
  return [
    ...foreign(scheme, facts),
    ...(registered ? unknownUnits(units, own) : []),
    ...own.flatMap(notItsParts),
    ...notTaken(scheme, own),
    ...otherTier(scheme, own, units),
  ];
}

/** Whether a figure says it is of another catalogue than the one the scheme is made for. */
export function isForeign(scheme: Pick<Scheme, 'catalogue'>, fact: Pick<ScoredFact, 'catalogue'>): boolean {
  return scheme.catalogue !== null && fact.catalogue !== '' && fact.catalogue !== scheme.catalogue;
}

function foreign(scheme: Scheme, facts: readonly ScoredFact[]): Finding[] {
  const others = facts.filter((fact) => isForeign(scheme, fact));
  return [...new Set(others.map(({ catalogue }) => catalogue))].map((catalogue) => {
    const rows = others.filter((fact) => fact.catalogue === catalogue);
    const count = String(rows.length);
    const words = { catalogue, asked: scheme.catalogue, count, ...rowOf(rows[0], 'catalogue') };
    return factFinding('score.other-catalogue', 'error', null, words, undefined);
  });
}

/** A figure for another tier than its unit's, where the scheme asks for the unit's own and there is none. */
function otherTier(scheme: Scheme, facts: readonly ScoredFact[], units: readonly ScoredUnit[]): Finding[] {
  const keys = new Set(leavesOf(scheme).flatMap(({ input, baseline }) => [input, baseline]));
  return units.flatMap(({ code, name, unit }) => {
    const own = facts.filter((fact) => fact.unit === code && fact.class === null && keys.has(fact.indicator));
    const tier = unit?.tier ?? null;
    return own
      .filter((fact) => isSaid(fact.state) && tier !== null && fact.tier !== null && fact.tier !== tier)
      .filter(({ indicator, tier: other }) => !keys.has(`${indicator}/${other}`))
      .filter(({ indicator }) => !own.some((each) => each.indicator === indicator && (each.tier ?? tier) === tier))
      .map((fact) => {
        const words = { unitName: name, indicator: fact.indicator, tier: fact.tier, own: tier, ...rowOf(fact, 'tier') };
        return factFinding('score.other-tier', 'warning', code, words, fact);
      });
  });
}

/** A code that no register knows belongs to no kind and no tier: nobody can say by which target it is judged. */
function unknownUnits(units: readonly ScoredUnit[], facts: readonly ScoredFact[]): Finding[] {
  return units
    .filter(({ unit }) => unit === null)
    .map(({ code, name }) => {
      const first = facts.find((fact) => fact.unit === code);
      return factFinding(
        'score.unit-unknown',
        'warning',
        code,
        { unitName: name, code, ...rowOf(first, 'unit') },
        first,
      );
    });
}

/** A value that is neither numerator ÷ denominator nor its percentage at the precision it is written in. */
function notItsParts(fact: ScoredFact): Finding[] {
  const { value, numerator, denominator, bound, decimals } = fact;
  if (!isSaid(fact.state) || value === null || bound !== null || !numerator || !denominator) return [];
  const percent = percentage(numerator, denominator);
  if (percent === null) return [];
  const half = new Decimal(10).pow(-decimals).div(2);
  const near = (figure: Decimal) => value.minus(figure).abs().lte(half);
  if (fact.exact || near(percent) || near(percent.div(100))) return [];
  const facts: Facts = {
    ...{ unitName: fact.name || fact.unit, indicator: fact.indicator, value: plain(value) },
    ...{ numerator: plain(numerator), denominator: plain(denominator), computed: plain(percent.toDecimalPlaces(4)) },
    ...rowOf(fact, 'value'),
  };
  return [factFinding('score.value-not-its-parts', 'error', fact.unit, facts, fact)];
}

/**
 * Figures whose indicator no criterion takes. One that differs from a key of the scheme only by capitals, spaces or marks is
 * surely meant to be it, and its unit is scored without.
 */
function notTaken(scheme: Scheme, facts: readonly ScoredFact[]): Finding[] {
  const keys = leavesOf(scheme).flatMap(({ input, baseline }) => [input, baseline].filter((key) => key !== ''));
  const taken = new Set(keys.flatMap((key) => [key, key.slice(0, Math.max(0, key.lastIndexOf('/')))]));
  const alike = new Map(keys.map((key) => [letters(key), key]));
  const idle = facts.filter((fact) => isSaid(fact.state) && !taken.has(fact.indicator));
  const misspelt = idle.flatMap((fact) => {
    const meant = alike.get(letters(fact.indicator));
    if (meant === undefined) return [];
    const words = { unitName: fact.name || fact.unit, indicator: fact.indicator, meant, ...rowOf(fact, 'indicator') };
    return [factFinding('score.indicator-misspelt', 'error', fact.unit, words, fact)];
  });
  const others = idle.filter((fact) => !alike.has(letters(fact.indicator)));
  const unused = [...new Set(others.map(({ indicator }) => indicator))];
  if (unused.length === 0) return misspelt;
  const first = { count: String(others.length), indicators: unused, ...rowOf(others[0], 'indicator') };
  return [...misspelt, factFinding('score.indicator-unused', 'info', null, first, undefined)];
}

function letters(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}/]/gu, '');
}

function rowOf(fact: ScoredFact | undefined, column: string): Facts {
  return { csv: fact?.table ?? null, row: fact?.row ?? null, column };
}

function factFinding(
  rule: string,
  severity: Severity,
  unit: string | null,
  facts: Facts,
  fact: ScoredFact | undefined,
): Finding {
  const [file, sheet, range] = [fact?.file ?? null, fact?.sheet ?? null, fact?.cell ?? null];
  return { rule, severity, certainty: 'computed', unit, file, sheet, range, facts, expected: null, cause: null };
}
