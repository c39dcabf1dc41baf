/** Whether other threads would help: when processors are free and there is much to read that no earlier run has read. */
import { availableParallelism, cpus } from 'node:os';

/** Files read anew before it is decided: so long a look shows what else the machine does. */
const LOOKED = 40;
/** Fewer files for each thread are read before another is up and warm (measured: test/bench/rollup-bench.ts). */
const WORTH = 60;
/** More cost memory and save little: what is not reading goes on in one thread. */
const MOST = 2;
/** So much of a processor may be busy with other things. */
const BUSY = 0.3;

/** How the machine is seen; the test has one of its own. */
export interface Processors {
  readonly count: number;
  /** Milliseconds that all of them together have been idle. */
  readonly idle: () => number;
  readonly now: () => number;
}

/**
 * How many threads are to help this one, by the files that are left and by how many have been read anew.
 * @param asked threads in all, as the user asked for; null leaves it to what is seen
 */
export function helpingThreads(
  asked: number | null,
  { count, idle, now }: Processors = THIS_MACHINE,
): (left: number, anew: number) => number {
  if (asked !== null) return () => asked - 1;
  if (count < 2) return () => 0;
  let helping = 0;
  let seen = { anew: 0, idle: idle(), at: now() };
  return (left, anew) => {
    if (helping > 0 || anew - seen.anew < LOOKED || left < WORTH) return helping;
    const later = { anew, idle: idle(), at: now() };
    const free = (later.idle - seen.idle) / (later.at - seen.at);
    helping = Math.min(Math.floor(free + BUSY), Math.floor(left / WORTH), count - 1, MOST);
    seen = later;
    return helping;
  };
}

const THIS_MACHINE: Processors = {
  count: availableParallelism(),
  // None where a system does not tell.
  idle: () => cpus().reduce((sum, { times }) => sum + times.idle, 0),
  now: () => performance.now(),
};
