import { check, found, type RowCase, submission } from './fixtures.ts';

/** Findings about figures; evidence is complete in every row unless a case says otherwise. */
const AREAS = /^(percent|ratio|figure|count|code)\./;
const figures = (row: RowCase) => found(check(submission([row])), '').filter((each) => AREAS.test(each));

test.each<[string, RowCase, string[]]>([
  // Stated against recomputed.
  ['right is silent', { n: '13', d: '13', s: '100%' }, []],
  ['rounded is silent', { n: '1204', d: '1223', s: '98%' }, []],
  ['truncated', { n: '509', d: '586', s: '86,8%' }, ['percent.truncated@F7']],
  ['wrong', { n: '4223', d: '8411', s: '7.47%' }, ['percent.wrong@F7']],
  ['50 against 50', { n: '1', d: '2', s: '50%' }, []],
  ['alone', { s: '30%' }, ['percent.not-verifiable@F7']],
  ['alone, where it comes from one source', { id: 'II.10', s: '7,5%' }, []],
  ['bound that holds', { n: '96', d: '100', s: '>95%' }, []],
  ['bound that does not', { n: '90', d: '100', s: '>95%' }, ['percent.bound-broken@F7']],
  // Part and whole.
  ['part equals whole', { n: '20', d: '20' }, []],
  ['part above whole', { n: '21', d: '20' }, ['ratio.part-exceeds-whole@D7']],
  ['denominator zero', { n: '3', d: '0' }, ['ratio.zero-denominator@E7']],
  ['zero of zero', { n: '0', d: '0' }, ['ratio.nothing-counted@E7']],
  ['zero of many', { n: '0', d: '12', s: '0%' }, []],
  ['numerator only', { n: '12' }, ['ratio.pair-incomplete@D7']],
  ['denominator only', { d: '12' }, ['ratio.pair-incomplete@E7']],
  // Range.
  ['100', { n: '5', d: '5', s: '100' }, []],
  ['above 100', { s: '100,1%' }, ['percent.not-verifiable@F7', 'percent.out-of-range@F7']],
  ['below 0', { s: '-0,1%' }, ['percent.not-verifiable@F7', 'percent.out-of-range@F7']],
  ['growth below 0', { id: 'II.10', s: '-3,2%' }, []],
  ['growth above 100', { id: 'II.10', s: '120%' }, []],
  ['negative count', { n: '-3', d: '20' }, ['figure.negative@D7']],
  ['negative number of towns', { id: 'I.14', s: '-1' }, ['figure.negative@F7']],
  // Fraction for percent.
  ['0,985 for 98,5%', { n: '197', d: '200', s: '0.985' }, ['percent.fraction@F7']],
  ['0,985 alone', { s: '0.985' }, ['percent.fraction@F7']],
  ['0,5% stated as such', { n: '1', d: '200', s: '0,5%' }, []],
  ['0,5 of a pair that makes it', { n: '1', d: '200', s: '0.5' }, []],
  ['1 for 100%', { n: '7', d: '7', s: '1' }, ['percent.fraction@F7']],
  // Counts, words, codes, zeros.
  ['count where a ratio is asked', { n: '32 DVC trực tuyến' }, ['count.for-ratio@D7']],
  ['count in the result', { s: '32 DVC trực tuyến' }, ['count.for-ratio@F7', 'percent.not-verifiable@F7']],
  ['count where a count is asked', { id: 'I.14', s: '2 đô thị' }, []],
  ['words where a ratio is asked', { text: 'đang triển khai' }, ['figure.words-only@F7']],
  ['words where words are asked', { id: 'III.7', text: 'đã kết nối' }, []],
  ['zero over blank', { n: '0' }, ['figure.zero-for-blank@D7']],
  ['zero percent of nothing', { s: '0%' }, ['figure.zero-for-blank@F7', 'percent.not-verifiable@F7']],
  ['K alone', { state: 'not-applicable', text: 'K' }, []],
  ['K beside figures', { state: 'not-applicable', n: '3', d: '4' }, ['code.with-figure@F7']],
  ['C beside a figure', { text: 'C', n: '3', d: '4' }, ['code.with-figure@F7']],
  ['number typed plainly', { n: '1763', d: '1800' }, []],
  ['number typed as text', { n: '1.763', d: '1800' }, ['figure.text-number@D7']],
])('%s', (_, row, expected) => {
  expect(figures(row)).toEqual(expected);
});

test('the facts of a wrong percentage are the figures a person needs', () => {
  const [finding] = check(submission([{ n: '4.223', d: '8.411', s: '7.47%' }])).filter(
    ({ rule }) => rule === 'percent.wrong',
  );
  expect(finding).toMatchObject({
    severity: 'error',
    certainty: 'computed',
    unit: '328',
    file: 'my-hao.xlsx',
    sheet: 'ChiTieu',
    range: 'F7',
    facts: {
      indicator: 'I.1',
      numerator: '4223',
      denominator: '8411',
      stated: '7.47',
      computed: '50.21',
      difference: '-42.74',
    },
  });
});

test('what follows from a number typed as text hangs under it', () => {
  const findings = check(submission([{ n: '1.763', s: '98%' }]));
  const causes = Object.fromEntries(findings.map(({ rule, cause }) => [rule, cause]));
  expect(causes['percent.not-verifiable']).toBe('figure.text-number@ChiTieu!D7');
  expect(causes['figure.text-number']).toBeNull();
});

test('a swapped pair is one mistake: the percentage that then does not fit follows from it', () => {
  const findings = check(submission([{ n: '20', d: '10', s: '50%' }]));
  expect(findings.find(({ rule }) => rule === 'percent.wrong')?.cause).toBe('ratio.part-exceeds-whole@ChiTieu!D7');
});

test('one indicator on two rows: different figures are found, equal ones are not', () => {
  const rows = (second: RowCase) =>
    found(
      check(
        submission([
          { n: '5', d: '10' },
          { row: 9, ...second },
        ]),
      ),
      'indicator.two',
    );
  expect(rows({ n: '6', d: '10' })).toEqual(['indicator.two-values@F9']);
  expect(rows({ n: '5', d: '10' })).toEqual([]);
});

test('a cell that holds `1204/1223` is no number typed as text', () => {
  const given = submission([{ n: '1.204', d: '1.223' }]);
  const [row] = given.observations;
  const at = { sheet: 'ChiTieu', address: 'F7' };
  const together = { ...row, numerator: { ...row?.numerator, at }, denominator: { ...row?.denominator, at } };
  const findings = check({ ...given, observations: [together as NonNullable<typeof row>] });
  expect(found(findings, 'figure.')).toEqual([]);
});
