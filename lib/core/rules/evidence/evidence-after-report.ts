import { named, notice, type Rule } from '../rule.ts';
import { evidenceDate, evidenceNumber } from './evidence-of.ts';

/** No document is issued after the day of the report that cites it. */
export const evidenceAfterReport: Rule = {
  id: 'evidence.after-report',
  severity: 'warning',
  certainty: 'computed',
  *check({ rows, reportDay, latestDocument }) {
    if (latestDocument === null) return;
    for (const row of rows) {
      const { evidence } = row.observation;
      const date = evidence ? evidenceDate(evidence) : '';
      if (!evidence || date === '' || date <= latestDocument) continue;
      const document = evidenceNumber(evidence) || evidence.text;
      yield notice(evidence.at ?? row.observation.at, { ...named(row), document, date, reportDay });
    }
  },
};
