/**
 * Keeps the memory of a long run level. Left alone, Node lets the heap grow by half as much again and more before it
 * collects the garbage of what outlived its first moments, and gives the first moments ever more room. Both are settings
 * of its collector that may be changed while it runs; nothing is collected by hand, which would cost more than a third of
 * the time (measured: test/bench/rollup-bench.ts).
 */
import { setFlagsFromString } from 'node:v8';

/** The heap may grow by this much, in percent, between two collections. */
const GROWTH = 25;

/** For the whole process, all its threads included. Results never depend on it. */
export function levelMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  // The room for new objects stays as small as it begins.
  setFlagsFromString('--semi-space-growth-factor=1');
}
