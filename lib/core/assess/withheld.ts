/** Which figures of a workbook are kept out of judgement and totals because something about them is certainly wrong. */
import { parseAddress, parseArea } from '../book/address.ts';
import type { Finding, FoundAt } from '../findings/finding.ts';
import type { CellRef, Observation } from '../locate/submission.ts';

/** Identifies a figure within one submission: indicator, tier and class. */
export function figureKey(observation: Pick<Observation, 'indicator' | 'tier' | 'class'>): string {
  return `${observation.indicator}/${observation.tier ?? ''}/${observation.class ?? ''}`;
}

/**
 * The reported figures that an error finding points at, with the rule that says so. A finding points at a figure when
 * its range covers the cell of the numerator, the denominator, the stated value or the result. Two rows that report
 * the same figure differently are withheld too, since nobody can say which one is meant.
 */
export function withheldFigures(
  observations: readonly Observation[],
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  const errors = findings.filter((finding) => finding.severity === 'error' && finding.sheet && finding.range);
  const withheld = new Map<string, string>();
  const seen = new Map<string, Observation>();
  for (const observation of observations) {
    if (observation.state !== 'reported') continue;
    const key = figureKey(observation);
    const cells = errors.length === 0 ? [] : cellsOf(observation);
    const error = errors.find((finding) => cells.some((cell) => covers(finding, cell)));
    if (error) withheld.set(key, error.rule);
    const before = seen.get(key);
    if (before && !sameFigures(before, observation)) withheld.set(key, TWICE);
    seen.set(key, observation);
  }
  return withheld;
}

const TWICE = 'rollup.figure-twice';

/** One error finding at each later row of an indicator that an earlier row reports differently. */
export function figuresTwice(observations: readonly Observation[]): FoundAt[] {
  const first = new Map<string, Observation>();
  return observations.flatMap((observation): FoundAt[] => {
    if (observation.state !== 'reported') return [];
    const key = figureKey(observation);
    const before = first.get(key);
    if (!before) first.set(key, observation);
    if (!before || sameFigures(before, observation)) return [];
    const { sheet, address } = observation.at;
    const facts = { indicator: observation.indicator, other: `${before.at.sheet}!${before.at.address}` };
    return [{ rule: TWICE, severity: 'error', certainty: 'computed', sheet, range: address, facts }];
  });
}

function cellsOf(observation: Observation): readonly CellRef[] {
  const figures = [observation.numerator, observation.denominator, observation.stated];
  return [observation.at, ...figures.flatMap((figure) => (figure ? [figure.at] : []))];
}

function covers(finding: Finding, cell: CellRef): boolean {
  if (finding.sheet !== cell.sheet) return false;
  const at = parseAddress(cell.address);
  const area = parseArea(finding.range ?? '');
  if (!at || !area) return finding.range === cell.address;
  return at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right;
}

function sameFigures(left: Observation, right: Observation): boolean {
  const parts = ['numerator', 'denominator', 'stated'] as const;
  return (
    left.text === right.text &&
    parts.every((part) => {
      const [a, b] = [left[part], right[part]];
      return a && b ? a.value.eq(b.value) && a.bound === b.bound : a === b;
    })
  );
}
