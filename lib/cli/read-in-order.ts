/** Files read by this thread and perhaps others, handed on in the order they were asked for: the result is that of one. */
import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { SubmissionRead, SubmissionReader } from './read-submission.ts';

/** Files given to another thread ahead, so that it never waits for this one to finish its own. */
const AHEAD = 3;
/** Results that may wait for an earlier file. */
const WINDOW = 64;

export interface ReadInOrder {
  /** How this thread reads. */
  readonly read: SubmissionReader;
  /** Starts another thread, which answers each path posted to it with a SubmissionRead, in that order. */
  readonly start: () => Worker;
  /** How many other threads are to help; asked again before each file. @param left files that nobody has begun */
  readonly others: (left: number) => number;
  /** What stands for a file at which its thread died. */
  readonly died: (file: string) => SubmissionRead;
  /** Is given one of the threads when all files are read, to be ended by whoever took it; the others are ended. */
  readonly spare?: (thread: Worker) => void;
}

/** A thread that dies costs the file it was reading, no other: a new thread takes over. */
export async function* readInOrder(
  files: readonly string[],
  { read, start, others, died, spare }: ReadInOrder,
): AsyncGenerator<SubmissionRead> {
  const results = new Map<number, SubmissionRead>();
  const crew = new Set<Member>();
  const again: number[] = [];
  let next = 0;
  let wanted = 0;
  let wake: () => void = () => undefined;

  const nextFile = (): number | undefined => {
    if (again.length > 0) return again.shift();
    return next < files.length && next < wanted + WINDOW ? next++ : undefined;
  };
  const engage = (): void => {
    const member: Member = { worker: start(), given: [], up: false };
    crew.add(member);
    member.worker.on('message', (answer: SubmissionRead) => {
      member.up = true;
      results.set(member.given.shift() as number, answer);
      give(member);
      wake();
    });
    let gone = false;
    const lost = (): void => {
      if (gone || !crew.delete(member)) return;
      gone = true;
      const [reading, ...waiting] = member.given;
      again.unshift(...waiting);
      if (reading !== undefined) results.set(reading, died(files[reading] as string));
      wake();
    };
    // An error that nobody listens to would end the whole process; `exit` follows it.
    member.worker.on('error', lost);
    member.worker.on('exit', lost);
  };
  const give = ({ worker, given }: Member): void => {
    while (given.length < AHEAD) {
      const file = nextFile();
      if (file === undefined) return;
      given.push(file);
      worker.postMessage(files[file]);
    }
  };

  try {
    while (wanted < files.length) {
      const left = files.length - next + again.length;
      const helping = Math.min(others(left), left);
      while (crew.size < helping) engage();
      for (const member of crew) give(member);
      const known = results.get(wanted);
      if (known !== undefined) {
        results.delete(wanted);
        wanted += 1;
        yield known;
        continue;
      }
      const own = nextFile();
      if (own !== undefined) {
        results.set(own, await read(files[own] as string));
        // Between two files a signal to stop is heard, and what the other threads say.
        await setImmediate();
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const standing = spare && [...crew].find(({ up }) => up);
    if (standing) {
      crew.delete(standing);
      standing.worker.removeAllListeners('message');
      spare(standing.worker);
    }
  } finally {
    const members = [...crew];
    crew.clear();
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }
}

/** Another thread that reads. */
interface Member {
  readonly worker: Worker;
  /** Files it was given and has not answered. */
  readonly given: number[];
  /** Whether it has answered at all: before that it is still loading. */
  up: boolean;
}
