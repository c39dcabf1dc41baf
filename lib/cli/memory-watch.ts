/**
 * Keeps the memory of a long run level. Left alone, Node collects the garbage of thousands of workbooks only when the
 * heap has grown by half as much again and more; a collection now and then costs a hundredth of the time.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes the heap may grow by between two collections. */
const GROWTH = 24e6;

/** To be called often: collects garbage when the heap has grown by so much since the last time. One for each thread. */
export function memoryWatch(): () => void {
  const collect = collector();
  let least = getHeapStatistics().used_heap_size;
  return () => {
    const { used_heap_size: used } = getHeapStatistics();
    if (used < least) least = used;
    if (collect === null || used - least < GROWTH) return;
    collect();
    least = getHeapStatistics().used_heap_size;
  };
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
