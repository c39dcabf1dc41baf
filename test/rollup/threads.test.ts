import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readInOrder } from '../../lib/cli/read-in-order.ts';
import type { SubmissionRead } from '../../lib/cli/read-submission.ts';
import { buildCommand, standing, startCommand } from './built-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-threads-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one thread, two or three: the same bytes, broken workbooks among them', async () => {
  const entry = await buildCommand('threads');
  const run = async (threads: string) => {
    const out = join(folder, threads);
    const { code } = await startCommand(entry, [
      'rollup',
      'samples/hung-yen-2023-Q1',
      ...['--period', '2023-Q1', '--workers', threads, '--no-cache', '--out', out],
    ]).ended;
    expect(code).toBe(1);
    return standing(out);
  };
  const alone = await run('1');
  expect(Object.keys(alone)).toHaveLength(6);
  expect(await run('2')).toEqual(alone);
  expect(await run('3')).toEqual(alone);
}, 120000);

/** A thread that answers with the name it is given, dies at `die` and takes long over `slow`. */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  let last = Promise.resolve();
  parentPort.on('message', (file) => {
    last = last.then(async () => {
      if (file.startsWith('die')) process.exit(1);
      if (file.startsWith('throw')) throw new Error(file);
      if (file.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 50));
      parentPort.postMessage({ text: file, readable: true, anew: true, key: null });
    });
  });
`;

describe('files read by several threads', () => {
  const read = async (file: string): Promise<SubmissionRead> => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { text: own(file), readable: true, anew: true, key: null };
  };
  /** What would end another thread does not end this one in the test; which of them reads it is left open. */
  const own = (file: string) => (/^(die|throw)/.test(file) ? `lost ${file}` : file);
  const died = (file: string): SubmissionRead => ({ text: `lost ${file}`, readable: false, anew: true, key: null });
  test.each<[string, number, readonly string[]]>([
    ['come in the order asked for, however long each takes', 2, ['slow1', 'a', 'b', 'slow2', 'c', 'd', 'e']],
    ['cost one file when a thread dies, none of those after it', 2, ['a', 'die1', 'b', 'c', 'd']],
    ['cost one file when a thread throws', 2, ['throw1', 'a', 'b']],
    ['are read to the end when every second one kills its thread', 3, ['die1', 'a', 'die2', 'b', 'die3', 'c']],
    ['are read by fewer threads than asked when they are few', 8, ['a']],
    ['are read by this thread alone', 1, ['a', 'slow1', 'b']],
    ['may be none', 2, []],
    ['may be many', 2, Array.from({ length: 300 }, (_, i) => (i === 150 ? 'die' : `f${i}`))],
  ])('%s', async (_, threads, files) => {
    const texts: string[] = [];
    let started = 0;
    const start = () => {
      started += 1;
      return new Worker(THREAD, { eval: true, stderr: true });
    };
    for await (const { text } of readInOrder(files, { read, start, others: () => threads - 1, died })) texts.push(text);
    expect(texts).toEqual(files.map((file) => (/^(die|throw)/.test(file) ? `lost ${file}` : file)));
    const lost = texts.filter((text) => text.startsWith('lost')).length;
    expect(started).toBeLessThanOrEqual(Math.min(threads - 1, files.length) + lost);
  });

  test.each<[string, threads: number, files: readonly string[], spared: number]>([
    ['one of those that stand when all is read', 3, ['slow1', 'slow2', 'slow3', 'slow4', 'slow5', 'slow6'], 1],
    ['none that died', 2, ['die1'], 0],
    ['none where this thread read alone', 1, ['a', 'b'], 0],
  ])('a caller that has more work is given %s; the others have ended', async (_, threads, files, spared) => {
    const started: Worker[] = [];
    const given: Worker[] = [];
    const start = () => {
      const worker = new Worker(THREAD, { eval: true });
      started.push(worker);
      return worker;
    };
    const slow = async (file: string) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return read(file);
    };
    const spare = (worker: Worker) => void given.push(worker);
    const crew = { read: slow, start, others: () => threads - 1, died, spare };
    for await (const { text } of readInOrder(files, crew)) expect(text).toBeTruthy();
    expect(given).toHaveLength(spared);
    expect(started.filter((worker) => worker.threadId !== -1)).toEqual(given);
    for (const worker of given) {
      const answered = once(worker, 'message');
      worker.postMessage('one more');
      expect((await answered)[0]).toMatchObject({ text: 'one more' });
      await worker.terminate();
    }
  });

  test('a caller that stops early leaves no thread behind', async () => {
    const started: Worker[] = [];
    const start = () => {
      const worker = new Worker(THREAD, { eval: true });
      started.push(worker);
      return worker;
    };
    const spare = () => expect('a thread').toBe('ended');
    for await (const { text } of readInOrder(['a', 'b', 'c', 'd'], { read, start, others: () => 1, died, spare })) {
      expect(text).toBe('a');
      break;
    }
    // A thread that has ended has no number any more.
    expect(started.map((worker) => worker.threadId)).toEqual(started.map(() => -1));
  });
});

test('--workers takes a number of threads, nothing else', async () => {
  const { tonghop } = await import('../../lib/cli/tonghop.ts');
  let err = '';
  const io = {
    out: () => undefined,
    err: (text: string) => {
      err += text;
    },
    tty: false,
  };
  writeFileSync(join(folder, 'a.xlsx'), '');
  for (const given of ['0', '-1', 'hai', '65', '1.5']) {
    err = '';
    const args = ['rollup', folder, '--period', '2023-Q1', '--out', join(folder, 'out'), `--workers=${given}`];
    expect([given, await tonghop(args, io)]).toEqual([given, 2]);
    expect(err).toContain('--workers');
  }
  expect(readFileSync(join(folder, 'a.xlsx'), 'utf8')).toBe('');
});
