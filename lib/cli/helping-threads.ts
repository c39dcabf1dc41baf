/** Whether another thread would help: when a processor is free and there is much to read that no earlier run has read. */
import { availableParallelism, cpus } from 'node:os';

/** Files read anew before it is decided: so long a look shows what else the machine does. */
const LOOKED = 40;
/** Fewer files are read before another thread is up and warm (measured: test/bench/rollup-bench.ts). */
const WORTH = 60;
/** So much of one processor must have been idle. */
const FREE = 0.7;

/**
 * How many threads are to help this one, by the files that are left and by how many have been read anew.
 * @param asked threads in all, as the user asked for; null leaves it to what is seen
 */
export function helpingThreads(asked: number | null): (left: number, anew: number) => number {
  if (asked !== null) return () => asked - 1;
  if (availableParallelism() < 2) return () => 0;
  let helping = false;
  let seen = { anew: 0, idle: idleTime(), at: performance.now() };
  return (left, anew) => {
    if (helping) return 1;
    if (anew - seen.anew < LOOKED || left < WORTH) return 0;
    const now = { anew, idle: idleTime(), at: performance.now() };
    helping = now.idle - seen.idle >= FREE * (now.at - seen.at);
    seen = now;
    return helping ? 1 : 0;
  };
}

/** Milliseconds that the processors have been idle, all together; they do not count where a system does not tell. */
function idleTime(): number {
  return cpus().reduce((sum, { times }) => sum + times.idle, 0);
}
