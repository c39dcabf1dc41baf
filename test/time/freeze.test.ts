/** A frozen period: change one input and exactly that file, and the figures it moves, are named. */
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import type { Submission } from '../../lib/core/locate/submission.ts';
import { type Frozen, freeze, frozenJson, parseFrozen } from '../../lib/core/rollup/freeze.ts';
import { changesSince, isUnchanged } from '../../lib/core/rollup/freeze-changes.ts';
import { changesCsv, changeWords } from '../../lib/core/rollup/freeze-table.ts';
import { rollUp } from '../../lib/core/rollup/roll-up-submissions.ts';
import { placesOfRollUp } from '../../lib/core/score/ranks/places.ts';
import { submission } from '../rollup/submission-fixture.ts';

const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;

function frozenOf(submissions: readonly Submission[]): Frozen {
  const input = { catalogue, plans: [], units: catalogue.units, period, asked: ['huyen'], received: new Map() };
  const merged = rollUp(input, submissions);
  return freeze(merged, placesOfRollUp(merged));
}

const MY_HAO = submission('328', { 'I.10': '40/100', 'III.4': '80/100' }, { file: 'nop/328.xlsx', sha256: 'a1' });
const HUNG_YEN = submission('323', { 'I.10': '90/100', 'III.4': '70/100' }, { file: 'nop/323.xlsx', sha256: 'b1' });
const before = frozenOf([MY_HAO, HUNG_YEN]);
const changed = (...now: Submission[]) => changesSince(before, frozenOf(now));
const totals = (changes: ReturnType<typeof changed>) =>
  changes.totals.map(({ before: was, after: is, through }) => [is?.indicator, was?.value, is?.value, through]);
const figures = (changes: ReturnType<typeof changed>) =>
  changes.figures.map(({ before: was, after: is, through }) => [
    is?.unit,
    is?.indicator,
    was?.value,
    is?.value,
    through,
  ]);

test('nothing changed: nothing to tell, whatever folder the files lie in', () => {
  const again = changed({ ...MY_HAO, file: 'khac/328.xlsx' }, HUNG_YEN);
  expect(isUnchanged(again)).toBe(true);
  expect(changeWords(again, 'vi')).toEqual(['Kỳ 2023-Q1: không có gì khác so với bản đã chốt.']);
});

test('one figure in one file: that file, that figure, its total and the places, and nothing else', () => {
  const corrected = submission('328', { 'I.10': '60/100', 'III.4': '80/100' }, { file: 'nop/328.xlsx', sha256: 'a2' });
  const changes = changed(corrected, HUNG_YEN);
  expect(changes.inputs).toMatchObject([
    { kind: 'changed', unit: '328', before: { sha256: 'a1' }, after: { sha256: 'a2', file: '328.xlsx' } },
  ]);
  expect(figures(changes)).toEqual([['328', 'I.10', '40', '60', '328.xlsx']]);
  expect(totals(changes)).toEqual([['I.10', '65', '75', ['328.xlsx']]]);
  expect(changes.catalogue).toBeNull();
});

test('a late file is added and what it moves is told', () => {
  const late = submission('325', { 'I.10': '10/100' }, { file: 'nop/325.xlsx', sha256: 'c1' });
  const changes = changed(MY_HAO, HUNG_YEN, late);
  expect(changes.inputs).toMatchObject([{ kind: 'added', unit: '325', after: { file: '325.xlsx' } }]);
  expect(figures(changes).filter(([, , , value]) => value !== null)).toEqual([['325', 'I.10', null, '10', '325.xlsx']]);
  expect(totals(changes)).toContainEqual(['I.10', '65', '46.666666666666666667', ['325.xlsx']]);
});

