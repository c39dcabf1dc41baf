import { fuzzCase } from './cases.ts';
import { judge } from './judge.ts';

test('broken workbooks end in a book or in a reason (the first 3,000 of the cases of `npm run fuzz`)', async () => {
  const outcomes = new Set<string>();
  for (let number = 0; number < 3000; number += 1) {
    outcomes.add(
      await judge(fuzzCase(number, 1)).catch((error: Error) => {
        throw new Error(`case ${number}: ${error.stack}`);
      }),
    );
  }
  // The cases reach past the archive into every kind of fault, and some stay readable.
  expect([...outcomes].sort()).toEqual(expect.arrayContaining(['damaged', 'malformed', 'read', 'truncated']));
});

test('a case is the same whenever it is made', () => {
  expect(fuzzCase(4711, 1).equals(fuzzCase(4711, 1))).toBe(true);
  expect(fuzzCase(4711, 1).equals(fuzzCase(4711, 2))).toBe(false);
});
