/** Reads all submissions, in one thread or in several, whatever is quicker. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Collector } from '../core/rollup/collector.ts';
import { createExaminer } from '../core/rollup/examine.ts';
import type { RollUpInput } from '../core/rollup/roll-up-input.ts';
import type { MergeSettings } from './merge-settings.ts';
import { readInOrder } from './read-in-order.ts';
import { type SubmissionRead, setAside, submissionReader } from './read-submission.ts';
import {
  inputFingerprint,
  isCacheEmpty,
  pruneCache,
  type SubmissionCache,
  submissionCache,
} from './submission-cache.ts';

/** Fewer files are read by one thread before a second one is up and warm (measured: test/bench/rollup-bench.ts). */
const WORTH_THREADS = 100;
/** A processor that other programs keep busy is none to read with. */
const FREE_PROCESSORS = 1.25;

export interface Reading {
  readonly files: readonly string[];
  readonly settings: MergeSettings;
  readonly input: RollUpInput;
  readonly collector: Collector;
  /** Null: no cache. */
  readonly cacheFolder: string | null;
  /** Threads asked for; null leaves it to the number of files. */
  readonly threads: number | null;
  /** Told before each file, and once more at the end. */
  readonly progress: (done: number) => void;
}

export interface ReadTally {
  readonly anew: number;
  readonly unreadable: number;
  /** To be called once the outputs stand: forgets the entries of the cache that are of no use any more. */
  readonly prune: () => void;
}

export async function readAll(reading: Reading): Promise<ReadTally> {
  const { input, collector, cacheFolder, progress } = reading;
  const of = cacheFolder === null ? '' : inputFingerprint(input);
  const cache = cacheFolder === null ? null : submissionCache(cacheFolder, of, input.received);
  const used = new Set<string>();
  let [done, anew, unreadable] = [0, 0, 0];
  progress(0);
  for await (const read of reads(reading, cache, of)) {
    collector.addExamined(read.text);
    if (read.anew) anew += 1;
    if (!read.readable) unreadable += 1;
    if (read.key !== null) used.add(read.key);
    done += 1;
    progress(done);
  }
  return { anew, unreadable, prune: () => cacheFolder !== null && pruneCache(cacheFolder, used) };
}

async function* reads(reading: Reading, cache: SubmissionCache | null, of: string): AsyncGenerator<SubmissionRead> {
  const { files, input, settings, cacheFolder } = reading;
  const { canThread, readingThread } = await import('./reading-thread.ts');
  const threads = canThread ? threadsFor(reading, cache) : 1;
  if (threads > 1) {
    const examiner = createExaminer(input);
    const kept = cacheFolder === null ? null : { folder: cacheFolder, of };
    const start = () => readingThread({ task: 'read-submissions', settings, received: input.received, cache: kept });
    yield* readInOrder(files, { start, threads, died: (file) => setAside(file, 'defect', {}, null, examiner) });
    return;
  }
  const read = submissionReader(input, cache);
  for (const file of files) {
    yield await read(file);
    // A signal to stop is heard between two files.
    await setImmediate();
  }
}

/** Two threads help when two processors are mostly free and there is enough to read that no earlier run has read. */
function threadsFor({ files, threads, cacheFolder }: Reading, cache: SubmissionCache | null): number {
  if (threads !== null) return threads;
  const [busy = 0] = loadavg();
  if (availableParallelism() - busy < FREE_PROCESSORS || files.length < WORTH_THREADS) return 1;
  if (cache === null || cacheFolder === null || isCacheEmpty(cacheFolder)) return 2;
  return files.filter((file) => !isKnown(file, cache)).length < WORTH_THREADS ? 1 : 2;
}

function isKnown(file: string, cache: SubmissionCache): boolean {
  try {
    return cache.has(cache.keyOf(file, createHash('sha256').update(readFileSync(file)).digest('hex')));
  } catch {
    return false;
  }
}
