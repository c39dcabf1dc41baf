/**
 * A scoring scheme: a tree of criteria with maximum points, how each leaf is scored, how points come together, and who
 * is ranked against whom. All of it is data in CSV files, checked like a catalogue; nothing about a scheme is code.
 */
import type { Decimal } from '../../book/decimal.ts';
import type { Unit, UnitKind } from '../../catalogue/catalogue.ts';

/** How a leaf turns what a unit reported into points; `forms.ts` holds the arithmetic of each. */
export const FORMS = [
  /** value ÷ full × maximum ("Điểm = Tỷ lệ × Điểm tối đa"). */
  'ratio',
  /** The points of the highest step reached. */
  'steps',
  /** A fraction of the maximum by the answer given ("1/2 × Điểm tối đa"). */
  'fractions',
  /** So many points for each thing counted, up to the maximum. */
  'each',
  /** Own value ÷ best value of the ranking group × maximum: the only form in which others matter. */
  'relative',
  /** Full points when the target is met, otherwise in proportion to it. */
  'target',
  /** Linear between a floor (no points) and a ceiling (full points). */
  'goalposts',
  /** The same between the logarithms. */
  'log-goalposts',
  /** The share covered of the way from the unit's baseline to the target. */
  'baseline',
  /** Points given by people: self-assessed, verified, final. */
  'assessed',
  /** Shown, not scored. */
  'shown',
] as const;
export type Form = (typeof FORMS)[number];

/** How the points of the parts become those of the whole. */
export const AGGREGATIONS = ['sum', 'capped-sum', 'arithmetic', 'geometric', 'best-of'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/**
 * What happens where there is nothing to score. `zero`: no points. `rescale`: the criterion leaves the reckoning and the
 * rest counts as the whole. `unranked`: as `rescale`, and the unit gets a score but no rank.
 */
export const POLICIES = ['zero', 'rescale', 'unranked'] as const;
export type Policy = (typeof POLICIES)[number];

/** Equal scores: `min` 15, 15, 17 · `max` 16, 16, 17 · `dense` 15, 15, 16 · `average` 15.5, 15.5, 17. */
export const TIES = ['min', 'max', 'dense', 'average'] as const;
export type Ties = (typeof TIES)[number];

/** Which figure of a row is scored. */
export const TAKES = ['value', 'numerator', 'denominator', 'stated'] as const;
export type Take = (typeof TAKES)[number];

export interface Step {
  /** Of `steps`: the value from which (direction `higher`) or down to which (`lower`) the step holds. */
  readonly from: Decimal | null;
  /** Of `fractions`: the answer. */
  readonly option: string;
  /** Points of the criterion. */
  readonly points: Decimal;
}

export interface Criterion {
  readonly id: string;
  readonly parent: string | null;
  readonly name: string;
  readonly nameEn: string;
  /** Points at most; zero for what is only shown. */
  readonly maximum: Decimal;
  /** Share among the siblings, where the parent takes a weighted mean. */
  readonly weight: Decimal | null;
  /** Of an inner criterion; null for a leaf. */
  readonly aggregation: Aggregation | null;
  /** Of a leaf; null for an inner criterion. */
  readonly form: Form | null;
  /** Key of the scored figure in the facts: `I.7`, or `I.16/quoc-lo` for a class, `I.7/xa` for a tier. */
  readonly input: string;
  readonly take: Take;
  readonly direction: 'higher' | 'lower';
  /** `ratio`: value that earns everything (100 when not given). `goalposts`: the ceiling. */
  readonly full: Decimal | null;
  /** `goalposts`: value that earns nothing. `baseline`: the same baseline for all. */
  readonly floor: Decimal | null;
  /** `target`, `baseline`: a fixed target; null: the catalogue's, by the unit's tier. */
  readonly target: Decimal | null;
  /** `baseline`: key of the fact that holds each unit's own baseline; empty when `floor` is given. */
  readonly baseline: string;
  /** `each`: points for one. */
  readonly per: Decimal | null;
  /** Points of this criterion are rounded half up to so many decimals; null: not rounded. */
  readonly decimals: number | null;
  readonly missing: Policy;
  readonly notApplicable: Policy;
  /** Evidence asked for; empty: none, and points given by people need none. */
  readonly evidence: string;
  readonly source: string;
  readonly steps: readonly Step[];
  /** Row in `criteria.csv`, so that a message can name it. */
  readonly row: number;
}

/** Units that are ranked among themselves. A unit belongs to the first group that fits. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Empty lists fit every unit. */
  readonly kinds: readonly UnitKind[];
  readonly units: readonly string[];
  readonly ranked: boolean;
  /** Why its units are not ranked; empty when they are. */
  readonly reason: string;
}

export interface Scheme {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly nameEn: string;
  readonly source: string;
  /** Id of the catalogue whose targets, assignments and units it uses; null when it needs none. */
  readonly catalogue: string | null;
  /** Year of the targets judged against; null when no criterion takes a target of the catalogue. */
  readonly targetYear: number | null;
  /** `points` of the root's maximum, or an `index` (points ÷ maximum). */
  readonly scale: 'points' | 'index';
  /** Decimals of the score as shown and as ranked: two scores equal so far share a rank. */
  readonly decimals: number;
  readonly ties: Ties;
  /** Share (0–100) of the applicable maximum that must have figures for a unit to be ranked. */
  readonly minimumCoverage: Decimal;
  /** Whether points that nobody verified count. */
  readonly unverified: 'counts' | 'zero';
  readonly root: string;
  /** Parents before their parts, in the order of the file. */
  readonly criteria: readonly Criterion[];
  readonly groups: readonly Group[];
  /** Units of the scheme's own folder; empty when the catalogue's are used. */
  readonly units: readonly Unit[];
}

interface Kin {
  readonly parts: ReadonlyMap<string, readonly Criterion[]>;
  readonly byId: ReadonlyMap<string, Criterion>;
}

const kin = new WeakMap<readonly Criterion[], Kin>();

function kinOf({ criteria }: Pick<Scheme, 'criteria'>): Kin {
  const known = kin.get(criteria);
  if (known) return known;
  const parts = new Map<string, Criterion[]>();
  for (const each of criteria) {
    if (each.parent !== null) parts.set(each.parent, [...(parts.get(each.parent) ?? []), each]);
  }
  const found = { parts, byId: new Map(criteria.map((each) => [each.id, each])) };
  kin.set(criteria, found);
  return found;
}

/** The parts of a criterion, in the order of the file. */
export function partsOf(scheme: Pick<Scheme, 'criteria'>, id: string): readonly Criterion[] {
  return kinOf(scheme).parts.get(id) ?? [];
}

/** The criterion that one is a part of; null for the root. */
export function parentOf(scheme: Pick<Scheme, 'criteria'>, criterion: Criterion): Criterion | null {
  return criterion.parent === null ? null : (kinOf(scheme).byId.get(criterion.parent) ?? null);
}

/** The leaves, in the order of the file. */
export function leavesOf(scheme: Pick<Scheme, 'criteria'>): Criterion[] {
  return scheme.criteria.filter((each) => each.form !== null);
}
