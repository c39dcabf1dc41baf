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
}

/** The facts of one indicator at one tier and class, and the register to look units up in. */
export interface Group {
  readonly indicator: Indicator;
  readonly tier: Fact['tier'];
  /** May be thousands, and are read again at every walk. */
  readonly facts: Iterable<Fact>;
  readonly unitOf: (code: string) => Unit | undefined;
}

/** One figure of many in the making: facts go by one after the other, and none is kept. */
export interface Sum {
  /** What a fact finally is, with `counted`, `leftOut`, `expected` and `state`; null when all are what they are by themselves. */
  readonly final: ((fact: Fact) => Fact) | null;
  /** Is given each fact of the group once, as it finally is. */
  add(fact: Fact): void;
  /** To be asked for when all are in. */
  result(): Consolidated;
}

/** One way of making one figure of many. */
export type Consolidate = (group: Group) => Sum;

/** Counts what a total tells beside its figure. */
export class Coverage {
  private counted = 0;
  private expected = 0;
  /** Of the expected ones. */
  private readonly having = { counted: 0, leftOut: 0, percentOnly: 0 };

  add({ counted, expected, leftOut }: Fact): void {
    if (counted) this.counted += 1;
    if (!expected) return;
    this.expected += 1;
    if (counted) this.having.counted += 1;
    if (leftOut !== null) this.having.leftOut += 1;
    if (leftOut === 'percent-only') this.having.percentOnly += 1;
  }

  /** Units whose figure is in, and units that should be. What came in beyond the assignment is in neither. */
  units(): Pick<Consolidated, 'unitsReporting' | 'unitsExpected'> {
    return { unitsReporting: this.counted, unitsExpected: this.expected };
  }

  /** Why a sum has no value, or is not the whole. */
  reason(): TotalReason | null {
    const { counted, leftOut, percentOnly } = this.having;
    if (this.counted > 0) {
      if (leftOut > 0) return 'figures-left-out';
      return counted === this.expected ? null : 'units-missing';
    }
    if (this.expected === 0) return 'nobody-assigned';
    if (percentOnly > 0) return 'only-percentages';
    return leftOut > 0 ? 'nothing-to-add' : 'nobody-reported';
  }
}

/** Keeps a fact out of the total: a pair of parts stays visible, as `listed`. */
export function leaveOut(fact: Fact, leftOut: Fact['leftOut']): Fact {
  if (!fact.counted) return fact;
  const pair = fact.numerator !== null && fact.denominator !== null;
  return { ...fact, counted: false, leftOut, state: pair ? 'listed' : fact.state };
}
