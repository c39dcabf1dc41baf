/**
 * Threads that read submissions, and one of them then makes the workbook. This module is bundled into a file of its own,
 * and that file is what a thread runs: so all threads are of the same program as the command itself.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { settledThread } from './engine-settings.ts';
import { type MergeSettings, mergeInput } from './merge-settings.ts';
import { submissionReader } from './read-submission.ts';
import { submissionCache } from './submission-cache.ts';
import type { WorkbookTask } from './workbook-file.ts';

/** What a thread is given. */
export interface ReadingTask {
  readonly task: 'read-submissions';
  readonly settings: MergeSettings;
  readonly received: ReadonlyMap<string, string>;
  /** Folder and fingerprint of the cache; null for none. */
  readonly cache: { readonly folder: string; readonly of: string } | null;
}

/** Megabytes a thread may fill before it is ended: a workbook within the reader's limits needs far less. */
const LIMITS = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 16 };

/** Whether this program can run in threads; from its sources, as tests run it, it cannot. */
export const canThread = !import.meta.url.endsWith('.ts');

export function readingThread(task: ReadingTask): Worker {
  return settledThread(() => new Worker(new URL(import.meta.url), { workerData: task, resourceLimits: LIMITS }));
}

/** A thread that has read all it was given. */
export interface Helper {
  /** Lets it write the workbook; false when it could not, for whatever reason. */
  write(task: WorkbookTask): Promise<boolean>;
  end(): Promise<unknown>;
}

export function helperOf(thread: Worker): Helper {
  return {
    write: (task) =>
      new Promise((resolve) => {
        thread.once('message', resolve);
        thread.once('exit', () => resolve(false));
        thread.postMessage(task);
      }),
    end: () => thread.terminate(),
  };
}

if (!isMainThread && parentPort && (workerData as Partial<ReadingTask> | null)?.task === 'read-submissions') {
  const port = parentPort;
  const { settings, received, cache } = workerData as ReadingTask;
  const kept = cache && submissionCache(cache.folder, cache.of, received);
  const input = mergeInput(settings, received);
  const read = submissionReader(input, kept);
  const write = async (task: WorkbookTask): Promise<boolean> => {
    try {
      const { writeWorkbook } = await import('./workbook-file.ts');
      await writeWorkbook(input, task);
      return true;
    } catch {
      // The thread that asked tries it itself, and reports what is wrong.
      return false;
    }
  };
  let last = Promise.resolve();
  port.on('message', (asked: string | WorkbookTask) => {
    // One after the other, and answered in that order.
    last = last.then(async () => port.postMessage(await (typeof asked === 'string' ? read(asked) : write(asked))));
  });
}
