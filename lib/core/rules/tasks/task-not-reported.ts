import { assignedTasks } from '../../catalogue/assignment.ts';
import { notice, type Rule } from '../rule.ts';
import { isOwnForm } from '../workbook/own-form.ts';

/**
 * Tasks the unit leads and says nothing about, told at once: a department may lead dozens.
 * QĐ 571, Điều 2.6: what became of assigned tasks is reported.
 */
export const taskNotReported: Rule = {
  id: 'task.not-reported',
  severity: 'warning',
  certainty: 'certain',
  *check({ submission, catalogue, unit, period }) {
    // A form of the unit's own need not have a table of tasks.
    if (!unit || isOwnForm(submission)) return;
    const year = period ? Number(period.to.slice(0, 4)) : null;
    const led = assignedTasks(catalogue, unit)
      .filter(({ role, task }) => role === 'lead' && (year === null || (task.timeline.from ?? year) <= year))
      .map(({ task }) => task.no);
    const told = new Set(submission.tasks.map(({ task }) => task));
    const silent = led.filter((no) => !told.has(no));
    if (silent.length === 0) return;
    yield notice(null, { tasks: silent.map(String), count: String(silent.length), of: String(led.length) });
  },
};
