/** What scoring gives back: every unit with its points, its rank, or the reason why it has none. */
import type { Decimal } from '../../book/decimal.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Criterion, Scheme } from '../scheme/scheme.ts';
import type { Tally } from './aggregate.ts';
import type { LeafScore } from './score-leaf.ts';
import type { ScoredUnit } from './scored-units.ts';

/** Why a unit has no rank. */
export type Unranked =
  | { readonly because: 'no-group' }
  | { readonly because: 'group'; readonly reason: string }
  | { readonly because: 'nothing-to-score' }
  | { readonly because: 'policy'; readonly criteria: readonly string[] }
  | { readonly because: 'coverage'; readonly coverage: Decimal; readonly minimum: Decimal };

export interface UnitScore extends ScoredUnit {
  readonly leaves: readonly LeafScore[];
  /** Tally of every criterion by its id. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Points of the root's maximum, not rounded; null when nothing could be scored. */
  readonly points: Decimal | null;
  /** Points or index, rounded as the scheme ranks; what the unit is known by. */
  readonly score: Decimal | null;
  /** Share (0–100) of the maximum that concerns the unit for which there are figures. */
  readonly coverage: Decimal;
  readonly rank: number | null;
  /** How many units are ranked in the group. */
  readonly ranked: number;
  readonly unranked: Unranked | null;
}

export interface Scores {
  readonly scheme: Scheme;
  readonly catalogue: Catalogue | null;
  readonly period: string;
  readonly root: Criterion;
  /** In the order in which the facts name them. */
  readonly units: readonly UnitScore[];
  readonly findings: readonly Finding[];
}