test('a file that is gone is named, and its figures are gone through it', () => {
  const changes = changed(HUNG_YEN);
  expect(changes.inputs).toMatchObject([{ kind: 'removed', unit: '328', before: { file: '328.xlsx' } }]);
  expect(figures(changes).filter(([, , value]) => value != null)).toEqual([
    ['328', 'I.10', '40', null, '328.xlsx'],
    ['328', 'III.4', '80', null, '328.xlsx'],
  ]);
});

test('a file with other bytes and the same figures moves nothing', () => {
  const changes = changed({ ...MY_HAO, sha256: 'a9' }, HUNG_YEN);
  expect(changes.inputs).toMatchObject([{ kind: 'changed', unit: '328' }]);
  expect([changes.figures, changes.totals, changes.ranks]).toEqual([[], [], []]);
});

test('another version of the catalogue is told, and figures it moves come through no file', () => {
  const figure = { ...(before.figures[0] as Frozen['figures'][number]), value: '1' };
  const other = {
    ...before,
    catalogue: { id: 'hung-yen-571', version: '2.0.0' },
    figures: [figure, ...before.figures.slice(1)],
  };
  const changes = changesSince(before, other);
  expect(changes.catalogue).toEqual({ before: `hung-yen-571 ${catalogue.version}`, after: 'hung-yen-571 2.0.0' });
  expect(changes.figures.map((each) => each.through)).toEqual([null]);
});

test('places that move are in the list', () => {
  const rank = (unit: string, place: number) => ({ group: 'huyen', unit, rank: place, score: '0.5' });
  const changes = changesSince(
    { ...before, ranks: [rank('323', 1), rank('328', 2)] },
    { ...before, ranks: [rank('323', 2), rank('328', 1)] },
  );
  expect(changes.ranks.map((each) => [each.after?.unit, each.before?.rank, each.after?.rank])).toEqual([
    ['323', 1, 2],
    ['328', 2, 1],
  ]);
});

test('frozen.json comes back as it was written, and the same state gives the same bytes', () => {
  const text = frozenJson(before);
  expect(parseFrozen(text)).toEqual(before);
  expect(frozenJson(frozenOf([MY_HAO, HUNG_YEN]))).toBe(text);
});

test.each(['', '{}', 'null', '[]', '{"tonghop":1,"period":"2023-Q1"}', frozenJson(before).slice(0, -40)])(
  '%# a damaged frozen.json is refused',
  (text) => {
    expect(parseFrozen(text)).toBeNull();
  },
);

test('the list as a table and in words', () => {
  const corrected = submission('328', { 'I.10': '60/100', 'III.4': '80/100' }, { file: 'nop/328.xlsx', sha256: 'a2' });
  const changes = changed(corrected, HUNG_YEN);
  expect(changesCsv(changes).split('\r\n')).toEqual(
    expect.arrayContaining([
      'input,changed,328,,,,a1,a2,,,,,328.xlsx',
      'figure,changed,328,I.10,huyen,,40,60,40,100,60,100,328.xlsx',
      'total,changed,,I.10,huyen,,65,75,130,200,150,200,328.xlsx',
    ]),
  );
  expect(changeWords(changes, 'vi')[0]).toBe('328.xlsx (328): đã sửa; 1 số liệu thay đổi qua tệp này.');
});

test('a measurement that became a bound is another figure', () => {
  const bound = submission(
    '328',
    { 'I.10': '40/100', 'III.4': '80/100', 'I.4': '>81%' },
    { file: 'nop/328.xlsx', sha256: 'a3' },
  );
  const exact = submission(
    '328',
    { 'I.10': '40/100', 'III.4': '80/100', 'I.4': '81%' },
    { file: 'nop/328.xlsx', sha256: 'a4' },
  );
  const changes = changesSince(frozenOf([exact, HUNG_YEN]), frozenOf([bound, HUNG_YEN]));
  expect(
    changes.figures.map(({ before: was, after: is }) => [is?.indicator, was?.bound ?? null, is?.bound ?? null]),
  ).toEqual([['I.4', null, '>']]);
  expect(changesCsv(changes)).toContain(',81,>81,');
});
