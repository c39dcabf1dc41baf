import { notice, type Rule } from '../rule.ts';

/** Figures of another period are not added into this one. */
export const wrongPeriod: Rule = {
  id: 'submission.wrong-period',
  severity: 'error',
  certainty: 'certain',
  *check({ submission, expected }) {
    if (expected.period === null || submission.period === null || submission.period === expected.period) return;
    yield notice(null, { found: submission.period, wanted: expected.period });
  },
};
