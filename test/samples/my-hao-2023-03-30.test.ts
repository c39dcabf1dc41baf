/** The appendix Mỹ Hào returned: what is in it, and how it stands against the targets of 2025 and 2030. */
import { assess } from '../../lib/core/assess/assess.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { CATALOGUES, checkedSample } from './checked-sample.ts';

const catalogue = CATALOGUES[0] as Catalogue;
const myHao = catalogue.units.find((unit) => unit.code === '328') as Unit;
const FILE = 'my-hao-2023-03-30/phu-luc-571.xlsx';

async function outcomes(horizon: number): Promise<Map<string, string>> {
  const { submission } = await checkedSample(FILE);
  const judged = assess(submission, catalogue, myHao).filter((each) => each.horizon === horizon);
  return new Map(
    judged.map((each) => [each.indicator, each.gap?.gt(0) ? `${each.outcome} ${each.gap.toFixed()}` : each.outcome]),
  );
}

const listed = (all: Map<string, string>, outcome: RegExp) =>
  [...all].filter(([, each]) => outcome.test(each)).map(([id]) => id);

test('against 2025: 14 met, 4 not met with their gaps, 8 without data, 4 not quantifiable', async () => {
  const all = await outcomes(2025);
  expect(listed(all, /^met/)).toEqual(
    'I.3 I.4 I.6 I.8 I.9 I.12 I.17 I.18 II.6 III.1 III.2 III.3 III.4 III.6'.split(' '),
  );
  expect([...all].filter(([, each]) => each.startsWith('not-met'))).toEqual([
    ['I.7', 'not-met 50'],
    ['I.10', 'not-met 60'],
    ['I.11', 'not-met 10'],
    ['I.13', 'not-met 20'],
  ]);
  expect(listed(all, /^no-data/)).toEqual('I.5 I.15 II.1 II.2 II.7 II.8 II.9 III.5'.split(' '));
  expect(listed(all, /^not-quantifiable/)).toEqual('I.1 I.2 I.14 III.7'.split(' '));
});

test('against 2030: 80% does not pass >80%, 91% passes >90%, and where no target is set none is missed', async () => {
  const all = await outcomes(2030);
  expect(['III.4', 'III.6', 'I.14', 'III.2'].map((id) => all.get(id))).toEqual([
    'not-met',
    'met',
    'no-target',
    'no-target',
  ]);
});

test('six indicators of the appendix are reported as absent', async () => {
  const { findings } = await checkedSample(FILE);
  const absent = findings.filter((each) => each.rule === 'indicator.absent').map((each) => each.facts.indicator);
  expect(absent.sort()).toEqual(['I.16', 'II.10', 'II.11', 'II.3', 'II.4', 'II.5']);
});

test('unit and date are read from the title, and no figure is called wrong', async () => {
  const { submission, findings } = await checkedSample(FILE);
  expect([submission.unit, submission.period]).toEqual(['328', '2023-03-30']);
  expect(findings.filter((each) => each.severity === 'error')).toEqual([]);
});
