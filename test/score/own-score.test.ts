/** A unit's own score from its workbook alone: the figures of a roll-up of it, and nothing that only others could tell. */
import { typedObservation } from '../../lib/core/assess/what-if.ts';
import { figureKey } from '../../lib/core/assess/withheld.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { finding } from '../../lib/core/findings/finding.ts';
import type { Observation } from '../../lib/core/locate/submission.ts';
import { rollUp } from '../../lib/core/rollup/roll-up-submissions.ts';
import { ownFacts } from '../../lib/core/score/alone/own-facts.ts';
import { ownScore, suits } from '../../lib/core/score/alone/own-score.ts';
import { factsOfRollUp } from '../../lib/core/score/facts/facts-of-roll-up.ts';
import { scoreUnits } from '../../lib/core/score/points/score-units.ts';
import { BUILTIN_SCHEME_IDS, builtinScheme } from '../../lib/core/score/scheme/builtin-schemes.ts';
import type { Scheme } from '../../lib/core/score/scheme/scheme.ts';
import { submission } from '../rollup/submission-fixture.ts';
import { factsOf, schemeOf } from './schemes.ts';

const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;
const unit = catalogue.units.find(({ code }) => code === '328') as Unit;
const scheme = builtinScheme('hung-yen-571-progress')?.scheme as Scheme;

const SENT = submission('328', {
  'I.6': '1204/1223 98%',
  'I.7/huyen': '100/333',
  'I.7/xa': '7/11',
  'I.4': '>95%',
  'I.10': '>50%',
  'I.5': 'có',
  'III.4': '60%',
  'III.3': '150/100',
  'I.9': 'K',
  'II.1': '',
});
const WRONG = finding(
  {
    rule: 'ratio.part-exceeds-whole',
    severity: 'error',
    certainty: 'certain',
    facts: {},
    sheet: 'ChiTieu',
    range: 'F15:G15',
  },
  SENT.file,
  '328',
);
const workbook = { submission: SENT, findings: [WRONG], catalogue, unit };

test('the facts are those of a roll-up of the same workbook', () => {
  const whole = rollUp({ catalogue, plans: [], units: catalogue.units, period, asked: ['328'], received: new Map() }, [
    { ...SENT, findings: [WRONG] },
  ]);
  const key = (fact: { indicator: string; tier: string | null; class: string | null }) => figureKey(fact as never);
  const sorted = (facts: ReturnType<typeof ownFacts>) =>
    facts
      .filter((fact) => fact.unit === '328')
      .map((fact) => ({ ...fact, state: fact.state === 'listed' ? 'reported' : fact.state }))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(sorted(ownFacts(workbook))).toEqual(sorted(factsOfRollUp(whole)));
  const scored = scoreUnits({
    scheme,
    catalogue,
    facts: factsOfRollUp(whole),
    given: [],
    period: period.id,
  }).units.find(({ code }) => code === '328');
  const own = ownScore(scheme, catalogue, ownFacts(workbook), '2023-Q1');
  expect(own?.unit.score?.toFixed()).toBe(scored?.score?.toFixed());
  expect(own?.unit.coverage.toFixed()).toBe(scored?.coverage.toFixed());
  expect(own?.unit.leaves.map(({ tally }) => tally.points.toFixed())).toEqual(
    scored?.leaves.map(({ tally }) => tally.points.toFixed()),
  );
});

test('figures, worked out by hand', () => {
  const own = ownScore(scheme, catalogue, ownFacts(workbook), '2023-Q1');
  const state = (id: string) => {
    const leaf = own?.unit.leaves.find(({ criterion }) => criterion.id === id);
    return `${leaf?.state} ${leaf?.state === 'scored' ? leaf.tally.points.toDecimalPlaces(4).toFixed() : (leaf?.fact?.state ?? '–')}`;
  };
  // I.6: 98.4464 of 100 · I.7: 30.03 of 80 · I.4: above 95 meets 80 · I.5: yes · III.4: 60 of 70.
  expect(['I.6', 'I.7', 'I.4', 'I.10', 'I.5', 'III.4', 'III.3', 'I.9', 'II.1'].map(state)).toEqual([
    'scored 0.9845',
    'scored 0.3754',
    'scored 1',
    'missing reported',
    'scored 1',
    'scored 0.8571',
    'missing withheld',
    'not-applicable not-applicable',
    'missing blank',
  ]);
  // (0.98446 + 0.37538 + 1 + 1 + 0.85714) ÷ 5.
  expect(own?.unit.score?.toFixed(3)).toBe('0.843');
  expect(own?.lost.map(({ leaf }) => leaf.criterion.id)).toEqual(['I.7', 'III.4', 'I.6']);
});

