/** The facts of one unit: a row for everything it answers for, and for whatever else it reported. */
import { type Bound, isPercentage, observed } from '../assess/observed.ts';
import { figureKey } from '../assess/withheld.ts';
import type { Decimal } from '../book/decimal.ts';
import { type AssignedRow, assignedRows } from '../catalogue/assignment.ts';
import type { Catalogue, Indicator, Tier, Unit } from '../catalogue/catalogue.ts';
import { indicatorsById } from '../catalogue/indicators-by-id.ts';
import type { CellRef, Observation, Submission } from '../locate/submission.ts';
import type { Fact, LeftOut } from './roll-up.ts';
import { saysYes } from './yes-no.ts';

/**
 * The facts of a unit, before it is known which of them will count: each carries what is wrong with it by itself
 * (`leftOut`), and `counted` is true for those that nothing by itself keeps out.
 * @param submission null when the unit sent nothing that counts
 * @param withheld rule of the error finding by figure (`withheldFigures`)
 */
export function unitFacts(
  unit: Unit,
  submission: Submission | null,
  catalogue: Catalogue,
  withheld: ReadonlyMap<string, string>,
): Fact[] {
  const indicators = indicatorsById(catalogue);
  const rows = rowsByPlace(assignedRows(catalogue, unit));
  const seen = new Map<string, Fact>();
  for (const observation of submission?.observations ?? []) {
    const indicator = indicators.get(observation.indicator);
    if (!indicator || !submission) continue;
    const tier = observation.tier ?? unit.tier;
    const key = placeKey(indicator.id, tier, observation.class);
    const known = seen.get(key);
    if (known && (known.state !== 'blank' || observation.state === 'blank')) continue;
    const rule = (withheld.size > 0 && withheld.get(figureKey(observation))) || null;
    seen.set(key, fact(unit, tier, indicator, observation, submission, rule, rows.has(key)));
  }
  const silent = [...rows].filter(([key]) => !seen.has(key)).map(([, row]) => silentFact(unit, row, submission));
  return [...seen.values(), ...silent];
}

const byPlace = new WeakMap<readonly AssignedRow[], ReadonlyMap<string, AssignedRow>>();

/** Units alike have one list of rows. */
function rowsByPlace(rows: readonly AssignedRow[]): ReadonlyMap<string, AssignedRow> {
  const known = byPlace.get(rows);
  if (known) return known;
  const made = new Map(rows.map((row) => [placeKey(row.indicator.id, row.tier, row.class), row]));
  byPlace.set(rows, made);
  return made;
}

function placeKey(indicator: string, tier: Tier | null, cls: string | null): string {
  return `${indicator}/${tier ?? ''}/${cls ?? ''}`;
}

/** Where the figure that counts stands: the numerator of a pair, whatever percentage is stated beside it. */
function cellBehind(observation: Observation): CellRef {
  const { numerator, denominator, stated } = observation;
  return ((denominator && numerator) ?? stated ?? numerator ?? observation).at;
}

function fact(
  unit: Unit,
  tier: Tier | null,
  indicator: Indicator,
  observation: Observation,
  submission: Submission,
  withheldBy: string | null,
  expected: boolean,
): Fact {
  const figures = figuresOf(observation, indicator);
  const reported = observation.state === 'reported';
  const leftOut = !reported ? null : withheldBy ? 'withheld' : expected ? figures.leftOut : 'not-assigned';
  const shownOnly = leftOut !== null && figures.numerator !== null && figures.denominator !== null;
  return {
    unit: unit.code,
    indicator: indicator.id,
    tier,
    class: observation.class,
    numerator: figures.numerator,
    denominator: figures.denominator,
    value: figures.value,
    stated: observation.stated?.value ?? null,
    bound: figures.bound,
    statedBound: observation.stated?.bound ?? null,
    state: !reported ? observation.state : withheldBy ? 'withheld' : shownOnly ? 'listed' : 'reported',
    text: observation.text,
    file: submission.file,
    at: cellBehind(observation),
    sha256: submission.sha256,
    counted: reported && leftOut === null,
    leftOut,
    expected,
    withheldBy: reported ? withheldBy : null,
  };
}

/** What was said, in the shape the indicator is consolidated in, and what keeps it out by itself. */
interface Figures {
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly value: Decimal | null;
  readonly bound: Bound;
  readonly leftOut: LeftOut | null;
}

function figuresOf(observation: Observation, indicator: Indicator): Figures {
  const numerator = observation.numerator?.value ?? null;
  const denominator = observation.denominator?.value ?? null;
  if (observation.state !== 'reported') return { numerator, denominator, value: null, bound: null, leftOut: null };
  const yes = indicator.measure === 'text' ? null : saysYes(observation, indicator);
  if (yes) return { ...yes, bound: null, leftOut: null };
  const seen = observed(observation, indicator);
  const { stated } = observation;
  const written = (stated ?? observation.numerator ?? observation.denominator)?.bound ?? null;
  const [value, bound] = 'figure' in seen ? [seen.figure.value, seen.figure.bound] : [null, written];
  return { numerator, denominator, value, bound, leftOut: keptOut(observation, indicator, value) };
}

function keptOut(observation: Observation, indicator: Indicator, value: Decimal | null): LeftOut | null {
  if (indicator.measure === 'text') return null;
  const { numerator, denominator, stated } = observation;
  if (value === null && !numerator && !denominator && !stated) return 'text-only';
  if (indicator.measure === 'count') {
    if (value === null) return 'ratio-for-count';
    if ((stated ?? numerator)?.bound) return 'bound';
    return indicator.consolidation === 'count-named' ? 'not-yes-no' : null;
  }
  if (indicator.measure === 'share' || indicator.consolidation === 'min-over-sectors') {
    if (value === null) return 'count-for-ratio';
    return stated?.bound || numerator?.bound || denominator?.bound ? 'bound' : null;
  }
  if (numerator && denominator) {
    if (denominator.value.isZero()) return numerator.value.isZero() ? null : 'zero-denominator';
    return numerator.bound || denominator.bound ? 'bound' : null;
  }
  if (stated && isPercentage(stated)) return singleFigure(indicator) ? (stated.bound ? 'bound' : null) : 'percent-only';
  return stated ? 'count-for-ratio' : 'unpaired';
}

/** Nothing is added up, so a percentage alone is as good as its parts. */
function singleFigure(indicator: Indicator): boolean {
  return indicator.consolidation === 'single-source' || indicator.consolidation === 'union';
}

function silentFact(unit: Unit, row: AssignedRow, submission: Submission | null): Fact {
  return {
    unit: unit.code,
    indicator: row.indicator.id,
    tier: row.tier,
    class: row.class,
    numerator: null,
    denominator: null,
    value: null,
    stated: null,
    bound: null,
    statedBound: null,
    state: submission ? 'absent' : 'missing',
    text: '',
    file: submission?.file ?? null,
    at: null,
    sha256: submission?.sha256 ?? null,
    counted: false,
    leftOut: null,
    expected: true,
    withheldBy: null,
  };
}
