import { helpingThreads } from '../../lib/cli/helping-threads.ts';

/** A machine of which this program uses so many processors, others so many, seen again and again. */
const machine = (count: number, ours: number, others: number, pace = 100) => {
  let ms = 0;
  const idle = () => ms * Math.max(0, count - ours - others);
  return { count, idle, ours: () => ms * ours, now: () => ms, pass: () => (ms += pace) };
};

test.each<[string, number | null, number, processors: [number, number, number], number, number, helping: number]>([
  ['asked for three in all', 3, 5, [1, 1, 0], 5, 0, 2],
  ['asked for one', 1, 5900, [8, 1, 0], 5000, 900, 0],
  ['one processor', null, 5900, [1, 1, 0], 5000, 900, 0],
  ['a free one beside this one', null, 5040, [2, 1, 0], 5000, 40, 1],
  ['its own compiler is no other program', null, 5040, [2, 1.6, 0], 5000, 40, 1],
  ['half taken by another program', null, 5040, [2, 1.1, 0.45], 5000, 40, 1],
  ['busy with another program', null, 5040, [2, 1.1, 0.6], 5000, 40, 0],
  ['all busy, this program has half', null, 5040, [4, 0.5, 4], 5000, 40, 0],
  ['many free: no more than help', null, 5040, [16, 1, 0], 5000, 40, 2],
  ['few left', null, 99, [2, 1, 0], 59, 40, 0],
  ['enough left for one', null, 140, [8, 1, 0], 100, 40, 1],
  ['most of them read by an earlier run', null, 1600, [2, 1, 0], 1000, 20, 0],
  ['some of them read by an earlier run', null, 1600, [2, 1, 0], 1000, 60, 1],
])('%s', (_, asked, files, [count, ours, others], left, anew, helping) => {
  const seen = machine(count, ours, others);
  const threads = helpingThreads(asked, seen);
  threads(files, 0);
  seen.pass();
  expect(threads(left, anew)).toBe(helping);
});

test('it is not decided before there was time to look', () => {
  const seen = machine(2, 1, 0, 45);
  const threads = helpingThreads(null, seen);
  const decided = [900, 898, 896, 894].map((left) => {
    const helping = threads(left, 900 - left);
    seen.pass();
    return helping;
  });
  expect(decided).toEqual([0, 0, 0, 1]);
});

test('a busy machine is looked at again, and a thread that helps goes on helping', () => {
  let [ms, idle, free] = [0, 0, 0];
  const threads = helpingThreads(null, { count: 2, idle: () => idle, ours: () => ms, now: () => ms });
  const after = (passed: number, left: number) => {
    ms += passed;
    idle += passed * free;
    return threads(left, 950 - left);
  };
  expect(after(0, 950)).toBe(0);
  expect(after(100, 900)).toBe(0);
  free = 1;
  expect(after(60, 880)).toBe(0);
  free = 0.9;
  expect(after(60, 850)).toBe(1);
  free = 0;
  expect(after(500, 30)).toBe(1);
});
