/** The known slips of the documents are found in the samples, and what is right there is not accused. */
import { checkedSample } from './checked-sample.ts';

const RULES = ['percent.wrong', 'percent.truncated', 'sum.parts-differ'];

test.each`
  file                                                     | expected
  ${'my-hao-2023-03-30/phu-luc-571.xlsx'}                  | ${[]}
  ${'my-hao-2023/328-thi-xa-my-hao-2023-11-27.xlsx'}       | ${['percent.wrong 4223/8411 7.47']}
  ${'hong-linh-2023/437-thi-xa-hong-linh-2023-04-30.xlsx'} | ${['percent.truncated 398/454 87.6', 'percent.truncated 398/454 87.6', 'percent.truncated 509/586 86.8', 'percent.truncated 509/586 86.8']}
`('$file', async ({ file, expected }) => {
  const { findings } = await checkedSample(file);
  const found = findings
    .filter((each) => RULES.includes(each.rule))
    .map(({ rule, facts }) => `${rule} ${facts.numerator}/${facts.denominator} ${facts.stated}`);
  expect(found.sort()).toEqual(expected);
});

test('a document dated after the report is seen: 166/KH-UBND of 30/12/2023 in a report of May 2023', async () => {
  const { findings } = await checkedSample('hong-linh-2023/437-thi-xa-hong-linh-2023-04-30.xlsx');
  expect(findings.filter((each) => each.rule === 'document.after-report')).toMatchObject([
    { sheet: 'VanBan', facts: { date: '2023-12-30' } },
  ]);
});
