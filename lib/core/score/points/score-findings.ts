/** What a reader of the scores must look at: given points that cannot stand, figures beyond the scale, criteria nobody has data for. */
import { Decimal } from '../../book/decimal.ts';
import type { Facts, Finding, Severity } from '../../findings/finding.ts';
import { isSaid } from '../../rollup/figure-state.ts';
import { type Criterion, leavesOf, type Scheme } from '../scheme/scheme.ts';
import { plain } from './exact.ts';
import type { LeafScore } from './score-leaf.ts';
import type { UnitScore } from './unit-score.ts';
import { unrankedFacts } from './unranked-facts.ts';

export function scoreFindings(scheme: Scheme, units: readonly UnitScore[]): Finding[] {
  return [
    ...withoutData(scheme, units),
    ...bestUnsure(scheme, units),
    ...units.flatMap((unit) => [...unit.leaves.flatMap((leaf) => ofLeaf(unit, leaf)), ...ofUnit(unit)]),
  ];
}

/** A criterion for which no unit has a figure scores nobody: the input key is mistyped, or nobody was asked. */
function withoutData(scheme: Scheme, units: readonly UnitScore[]): Finding[] {
  return leavesOf(scheme)
    .filter((criterion) => criterion.form !== 'shown')
    .filter(
      (criterion) =>
        !units.some((unit) => unit.leaves.some((leaf) => leaf.criterion === criterion && leaf.state === 'scored')),
    )
    .map((criterion) =>
      found('score.criterion-without-data', 'warning', null, {
        criterion: criterion.id,
        name: criterion.name,
        input: criterion.input || null,
        csv: 'criteria.csv',
        row: criterion.row,
        column: criterion.input === '' ? 'form' : 'input',
      }),
    );
}

/** The best of a group is that of the measured figures; whoever gave only a bound may be better. */
function bestUnsure(scheme: Scheme, units: readonly UnitScore[]): Finding[] {
  const relative = leavesOf(scheme).filter(({ form }) => form === 'relative');
  return relative.flatMap((criterion) =>
    scheme.groups.flatMap((group) => {
      const leaves = units
        .filter((unit) => unit.group?.id === group.id)
        .flatMap((unit) => unit.leaves.filter((leaf) => leaf.criterion === criterion).map((leaf) => ({ unit, leaf })));
      const best = leaves.find(({ leaf }) => leaf.context.best !== null)?.leaf.context.best ?? null;
      const maybe = leaves.filter(({ leaf }) => best !== null && mayBeat(leaf, best));
      if (best === null || maybe.length === 0) return [];
      const facts = {
        ...{ criterion: criterion.id, name: criterion.name, best: plain(best) },
        units: maybe.map(({ unit, leaf }) => `${unit.name} (${leaf.bound}${plain(leaf.value as Decimal)})`),
      };
      return [found('score.best-unsure', 'warning', null, facts)];
    }),
  );
}

function mayBeat({ bound, value, criterion }: LeafScore, best: Decimal): boolean {
  if (bound === null || value === null) return false;
  const open = criterion.direction === 'higher' ? ['>', '≥', '~'] : ['<', '≤', '~'];
  return open.includes(bound) || (criterion.direction === 'higher' ? value.gt(best) : value.lt(best));
}

const SEVERITY: Readonly<Record<string, Severity>> = {
  'points-above-maximum': 'error',
  'difference-without-reason': 'error',
  'evidence-missing': 'warning',
};

function ofLeaf(unit: UnitScore, leaf: LeafScore): Finding[] {
  const { criterion, judged, given, fact, value } = leaf;
  const common = { criterion: criterion.id, name: criterion.name, unitName: unit.name };
  const column = criterion.take === 'value' && !fact?.value && fact?.stated ? 'stated' : criterion.take;
  const row = { csv: fact?.table ?? null, row: fact?.row ?? null, column };
  const problems = (judged?.problems ?? []).map((each) =>
    found(`score.${each.problem}`, SEVERITY[each.problem] ?? 'warning', unit, {
      ...common,
      of: each.of,
      points: plain(each.points),
      before: each.before === null ? null : plain(each.before),
      evidence: criterion.evidence,
      csv: 'points.csv',
      row: given?.row ?? null,
    }),
  );
  const at = { file: fact?.file ?? null, sheet: fact?.sheet ?? null, range: fact?.cell ?? null };
  if (leaf.bound !== null && value !== null && leaf.computed === null && criterion.form !== 'shown') {
    const facts: Facts = {
      ...{ ...common, ...row, value: plain(value), bound: leaf.bound, maximum: plain(criterion.maximum) },
      low: leaf.open === null ? null : plain(leaf.open.low),
      high: leaf.open === null ? null : plain(leaf.open.high),
    };
    problems.push({ ...found('score.bound-open', 'warning', unit, facts), ...at });
  }
  const full = criterion.form === 'ratio' ? (criterion.full ?? new Decimal(100)) : null;
  if (value !== null && leaf.bound === null && (belowScale(criterion, value) || (full !== null && value.gt(full)))) {
    const facts = { ...common, ...row, value: plain(value), full: full === null ? null : plain(full) };
    problems.push({ ...found('score.value-beyond-scale', 'warning', unit, facts), ...at });
  }
  if (criterion.form === 'fractions' && fact !== null && isSaid(fact.state) && leaf.computed === null) {
    const facts = {
      ...common,
      ...row,
      answer: fact.text || (value === null ? '' : plain(value)),
      allowed: criterion.steps.map((s) => s.option),
    };
    problems.push({ ...found('score.answer-unknown', 'warning', unit, facts), ...at });
  }
  if (withoutValue(leaf)) {
    const why = fact?.denominator?.isZero() ? 'zero-denominator' : fact?.numerator ? 'unpaired' : 'words';
    const facts = { ...common, ...row, why, text: fact?.text ?? '' };
    problems.push({ ...found('score.no-value', 'warning', unit, facts), ...at });
  }
  return problems;
}

/** Nothing is counted below zero, and nothing at or below it has a logarithm; goalposts and baselines set their own floor. */
function belowScale({ form }: Criterion, value: Decimal): boolean {
  if (form === 'log-goalposts') return value.lte(0);
  return form !== 'goalposts' && form !== 'baseline' && form !== 'shown' && form !== 'fractions' && value.lt(0);
}

/** The unit said something, and it is no figure that the form could score. */
function withoutValue({ criterion, state, fact, value }: LeafScore): boolean {
  return state === 'missing' && criterion.form !== 'fractions' && fact !== null && isSaid(fact.state) && value === null;
}

function ofUnit(unit: UnitScore): Finding[] {
  const { unranked } = unit;
  if (unranked === null) return [];
  const facts: Facts = { unitName: unit.name, ...unrankedFacts(unranked) };
  return [found('score.not-ranked', 'info', unit, facts)];
}

function found(rule: string, severity: Severity, unit: UnitScore | null, facts: Facts): Finding {
  return {
    rule,
    severity,
    certainty: 'computed',
    unit: unit?.code ?? null,
    file: null,
    sheet: null,
    range: null,
    facts,
    expected: null,
    cause: null,
  };
}
