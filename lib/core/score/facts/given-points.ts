/** Points that people give: self-assessed, verified and final, with the evidence behind them and the reason for a difference. */
import type { Decimal } from '../../book/decimal.ts';
import type { Criterion } from '../scheme/scheme.ts';

export interface GivenPoints {
  readonly unit: string;
  readonly criterion: string;
  readonly self: Decimal | null;
  readonly verified: Decimal | null;
  readonly final: Decimal | null;
  /** "Số hiệu, tên văn bản, ngày văn bản": all three, or the points stay unverified. */
  readonly evidence: { readonly number: string; readonly name: string; readonly date: string };
  /** Why verified or final points differ from the ones before them. */
  readonly reason: string;
  readonly row: number;
}

/** How far the points of a criterion have come; `unverified`: evidence is asked for and incomplete. */
export type Verification = 'self' | 'verified' | 'final' | 'unverified';

/** What is wrong with given points, as the end of a rule id: `score.<problem>`. */
export type GivenProblem = 'points-above-maximum' | 'difference-without-reason' | 'evidence-missing';

export interface Judged {
  /** The points that count; null when none do. */
  readonly points: Decimal | null;
  readonly verification: Verification;
  readonly problems: readonly {
    readonly problem: GivenProblem;
    readonly of: string;
    readonly points: Decimal;
    readonly before: Decimal | null;
  }[];
}

/**
 * Which of the three counts: final, else verified, else self. Points above the maximum or below zero count nowhere. Points
 * of a criterion that asks for evidence stay unverified until number, name and date are all there. `computed`: the points
 * that follow from the figures, which a final decision may replace only with a reason.
 */
export function judgeGiven(given: GivenPoints, criterion: Criterion, computed: Decimal | null): Judged {
  const problems: Judged['problems'][number][] = [];
  const stages = (['self', 'verified', 'final'] as const).flatMap((of) => {
    const points = given[of];
    if (points === null) return [];
    if (points.gte(0) && points.lte(criterion.maximum)) return [{ of, points }];
    problems.push({ problem: 'points-above-maximum', of, points, before: criterion.maximum });
    return [];
  });
  const chain = computed === null ? stages : [{ of: 'computed', points: computed }, ...stages];
  for (const [at, stage] of chain.entries()) {
    const before = chain[at - 1];
    if (before === undefined || before.points.eq(stage.points) || given.reason !== '') continue;
    problems.push({ problem: 'difference-without-reason', of: stage.of, points: stage.points, before: before.points });
  }
  const { number, name, date } = given.evidence;
  const evidenced = criterion.evidence === '' || (number !== '' && name !== '' && date !== '');
  const last = stages.at(-1);
  if (!evidenced && last)
    problems.push({ problem: 'evidence-missing', of: last.of, points: last.points, before: null });
  const verification: Verification = evidenced && last ? last.of : 'unverified';
  return { points: last?.points ?? null, verification, problems };
}
