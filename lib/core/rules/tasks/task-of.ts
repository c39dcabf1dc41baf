/** Progress reports with the task of the catalogue they speak of. */
import { onceFor } from '../../book/remember.ts';
import type { Catalogue, Task } from '../../catalogue/catalogue.ts';
import type { TaskProgress } from '../../locate/submission.ts';
import type { RuleContext } from '../rule.ts';

export interface TaskRow {
  readonly progress: TaskProgress;
  readonly task: Task;
}

/** Reports on tasks that the catalogue does not have are left out. */
export function taskRows({ submission, catalogue }: RuleContext): TaskRow[] {
  const numbered = byNumber(catalogue);
  return submission.tasks.flatMap((progress) => {
    const task = numbered.get(progress.task);
    return task ? [{ progress, task }] : [];
  });
}

const byNumber = onceFor(({ tasks }: Catalogue) => new Map(tasks.map((task) => [task.no, task])));

/** The facts that say which task is spoken of. */
export function taskFacts({ task }: TaskRow): Record<string, string> {
  return { task: String(task.no), name: task.name, timeline: task.timeline.text };
}
