/** The marks of the matrix, one byte a cell: facts come indicator by indicator, the matrix is written unit by unit. */
import type { Assessment, Outcome } from '../../assess/assessment.ts';
import type { Unit } from '../../catalogue/catalogue.ts';
import type { Fact } from '../roll-up.ts';
import { MARKS, type Mark, markOf } from './matrix-letters.ts';

/** What a column of the matrix stands for, at the unit's own tier. */
export interface Place {
  readonly indicator: string;
  readonly class: string | null;
}

const OUTCOMES: readonly Outcome[] = ['met', 'not-met', 'no-data', 'not-quantifiable', 'no-target'];

/** Filled assessment by assessment, then fact by fact. */
export class UnitMarks {
  private readonly units: readonly Unit[];
  private readonly width: number;
  private readonly rowOf: ReadonlyMap<string, number>;
  private readonly columnOf: ReadonlyMap<string, number>;
  // Zero is "none" in all three.
  private readonly outcomes: Uint8Array;
  private readonly marks: Uint8Array;
  private readonly facts: Uint32Array;

  constructor(units: readonly Unit[], places: readonly Place[]) {
    this.units = units;
    this.width = places.length;
    this.rowOf = new Map(units.map((unit, i) => [unit.code, i]));
    this.columnOf = new Map(places.map((place, i) => [placeKey(place), i]));
    const cells = units.length * places.length;
    this.outcomes = new Uint8Array(cells);
    this.marks = new Uint8Array(cells);
    this.facts = new Uint32Array(cells);
  }

  /** What a figure came to against the horizon of the matrix; to be told before the figure itself. */
  judge(assessment: Assessment): void {
    const cell = this.cellOf(assessment);
    if (cell !== null) this.outcomes[cell] = 1 + OUTCOMES.indexOf(assessment.outcome);
  }

  /** @param index of the fact among all */
  mark(fact: Fact, index: number): void {
    const cell = this.cellOf(fact);
    if (cell === null) return;
    const outcome = OUTCOMES[(this.outcomes[cell] ?? 0) - 1];
    this.marks[cell] = 1 + MARKS.indexOf(markOf(fact, outcome));
    this.facts[cell] = 1 + index;
  }

  /** The mark of a unit at a place, and the index of its fact; null where nothing is asked and nothing was said. */
  at(unit: number, place: number): { readonly mark: Mark; readonly fact: number } | null {
    const cell = unit * this.width + place;
    const mark = MARKS[(this.marks[cell] ?? 0) - 1];
    return mark === undefined ? null : { mark, fact: (this.facts[cell] ?? 1) - 1 };
  }

  /** Index of the cell, or null for a figure of another tier than the unit's own. */
  private cellOf(each: Place & { readonly unit: string; readonly tier: string | null }): number | null {
    const row = this.rowOf.get(each.unit);
    const column = this.columnOf.get(placeKey(each));
    if (row === undefined || column === undefined || this.units[row]?.tier !== each.tier) return null;
    return row * this.width + column;
  }
}

function placeKey({ indicator, class: cls }: Place): string {
  return `${indicator}/${cls ?? ''}`;
}
