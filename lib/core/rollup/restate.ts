/**
 * Figures of an old period on a new map of units. Numerators and denominators are added up over the units that became
 * one; nothing is estimated: a percentage without its parts, or a part of a split unit whose share nobody published,
 * stays where it was, with the reason.
 */
import { percentage, sum } from '../assess/exact.ts';
import { Decimal } from '../book/decimal.ts';
import type { Bound } from '../book/numbers.ts';
import type { Catalogue, Indicator, Tier, Unit } from '../catalogue/catalogue.ts';
import { identityOn, type Successor, successorsOf } from '../catalogue/succession.ts';
import { isSaid } from './figure-state.ts';

/** A figure of one unit, as facts of a roll-up and rows of a facts table both are. */
export interface UnitFigure {
  readonly unit: string;
  readonly indicator: string;
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly value: Decimal | null;
  readonly stated: Decimal | null;
  readonly state: string;
  /** The figure is no measurement (`>50%`): it is neither added up nor compared. */
  readonly bound?: Bound | null;
}

export type NotRestated =
  /** There was no figure in the first place. */
  | 'no-figure'
  /** Its tier ended and nothing took its place. */
  | 'unit-ended'
  | 'successor-unknown'
  /** A part of a split unit, of unknown size. */
  | 'share-unknown'
  /** Only a bound was given. */
  | 'bound'
  /** A percentage without numerator and denominator. */
  | 'percent-only'
  /** Figures of this indicator cannot be added up over units. */
  | 'not-additive';

export interface RestatedFigure {
  readonly unit: string;
  readonly name: string;
  readonly indicator: string;
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly numerator: Decimal;
  readonly denominator: Decimal | null;
  readonly value: Decimal | null;
  /** Old units whose figures are in it, and all those it was made from: fewer means a figure for a part of the place. */
  readonly from: readonly string[];
  readonly predecessors: readonly string[];
}

export interface Restatement<F extends UnitFigure> {
  readonly mapDay: string;
  readonly restated: readonly RestatedFigure[];
  /** Figures of units that the new map leaves as they are. */
  readonly kept: readonly F[];
  readonly notRestated: readonly { readonly figure: F; readonly reason: NotRestated }[];
}

export interface RestateInput<F extends UnitFigure> {
  readonly figures: readonly F[];
  readonly succession: readonly Successor[];
  /** Last day of the figures, and the day whose map they are put on. */
  readonly day: string;
  readonly mapDay: string;
  /** Says which indicators add up and which units are communes; null: parts that are there are added up. */
  readonly catalogue: Pick<Catalogue, 'indicators' | 'units'> | null;
}

/** Figures of old units as figures of the new ones; what cannot be said of a new unit is not, with the reason. */
export function restate<F extends UnitFigure>(input: RestateInput<F>): Restatement<F> {
  const { figures, succession, day, mapDay, catalogue } = input;
  const kept: F[] = [];
  const notRestated: { figure: F; reason: NotRestated }[] = [];
  const parts: Part[] = [];
  for (const figure of figures) {
    const successors = successorsOf(succession, figure.unit, day, mapDay);
    if (successors.length === 0 && !changesTier(input, figure)) kept.push(figure);
    else {
      const reason = obstacle(figure, successors, catalogue?.indicators ?? null);
      if (reason === null) parts.push(...shares(figure, successors));
      else notRestated.push({ figure, reason });
    }
  }
  return { mapDay, restated: together(parts, succession, day, mapDay), kept, notRestated };
}

/** A commune or district that the table does not mention is not known to stand on the new map. */
function changesTier({ catalogue, succession, day, mapDay }: RestateInput<UnitFigure>, figure: UnitFigure): boolean {
  if (!succession.some((each) => each.from > day && each.from <= mapDay)) return false;
  const unit = catalogue?.units.find((each: Unit) => each.code === figure.unit && validThen(each, day));
  if (unit) return (unit.kind === 'xa' || unit.kind === 'huyen') && !validThen(unit, mapDay);
  // Unknown to every register: kept only when nobody else goes by its code on the new map.
  return identityOn(succession, figure.unit, day) !== identityOn(succession, figure.unit, mapDay);
}

function validThen(unit: Unit, day: string): boolean {
  return (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || unit.validTo >= day);
}

function obstacle(
  figure: UnitFigure,
  successors: readonly Successor[],
  indicators: readonly Indicator[] | null,
): NotRestated | null {
  if (!isSaid(figure.state)) return 'no-figure';
  if (successors.length === 0) return 'successor-unknown';
  if (successors.every((each) => each.newCode === null)) return 'unit-ended';
  const indicator = indicators?.find((each) => each.id === figure.indicator.split('/')[0]);
  if (indicator && !additive(indicator)) return 'not-additive';
  if (figure.bound) return 'bound';
  if (figure.state === 'listed') return 'not-additive';
  const counted = indicator?.consolidation === 'sum-count';
  if (figure.numerator === null || (figure.denominator === null && !counted)) {
    return figure.value === null && figure.stated === null && figure.numerator === null ? 'no-figure' : 'percent-only';
  }
  return successors.some((each) => each.share === null) ? 'share-unknown' : null;
}

/** Indicators that add up over units: not a yes per unit, a union, a single source or a minimum. */
export function additive(indicator: Pick<Indicator, 'consolidation'>): boolean {
  return ['sum-ratio', 'sum-ratio-by-tier', 'sum-ratio-by-class', 'sum-count'].includes(indicator.consolidation);
}

interface Part {
  readonly successor: Successor;
  readonly figure: UnitFigure;
  readonly numerator: Decimal;
  readonly denominator: Decimal | null;
}

/** A figure over its successors; the last one gets what the others leave, so that nothing is lost to rounding. */
function shares(figure: UnitFigure, successors: readonly Successor[]): Part[] {
  const split = (whole: Decimal) => {
    const first = successors.slice(0, -1).map((each) => whole.times(each.share ?? 0));
    return [...first, whole.minus(sum(first))];
  };
  const numerators = split(figure.numerator ?? new Decimal(0));
  const denominators = figure.denominator === null ? null : split(figure.denominator);
  return successors.map((successor, at) => ({
    successor,
    figure,
    numerator: numerators[at] as Decimal,
    denominator: denominators?.[at] ?? null,
  }));
}

function together(
  parts: readonly Part[],
  succession: readonly Successor[],
  day: string,
  mapDay: string,
): RestatedFigure[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const { indicator, tier, class: cls } = part.figure;
    const key = JSON.stringify([part.successor.newCode, indicator, tier, cls]);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].map((group) => {
    const [{ successor, figure }] = group as [Part];
    const numerator = sum(group.map((part) => part.numerator));
    const counts = group.some((part) => part.denominator === null);
    const denominator = counts ? null : sum(group.map((part) => part.denominator as Decimal));
    const predecessors = succession
      .filter((each) => each.newCode === successor.newCode && each.from > day && each.from <= mapDay)
      .map((each) => each.oldCode);
    return {
      unit: successor.newCode as string,
      name: successor.newName,
      indicator: figure.indicator,
      tier: figure.tier,
      class: figure.class,
      numerator,
      denominator,
      value: denominator === null ? numerator : percentage(numerator, denominator),
      from: group.map((part) => part.figure.unit),
      predecessors,
    };
  });
}
