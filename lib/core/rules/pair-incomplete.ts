import { named, notice, type Rule } from './rule.ts';

/** Half of a pair: neither a percentage nor a sum over units can be made of it. */
export const pairIncomplete: Rule = {
  id: 'ratio.pair-incomplete',
  severity: 'warning',
  certainty: 'computed',
  why: 'SYSTEM 30: chỉ cộng được khi có đủ tử số và mẫu số.',
  *check({ rows }) {
    for (const row of rows) {
      const { numerator, denominator, stated, state } = row.observation;
      if (row.indicator.measure !== 'ratio' || state !== 'reported') continue;
      const given = numerator ?? denominator;
      if (!given || (numerator && denominator)) continue;
      // A bare count and a zero over a blank have rules of their own.
      if (numerator && (isCount(row.observation) || numerator.value.isZero())) continue;
      yield notice(given.at, {
        ...named(row),
        given: numerator ? 'numerator' : 'denominator',
        value: given.value.toFixed(),
        caption: numerator ? row.indicator.denominator : row.indicator.numerator,
        stated: stated?.value.toFixed() ?? null,
      });
    }
  },
};

/** A count in words (`32 DVC trực tuyến có phát sinh hồ sơ`) where the result should stand. */
export function isCount({ numerator, denominator, stated }: import('../locate/submission.ts').Observation): boolean {
  return numerator !== null && denominator === null && stated === null && /\p{L}/u.test(numerator.typed);
}
