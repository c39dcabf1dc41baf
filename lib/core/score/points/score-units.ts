/** Scores and ranks of all units for one period. */
import type { Decimal } from '../../book/decimal.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Successor } from '../../catalogue/succession.ts';
import type { GivenPoints } from '../facts/given-points.ts';
import { lastDayOf } from '../facts/periods.ts';
import type { ScoredFact } from '../facts/scored-fact.ts';
import { ranksOf } from '../ranks/rank.ts';
import { type Criterion, type Group, leavesOf, type Scheme } from '../scheme/scheme.ts';
import { aggregate, NOTHING, scoreOf } from './aggregate.ts';
import { rounded, ZERO } from './exact.ts';
import { factFindings, isForeign } from './fact-findings.ts';
import { nothingTaken, takesSomething } from './nothing-taken.ts';
import { scoreFindings } from './score-findings.ts';
import { type LeafScore, reading, scoreLeaf } from './score-leaf.ts';
import { registerOf, type ScoredUnit, scoredUnits } from './scored-units.ts';
import type { Scores, UnitScore, Unranked } from './unit-score.ts';

export interface ScoreInput {
  readonly scheme: Scheme;
  /** The catalogue the scheme names; null when it names none. */
  readonly catalogue: Catalogue | null;
  /** Facts of any periods; those of `period` are scored. */
  readonly facts: readonly ScoredFact[];
  readonly given: readonly GivenPoints[];
  readonly period: string;
  /** Who became whom; empty when not given. */
  readonly succession?: readonly Successor[];
  /** Day whose map the facts stand on, when they were restated; else they stand on that of their own period. */
  readonly onMapOf?: string | null;
  /** The facts are of one unit of many: the best of its group is not known, and nothing relative can be scored. */
  readonly alone?: boolean;
}

export function scoreUnits({ scheme, catalogue, facts, given, period, ...map }: ScoreInput): Scores {
  const ofPeriod = facts.filter((fact) => fact.period === period);
  // Ids of another catalogue mean other things: its figures are told of, and never scored.
  const current = ofPeriod.filter((fact) => !isForeign(scheme, fact));
  const day = map.onMapOf ?? lastDayOf(period);
  const units = scoredUnits(scheme, catalogue, current, given, day, map.succession ?? []);
  const byUnit = new Map(units.map(({ code }) => [code, current.filter((fact) => fact.unit === code)]));
  const root = scheme.criteria[0] as Criterion;
  const leaves = leavesOf(scheme);
  const best = bestOf(units, byUnit);
  const scored = units.map((unit) => {
    const input = {
      scheme,
      catalogue,
      unit,
      facts: byUnit.get(unit.code) ?? [],
      given: given.filter((each) => each.unit === unit.code),
      best: (criterion: Criterion) => (map.alone ? null : best(criterion, unit.group)),
    };
    return completeUnit(
      scheme,
      unit,
      leaves.map((leaf) => scoreLeaf(leaf, input)),
    );
  });
  const registered = registerOf(scheme, catalogue).length > 0;
  const ofFacts = factFindings(scheme, ofPeriod, units, registered);
  // A unit's own sheet is filled in little by little: there, nothing yet is no fault of the scheme.
  if (!map.alone && scored.length > 0 && !scored.some(takesSomething)) {
    const findings = [nothingTaken(scheme, current), ...ofFacts];
    return { scheme, catalogue, period, root, units: scored.map(withoutScore), findings };
  }
  const ranked = withRanks(scheme, scored);
  const findings = [...ofFacts, ...scoreFindings(scheme, ranked)];
  return { scheme, catalogue, period, root, units: ranked, findings };
}

