/** Where one unit stands: its rows against the horizons, and how much of what it was given it has reported. */
import { assignedRows } from '../catalogue/assignment.ts';
import type { Catalogue, Indicator, Tier, Unit } from '../catalogue/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { CellRef, Observation, Submission } from '../locate/submission.ts';
import { assess } from './assess.ts';
import type { Assessment, Outcome } from './assessment.ts';
import { figureKey, withheldFigures } from './withheld.ts';

export interface ScoreRow {
  readonly indicator: Indicator;
  readonly tier: Tier | null;
  readonly class: string | null;
  /** Null: the row is not in the workbook. */
  readonly observation: Observation | null;
  readonly at: CellRef | null;
  /** One per horizon, in the policy's order; none when the row is not in the workbook. */
  readonly assessments: readonly Assessment[];
}

export interface Scorecard {
  readonly horizons: readonly number[];
  readonly rows: readonly ScoreRow[];
  /** Per horizon, how many rows came out how. Rows that are not in the workbook count as no data. */
  readonly outcomes: Readonly<Record<number, Readonly<Record<Outcome, number>>>>;
  /** Assigned rows with something reported in them, of all assigned rows. */
  readonly reported: number;
  readonly assigned: number;
}

/**
 * Rows assigned to the unit in the catalogue's order, then reported rows that are not assigned to it. Figures that an
 * error finding points at are withheld from judgement, as in the roll-up.
 */
export function scorecard(
  submission: Pick<Submission, 'observations'>,
  findings: readonly Finding[],
  catalogue: Catalogue,
  unit: Unit,
): Scorecard {
  const { horizons } = catalogue.policy;
  const withheld = withheldFigures(submission.observations, findings);
  const assessments = assess(submission, catalogue, unit, withheld);
  const rowOf = (
    indicator: Indicator,
    observation: Observation | null,
    tier: Tier | null,
    cls: string | null,
  ): ScoreRow => ({
    indicator,
    tier,
    class: cls,
    observation,
    at: observation?.at ?? null,
    assessments: observation
      ? assessments.filter(
          (each) => figureKey(each) === figureKey({ ...observation, tier: observation.tier ?? unit.tier }),
        )
      : [],
  });
  const assigned = assignedRows(catalogue, unit).map(({ indicator, tier, class: cls }) => {
    const own = (each: Observation) =>
      each.indicator === indicator.id && each.class === cls && (each.tier ?? unit.tier) === (tier ?? unit.tier);
    return rowOf(indicator, submission.observations.find(own) ?? null, tier, cls);
  });
  const used = new Set(assigned.map(({ observation }) => observation));
  const others = submission.observations
    .filter((observation) => !used.has(observation))
    .flatMap((observation) => {
      const indicator = catalogue.indicators.find(({ id }) => id === observation.indicator);
      return indicator ? [rowOf(indicator, observation, observation.tier, observation.class)] : [];
    });
  const rows = [...assigned, ...others];
  return {
    horizons,
    rows,
    outcomes: Object.fromEntries(horizons.map((horizon) => [horizon, counted(rows, horizon)])),
    reported: assigned.filter(({ observation }) => observation?.state === 'reported').length,
    assigned: assigned.length,
  };
}

function counted(rows: readonly ScoreRow[], horizon: number): Record<Outcome, number> {
  const count: Record<Outcome, number> = { met: 0, 'not-met': 0, 'no-data': 0, 'not-quantifiable': 0, 'no-target': 0 };
  for (const row of rows) {
    const judged = row.assessments.find((assessment) => assessment.horizon === horizon);
    count[judged?.outcome ?? 'no-data'] += 1;
  }
  return count;
}
