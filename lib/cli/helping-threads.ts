/** Whether other threads would help: when processors are free and there is much to read that no earlier run has read. */
import { availableParallelism, cpus } from 'node:os';

/** Milliseconds of reading before it is decided, and between two looks: so long tells what else the machine does. */
const LOOK = 100;
/** Fewer files for each thread are read before another is up and warm (measured: test/bench/rollup-bench.ts). */
const WORTH = 60;
/** More cost memory and save little: what is not reading goes on in one thread. */
const MOST = 2;
/** So much of a processor may be busy with other programs: with half of one a second thread still saves a seventh, with all of it nothing. */
const BUSY = 0.5;

/** How the machine is seen; the test has one of its own. */
export interface Processors {
  readonly count: number;
  /** Milliseconds that all of them together have been idle. */
  readonly idle: () => number;
  /** Milliseconds that they have worked for this program, its compiler and garbage collector included. */
  readonly ours: () => number;
  readonly now: () => number;
}

/**
 * How many threads are to help this one, by the files that are left and by how many have been read anew.
 * @param asked threads in all, as the user asked for; null leaves it to what is seen
 */
export function helpingThreads(
  asked: number | null,
  { count, idle, ours, now }: Processors = THIS_MACHINE,
): (left: number, anew: number) => number {
  if (asked !== null) return () => asked - 1;
  if (count < 2) return () => 0;
  let helping = 0;
  let seen: { readonly left: number; readonly anew: number; readonly free: number; readonly at: number } | null = null;
  return (left, anew) => {
    if (helping > 0 || (seen && now() - seen.at < LOOK)) return helping;
    const before = seen;
    seen = { left, anew, free: idle() + ours(), at: now() };
    if (!before || before.left === left) return 0;
    // Files that an earlier run has read cost next to nothing; the rest are taken to be as many among those to come.
    const work = left * ((anew - before.anew) / (before.left - left));
    const free = (seen.free - before.free) / (seen.at - before.at);
    helping = Math.max(0, Math.min(Math.floor(free + BUSY) - 1, Math.floor(work / WORTH), count - 1, MOST));
    return helping;
  };
}

const THIS_MACHINE: Processors = {
  count: availableParallelism(),
  // None where a system does not tell.
  idle: () => cpus().reduce((sum, { times }) => sum + times.idle, 0),
  ours: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  now: () => performance.now(),
};
