/**
 * The audit judged on sheets written independently of its rules, as many without a slip as with one: every cell that a
 * finding names counts, right or wrong, whatever its level. The floors lie well below what is reached, so that a regression shows and an improvement elsewhere is not hindered.
 */
import { type Judged, judge, score } from './judge/judgement.ts';
import { WORKBOOKS } from './judge/workbooks.ts';

let all: readonly Judged[];
beforeAll(() => {
  all = Object.entries(WORKBOOKS).map(([name, make]) => judge(name, make()));
});

test('the set is wide: half of it without a slip, from a few formulas to thousands', () => {
  const clean = all.filter(({ wrong }) => wrong.size === 0);
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(clean.length).toBeGreaterThanOrEqual(60);
  expect(Math.max(...all.map(({ formulas }) => formulas))).toBeGreaterThan(2500);
});

test('the cells named are mostly wrong, and most wrong cells are named', () => {
  const { precision, recall, f1 } = score(all);
  expect(precision).toBeGreaterThan(0.85);
  expect(recall).toBeGreaterThan(0.75);
  expect(f1).toBeGreaterThan(0.8);
});

test('nothing keeps a workbook without a slip from being signed', () => {
  expect(score(all).cleanWithError).toEqual([]);
});

test.each([
  ['range too short', 0.8],
  ['range too long', 0.8],
  ['reference off', 0.7],
  ['reference missing', 0.7],
  ['typed over', 0.8],
  ['wrong total', 0.7],
  ['wrong calculation', 0.7],
  ['anchor', 0.7],
] as const)('most cells of the kind “%s” are found', (kind, floor) => {
  const cells = all.flatMap(({ wrong, named }) => {
    const said = new Set(named.map(({ cell }) => cell));
    return [...wrong].filter(([, one]) => one === kind).map(([cell]) => said.has(cell));
  });
  expect(cells.filter(Boolean).length / cells.length).toBeGreaterThan(floor);
});

test.each(['error', 'warning'] as const)(
  'a quarter at most of all workbooks without a slip is named at %s',
  (level) => {
    const clean = all.filter(({ wrong }) => wrong.size === 0);
    const named = clean.filter((one) => one.named.some(({ severity }) => severity === level));
    expect(named.length * 4).toBeLessThanOrEqual(clean.length);
  },
);
