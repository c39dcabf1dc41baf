/** A cell that shows thousands or millions of what it holds: said, with both figures, and counted as stored. */
import { findingTitle, wordFinding } from '../../lib/core/findings/wording.ts';
import { locate } from '../../lib/core/locate/locate.ts';
import { checkSubmission } from '../../lib/core/rules/check-submission.ts';
import { catalogue } from '../locate/filled-form.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';

const NAME = catalogue.indicators.find(({ id }) => id === 'I.2')?.name;

/** A workbook of a unit's own with numerator, denominator and stated percentage of one indicator. */
function checked(numerator: string, denominator: string, stated = '') {
  const book = bookOfTables({
    'Phụ lục': `
      | BÁO CÁO CỦA UBND THỊ XÃ MỸ HÀO | | | | |
      | STT | Tên chỉ tiêu | Tử số | Mẫu số | Tỷ lệ |
      | 1   | ${NAME} | ${numerator} | ${denominator} | ${stated} |`,
  });
  const submission = locate(book, { file: 'a.xlsx', sha256: '', catalogues: [catalogue] });
  const found = checkSubmission(submission, { catalogue, book }).filter(({ rule }) => rule === 'figure.scaled-format');
  return { found, figures: submission.observations[0] };
}

test.each<[numerator: string, denominator: string, stated: string, expected: string[]]>([
  ['1763214 {#,##0,}', '2000000 {#,##0}', '', ['C3 1763 of 1763214']],
  ['1763214 {0.0,,}', '2000000 {0.0,,}', '', ['C3 1.8 of 1763214', 'D3 2.0 of 2000000']],
  ['1763214 {#,##0}', '2000000 {#,##0.00}', '88% {0%}', []],
  ['1763214 {#,##0, "nghìn"}', '2000000 {0.0,,"M"}', '', []],
  ['1763214 {#,##0,"000"}', '2000000 {0,,"000.000"}', '', []],
  // Words that name another scale than the format's explain nothing, and make it worse.
  ['1763214 {#,##0, "triệu"}', '2000000 {0.0,,"K"}', '', ['C3 1763 of 1763214', 'D3 2.0 of 2000000']],
  ['1763214 {#,##0, "hồ sơ"}', '2000000', '', ['C3 1763 of 1763214']],
  ['0 {#,##0,}', '2000000', '', []],
  ['=A1*2 → 1763214 {#,##0,}', '2000000', '', ['C3 1763 of 1763214']],
  ['"1763214" {#,##0,}', '2000000', '', []],
  ['17', '20', '0.85 {0.00,%}', ['E3 0.09% of 85%']],
])('%s over %s, stated %s', (numerator, denominator, stated, expected) => {
  const { found, figures } = checked(numerator, denominator, stated);
  expect(
    found.map(({ range, facts }) => `${range} ${facts.shown}${facts.mark} of ${facts.stored}${facts.mark}`),
  ).toEqual(expected);
  expect(found.map(({ severity, certainty }) => [severity, certainty])).toEqual(
    found.map(() => ['warning', 'computed']),
  );
  if (numerator.includes('1763214')) expect(figures?.numerator?.value.toFixed()).toBe('1763214');
});

test('both languages name the figure shown and the figure counted', () => {
  const [found] = checked('1763214 {#,##0,}', '2000000').found;
  if (!found) throw new Error('nothing found');
  expect(wordFinding(found, 'vi')).toContain('ô hiện 1.763 nhưng số lưu trong ô, và được tính, là 1.763.214.');
  expect(wordFinding(found, 'en')).toContain('shows 1,763, but what it holds, and what is counted, is 1,763,214.');
  expect(findingTitle(found.rule, 'vi')).toBe('Ô hiện số đã chia cho nghìn, triệu');
});
