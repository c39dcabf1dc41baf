import { notice, type Rule } from '../rule.ts';
import { taskFacts, taskRows } from './task-of.ts';

/**
 * A task whose last year is over and that is not done. Its own timeline decides; yearly tasks are never overdue.
 * QĐ 571, Phụ lục II, column of the time to carry it out.
 */
export const taskOverdue: Rule = {
  id: 'task.overdue',
  severity: 'warning',
  certainty: 'certain',
  *check(context) {
    const { period } = context;
    if (!period) return;
    for (const row of taskRows(context)) {
      const { status, at } = row.progress;
      const { to, yearly } = row.task.timeline;
      if (to === null || yearly || status === null || status === 'done' || period.to <= `${to}-12-31`) continue;
      yield notice(at, { ...taskFacts(row), status, due: String(to), on: period.to });
    }
  },
};
