/** One leaf of one unit: which figure, which target, how many points, and if none, why. */
import type { Decimal } from '../../book/decimal.ts';
import type { Bound } from '../../book/numbers.ts';
import { assignedIndicators } from '../../catalogue/assignment.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { targetFor } from '../../catalogue/targets.ts';
import { isSaid } from '../../rollup/figure-state.ts';
import { factFor } from '../facts/fact-for.ts';
import { type GivenPoints, type Judged, judgeGiven, type Verification } from '../facts/given-points.ts';
import { figureOf, type ScoredFact } from '../facts/scored-fact.ts';
import type { Criterion, Policy, Scheme } from '../scheme/scheme.ts';
import { NOTHING, type Tally } from './aggregate.ts';
import { boundedPoints, type PointRange } from './bounded-points.ts';
import { ZERO } from './exact.ts';
import { type Context, pointsFor } from './forms.ts';
import type { ScoredUnit } from './scored-units.ts';

/** `scored`, or why there are no points: no figure, does not concern the unit, only shown. */
export type LeafState = 'scored' | 'missing' | 'not-applicable' | 'shown';

/** What the points rest on: parts that can be recomputed, a figure merely stated, or points given by people. */
export type Basis = 'computed' | 'stated' | 'given';

export interface LeafScore {
  readonly criterion: Criterion;
  readonly state: LeafState;
  readonly basis: Basis | null;
  readonly fact: ScoredFact | null;
  readonly value: Decimal | null;
  /** The value is no measurement: it counts only where it decides the points by itself. */
  readonly bound: Bound | null;
  /** Points that the true figure may earn, where a bound leaves it open; null where nothing is open, or all is. */
  readonly open: PointRange | null;
  readonly context: Context;
  /** Points by the form alone, before what people decided. */
  readonly computed: Decimal | null;
  readonly given: GivenPoints | null;
  readonly judged: Judged | null;
  readonly verification: Verification | null;
  /** Policy applied; null where there is a figure. */
  readonly policy: Policy | null;
  readonly tally: Tally;
}

export interface LeafInput {
  readonly scheme: Scheme;
  readonly catalogue: Catalogue | null;
  readonly unit: ScoredUnit;
  readonly facts: readonly ScoredFact[];
  readonly given: readonly GivenPoints[];
  /** Best value of the unit's ranking group for a `relative` criterion. */
  readonly best: (criterion: Criterion) => Decimal | null;
}

export function scoreLeaf(criterion: Criterion, input: LeafInput): LeafScore {
  const { fact, value, bound } = reading(criterion, input);
  const context = contextOf(criterion, input);
  const { computed, open } = byForm(criterion, { fact, value, bound }, context);
  const given = input.given.find((each) => each.criterion === criterion.id) ?? null;
  const judged = given === null ? null : judgeGiven(given, criterion, computed);
  const common = { criterion, fact, value, bound, open, context, computed, given, judged };
  if (criterion.form === 'shown') {
    return { ...common, state: 'shown', basis: null, verification: null, policy: null, tally: NOTHING };
  }
  const counted = pointsThatCount(input.scheme, computed, judged);
  if (counted !== null) {
    const byPeople = judged !== null && (computed === null || counted !== computed);
    const verification = judged?.verification ?? null;
    const basis: Basis = byPeople ? 'given' : fact?.exact ? 'computed' : 'stated';
    return { ...common, state: 'scored', basis, verification, policy: null, tally: full(criterion, counted) };
  }
  const state = concerns(criterion, input, fact) ? 'missing' : 'not-applicable';
  const policy = state === 'missing' ? criterion.missing : criterion.notApplicable;
  const applicable = state === 'missing' ? criterion.maximum : ZERO;
  const available = policy === 'zero' ? criterion.maximum : ZERO;
  const tally = { points: ZERO, available, applicable, covered: ZERO };
  return { ...common, state, basis: null, verification: judged?.verification ?? null, policy, tally };
}

/** The tally of a leaf that has points. */
export function full(criterion: Criterion, points: Decimal): Tally {
  const { maximum } = criterion;
  return { points, available: maximum, applicable: maximum, covered: maximum };
}

