/** The shipped schemes on real figures: Mỹ Hào in March 2023, the four pilot communes in November 2023. */
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { policyWords } from '../../lib/core/score/outputs/policy-words.ts';
import { scoreReport } from '../../lib/core/score/outputs/score-report.ts';
import { scoreUnits } from '../../lib/core/score/points/score-units.ts';
import { compareScored } from '../../lib/core/score/ranks/measures.ts';
import { builtinScheme } from '../../lib/core/score/scheme/builtin-schemes.ts';
import type { Scheme } from '../../lib/core/score/scheme/scheme.ts';
import { factsOf } from './schemes.ts';

const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const progress = builtinScheme('hung-yen-571-progress')?.scheme as Scheme;
const communes = builtinScheme('xa-mau')?.scheme as Scheme;

const score = (csv: string) =>
  scoreUnits({ scheme: progress, catalogue, facts: factsOf(csv), given: [], period: '2023-03-30' });

test.each([
  ['a district against 80%, its own tier', 'I.7,huyen,30', 'I.7', '0.375'],
  ['never by the row it passes on for its communes', 'I.7,xa,30', 'I.7', null],
  ['met exactly is met', 'I.17,,50', 'I.17', '1'],
  ['proportion to the target', 'I.10,,40', 'I.10', '0.4'],
  ['a text is not scored', 'III.7,,40', 'III.7', null],
  ['a target of the province is not shared out', 'II.11,,23', 'II.11', null],
  ['a class has its own half point', 'I.16/tinh-lo,,25', 'I.16/tinh-lo', '0.25'],
])('progress of Mỹ Hào – %s', (_name, row, criterion, points) => {
  const [unit] = score(`period,unit,indicator,tier,value\n2023-03-30,328,${row}`).units;
  const leaf = unit?.leaves.find((each) => each.criterion.id === criterion);
  expect(unit?.group?.id).toBe('huyen');
  expect(leaf?.state === 'scored' ? leaf.tally.points.toFixed() : null).toBe(points);
});

test('the progress scheme scores every indicator with a 2025 target for units, one point each', () => {
  const scored = progress.criteria.filter((each) => each.form === 'target').map((each) => each.input.split('/')[0]);
  const askable = catalogue.indicators.filter((indicator) =>
    indicator.targets.some((target) => target.year === 2025 && target.comparator !== 'text' && target.scope === 'unit'),
  );
  expect([...new Set(scored)]).toEqual(askable.map((each) => each.id));
  expect(progress.criteria[0]?.maximum.toFixed()).toBe(String(askable.length));
});

test('what nobody asks of a unit does not apply to it', () => {
  const [unit] = score('period,unit,indicator,value\n2023-03-30,328,I.10,40').units;
  const states = new Map(unit?.leaves.map((leaf) => [leaf.criterion.id, leaf.state]));
  // I.1 is executed by the office of the province alone.
  expect([states.get('I.1'), states.get('I.2'), states.get('I.10')]).toEqual(['not-applicable', 'missing', 'scored']);
});

const PILOTS = factsOf(`period,unit,name,indicator,value
  2023-11-27,12133,xã Xuân Dục,dvc-truc-tuyen,89.7
  2023-11-27,12139,xã Hưng Long,dvc-truc-tuyen,82.9
  2023-11-27,12127,phường Minh Đức,dvc-truc-tuyen,97.8
  2023-11-27,12103,phường Bần Yên Nhân,dvc-truc-tuyen,75
  2023-11-27,12133,,so-hoa-ket-qua,69.97
  2023-11-27,12139,,so-hoa-ket-qua,39.4
  2023-11-27,12127,,so-hoa-ket-qua,57.23
  2023-11-27,12103,,so-hoa-ket-qua,66.2
  2023-11-27,12133,,thanh-toan-truc-tuyen,3.5
  2023-11-27,12139,,thanh-toan-truc-tuyen,14.3
  2023-11-27,12127,,thanh-toan-truc-tuyen,78
  2023-11-27,12103,,thanh-toan-truc-tuyen,90.5
  2023-11-27,12133,,hai-long,79.17
  2023-11-27,12139,,hai-long,82.71
  2023-11-27,12127,,hai-long,77.92
  2023-11-27,12103,,hai-long,81.67`);
const pilots = {
  scheme: communes,
  catalogue: null,
  facts: PILOTS,
  given: [],
  period: '2023-11-27',
  succession: [],
  mapDay: null,
};

