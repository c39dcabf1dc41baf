/** Tasks of a unit on the last day of a period: done, late, due, running, yearly (Decision 571, Appendix II). */
import { assignedTasks } from '../catalogue/assignment.ts';
import type { Catalogue, Timeline, Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';
import type { Submission, TaskProgress } from '../locate/submission.ts';
import type { TaskPhase, TaskState } from './roll-up.ts';

/**
 * One state for every task the unit leads, whether it reported or not, and for each it joins and said something about.
 * @param submission null when the unit sent nothing that counts
 */
export function taskStates(
  unit: Unit,
  submission: Pick<Submission, 'tasks' | 'file'> | null,
  catalogue: Catalogue,
  period: Pick<Period, 'to'>,
): TaskState[] {
  const reported = new Map(submission?.tasks.map((progress) => [progress.task, progress]));
  return assignedTasks(catalogue, unit).flatMap(({ task, role }) => {
    const progress = reported.get(task.no);
    if (role === 'joins' && !saysSomething(progress)) return [];
    return [
      {
        task,
        unit: unit.code,
        role,
        phase: phaseOf(task.timeline, progress, period.to),
        status: progress?.status ?? null,
        text: progress?.text ?? '',
        date: progress?.date ?? '',
        file: submission?.file ?? null,
        at: progress?.at ?? null,
      },
    ];
  });
}

/**
 * Where a task stands on a day. Done is done when the unit says so, unless it gives a day that is yet to come. A task
 * is late once its last year is over, and due in that year. @param day `yyyy-mm-dd`
 */
export function phaseOf(
  timeline: Timeline,
  progress: Pick<TaskProgress, 'status' | 'date'> | undefined,
  day: string,
): TaskPhase {
  const year = Number(day.slice(0, 4));
  if (progress?.status === 'done' && !(progress.date > day)) return 'done';
  if (timeline.yearly) return 'yearly';
  const { from, to } = timeline;
  if (from === null && to === null) return timeline.text === '' ? 'no-timeline' : 'other-plan';
  if (to !== null && to < year) return 'late';
  if (to === year) return 'due';
  return from !== null && from > year ? 'not-yet' : 'running';
}

function saysSomething(progress: TaskProgress | undefined): boolean {
  return progress !== undefined && (progress.status !== null || progress.text !== '');
}
