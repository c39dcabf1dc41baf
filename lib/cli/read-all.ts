/** Reads all submissions, in one thread or in several, whatever is quicker. */
import type { Collector } from '../core/rollup/collector.ts';
import { createExaminer } from '../core/rollup/examine.ts';
import type { RollUpInput } from '../core/rollup/roll-up-input.ts';
import { helpingThreads } from './helping-threads.ts';
import type { MergeSettings } from './merge-settings.ts';
import { readInOrder } from './read-in-order.ts';
import { type SubmissionRead, setAside, submissionReader } from './read-submission.ts';
import type { Helper } from './reading-thread.ts';
import { inputFingerprint, pruneCache, type SubmissionCache, submissionCache } from './submission-cache.ts';

export interface Reading {
  readonly files: readonly string[];
  readonly settings: MergeSettings;
  readonly input: RollUpInput;
  readonly collector: Collector;
  /** Null: no cache. */
  readonly cacheFolder: string | null;
  /** Threads asked for; null leaves it to what helps. */
  readonly threads: number | null;
  /** Told before each file, and once more at the end. */
  readonly progress: (done: number) => void;
  /** Told after each file that this thread has read itself. */
  readonly readHere: () => void;
}

export interface ReadTally {
  readonly anew: number;
  readonly unreadable: number;
  /** A thread that helped and still stands, to be ended by the caller; null when there is none. */
  readonly helper: Helper | null;
  /** To be called once the outputs stand: forgets the entries of the cache that are of no use any more. */
  readonly prune: () => void;
}

export async function readAll(reading: Reading): Promise<ReadTally> {
  const { input, collector, cacheFolder, progress } = reading;
  const of = cacheFolder === null ? '' : inputFingerprint(input);
  const cache = cacheFolder === null ? null : submissionCache(cacheFolder, of, input.received);
  const used = new Set<string>();
  let [done, anew, unreadable] = [0, 0, 0];
  let helper: Helper | null = null;
  const spare = (free: Helper): void => {
    helper = free;
  };
  progress(0);
  for await (const read of reads(reading, cache, of, spare)) {
    collector.addExamined(read.text);
    if (read.anew) anew += 1;
    if (!read.readable) unreadable += 1;
    if (read.key !== null) used.add(read.key);
    done += 1;
    progress(done);
  }
  return { anew, unreadable, helper, prune: () => cacheFolder !== null && pruneCache(cacheFolder, used) };
}

async function* reads(
  reading: Reading,
  cache: SubmissionCache | null,
  of: string,
  spare: (helper: Helper) => void,
): AsyncGenerator<SubmissionRead> {
  const { files, input, settings, cacheFolder, threads, readHere } = reading;
  const { canThread, helperOf, readingThread } = await import('./reading-thread.ts');
  const kept = cacheFolder === null ? null : { folder: cacheFolder, of };
  const read = submissionReader(input, cache);
  const helping = helpingThreads(canThread ? threads : 1);
  let anew = 0;
  yield* readInOrder(files, {
    read: async (file) => {
      const one = await read(file);
      if (one.anew) anew += 1;
      readHere();
      return one;
    },
    start: () => readingThread({ task: 'read-submissions', settings, received: input.received, cache: kept }),
    others: (left) => helping(left, anew),
    died: (file) => setAside(file, 'defect', {}, null, createExaminer(input)),
    spare: (thread) => spare(helperOf(thread)),
  });
}
