/** Two rows for one indicator. Equal ones count once; of differing ones none counts, because nobody can say which is meant. */
import { grouped } from '../../book/grouped.ts';
import type { FoundAt } from '../../findings/finding.ts';
import type { Figure, Observation } from '../submission.ts';
import type { Observed } from './observation.ts';

/** Observations with one per indicator, tier and class, in the order given, and what was found out about the others. */
export function withoutDuplicates(all: readonly Observed[]): { observations: Observation[]; findings: FoundAt[] } {
  const findings: FoundAt[] = [];
  const byRow = grouped(
    all,
    ({ observation: { indicator, tier, class: cls } }) => `${indicator}|${tier ?? ''}|${cls ?? ''}`,
  );
  const observations: Observation[] = [];
  for (const rows of byRow.values()) observations.push(theOneOf(rows, findings));
  return { observations, findings };
}

function theOneOf(rows: readonly Observed[], findings: FoundAt[]): Observation {
  const [only] = rows;
  if (only && rows.length === 1) {
    findings.push(...only.findings);
    return only.observation;
  }
  const said = rows.filter(({ observation }) => observation.state !== 'blank');
  const candidates = said.length > 0 ? said : rows;
  const [first, ...others] = candidates as [Observed, ...Observed[]];
  // What was noticed in a row that does not count is left out, or it would be laid to the one that does.
  findings.push(...candidates.flatMap((one) => one.findings));
  const same = others.every((other) => sameContent(first.observation, other.observation));
  findings.push(...rows.slice(same ? 1 : 0).map((row) => twice(row.observation, rows, same)));
  if (same) return first.observation;
  return { ...first.observation, state: 'unreadable', numerator: null, denominator: null, stated: null };
}

function twice(observation: Observation, rows: readonly Observed[], same: boolean): FoundAt {
  const { indicator, at } = observation;
  const cells = rows.map((row) => `${row.observation.at.sheet}!${row.observation.at.address}`);
  return {
    rule: same ? 'locate.row-repeated' : 'locate.row-twice',
    severity: same ? 'warning' : 'error',
    certainty: 'computed',
    sheet: at.sheet,
    range: at.address,
    facts: { indicator, cells, values: rows.map((row) => shortly(row.observation)) },
  };
}

function sameContent(a: Observation, b: Observation): boolean {
  return (
    a.state === b.state &&
    a.text === b.text &&
    (['numerator', 'denominator', 'stated'] as const).every((part) => sameFigure(a[part], b[part]))
  );
}

function sameFigure(a: Figure | null, b: Figure | null): boolean {
  return a === null || b === null ? a === b : a.value.eq(b.value) && a.bound === b.bound && a.percent === b.percent;
}

/** `12/20 60%`, words, or the state: enough to see where two rows differ. */
function shortly({ numerator, denominator, stated, text, state }: Observation): string {
  const ratio = [numerator?.typed, denominator?.typed].filter((part) => part !== undefined).join('/');
  return [ratio, stated?.typed ?? '', text.slice(0, 40)].filter((part) => part !== '').join(' ') || state;
}
