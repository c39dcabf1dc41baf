/** Scores on the new map: old figures added up, named and grouped as the new units, beside newer ones. */
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import { builtinSuccession } from '../../lib/core/catalogue/load-succession.ts';
import { wordFinding } from '../../lib/core/findings/wording.ts';
import { scoreReport } from '../../lib/core/score/outputs/score-report.ts';
import { builtinScheme } from '../../lib/core/score/scheme/builtin-schemes.ts';
import type { Scheme } from '../../lib/core/score/scheme/scheme.ts';
import { factsOf } from './figures.ts';

const scheme = builtinScheme('hung-yen-571-progress')?.scheme as Scheme;
const FACTS = `catalogue,period,unit,tier,indicator,numerator,denominator,value,state
  hung-yen-571,2023-Q4,12103,xa,I.10,10,100,,
  hung-yen-571,2023-Q4,12106,xa,I.10,50,100,,
  hung-yen-571,2023-Q4,12127,xa,I.10,,,57.23,
  hung-yen-571,2025-Q4,12103,xa,I.10,160,200,,
  hung-yen-571,2025-Q4,12127,xa,I.10,40,100,,`;
const report = (period: string, mapDay: string | null) =>
  scoreReport(
    {
      ...{ scheme, catalogue: builtinCatalogue('hung-yen-571'), facts: factsOf(FACTS), given: [], period, mapDay },
      succession: builtinSuccession(),
    },
    'vi',
  );
const names = (period: string, mapDay: string | null) =>
  report(period, mapDay).scores.units.map((unit) => [unit.code, unit.name, unit.group?.id, unit.score?.toFixed()]);

test('each period on its own map: the same codes, other places', () => {
  expect(names('2023-Q4', null)).toEqual([
    ['12103', 'Phường Bần Yên Nhân', 'xa', '0.1'],
    ['12106', 'Phường Phan Đình Phùng', 'xa', '0.5'],
    ['12127', 'Phường Minh Đức', 'xa', '0.572'],
  ]);
  expect(names('2025-Q4', null)).toEqual([
    ['12103', 'Phường Mỹ Hào', 'xa', '0.8'],
    ['12127', 'Phường Thượng Hồng', 'xa', '0.4'],
  ]);
});

test('the old period on the new map: what has both parts is added up, a bare percentage is absent', () => {
  expect(names('2023-Q4', '2025-07-01')).toEqual([['12103', 'Phường Mỹ Hào', 'xa', '0.3']]);
  const restated = report('2023-Q4', '2025-07-01').files['restated.csv'] ?? '';
  expect(restated).toContain('2023-Q4,I.10,xa,12127,Phường Minh Đức,,,57.23,2025-07-01,,,,,,,,not-restated,');
});

test('the series joins only figures of one place', () => {
  const rows = (mapDay: string | null) =>
    (report('2025-Q4', mapDay).files['series.csv'] ?? '')
      .split('\r\n')
      .filter((row) => row.includes(',I.10,') && !row.startsWith(','))
      .map((row) => row.split(',').slice(0, 12).join(','));
  expect(rows(null)).toEqual([
    '12103,12103,Phường Bần Yên Nhân,xa,I.10,2023-Q4,10,100,10,,,',
    '12106,12106,Phường Phan Đình Phùng,xa,I.10,2023-Q4,50,100,50,,,',
    '12127,12127,Phường Minh Đức,xa,I.10,2023-Q4,,,57.23,,,',
    '12103,12103@2025-07-01,Phường Mỹ Hào,xa,I.10,2025-Q4,160,200,80,,,',
    '12127,12127@2025-07-01,Phường Thượng Hồng,xa,I.10,2025-Q4,40,100,40,,,',
  ]);
  expect(rows('2025-07-01')).toEqual([
    '12103,12103@2025-07-01,Phường Mỹ Hào,xa,I.10,2023-Q4,60,200,30,,,',
    expect.stringMatching(/^12103,12103@2025-07-01,Phường Mỹ Hào,xa,I\.10,2025-Q4,160,200,80,50,166\.6{10,}/),
    '12127,12127@2025-07-01,Phường Thượng Hồng,xa,I.10,2025-Q4,40,100,40,,,',
  ]);
});

test('a figure that lacks old units says which', () => {
  const findings = report('2023-Q4', '2025-07-01').scores.findings.filter(
    (each) => each.rule === 'score.restated-in-part',
  );
  expect(findings).toMatchObject([
    { unit: '12103', facts: { indicator: 'I.10', unitsIn: 2, unitsOf: 4, absent: ['12109', '12118'] } },
  ]);
  expect(findings.map((each) => wordFinding(each, 'vi'))).toEqual([
    'Phường Mỹ Hào, chỉ tiêu I.10: số liệu cộng từ 2/4 đơn vị cũ; thiếu 12109, 12118. Đây là số liệu của một phần địa bàn, chưa phải của cả đơn vị mới.',
  ]);
});
