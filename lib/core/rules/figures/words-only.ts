import { within } from '../../book/text.ts';
import { named, notice, type Rule } from '../rule.ts';

/** A result in words measures nothing. */
export const wordsOnly: Rule = {
  id: 'figure.words-only',
  severity: 'warning',
  certainty: 'computed',
  *check({ rows }) {
    for (const row of rows) {
      const { numerator, denominator, stated, text, state, at } = row.observation;
      if (row.indicator.measure === 'text' || state !== 'reported' || text.trim() === '') continue;
      if (numerator || denominator || stated) continue;
      yield notice(at, { ...named(row), text: within(text.normalize('NFC'), 120), measure: row.indicator.measure });
    }
  },
};
