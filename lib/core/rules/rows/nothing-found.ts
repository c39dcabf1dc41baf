import { notice, type Rule } from '../rule.ts';

/** A workbook of another form, or about something else. */
export const nothingFound: Rule = {
  id: 'indicator.none-found',
  severity: 'error',
  certainty: 'computed',
  *check({ rows, submission, catalogue, unit, assigned }) {
    // A unit that only has tasks sends a workbook without indicators.
    const expected = unit === null ? catalogue.indicators.length : assigned.length;
    if (rows.length === 0 && expected > 0) {
      yield notice(null, { catalogue: catalogue.id, source: catalogue.source, tasks: submission.tasks.length });
    }
  },
};
