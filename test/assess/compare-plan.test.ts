import { comparePlan, disagreements, type PlanComparison } from '../../lib/core/assess/compare-plan.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { createCollector } from '../../lib/core/rollup/collector.ts';
import { submission } from '../rollup/submission-fixture.ts';

const decision = builtinCatalogue('hung-yen-571') as Catalogue;
const plan = builtinCatalogue('my-hao-82') as Catalogue;
const compared = comparePlan(plan, decision);

const told = (one: PlanComparison | undefined) =>
  one && `${one.verdict}${one.boundary ? ' by boundary' : ''} ${one.difference?.toFixed() ?? '–'}`;

test.each<[string, number, string | null, string]>([
  ['II.8', 2025, null, 'weaker -10'],
  ['II.8', 2030, null, 'weaker -10'],
  ['I.9', 2025, null, 'weaker -20'],
  ['III.6', 2025, null, 'stronger by boundary 0'],
  ['III.3', 2025, null, 'equal 0'],
  ['III.3', 2030, null, 'stronger by boundary 0'],
  ['I.7', 2025, 'huyen', 'equal 0'],
  ['I.7', 2025, 'xa', 'equal 0'],
  ['I.7', 2030, 'xa', 'equal 0'],
  ['I.13', 2025, null, 'equal 0'],
  ['II.10', 2030, null, 'equal 0'],
  ['II.11', 2025, null, 'not-comparable –'],
  ['I.14', 2025, null, 'not-comparable –'],
  ['I.2', 2025, null, 'missing –'],
  ['I.16', 2025, null, 'missing –'],
])('plan 82 on %s for %i (%s): %s', (indicator, year, tier, expected) => {
  const one = compared.find(
    (each) => each.indicator === indicator && each.year === year && (tier === null || each.tier === tier),
  );
  expect(told(one)).toBe(expected);
});

test("the province level's own target does not concern a town", () => {
  expect(compared.filter((each) => each.indicator === 'I.7').map((each) => each.tier)).not.toContain('tinh');
});

test('what the plan asks beyond the decision is shown, and not compared', () => {
  const beyond = compared.filter((each) => each.indicator === null);
  expect(beyond).toContainEqual(
    expect.objectContaining({ planIndicator: 'MH.2', year: 2023, verdict: 'not-comparable' }),
  );
});

test('22 of the 36 indicators have no 2025 target in the plan', () => {
  const silent = decision.indicators.filter((indicator) =>
    compared
      .filter((each) => each.indicator === indicator.id && each.year === 2025)
      .every((each) => each.plan === null),
  );
  expect(silent).toHaveLength(22);
});

test('the body beside the appendix: only what differs, each with both sides', () => {
  const differing = disagreements(decision);
  expect(differing.length).toBeGreaterThan(0);
  for (const each of differing) {
    expect(each.plan?.text).toBeTruthy();
    expect(each.verdict).not.toBe('equal');
  }
  expect(differing).toContainEqual(
    expect.objectContaining({ indicator: 'III.6', year: 2025, verdict: 'stronger', boundary: true }),
  );
});

test('a district is judged by the decision, with its own plan beside', () => {
  const period = parsePeriod('2023-Q1', decision.policy) as Period;
  const collector = createCollector({
    catalogue: decision,
    plans: [plan],
    units: decision.units,
    period,
    asked: null,
    received: new Map(),
  });
  collector.add(submission('328', { 'I.9': '90%', 'I.7/xa': '65%' }), []);
  collector.add(submission('323', { 'I.9': '90%' }), []);
  const result = collector.finish();
  const outcome = (list: readonly { unit: string; indicator: string; horizon: number; outcome: string }[]) =>
    list.filter((each) => each.indicator === 'I.9' && each.horizon === 2025).map((each) => [each.unit, each.outcome]);
  expect(outcome([...result.assessments])).toEqual([
    ['323', 'not-met'],
    ['328', 'not-met'],
  ]);
  expect(outcome(result.planAssessments.map(({ assessment }) => assessment))).toEqual([['328', 'met']]);
});
