/** `scores.csv` and `ranks.csv`: the make-up of every score, and the places with what they rest on. */
import type { Language } from '../../book/language.ts';
import { unrankedWords } from '../../findings/wording/unranked.ts';
import { NOTHING } from '../points/aggregate.ts';
import { plain } from '../points/exact.ts';
import type { Scores, UnitScore } from '../points/unit-score.ts';
import { unrankedFacts } from '../points/unranked-facts.ts';
import { type Explanation, isSafe } from '../why/explanation.ts';
import { explanationWords } from './explanation-words.ts';
import type { Row } from './score-csv.ts';

export const SCORE_COLUMNS = [
  'scheme',
  'version',
  'period',
  'group',
  'unit',
  'name',
  'criterion',
  'parent',
  'criterion_name',
  'form',
  'state',
  'basis',
  'policy',
  'value',
  'numerator',
  'denominator',
  'target',
  'best',
  'points',
  'available',
  'maximum',
  'lost',
  'self',
  'verified',
  'final',
  'verification',
  'evidence',
  'reason',
  'file',
  'sheet',
  'cell',
  'bound',
] as const;

/** One row per unit and criterion. `lost` is what the whole score would gain if this leaf alone had everything. */
export function scoreRows(scores: Scores, explanations: readonly Explanation[]): Row[] {
  const { scheme, period } = scores;
  return explanations.flatMap(({ unit, lost }) => {
    const losses = new Map(lost.map((each) => [each.leaf.criterion.id, each.lost]));
    const leaves = new Map(unit.leaves.map((leaf) => [leaf.criterion.id, leaf]));
    return scheme.criteria.map((criterion): Row => {
      const leaf = leaves.get(criterion.id);
      const tally = unit.tallies.get(criterion.id) ?? NOTHING;
      const loss = losses.get(criterion.id);
      return {
        scheme: scheme.id,
        version: scheme.version,
        period,
        group: unit.group?.id ?? null,
        unit: unit.code,
        name: unit.name,
        criterion: criterion.id,
        parent: criterion.parent,
        criterion_name: criterion.name,
        form: criterion.form ?? criterion.aggregation,
        state: leaf?.state ?? (tally.available.isZero() ? 'missing' : 'scored'),
        basis: leaf?.basis ?? null,
        policy: leaf?.policy ?? null,
        value: leaf?.value ? plain(leaf.value) : null,
        numerator: leaf?.fact?.numerator ? plain(leaf.fact.numerator) : null,
        denominator: leaf?.fact?.denominator ? plain(leaf.fact.denominator) : null,
        target: leaf?.context.target ? plain(leaf.context.target.value) : null,
        best: leaf?.context.best ? plain(leaf.context.best) : null,
        points: tally.available.isZero() ? null : plain(tally.points),
        available: plain(tally.available),
        maximum: plain(criterion.maximum),
        lost: loss ? plain(loss) : null,
        ...givenColumns(leaf?.given ?? null),
        verification: leaf?.verification ?? null,
        file: leaf?.fact?.file ?? null,
        sheet: leaf?.fact?.sheet ?? null,
        cell: leaf?.fact?.cell ?? null,
        bound: leaf?.bound ?? null,
      };
    });
  });
}

function givenColumns(given: UnitScore['leaves'][number]['given']): Row {
  if (given === null) return { self: null, verified: null, final: null, evidence: null, reason: null };
  const { number, name, date } = given.evidence;
  return {
    self: given.self && plain(given.self),
    verified: given.verified && plain(given.verified),
    final: given.final && plain(given.final),
    evidence: [number, name, date].filter((part) => part !== '').join('; '),
    reason: given.reason,
  };
}

export const RANK_COLUMNS = [
  'scheme',
  'version',
  'period',
  'group',
  'unit',
  'name',
  'rank',
  'ranked',
  'score',
  'points',
  'maximum',
  'coverage',
  'not_ranked_because',
  'to_above',
  'to_below',
  'safe',
  'best',
  'worst',
  'weights_best',
  'weights_worst',
  'weights_held',
  'rounding_best',
  'rounding_worst',
  'verified_rank',
  'verified_score',
  'inseparable',
  'explanation',
] as const;

/** One row per unit, group by group, the first place first, the unranked last. */
export function rankRows(scores: Scores, explanations: readonly Explanation[], language: Language): Row[] {
  const { scheme, period, root } = scores;
  return inOrderOfRank(scores, explanations).map((explanation): Row => {
    const { unit, toAbove, toBelow, safety } = explanation;
    return {
      scheme: scheme.id,
      version: scheme.version,
      period,
      group: unit.group?.id ?? null,
      unit: unit.code,
      name: unit.name,
      rank: unit.rank,
      ranked: unit.ranked,
      score: unit.score?.toFixed(scheme.decimals) ?? null,
      points: unit.points === null ? null : plain(unit.points),
      maximum: plain(root.maximum),
      coverage: plain(unit.coverage),
      not_ranked_because: unit.unranked === null ? null : unrankedWords(unrankedFacts(unit.unranked), language),
      to_above: toAbove && plain(toAbove),
      to_below: toBelow && plain(toBelow),
      safe: safety === null ? null : isSafe(safety) ? 'yes' : 'no',
      best: safety?.whole.best ?? null,
      worst: safety?.whole.worst ?? null,
      weights_best: safety?.weights.best ?? null,
      weights_worst: safety?.weights.worst ?? null,
      weights_held: safety?.weights.held ?? null,
      rounding_best: safety?.rounding.best ?? null,
      rounding_worst: safety?.rounding.worst ?? null,
      verified_rank: safety?.verifiedOnly.rank ?? null,
      verified_score: safety?.verifiedOnly.score.toFixed(scheme.decimals) ?? null,
      inseparable: safety?.inseparable.join(';') ?? null,
      explanation: explanationWords(explanation, language).join(' '),
    };
  });
}

/** Groups as the scheme lists them, units without a group last; within a group by rank, then the unranked. */
export function inOrderOfRank(scores: Scores, explanations: readonly Explanation[]): Explanation[] {
  const groups = scores.scheme.groups.map((group) => group.id);
  const group = ({ unit }: Explanation) => (unit.group === null ? groups.length : groups.indexOf(unit.group.id));
  const rank = ({ unit }: Explanation) => unit.rank ?? Number.MAX_SAFE_INTEGER;
  return [...explanations].sort((a, b) => group(a) - group(b) || rank(a) - rank(b));
}
