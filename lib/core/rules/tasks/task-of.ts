/** Progress reports with the task of the catalogue they speak of. */
import type { Catalogue, Task } from '../../catalogue/catalogue.ts';
import type { TaskProgress } from '../../locate/submission.ts';
import type { RuleContext } from '../rule.ts';

export interface TaskRow {
  readonly progress: TaskProgress;
  readonly task: Task;
}

/** Reports on tasks that the catalogue does not have are left out. */
export function taskRows({ submission, catalogue }: RuleContext): TaskRow[] {
  const byNumber = numbers.get(catalogue) ?? new Map(catalogue.tasks.map((task) => [task.no, task]));
  numbers.set(catalogue, byNumber);
  return submission.tasks.flatMap((progress) => {
    const task = byNumber.get(progress.task);
    return task ? [{ progress, task }] : [];
  });
}

const numbers = new WeakMap<Catalogue, ReadonlyMap<number, Task>>();

/** The facts that say which task is spoken of. */
export function taskFacts({ task }: TaskRow): Record<string, string> {
  return { task: String(task.no), name: task.name, timeline: task.timeline.text };
}