/** Points by the form alone. A bound earns them only where every figure it allows would earn the same. */
function byForm(
  criterion: Criterion,
  { fact, value, bound }: Reading,
  context: Context,
): { readonly computed: Decimal | null; readonly open: PointRange | null } {
  if (fact === null || !isSaid(fact.state)) return { computed: null, open: null };
  const points = (at: Decimal | null) => pointsFor(criterion, at, fact.text, context);
  if (bound === null || value === null) return { computed: points(value), open: null };
  // An answer in words is an answer, whatever number stands beside it.
  if (criterion.form === 'fractions') return { computed: points(null), open: null };
  const range = boundedPoints(value, bound, points);
  return range?.low.eq(range.high) ? { computed: range.low, open: null } : { computed: null, open: range };
}

export interface Reading {
  readonly fact: ScoredFact | null;
  readonly value: Decimal | null;
  readonly bound: Bound | null;
}

/** The figure of a leaf: its fact, and the value in it that the criterion takes. A value only stated counts, and is marked. */
export function reading(criterion: Criterion, input: Pick<LeafInput, 'facts' | 'unit'>): Reading {
  const fact = criterion.input === '' ? null : factFor(input.facts, criterion.input, input.unit.unit?.tier ?? null);
  if (fact === null || !isSaid(fact.state)) return { fact, value: null, bound: null };
  if (criterion.take === 'value') return { fact, ...figureOf(fact) };
  return { fact, value: fact[criterion.take], bound: criterion.take === 'stated' ? fact.statedBound : fact.bound };
}

/**
 * A final decision with its reason goes before the computed points; without a reason they stand. Points that only people
 * give count as far as the scheme lets unverified points count.
 */
function pointsThatCount(scheme: Scheme, computed: Decimal | null, judged: Judged | null): Decimal | null {
  if (judged === null || judged.points === null) return computed;
  if (computed !== null) {
    const replaced = judged.verification === 'final' && judged.problems.length === 0;
    return replaced ? judged.points : computed;
  }
  const counts =
    judged.verification === 'verified' || judged.verification === 'final' || scheme.unverified === 'counts';
  return counts ? judged.points : ZERO;
}

function contextOf(criterion: Criterion, input: LeafInput): Context {
  const best = criterion.form === 'relative' ? input.best(criterion) : null;
  if (criterion.form !== 'target' && criterion.form !== 'baseline') return { best, target: null, baseline: null };
  return { best, target: targetOf(criterion, input), baseline: baselineOf(criterion, input) };
}

function targetOf(criterion: Criterion, { scheme, catalogue, unit }: LeafInput): Context['target'] {
  if (criterion.target !== null) return { value: criterion.target, strict: false };
  const [id = '', part = null] = criterion.input.split('/');
  const indicator = catalogue?.indicators.find((each) => each.id === id);
  if (!indicator || scheme.targetYear === null) return null;
  const tier = part === 'tinh' || part === 'huyen' || part === 'xa' ? part : (unit.unit?.tier ?? null);
  const target = targetFor(indicator, scheme.targetYear, tier, part);
  // A target set for the province as a whole is not shared out among its units.
  if (!target || target.value === null || target.comparator === 'text' || target.scope === 'province') return null;
  const strict = target.comparator === '>' || !(catalogue?.policy.equalityMeets ?? true);
  return { value: target.value, strict };
}

function baselineOf(criterion: Criterion, input: LeafInput): Decimal | null {
  if (criterion.baseline === '') return criterion.floor;
  const fact = factFor(input.facts, criterion.baseline, input.unit.unit?.tier ?? null);
  if (fact === null || !isSaid(fact.state)) return null;
  const { value, bound } = figureOf(fact);
  return bound === null ? value : null;
}

/** Whether the criterion concerns the unit: it says so itself, or the catalogue does not ask the unit for the indicator. */
function concerns(criterion: Criterion, { catalogue, unit }: LeafInput, fact: ScoredFact | null): boolean {
  if (fact !== null) return fact.state !== 'not-applicable';
  if (catalogue === null || unit.unit === null || criterion.input === '') return true;
  const id = criterion.input.split('/')[0];
  return assignedIndicators(catalogue, unit.unit).some((indicator) => indicator.id === id);
}
