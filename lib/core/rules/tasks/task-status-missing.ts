import { within } from '../../book/text.ts';
import { notice, type Rule } from '../rule.ts';
import { taskFacts, taskRows } from './task-of.ts';

/** QĐ 571, Điều 2.6: what became of assigned tasks is reported. */
export const taskStatusMissing: Rule = {
  id: 'task.status-missing',
  severity: 'warning',
  certainty: 'certain',
  *check(context) {
    for (const row of taskRows(context)) {
      const { status, text, date, at } = row.progress;
      if (status === null) yield notice(at, { ...taskFacts(row), text: within(text, 80), date });
    }
  },
};
