/** Ctrl-C, and the signal a computer sends when it shuts down: says what was done, leaves no litter, ends as shells expect. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Calls `stopped` and ends the process when a signal to stop comes, until the function that is returned is called.
 * Nothing else runs between the signal's coming through and the end.
 */
export function onInterrupt(stopped: () => void): () => void {
  const signals = Object.keys(CODES) as (keyof typeof CODES)[];
  const listener = (signal: keyof typeof CODES): void => {
    try {
      stopped();
    } finally {
      process.exit(CODES[signal]);
    }
  };
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
