/** What a way of consolidating hands back for one indicator at one tier (and class). */
import type { Bound } from '../../assess/observed.ts';
import type { Decimal } from '../../book/decimal.ts';
import type { Indicator, Unit } from '../../catalogue/catalogue.ts';
import type { Fact, TotalReason } from '../roll-up.ts';

export interface Consolidated {
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** Percentage points or a number of things. */
  readonly value: Decimal | null;
  /** What is known of the true value when not everybody reported: a sum can only grow, a minimum only fall. */
  readonly bound: Bound;
  readonly unitsReporting: number;
  readonly unitsExpected: number;
  readonly reason: TotalReason | null;
  /** The group's facts, with `counted`, `leftOut`, `expected` and `state` now final. */
  readonly facts: readonly Fact[];
}

/** The facts of one indicator at one tier and class, and the register to look units up in. */
export interface Group {
  readonly indicator: Indicator;
  readonly facts: readonly Fact[];
  readonly unitOf: (code: string) => Unit | undefined;
}

/** One way of making one figure of many. */
export type Consolidate = (group: Group) => Consolidated;

/** The facts that go into a total. */
export function counted(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.counted);
}

/** Units whose figure is in, and units that should be. What came in beyond the assignment is in neither. */
export function coverage(facts: readonly Fact[]): Pick<Consolidated, 'unitsReporting' | 'unitsExpected'> {
  return {
    unitsReporting: counted(facts).length,
    unitsExpected: facts.filter((fact) => fact.expected).length,
  };
}

/** Keeps a fact out of the total: a pair of parts stays visible, as `listed`. */
export function leaveOut(fact: Fact, leftOut: Fact['leftOut']): Fact {
  if (!fact.counted) return fact;
  const pair = fact.numerator !== null && fact.denominator !== null;
  return { ...fact, counted: false, leftOut, state: pair ? 'listed' : fact.state };
}

/** Why a sum has no value, or is not the whole. */
export function sumReason(facts: readonly Fact[]): TotalReason | null {
  const expected = facts.filter((fact) => fact.expected);
  if (expected.length === 0 && facts.every((fact) => !fact.counted)) return 'nobody-assigned';
  if (facts.some((fact) => fact.counted)) {
    if (expected.some((fact) => fact.leftOut !== null)) return 'figures-left-out';
    return expected.every((fact) => fact.counted) ? null : 'units-missing';
  }
  if (expected.some((fact) => fact.leftOut === 'percent-only')) return 'only-percentages';
  return expected.some((fact) => fact.leftOut !== null) ? 'nothing-to-add' : 'nobody-reported';
}
