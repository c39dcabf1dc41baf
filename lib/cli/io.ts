/** What a command may say and where: kept apart from the process so that commands run in tests as they run in a shell. */
export interface Io {
  /** The result, for stdout. */
  readonly out: (text: string) => void;
  /** Progress and complaints, for stderr. */
  readonly err: (text: string) => void;
  /** Whether stderr is a terminal, where a line may be overwritten by the next. */
  readonly tty: boolean;
}

/** Exit codes of every command. */
export const EXIT = {
  ok: 0,
  /** Done, but there are error findings or quarantined files. */
  findings: 1,
  usage: 2,
  /** Nothing could be done: no readable input, or the output cannot be written. */
  failed: 3,
} as const;

/** Wrong usage: the message says what is wrong; the caller shows the usage line and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Nothing could be done: the message says why; the caller exits with 3. */
export class FailedError extends Error {
  override readonly name = 'FailedError';
}
