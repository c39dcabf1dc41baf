/**
 * Keeps the memory of a long run level. Left alone, Node lets the heap grow by half as much again and more before it
 * collects the garbage of what outlived its first moments, and gives the first moments ever more room. Both are settings
 * of its collector that may be changed while it runs; nothing is collected by hand, which would cost more than a third of
 * the time (measured: test/bench/rollup-bench.ts).
 */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** The heap may grow by this much, in percent, between two collections. */
const GROWTH = 20;
/** Bytes for new objects: with less they are collected so often that it shows, with more it does not get quicker. */
const NEW_OBJECTS = 8e6;

/**
 * Limits the heap of the whole process, all its threads included; results never depend on it. To be called before
 * anything large is loaded.
 * @returns to be called after each small piece of work: lets the room for new objects grow until it is enough
 */
export function levelMemory(): () => void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const growBy = (factor: number) => setFlagsFromString(`--semi-space-growth-factor=${factor}`);
  growBy(1);
  let growing: boolean | null = null;
  return () => {
    if (growing === false) return;
    const enough = roomForNew() >= NEW_OBJECTS;
    if (growing === null || enough) growBy(enough ? 1 : 2);
    growing = !enough;
  };
}

function roomForNew(): number {
  return getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0;
}
