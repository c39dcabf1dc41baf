import { named, notice, type Rule } from '../rule.ts';
import { isOwnForm } from '../workbook/own-form.ts';
import { isEmptyEvidence } from './evidence-of.ts';

/**
 * Only the issued form asks for evidence; a form of the unit's own has no place for it.
 * A figure rests on a document: number, date, subject.
 */
export const evidenceMissing: Rule = {
  id: 'evidence.missing',
  severity: 'warning',
  certainty: 'certain',
  *check({ rows, submission }) {
    if (isOwnForm(submission)) return;
    for (const row of rows) {
      const { state, numerator, denominator, stated, evidence, at } = row.observation;
      const figure = stated ?? numerator ?? denominator;
      if (state !== 'reported' || !figure || !isEmptyEvidence(evidence)) continue;
      yield notice(at, { ...named(row), value: figure.value.toFixed() });
    }
  },
};
