import type { Observation } from '../../locate/submission.ts';
import { named, notice, type Rule } from '../rule.ts';
import { isOwnForm } from '../workbook/own-form.ts';

/** Half of a pair: neither a percentage nor a sum over units can be made of it. */
export const pairIncomplete: Rule = {
  id: 'ratio.pair-incomplete',
  severity: 'warning',
  certainty: 'computed',
  *check({ rows, submission }) {
    for (const row of rows) {
      const { numerator, denominator, stated, state } = row.observation;
      if (row.indicator.measure !== 'ratio' || state !== 'reported') continue;
      const given = numerator ?? denominator;
      if (!given || (numerator && denominator)) continue;
      // A bare count and a zero over a blank have rules of their own.
      if (numerator && (isCount(row.observation, isOwnForm(submission)) || numerator.value.isZero())) continue;
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

/**
 * A count where the result should stand: in words (`32 DVC trực tuyến có phát sinh hồ sơ`), or bare on a form of the
 * unit's own, which has one cell for the result and none for a denominator.
 */
export function isCount({ numerator, denominator, stated }: Observation, ownForm: boolean): boolean {
  const alone = numerator !== null && denominator === null && stated === null;
  return alone && (ownForm || /\p{L}/u.test(numerator.typed));
}
