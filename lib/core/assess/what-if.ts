/** What would the outcome be if the result were another? Read and judged as if it stood in the sheet; nothing is written. */
import { NO_HABIT } from '../book/ambiguous.ts';
import type { Book, Sheet } from '../book/book.ts';
import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import { readResult } from '../locate/cells/read-result.ts';
import type { Observation } from '../locate/submission.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { ScoreRow } from './scorecard.ts';

/**
 * Assessments, one per horizon, of a row whose result were `typed`: `1204/1223`, `85`, `85,5%`, `12`. A bare number is
 * percentage points where a percentage is asked, and a number of things where things are counted.
 */
export function whatIf(
  row: Pick<ScoreRow, 'indicator' | 'tier' | 'class'>,
  typed: string,
  catalogue: Catalogue,
  unit: Pick<Unit, 'code' | 'tier'>,
): readonly Assessment[] {
  return assess({ observations: [typedObservation(row, typed)] }, catalogue, unit);
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
  const place = { book: { ...EMPTY_BOOK, sheets: [sheet] }, sheet, row: 1, column: 1, habit: NO_HABIT, of: {} };
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
