import { named, notice, type Rule } from '../rule.ts';
import { isOwnForm } from '../workbook/own-form.ts';
import { evidenceDate, evidenceNumber, isEmptyEvidence } from './evidence-of.ts';

/** A document without number or date cannot be looked up. */
export const evidenceIncomplete: Rule = {
  id: 'evidence.incomplete',
  severity: 'info',
  certainty: 'certain',
  *check({ rows, submission }) {
    if (isOwnForm(submission)) return;
    for (const row of rows) {
      const { evidence } = row.observation;
      if (!evidence || isEmptyEvidence(evidence)) continue;
      const missing = [evidenceNumber(evidence) ? '' : 'number', evidenceDate(evidence) ? '' : 'date'].filter(Boolean);
      if (missing.length === 0) continue;
      yield notice(evidence.at ?? row.observation.at, { ...named(row), evidence: evidence.text, missing });
    }
  },
};
