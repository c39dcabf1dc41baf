import { notice, type Rule } from '../rule.ts';
import { taskFacts, taskRows } from './task-of.ts';

/** Nothing is completed after the day it is reported. */
export const taskDateAhead: Rule = {
  id: 'task.date-ahead',
  severity: 'warning',
  certainty: 'computed',
  *check(context) {
    const { reportDay, latestDocument } = context;
    if (latestDocument === null) return;
    for (const row of taskRows(context)) {
      const { date, status, at } = row.progress;
      const ahead = /^\d{4}-\d{2}-\d{2}$/.test(date) && date > latestDocument;
      if (ahead && (status === 'done' || status === null)) yield notice(at, { ...taskFacts(row), date, reportDay });
    }
  },
};
