/** The verdict on every stated percentage that can be recomputed: those of rows, and those in running text. */
import { onceFor } from '../../book/remember.ts';
import type { Figure } from '../../locate/submission.ts';
import { isPercentage, type Noticed, named, notice, type Passage, type Row, type RuleContext } from '../rule.ts';
import { ratiosIn, type TextRatio } from '../texts/ratios-in-text.ts';
import { type Judged, judgedFacts, judgeStated } from './judge-stated.ts';

/** Rows whose stated percentage is judged so, and fractions in texts likewise. */
export function* statedAs(
  context: RuleContext,
  wanted: (judged: Judged, bound: boolean) => boolean,
): Iterable<Noticed> {
  const { rows, texts } = verdictsOf(context);
  for (const { row, stated, judged } of rows) {
    if (!wanted(judged, stated.bound !== null)) continue;
    const { numerator, denominator } = row.observation;
    yield notice(stated.at, {
      ...named(row),
      numerator: numerator?.value.toFixed() ?? null,
      denominator: denominator?.value.toFixed() ?? null,
      ...judgedFacts(stated, judged),
    });
  }
  for (const { passage, ratio, judged } of texts) {
    const { at, indicator } = passage;
    const { part, percentage, quote } = ratio;
    if (!wanted(judged, percentage.bound !== null)) continue;
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

interface Verdicts {
  readonly rows: readonly { readonly row: Row; readonly stated: Figure; readonly judged: Judged }[];
  /** Of the fractions in texts, those that can be recomputed. */
  readonly texts: readonly { readonly passage: Passage; readonly ratio: TextRatio; readonly judged: Judged }[];
}

/** Judged once for all the rules that ask. */
const verdictsOf = onceFor((context: RuleContext): Verdicts => {
  const rows = context.rows.flatMap((row) => {
    const { stated, numerator, denominator } = row.observation;
    if (!stated || !isPercentage(row.indicator) || looksLikeFraction(row)) return [];
    return [{ row, stated, judged: judgeStated(stated, numerator?.value ?? null, denominator?.value ?? null) }];
  });
  const texts = context.passages.flatMap((passage) =>
    ratiosIn(passage.text)
      .map((ratio) => ({ passage, ratio, judged: judgeStated(ratio.percentage, ratio.part.value, ratio.part.of) }))
      .filter(({ judged }) => judged.computed !== null),
  );
  return { rows, texts };
});

/** 0,985 typed for 98,5%: `percent.fraction` speaks of it, the verdict on the slip itself would only repeat it. */
export function looksLikeFraction({ indicator, observation }: Row): boolean {
  const { stated, numerator, denominator } = observation;
  if (!indicator.bounded || !stated || stated.percent || stated.bound) return false;
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
