import { notice, type Rule } from '../rule.ts';
import { taskFacts, taskRows } from './task-of.ts';

/** A task that is done was done on some day. */
export const taskDoneUndated: Rule = {
  id: 'task.done-undated',
  severity: 'info',
  certainty: 'certain',
  *check(context) {
    for (const row of taskRows(context)) {
      const { status, date, at } = row.progress;
      // A task of every year is never done for good; its date is the year's.
      if (status === 'done' && date === '' && !row.task.timeline.yearly) yield notice(at, taskFacts(row));
    }
  },
};
