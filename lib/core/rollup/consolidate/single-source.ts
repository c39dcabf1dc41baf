/**
 * Figures that overlap from unit to unit (one shared catalogue of procedures, one statistic of the province) are not
 * added up. The unit that answers for the whole counts alone: the only executor named, else the lead; the others'
 * figures are listed.
 *
 * A union has no such unit when its lead executes it like all the others: what the lead then reports is its own part
 * (its own services, its own databases), and signing that for the province would be wrong.
 */
import { names } from '../../catalogue/assignment.ts';
import type { Indicator, Unit } from '../../catalogue/catalogue.ts';
import type { Fact, TotalReason } from '../roll-up.ts';
import { type Consolidate, type Consolidated, leaveOut } from './consolidated.ts';

export const singleSource: Consolidate = ({ indicator, facts, unitOf }) => {
  const union = indicator.consolidation === 'union';
  const source = sourcesOf(indicator).filter((code) => !union || !oneOfMany(indicator, unitOf(code)));
  const here: Fact[] = [];
  const all = { unitsReporting: 0, unitsExpected: 0 };
  for (const fact of facts) {
    if (!fact.expected) continue;
    all.unitsExpected += 1;
    if (fact.counted) all.unitsReporting += 1;
    if (source.includes(fact.unit)) here.push(fact);
  }
  const figures = here.filter((fact) => fact.counted);
  const only = figures.length === 1 ? figures[0] : undefined;
  const final = (fact: Fact) =>
    figures.length <= 1 && source.includes(fact.unit) ? fact : leaveOut(fact, 'not-the-source');
  const reason: TotalReason = only ? 'source-figure' : figures.length > 1 ? 'several-sources' : 'source-silent';
  const result: Consolidated =
    here.length === 0
      ? { ...NO_FIGURE, ...all, reason: 'not-added-up' }
      : {
          ...NO_FIGURE,
          numerator: only?.numerator ?? null,
          denominator: only?.denominator ?? null,
          value: only?.value ?? null,
          unitsReporting: only ? 1 : 0,
          unitsExpected: 1,
          reason,
        };
  // Whose figure it is was known before the facts go by.
  return { final, add: () => undefined, result: () => result };
};

const NO_FIGURE = { numerator: null, denominator: null, value: null, bound: null } as const;

/** Codes of the units that answer for the whole: the one executor named by its code, else the leads. */
function sourcesOf(indicator: Pick<Indicator, 'executors' | 'lead'>): readonly string[] {
  const [first, ...more] = indicator.executors;
  if (first !== undefined && more.length === 0 && !first.startsWith('@')) return [first];
  return indicator.lead.filter((code) => !code.startsWith('@'));
}

function oneOfMany({ executors }: Indicator, unit: Unit | undefined): boolean {
  const alone = executors.length === 1 && executors[0] === unit?.code;
  return unit !== undefined && !alone && names(executors, unit);
}
