import { notice, type Rule } from '../rule.ts';

/** Số liệu của kỳ khác không được cộng vào kỳ này. */
export const wrongPeriod: Rule = {
  id: 'submission.wrong-period',
  severity: 'error',
  certainty: 'certain',
  *check({ submission, expected }) {
    if (expected.period === null || submission.period === null || submission.period === expected.period) return;
    yield notice(null, { found: submission.period, wanted: expected.period });
  },
};
