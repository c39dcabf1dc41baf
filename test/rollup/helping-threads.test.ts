import { helpingThreads } from '../../lib/cli/helping-threads.ts';

/** A machine whose processors are free by so much of the time. */
const machine = (count: number, free: number) => {
  let ms = 0;
  return { count, idle: () => ms * free, now: () => (ms += 100) };
};

test.each<[string, number | null, processors: number, free: number, left: number, anew: number, helping: number]>([
  ['asked for three in all', 3, 1, 0, 5, 0, 2],
  ['asked for one', 1, 8, 7, 5000, 900, 0],
  ['one processor', null, 1, 0, 5000, 900, 0],
  ['a free one beside this one', null, 2, 1, 5000, 40, 1],
  ['nearly free', null, 2, 0.75, 5000, 40, 1],
  ['busy with another program', null, 2, 0.4, 5000, 40, 0],
  ['many free: no more than help', null, 16, 15, 5000, 40, 2],
  ['looked at too short', null, 2, 1, 5000, 39, 0],
  ['few left', null, 2, 1, 59, 40, 0],
  ['enough left for one', null, 8, 7, 100, 40, 1],
])('%s', (_, asked, processors, free, left, anew, helping) => {
  expect(helpingThreads(asked, machine(processors, free))(left, anew)).toBe(helping);
});

test('a busy machine is looked at again, and a thread that helps goes on helping', () => {
  let free = 0;
  let ms = 0;
  let idle = 0;
  const seen = { count: 2, idle: () => idle, now: () => ms };
  const helping = helpingThreads(null, seen);
  const after = (files: number, anew: number) => {
    ms += 100;
    idle += 100 * free;
    return helping(files, anew);
  };
  expect(after(900, 50)).toBe(0);
  free = 1;
  // Not forty files since the last look.
  expect(after(880, 70)).toBe(0);
  expect(after(800, 150)).toBe(1);
  free = 0;
  expect(after(30, 920)).toBe(1);
});
