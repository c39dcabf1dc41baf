/** What would the outcome be if the result were another? Read and judged as if it stood in the sheet; nothing is written. */
import { NO_HABIT } from '../book/ambiguous.ts';
import type { Book, Sheet } from '../book/book.ts';
import type { Catalogue, Indicator, Unit } from '../catalogue/catalogue.ts';
import { readResult } from '../locate/cells/read-result.ts';
import type { Observation } from '../locate/submission.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { ScoreRow } from './scorecard.ts';
import { figureKey } from './withheld.ts';

/**
 * Assessments, one per horizon, of a row whose result were `typed`: `1204/1223`, `85`, `85,5%`, `12`. A bare number is
 * percentage points where a percentage is asked, and a number of things where things are counted. What a check would
 * call an error is withheld here too.
 */
export function whatIf(
  row: Pick<ScoreRow, 'indicator' | 'tier' | 'class'>,
  typed: string,
  catalogue: Catalogue,
  unit: Pick<Unit, 'code' | 'tier'>,
): readonly Assessment[] {
  const observation = typedObservation(row, typed);
  const withheld = new Set(isImpossible(observation, row.indicator) ? [figureKey(observation)] : []);
  return assess({ observations: [observation] }, catalogue, unit, withheld);
}

/** Whether no sheet could rightly hold it: a part above its whole or of nothing, a share beyond 0–100%, fewer things than none. */
export function isImpossible(
  { numerator, denominator, stated }: Pick<Observation, 'numerator' | 'denominator' | 'stated'>,
  { bounded, measure, unit }: Indicator,
): boolean {
  const counted = measure === 'count' ? [numerator, denominator, stated] : bounded ? [numerator, denominator] : [];
  if (counted.some((figure) => figure?.value.lt(0))) return true;
  if (numerator && denominator?.value.eq(0) && !numerator.value.eq(0)) return true;
  if (!bounded) return false;
  if (numerator && denominator && numerator.value.gt(denominator.value)) return true;
  const percentage = measure === 'ratio' || (measure === 'share' && unit.startsWith('%'));
  return percentage && stated !== null && (stated.value.lt(0) || stated.value.gt(100));
}

/** The observation that a row would be with another result in it; its cells are those of no sheet. */
export function typedObservation(row: Pick<ScoreRow, 'indicator' | 'tier' | 'class'>, typed: string): Observation {
  const { indicator, tier, class: cls } = row;
  const cells = typed.trim() === '' ? [] : [{ row: 1, column: 1, value: typed }];
  const sheet: Sheet = { ...EMPTY_SHEET, cells };
  const asked = {
    measure: indicator.measure,
    whole: indicator.measure === 'count',
    points: true,
    bounded: indicator.bounded,
  };
  const place = { book: { ...EMPTY_BOOK, sheets: [sheet] }, sheet, row: 1, column: 1, habit: () => NO_HABIT, of: {} };
  const { findings: _, ...result } = readResult(place, asked);
  return {
    ...result,
    indicator: indicator.id,
    tier,
    class: cls,
    evidence: null,
    note: '',
    at: { sheet: sheet.name, address: 'A1' },
    found: 'key+name',
  };
}

const EMPTY_SHEET: Sheet = {
  name: '',
  visibility: 'visible',
  protected: false,
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  validations: [],
  tables: [],
  filter: null,
};

const EMPTY_BOOK: Book = {
  sheets: [],
  names: [],
  styles: [],
  properties: {},
  custom: {},
  calculation: { mode: 'auto', iterate: false, asDisplayed: false },
  date1904: false,
  externalLinks: [],
  carries: [],
};
