/**
 * Settings of Node's JavaScript engine that suit a merge: many small workbooks one after the other, in level memory.
 * Results never depend on them; they hold for the whole process, all its threads included. What each is worth was
 * measured with test/bench/rollup-bench.ts.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';

/**
 * Left alone, the heap grows by half as much again and more before the garbage of what outlived its first moments is
 * collected. Percent that it may grow by; collecting by hand to the same end cost over a third of the time.
 */
const GROWTH = 20;
/** Bytes for new objects: with less they are collected so often that it shows, with more it hardly gets quicker. */
const NEW_OBJECTS = 8e6;
/** The same as the engine takes it for a thread that begins: megabytes of one of the two halves. */
const HALF_OF_NEW_OBJECTS = 4;
/**
 * The work is spread over hundreds of functions. Compiling each of them as early and as largely as Node does by itself
 * keeps a processor busy that could read: so the compiler waits about four times as long, and puts less of one function into another.
 */
const COMPILING = ['--interrupt-budget=600000', '--max-inlined-bytecode-size-cumulative=150'];
/** Later engines weigh this differently and say of the first that they do not know it (measured: 20, 22 and 24). */
const COMPILING_BEFORE = 12;

/**
 * To be called before anything large is loaded.
 * @returns to be called after each small piece of work: lets the room for new objects grow until it is enough
 */
export function settleForMerging(): () => void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  if (Number.parseInt(process.versions.v8, 10) < COMPILING_BEFORE)
    for (const flag of COMPILING) setFlagsFromString(flag);
  growBy(1);
  let growing: boolean | null = null;
  return () => {
    if (growing === false) return;
    const enough = roomForNew() >= NEW_OBJECTS;
    if (growing === null || enough) growBy(enough ? 1 : 2);
    growing = !enough;
  };
}

/**
 * Starts another thread, which has enough room for new objects from its beginning. Each start lets the rooms of all
 * threads grow again; this thread's does not when it is enough (17 MB less at the peak of a thousand files, no slower).
 */
export function settledThread(start: () => Worker): Worker {
  setFlagsFromString(`--min-semi-space-size=${HALF_OF_NEW_OBJECTS}`);
  const thread = start();
  thread.once('online', () => {
    if (roomForNew() >= NEW_OBJECTS) growBy(1);
  });
  return thread;
}

function growBy(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

function roomForNew(): number {
  return getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0;
}
