import { named, notice, type Rule } from '../rule.ts';

/**
 * K (not applicable) or C (not collected) beside a figure: one of the two is left over.
 * Instructions of the form: K and C stand in place of a figure, not beside one.
 */
export const codeWithFigure: Rule = {
  id: 'code.with-figure',
  severity: 'warning',
  certainty: 'computed',
  *check({ rows }) {
    for (const row of rows) {
      const { numerator, denominator, stated, state, text, at } = row.observation;
      if (!numerator && !denominator && !stated) continue;
      const code = /^[KC]$/i.test(text.trim()) ? text.trim().toUpperCase() : null;
      const coded = state === 'not-applicable' ? 'K' : state === 'not-collected' ? 'C' : code;
      if (coded === null) continue;
      const figures = [numerator, denominator, stated].filter((figure) => figure !== null);
      yield notice(at, { ...named(row), code: coded, values: figures.map(({ value }) => value.toFixed()) });
    }
  },
};
