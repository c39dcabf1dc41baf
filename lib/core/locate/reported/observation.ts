/** An observation with what was found out about its row. */
import type { FoundAt } from '../../findings/finding.ts';
import type { CellRef, Figure, Observation, ObservationState } from '../submission.ts';

export interface Observed {
  readonly observation: Observation;
  readonly findings: readonly FoundAt[];
}

/** What every observation of a row has, whatever its figures. */
export type RowOf = Omit<Observation, 'numerator' | 'denominator' | 'stated' | 'text' | 'state' | 'at'>;

export interface Figures {
  readonly numerator: Figure | null;
  readonly denominator: Figure | null;
  readonly stated: Figure | null;
}

/** Written out once, so that all are objects of one shape: they are made, and looked into, by the ten thousand. */
export function observation(
  { indicator, tier, class: cls, evidence, note, found }: RowOf,
  { numerator, denominator, stated }: Figures,
  state: ObservationState,
  text: string,
  at: CellRef,
  findings: readonly FoundAt[],
): Observed {
  return {
    observation: {
      indicator,
      tier,
      class: cls,
      evidence,
      note,
      found,
      numerator,
      denominator,
      stated,
      text,
      state,
      at,
    },
    findings,
  };
}
