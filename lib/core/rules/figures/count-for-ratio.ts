import { within } from '../../book/text.ts';
import { isPercentage, named, notice, type Rule } from '../rule.ts';
import { isOwnForm } from '../workbook/own-form.ts';
import { isCount } from './pair-incomplete.ts';

/**
 * "32 DVC trực tuyến có phát sinh hồ sơ" where 70% is the target: a count is never read as a percentage.
 * A number of things alone cannot be judged against a target in percent.
 */
export const countForRatio: Rule = {
  id: 'count.for-ratio',
  severity: 'warning',
  certainty: 'computed',
  *check({ rows, submission }) {
    for (const row of rows) {
      const { numerator, stated, denominator, text } = row.observation;
      if (!isPercentage(row.indicator) || denominator) continue;
      const figure = numerator && isCount(row.observation, isOwnForm(submission)) ? numerator : stated;
      const inWords = figure && !figure.percent && figure.bound === null && /\d\s*\p{L}/u.test(figure.typed);
      if (!figure || !(figure === numerator || inWords)) continue;
      yield notice(figure.at, {
        ...named(row),
        value: figure.value.toFixed(),
        typed: within((text.includes(figure.typed) ? text : figure.typed).normalize('NFC'), 120),
        caption: row.indicator.denominator,
      });
    }
  },
};