test('what is tried stands in the place of the row, and no error of the row keeps it out', () => {
  const rows = [
    ['I.7', 'huyen', '80'],
    ['III.3', null, '90/100'],
    ['I.10', null, '100%'],
    ['II.2', null, '30%'],
  ] as const;
  const tried = rows.map(([id, tier, typed]) => {
    const indicator = catalogue.indicators.find((each) => each.id === id);
    if (!indicator) throw new Error(id);
    return typedObservation({ indicator, tier, class: null }, typed);
  });
  const own = ownScore(scheme, catalogue, ownFacts(workbook, tried), '2023-Q1');
  const points = Object.fromEntries(
    rows.map(([id]) => [
      id,
      own?.unit.leaves
        .find(({ criterion }) => criterion.id === id)
        ?.tally.points.toDecimalPlaces(3)
        .toFixed(),
    ]),
  );
  expect(points).toEqual({ 'I.7': '1', 'III.3': '1', 'I.10': '1', 'II.2': expect.any(String) });
  // The commune row of the district stays as it was reported.
  expect(
    ownFacts(workbook, tried)
      .find(({ indicator, tier }) => indicator === 'I.7' && tier === 'xa')
      ?.numerator?.toFixed(),
  ).toBe('7');
});

describe('a result that a check would call an error changes nothing', () => {
  const typedAt = (id: string, tier: 'huyen' | null, typed: string) => {
    const indicator = catalogue.indicators.find((each) => each.id === id);
    if (!indicator) throw new Error(id);
    return typedObservation({ indicator, tier, class: null }, typed);
  };
  const score = (...tried: Observation[]) =>
    ownScore(scheme, catalogue, ownFacts(workbook, tried), '2023-Q1')?.unit.score?.toFixed(3);

  // I.7 is the lowest of the rows scored: left out of the reckoning, the rest would bring 0.960.
  test.each([
    ['I.7', 'huyen', '150'],
    ['I.7', 'huyen', '400/333'],
    ['I.7', 'huyen', '100/0'],
    ['I.7', 'huyen', '-5%'],
    ['III.4', null, '120%'],
    ['III.3', null, '12/10'],
    ['I.10', null, '101'],
  ] as const)('%s %s %s', (id, tier, typed) => {
    expect(ownFacts(workbook, [typedAt(id, tier, typed)])).toEqual(ownFacts(workbook));
    expect(score(typedAt(id, tier, typed))).toBe('0.843');
  });

  test('and what is possible beside it is tried', () => {
    expect(score(typedAt('I.7', 'huyen', '150'), typedAt('III.4', null, '70'))).toBe(
      score(typedAt('III.4', null, '70')),
    );
    expect(score(typedAt('III.4', null, '70'))).toBe('0.872');
  });
});

test('the nearest change raises the score as it is shown, and less does not', () => {
  const own = ownScore(scheme, catalogue, ownFacts(workbook), '2023-Q1');
  const [nearest] = own?.raises ?? [];
  expect(
    nearest &&
      `${nearest.leaf.criterion.id} ${nearest.what} ${nearest.from} → ${nearest.to}: ${nearest.score.toFixed(3)}`,
  ).toBe('I.6 numerator 1204 → 1205: 0.844');
  expect(own?.raises.every(({ score }) => own.unit.score && score.gt(own.unit.score))).toBe(true);
});

test('what is relative to others is left open, with no rank', () => {
  const head = 'id,parent,name,maximum,aggregation,form,input';
  const relative = schemeOf(`${head}\nG,,G,20,sum,,\nA,G,A,10,,ratio,a\nB,G,B,10,,relative,b`);
  const facts = factsOf('unit,indicator,value\nU,a,50\nU,b,70');
  const own = ownScore(relative, catalogue, facts, '');
  expect(own?.unit.leaves[1]).toMatchObject({ state: 'missing', context: { best: null } });
  expect(own?.unit.rank).toBeNull();
  expect(own?.raises.map(({ leaf }) => leaf.criterion.id)).toEqual(['A']);
});

test('shipped schemes and whom they suit', () => {
  const schemes = BUILTIN_SCHEME_IDS.map((id) => builtinScheme(id)?.scheme as Scheme);
  const of = (code: string) => {
    const one = catalogue.units.find((each) => each.code === code) as Unit;
    return schemes.filter((each) => suits(each, catalogue, one)).map(({ id }) => id);
  };
  expect([of('328'), of('12103'), of('STTTT')]).toEqual(Array(3).fill(['hung-yen-571-progress']));
  const province = catalogue.units.find(({ kind }) => kind === 'tinh') as Unit;
  expect(schemes.filter((each) => suits(each, catalogue, province))).toEqual([]);
});
