/** Self-assessed, verified and final points: which counts, and what is wrong with them. */
import type { Mistake } from '../../lib/core/catalogue/mistakes.ts';
import { wordFinding } from '../../lib/core/findings/wording.ts';
import { readGivenPoints } from '../../lib/core/score/facts/load-given-points.ts';
import { withoutUnverified } from '../../lib/core/score/why/safety.ts';
import { schemeOf, scored, unitOf } from './schemes.ts';

const HEAD = 'id,parent,name,maximum,aggregation,form,input,evidence';
const schemeWith = (unverified: string) =>
  schemeOf(
    `${HEAD}
    G,,Gốc,20,sum,,,
    A,G,Chuyên mục,10,,assessed,,Quyết định giao phụ trách
    B,G,Trực tuyến,10,,ratio,x,`,
    { unverified },
  );
const COLUMNS = 'unit,criterion,self,verified,final,number,name,date,reason';
const PROOF = '12/QĐ-UBND,Quyết định,2023-02-01';

function judged(row: string, unverified = 'counts') {
  const mistakes: Mistake[] = [];
  const scheme = schemeWith(unverified);
  const given = readGivenPoints('points.csv', `${COLUMNS}\n${row}\n`, scheme, mistakes);
  expect(mistakes).toEqual([]);
  const scores = scored(scheme, 'unit,indicator,value\nu,x,50', given);
  const unit = unitOf(scores, 'u');
  return { scheme, unit, leaf: unit.leaves.find((leaf) => leaf.given !== null), findings: scores.findings };
}

test.each([
  ['final goes before verified and self', `u,A,9,7,8,${PROOF},thẩm định lại`, '8', 'final', []],
  ['verified goes before self', `u,A,9,7,,${PROOF},thiếu văn bản`, '7', 'verified', []],
  ['self alone, with evidence', `u,A,9,,,${PROOF},`, '9', 'self', []],
  ['without evidence it stays unverified', 'u,A,9,,,,,,', '9', 'unverified', ['score.evidence-missing']],
  ['half the evidence is none', 'u,A,9,9,,12/QĐ-UBND,,2023-02-01,', '9', 'unverified', ['score.evidence-missing']],
  ['a difference needs a reason', `u,A,9,7,,${PROOF},`, '7', 'verified', ['score.difference-without-reason']],
  [
    'a self-score above the maximum is an error and counts nowhere',
    `u,A,11,7,,${PROOF},`,
    '7',
    'verified',
    ['score.points-above-maximum'],
  ],
  ['points below nothing are an error', `u,A,-1,,,${PROOF},`, '0', 'unverified', ['score.points-above-maximum']],
  ['a final decision replaces computed points with a reason', `u,B,,,4,${PROOF},trùng hồ sơ`, '4', 'final', []],
  ['and does not without one', `u,B,,,4,${PROOF},`, '5', 'final', ['score.difference-without-reason']],
  ['a self-score that repeats the computed points says nothing new', `u,B,5,,,${PROOF},`, '5', 'self', []],
] as [string, string, string, string, string[]][])('%s', (_name, row, points, verification, rules) => {
  const { leaf, findings } = judged(row);
  expect(leaf?.tally.points.toFixed()).toBe(points);
  expect(leaf?.verification).toBe(verification);
  expect(findings.filter((each) => each.facts.csv === 'points.csv').map((each) => each.rule)).toEqual(rules);
});

test('the error names unit, criterion, points, maximum and row', () => {
  const [finding] = judged(`u,A,11,,,${PROOF},`).findings.filter((each) => each.severity === 'error');
  expect(finding).toMatchObject({
    rule: 'score.points-above-maximum',
    unit: 'u',
    facts: { criterion: 'A', points: '11', before: '10', row: 2 },
  });
  expect(finding && wordFinding(finding, 'vi')).toBe(
    'u, tiêu chí A "Chuyên mục": điểm tự đánh giá 11 nằm ngoài khoảng từ 0 đến điểm tối đa 10 (points.csv, dòng 2). Điểm này không được tính; hãy sửa lại.',
  );
});

test('a scheme may let unverified points count for nothing', () => {
  expect(judged('u,A,9,,,,,,', 'zero').leaf?.tally.points.toFixed()).toBe('0');
  expect(judged(`u,A,9,9,,${PROOF},`, 'zero').leaf?.tally.points.toFixed()).toBe('9');
});

test.each([
  ['without evidence', 'u,A,9,,,,,,', '5'],
  ['self only', `u,A,9,,,${PROOF},`, '5'],
  ['verified', `u,A,9,9,,${PROOF},`, '14'],
])('taking unverified points away – %s', (_name, row, points) => {
  const { scheme, unit } = judged(row);
  expect(withoutUnverified(scheme, unit).points?.toFixed()).toBe(points);
});

test.each([
  ['an unknown criterion', 'u,X,9,,,,,,', 'criterion', 'unknown-reference'],
  ['a criterion with parts', 'u,G,9,,,,,,', 'criterion', 'contradiction'],
  ['points in words', 'u,A,chín,,,,,,', 'self', 'not-a-number'],
  ['a day that does not exist', 'u,A,9,,,1,a,2023-02-30,', 'date', 'not-a-date'],
])('points.csv: %s', (_name, row, column, problem) => {
  const mistakes: Mistake[] = [];
  readGivenPoints('points.csv', `${COLUMNS}\n${row}\n`, schemeWith('counts'), mistakes);
  expect(mistakes).toEqual([expect.objectContaining({ file: 'points.csv', row: 2, column, problem })]);
});