/** A unit's score from its leaves; used again by every what-if. */
export function completeUnit(scheme: Scheme, unit: ScoredUnit, leaves: readonly LeafScore[]): UnitScore {
  const root = scheme.criteria[0] as Criterion;
  const tallies = aggregate(scheme, new Map(leaves.map((leaf) => [leaf.criterion.id, leaf.tally])));
  const top = tallies.get(root.id) ?? NOTHING;
  const points = scoreOf(root, top);
  const coverage = top.applicable.isZero() ? ZERO : top.covered.div(top.applicable).times(100);
  const score = points === null ? null : scoreShown(scheme, points);
  const unranked = whyUnranked(scheme, unit, leaves, points, coverage);
  return { ...unit, leaves, tallies, points, score, coverage, rank: null, ranked: 0, unranked };
}

/** Nothing was taken from nobody: no points, so no rank, whatever the scheme gives for a missing figure. */
function withoutScore(unit: UnitScore): UnitScore {
  const tallies = new Map([...unit.tallies].map(([id, tally]) => [id, { ...tally, available: ZERO }]));
  return { ...unit, tallies, points: null, score: null, unranked: { because: 'nothing-to-score' } };
}

/** Points of the root's maximum on the scale that the scheme shows scores in, not rounded. */
export function onScale(scheme: Scheme, points: Decimal): Decimal {
  return scheme.scale === 'index' ? points.div((scheme.criteria[0] as Criterion).maximum) : points;
}

/** Points as the scheme shows and ranks them. */
export function scoreShown(scheme: Scheme, points: Decimal): Decimal {
  return rounded(onScale(scheme, points), scheme.decimals);
}

function whyUnranked(
  scheme: Scheme,
  unit: ScoredUnit,
  leaves: readonly LeafScore[],
  points: Decimal | null,
  coverage: Decimal,
): Unranked | null {
  if (unit.group === null) return { because: 'no-group' };
  if (!unit.group.ranked) return { because: 'group', reason: unit.group.reason };
  if (points === null) return { because: 'nothing-to-score' };
  const barred = leaves.filter((leaf) => leaf.policy === 'unranked').map((leaf) => leaf.criterion.id);
  if (barred.length > 0) return { because: 'policy', criteria: barred };
  const minimum = scheme.minimumCoverage;
  return coverage.lt(minimum) ? { because: 'coverage', coverage, minimum } : null;
}

/** Ranks within each group, over the units that may be ranked. */
function withRanks(scheme: Scheme, units: readonly UnitScore[]): UnitScore[] {
  const ranks = new Map<UnitScore, { rank: number; ranked: number }>();
  for (const group of scheme.groups) {
    const members = units.filter((unit) => unit.group?.id === group.id && unit.unranked === null);
    const places = ranksOf(
      members.map((unit) => unit.score as Decimal),
      scheme.ties,
    );
    for (const [at, unit] of members.entries()) ranks.set(unit, { rank: places[at] as number, ranked: members.length });
  }
  return units.map((unit) => ({ ...unit, rank: ranks.get(unit)?.rank ?? null, ranked: ranks.get(unit)?.ranked ?? 0 }));
}

/** Best measured value of a criterion in a group, worked out once; a bound is no measurement. */
function bestOf(units: readonly ScoredUnit[], byUnit: ReadonlyMap<string, readonly ScoredFact[]>) {
  const known = new Map<string, Decimal | null>();
  return (criterion: Criterion, group: Group | null): Decimal | null => {
    const key = `${criterion.id} ${group?.id ?? ''}`;
    if (!known.has(key)) {
      const values = units
        .filter((unit) => unit.group?.id === group?.id)
        .map((unit) => reading(criterion, { unit, facts: byUnit.get(unit.code) ?? [] }))
        .flatMap(({ value, bound }) => (value === null || bound !== null ? [] : [value]));
      const better = (a: Decimal, b: Decimal) => (criterion.direction === 'higher' ? a.gt(b) : a.lt(b));
      known.set(
        key,
        values.reduce<Decimal | null>((top, value) => (top === null || better(value, top) ? value : top), null),
      );
    }
    return known.get(key) ?? null;
  };
}