test.each([
  ['dvc-truc-tuyen', ['12127', '12133', '12139', '12103']],
  ['so-hoa-ket-qua', ['12133', '12103', '12127', '12139']],
  ['thanh-toan-truc-tuyen', ['12103', '12127', '12139', '12133']],
  ['hai-long', ['12139', '12103', '12133', '12127']],
])('the four pilot communes on %s, in the order of the report', (input, order) => {
  const compared = compareScored(scoreUnits(pilots), PILOTS).find((each) => each.measure.input === input);
  const ranked = [...(compared?.units ?? [])].sort((a, b) => (a.rank ?? 9) - (b.rank ?? 9));
  expect(ranked.map((each) => [each.unit, each.rank])).toEqual(order.map((unit, at) => [unit, at + 1]));
});

test('a comparison has a rank for each measure and none over all', () => {
  const rows = scoreReport(pilots, 'vi').files['comparison.csv'] ?? '';
  expect(rows.split('\r\n')[0]).toBe('\uFEFFperiod,measure,measure_name,direction,unit,name,value,rank,ranked,state');
  expect(rows).toContain(
    '2023-11-27,hai-long,Chỉ số hài lòng về việc cung ứng dịch vụ hành chính công,higher,12139,xã Hưng Long,82.71,1,4,reported',
  );
  expect(rows).toContain('12139,xã Hưng Long,,,0,absent');
});

test('the worked example of the commune set: Bần Yên Nhân', () => {
  const unit = scoreUnits(pilots).units.find((each) => each.code === '12103');
  const points = Object.fromEntries(
    (unit?.leaves ?? []).map((leaf) => [leaf.criterion.id, leaf.tally.points.toDecimalPlaces(4).toFixed()]),
  );
  // 75% of 20 · 66.2 ÷ 80 of 15 · the step from 80 · (81.67 − 60) ÷ (90 − 60) of 10
  expect(points).toMatchObject({ 'XA.1.1': '15', 'XA.1.2': '12.4125', 'XA.1.3': '15', 'XA.1.4': '7.2233' });
  expect(unit?.score?.toFixed()).toBe('49.64');
});

test('the same input gives the same files', () => {
  expect(scoreReport(pilots, 'vi').files).toEqual(scoreReport(pilots, 'vi').files);
});

test('the worked example of the progress score: Mỹ Hào, 30/3/2023, as returned', () => {
  const RETURNED =
    'I.3 100|I.4 90|I.6 100|I.7 30|I.8 100|I.9 100|I.10 40|I.11 70|I.12 100|I.13 30|I.17 50|I.18 100|II.6 100|III.1 100|III.2 95|III.3 90|III.4 80|III.6 91';
  const rows = RETURNED.split('|').map((each) => `2023-03-30,328,${each.replace(' ', ',')}`);
  // I.1 came back in words: it concerns the unit and has no figure.
  rows.push('2023-03-30,328,I.1,,261 thủ tục');
  const [unit] = score(`period,unit,indicator,value,text\n${rows.join('\n')}`).units;
  const points = unit?.leaves.filter((leaf) => leaf.state === 'scored').map((leaf) => leaf.tally.points);
  // Fourteen met; 30 ÷ 80, 40 ÷ 100, 70 ÷ 80, 30 ÷ 50 of the four others; 16.25 ÷ 18.
  expect(points?.filter((each) => each.eq(1))).toHaveLength(14);
  expect(points?.filter((each) => !each.eq(1)).map((each) => each.toFixed())).toEqual(['0.375', '0.4', '0.875', '0.6']);
  expect([unit?.score?.toFixed(), unit?.coverage.toFixed(1), unit?.unranked?.because]).toEqual([
    '0.903',
    '62.1',
    'coverage',
  ]);
});

test.each([
  [
    'dti-2022',
    'Xếp hạng theo điểm làm tròn 4 chữ số thập phân; bằng điểm thì cùng hạng, hạng sau bỏ (15, 15, 17). Thiếu số liệu: vẫn chấm nhưng không xếp hạng. Không áp dụng: vẫn chấm nhưng không xếp hạng.',
  ],
  [
    'xa-mau',
    'Xếp hạng theo điểm làm tròn 2 chữ số thập phân; bằng điểm thì cùng hạng, hạng sau bỏ (15, 15, 17). Thiếu số liệu: tính 0 điểm. Không áp dụng: không tính, phần còn lại quy về trọn thang. Phải có số liệu cho ít nhất 60% số điểm mới xếp hạng.',
  ],
])('the rules of %s in one sentence', (id, words) => {
  expect(policyWords(builtinScheme(id)?.scheme as Scheme, 'vi')).toBe(words);
});
