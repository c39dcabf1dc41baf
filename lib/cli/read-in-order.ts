/** Files read by several threads, handed on in the order they were asked for: the result is that of one thread. */
import type { Worker } from 'node:worker_threads';
import type { SubmissionRead } from './read-submission.ts';

/** Files given to a thread ahead, so that it never waits. */
const AHEAD = 2;
/** Results that may wait for an earlier file. */
const WINDOW = 64;

export interface ReadInOrder {
  /** Starts a thread that answers each path posted to it with a SubmissionRead, in that order. */
  readonly start: () => Worker;
  readonly threads: number;
  /** What stands for a file at which its thread died. */
  readonly died: (file: string) => SubmissionRead;
}

/** A thread that dies costs the file it was reading, no other: a new thread takes over. */
export async function* readInOrder(
  files: readonly string[],
  { start, threads, died }: ReadInOrder,
): AsyncGenerator<SubmissionRead> {
  const results = new Map<number, SubmissionRead>();
  const crew = new Set<{ readonly worker: Worker; readonly given: number[] }>();
  const again: number[] = [];
  let next = 0;
  let wanted = 0;
  let wake: () => void = () => undefined;

  const nextFile = (): number | undefined => {
    if (again.length > 0) return again.shift();
    return next < files.length && next < wanted + WINDOW ? next++ : undefined;
  };
  const engage = (): void => {
    const member = { worker: start(), given: [] as number[] };
    crew.add(member);
    member.worker.on('message', (read: SubmissionRead) => {
      results.set(member.given.shift() as number, read);
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

  try {
    while (wanted < files.length) {
      while (crew.size < Math.min(threads, files.length - wanted)) engage();
      for (const member of crew) {
        while (member.given.length < AHEAD) {
          const i = nextFile();
          if (i === undefined) break;
          member.given.push(i);
          member.worker.postMessage(files[i]);
        }
      }
      const read = results.get(wanted);
      if (read === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      results.delete(wanted);
      wanted += 1;
      yield read;
    }
  } finally {
    const members = [...crew];
    crew.clear();
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }
}
