/** The verdict on every stated percentage that can be recomputed: those of rows, and those in running text. */

import { isPercentage, type Noticed, named, notice, type RuleContext } from '../rule.ts';
import { ratiosIn } from '../texts/ratios-in-text.ts';
import { type Judged, judgedFacts, judgeStated } from './judge-stated.ts';

/** Rows whose stated percentage is judged so, and fractions in texts likewise. */
export function* statedAs(
  context: RuleContext,
  wanted: (judged: Judged, bound: boolean) => boolean,
): Iterable<Noticed> {
  for (const row of context.rows) {
    const { stated, numerator, denominator } = row.observation;
    if (!stated || !isPercentage(row.indicator) || looksLikeFraction(context, row.observation)) continue;
    const judged = judgeStated(stated, numerator?.value ?? null, denominator?.value ?? null);
    if (!wanted(judged, stated.bound !== null)) continue;
    yield notice(stated.at, {
      ...named(row),
      numerator: numerator?.value.toFixed() ?? null,
      denominator: denominator?.value.toFixed() ?? null,
      ...judgedFacts(stated, judged),
    });
  }
  for (const { text, at, indicator } of context.passages) {
    for (const { part, percentage, quote } of ratiosIn(text)) {
      const judged = judgeStated(percentage, part.value, part.of);
      if (judged.computed === null || !wanted(judged, percentage.bound !== null)) continue;
      if (alreadyJudged(context, at, part.value.toFixed(), percentage.value.toFixed())) continue;
      yield notice(at, {
        ...(indicator ? { indicator: indicator.id } : {}),
        quote,
        numerator: part.value.toFixed(),
        denominator: part.of?.toFixed() ?? null,
        ...judgedFacts(percentage, judged),
      });
    }
  }
}

/** 0,985 typed for 98,5%: `percent.fraction` speaks of it, the verdict on the slip itself would only repeat it. */
export function looksLikeFraction(
  context: RuleContext,
  observation: RuleContext['rows'][number]['observation'],
): boolean {
  const { stated, numerator, denominator } = observation;
  const row = context.rows.find((each) => each.observation === observation);
  if (!row?.indicator.bounded || !stated || stated.percent || stated.bound) return false;
  if (stated.value.lte(0) || stated.value.gt(1)) return false;
  const points = { value: stated.value.times(100), decimals: Math.max(stated.decimals - 2, 0) };
  const { verdict } = judgeStated(points, numerator?.value ?? null, denominator?.value ?? null);
  if (verdict !== 'not-verifiable') return verdict !== 'wrong';
  // Without a and b, 0,985 is taken for a slip and 0,5% or 1% for what it says only when it is stated as a percentage.
  return stated.decimals > 0 || stated.value.eq(1);
}

/** A result cell `1204/1223, đạt 98%` is a row and a text at once. */
function alreadyJudged(context: RuleContext, at: { sheet: string; address: string }, part: string, stated: string) {
  return context.rows.some(({ observation: { numerator, stated: figure } }) => {
    const here = figure?.at.sheet === at.sheet && figure.at.address === at.address;
    return here && numerator?.value.toFixed() === part && figure.value.toFixed() === stated;
  });
}
