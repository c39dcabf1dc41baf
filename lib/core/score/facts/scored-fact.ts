/** A figure to score, wherever it came from. */
import { percentage } from '../../assess/exact.ts';
import type { Decimal } from '../../book/decimal.ts';
import type { Bound } from '../../book/numbers.ts';
import type { Tier } from '../../catalogue/catalogue.ts';

/** One figure of one unit for one period; absent is null, never zero. */
export interface ScoredFact {
  readonly period: string;
  readonly catalogue: string;
  readonly unit: string;
  /** Unit name when the table has one. */
  readonly name: string;
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly indicator: string;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** Percentage points, a count, or whatever the criterion's form expects. */
  readonly value: Decimal | null;
  readonly stated: Decimal | null;
  /** How the value is meant when it is no measurement (`>50%`); of the stated figure where there is no value. */
  readonly bound: Bound | null;
  /** The same of the stated figure. */
  readonly statedBound: Bound | null;
  /** Digits after the mark in which a figure that was not computed from its parts was written. */
  readonly decimals: number;
  /** True when the value follows exactly from numerator and denominator. */
  readonly exact: boolean;
  /** `reported`, or why there is no figure: `blank`, `not-applicable`, `not-collected`, `absent`, `missing`, `withheld`… */
  readonly state: string;
  readonly text: string;
  /** Who or what is counted, when the table says so: a changed basis breaks a series. */
  readonly basis: string;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly sha256: string | null;
  /** Name of the table it was read from, and the row there as a spreadsheet counts; null when it came from no table. */
  readonly table: string | null;
  readonly row: number | null;
}

/** The figure of a fact: the value, else what was stated, and how it is meant when it is no measurement. */
export function figureOf({ value, stated, bound, statedBound }: ScoredFact) {
  return value === null ? { value: stated, bound: statedBound ?? bound } : { value, bound };
}

/** The value computed from its parts where the table leaves it out, and whether it follows exactly from them. */
export function completeFigures(figures: Pick<ScoredFact, 'numerator' | 'denominator' | 'value' | 'stated'>) {
  const { numerator, denominator, value } = figures;
  const computed = numerator && denominator ? percentage(numerator, denominator) : null;
  if (value === null) return { ...figures, value: computed, exact: computed !== null };
  const agrees = computed?.minus(value).abs().lt('1e-9');
  // A count stands in the numerator alone; a value equal to it is as exact as the count.
  const counted = computed === null && numerator !== null && numerator.eq(value);
  return { ...figures, exact: agrees || counted };
}
