/** The marks of the matrix, one byte a cell: facts come indicator by indicator, the matrix is written unit by unit. */
import type { Outcome } from '../../assess/assessment.ts';
import type { RollUp } from '../roll-up.ts';
import { MARKS, type Mark, markOf } from './matrix-letters.ts';

/** What a column of the matrix stands for, at the unit's own tier. */
export interface Place {
  readonly indicator: string;
  readonly class: string | null;
}

export interface UnitMarks {
  /** The mark of a unit at a place, and the index of its fact; null where nothing is asked and nothing was said. */
  at(unit: number, place: number): { readonly mark: Mark; readonly fact: number } | null;
}

const OUTCOMES: readonly Outcome[] = ['met', 'not-met', 'no-data', 'not-quantifiable', 'no-target'];

export function unitMarks(rollUp: RollUp, places: readonly Place[], horizon: number): UnitMarks {
  const { units } = rollUp;
  const rowOf = new Map(units.map((unit, i) => [unit.code, i]));
  const columnOf = new Map(places.map((place, i) => [placeKey(place), i]));
  /** Index of the cell, or null for a figure of another tier than the unit's own. */
  const cellOf = (each: Place & { readonly unit: string; readonly tier: string | null }): number | null => {
    const row = rowOf.get(each.unit);
    const column = columnOf.get(placeKey(each));
    if (row === undefined || column === undefined || units[row]?.tier !== each.tier) return null;
    return row * places.length + column;
  };
  // Zero is "none" in all three.
  const outcomes = new Uint8Array(units.length * places.length);
  const marks = new Uint8Array(units.length * places.length);
  const facts = new Uint32Array(units.length * places.length);
  rollUp.assessments.forEach((each) => {
    const cell = each.horizon === horizon ? cellOf(each) : null;
    if (cell !== null) outcomes[cell] = 1 + OUTCOMES.indexOf(each.outcome);
  });
  rollUp.facts.forEach((fact, i) => {
    const cell = cellOf(fact);
    if (cell === null) return;
    const outcome = OUTCOMES[(outcomes[cell] ?? 0) - 1];
    marks[cell] = 1 + MARKS.indexOf(markOf(fact, outcome));
    facts[cell] = 1 + i;
  });
  return {
    at: (unit, place) => {
      const cell = unit * places.length + place;
      const mark = MARKS[(marks[cell] ?? 0) - 1];
      return mark === undefined ? null : { mark, fact: (facts[cell] ?? 1) - 1 };
    },
  };
}

function placeKey({ indicator, class: cls }: Place): string {
  return `${indicator}/${cls ?? ''}`;
}
