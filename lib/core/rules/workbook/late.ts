import { daysBetween } from '../../catalogue/period.ts';
import { notice, type Rule } from '../rule.ts';

/**
 * "trước ngày 20": a report on the 20th is late unless the catalogue's policy says otherwise.
 * QĐ 571, Điều 2.6: sent before the 20th of the last month of the quarter.
 */
export const late: Rule = {
  id: 'submission.late',
  severity: 'warning',
  certainty: 'certain',
  *check({ submission, period, receivedOn }) {
    const sent = receivedOn ?? submission.sentOn;
    if (!period?.lastOnTime || !period.deadline || sent === null || sent <= period.lastOnTime) return;
    const days = String(daysBetween(period.lastOnTime, sent));
    yield notice(null, { sent, days, lastOnTime: period.lastOnTime, deadline: period.deadline });
  },
};
