/**
 * Keeps the memory of a long run level. Left alone, Node collects the garbage of thousands of workbooks only when the
 * heap has grown by half as much again and more; a collection now and then costs a hundredth of the time.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that what outlived its first moments may grow by between two collections. */
const GROWTH = 16e6;

/** To be called often: collects garbage when the heap has grown by so much since the last time. One for each thread. */
export function memoryWatch(): () => void {
  const collect = collector();
  let least = outlived();
  return () => {
    const used = outlived();
    if (used < least) least = used;
    if (collect === null || used - least < GROWTH) return;
    collect();
    least = outlived();
  };
}

/** Bytes in the old space. What dies young is collected cheaply anyway, and would set off a full collection every few files. */
function outlived(): number {
  return getHeapSpaceStatistics().find((space) => space.space_name === 'old_space')?.space_used_size ?? 0;
}

/** Node's own garbage collection; null where it is not to be had. */
function collector(): (() => void) | null {
  try {
    setFlagsFromString('--expose-gc');
    return runInNewContext('gc') as () => void;
  } catch {
    return null;
  }
}
