/** A row with columns for numerator, denominator and stated figure, as the issued form has them. */
import { address } from '../book/address.ts';
import type { Book } from '../book/book.ts';
import { cellAt } from '../book/grid.ts';
import type { FoundAt } from '../findings/finding.ts';
import type { FoundBlock } from './block.ts';
import { filled, refAt, textAtField } from './block-cells.ts';
import { wordsOf } from './cell-words.ts';
import { countsThings, type FormRow } from './indicator-rows.ts';
import { readCell } from './read-cell.ts';
import { readResult } from './read-result.ts';
import { noticed, type Place, type ReadCell } from './simple-cell.ts';
import type { Figure, Observation, ObservationState } from './submission.ts';

type Field = 'numerator' | 'denominator' | 'stated';
const BLANK: ReadCell = { says: { is: 'blank' }, findings: [] };

/** What every observation of a row has, whatever its figures. */
export type RowOf = Omit<Observation, 'numerator' | 'denominator' | 'stated' | 'text' | 'state' | 'at'>;

export interface Observed {
  readonly observation: Observation;
  readonly findings: readonly FoundAt[];
}

export function observeParts(
  book: Book,
  block: FoundBlock,
  row: number,
  form: FormRow,
  common: RowOf,
  place: (column: number) => Place,
): Observed {
  const { columns } = block;
  const { indicator } = form;
  const whole = countsThings(indicator);
  // A form without a column for the stated rate states it in its result, where the result is no formula of the form.
  const statedColumn = columns.get('stated') ?? columns.get('result');
  const read = (field: Field): ReadCell => {
    const column = field === 'stated' ? statedColumn : columns.get(field);
    if (column === undefined) return BLANK;
    const expected = field !== 'stated' || indicator.measure === 'count' ? 'count' : 'percent';
    return readCell(place(column), { expected, whole, bounded: indicator.bounded });
  };
  const cells: Record<Field, ReadCell> = {
    numerator: read('numerator'),
    denominator: read('denominator'),
    stated: read('stated'),
  };
  const asked = (field: Field) => indicator.measure === 'ratio' || (field === 'stated' && indicator.measure !== 'text');
  const fields = (['numerator', 'denominator', 'stated'] as const).filter(
    (field) => asked(field) || cells[field].says.is === 'figure',
  );
  let findings = fields.flatMap((field) => cells[field].findings);
  const figures: Record<Field, Figure | null> = { numerator: null, denominator: null, stated: null };
  const texts = [textAtField(book, block, row, 'text')].filter((text) => !/^[-–—]?$/.test(text));
  for (const field of fields) {
    const { says } = cells[field];
    if (says.is === 'figure') figures[field] = says.figure;
    if (says.is === 'words') {
      const column = (field === 'stated' ? statedColumn : columns.get(field)) ?? 1;
      const ratio = ratioIn(place(column), indicator, whole);
      if (ratio && !filledIn(cells, field)) {
        Object.assign(figures, ratio.figures);
        findings = [...findings, ...ratio.findings];
      } else texts.push(says.text);
    }
  }
  // A count in words where a rate is asked (`32 DVC…`) stays a count.
  const { stated } = cells;
  if (
    stated.says.is === 'figure' &&
    stated.says.words !== '' &&
    isCountOfThings(stated.says.figure, indicator.measure)
  ) {
    figures.stated = null;
    if (!figures.numerator) figures.numerator = { ...stated.says.figure, percent: false };
    texts.push(stated.says.figure.typed);
  }
  const state = stateOf(
    fields.map((field) => cells[field]),
    figures,
    texts,
    cells,
  );
  const both = figures.numerator !== null && figures.denominator !== null;
  if (both) findings = findings.map((one) => (isAt(one, place, statedColumn) ? { ...one, severity: 'warning' } : one));
  const first = [columns.get('numerator'), statedColumn, columns.get('text')].find(
    (c) => c !== undefined && filled(block, row, c),
  );
  const fallback =
    (indicator.measure === 'ratio' ? columns.get('numerator') : statedColumn) ?? columns.get('name') ?? 1;
  const at = refAt(block, row, indicator.measure === 'text' ? (columns.get('text') ?? fallback) : (first ?? fallback));
  return { observation: { ...common, ...figures, text: texts.join('; '), state, at }, findings };
}

/** `1204/1223` typed into one of the two cells. */
function ratioIn(place: Place, { measure, bounded }: FormRow['indicator'], whole: boolean) {
  if (measure !== 'ratio') return null;
  const { numerator, denominator, stated, findings } = readResult(place, { measure, whole, bounded, points: true });
  if (!numerator || !denominator) return null;
  const figures: Partial<Record<Field, Figure>> = { numerator, denominator, ...(stated ? { stated } : {}) };
  const typed = wordsOf(cellAt(place.sheet, place.row, place.column));
  return { figures, findings: [...findings, noticed(place, 'number.ratio-in-one-cell', 'info', { typed })] };
}

/** Whether another of the cells holds a figure that a ratio in one cell would contradict or repeat. */
function filledIn(cells: Readonly<Record<Field, ReadCell>>, besides: Field): boolean {
  return (['numerator', 'denominator'] as const).some((field) => field !== besides && cells[field].says.is !== 'blank');
}

function isCountOfThings(figure: Figure, measure: FormRow['indicator']['measure']): boolean {
  return measure !== 'count' && !/%/.test(figure.typed) && !/phần trăm/iu.test(figure.typed);
}

function stateOf(
  asked: readonly ReadCell[],
  figures: Readonly<Record<Field, Figure | null>>,
  texts: readonly string[],
  cells: Readonly<Record<Field, ReadCell>>,
): ObservationState {
  const says = asked.map((cell) => cell.says.is);
  const partLost = cells.numerator.says.is === 'unreadable' || cells.denominator.says.is === 'unreadable';
  const both = figures.numerator !== null && figures.denominator !== null;
  if (says.includes('unreadable') && (partLost || !both)) return 'unreadable';
  if (says.includes('not-applicable')) return 'not-applicable';
  if (says.includes('not-collected')) return 'not-collected';
  return Object.values(figures).some((figure) => figure !== null) || texts.length > 0 ? 'reported' : 'blank';
}

function isAt(finding: FoundAt, place: (column: number) => Place, column: number | undefined): boolean {
  if (column === undefined || finding.severity !== 'error') return false;
  return finding.range === address(place(column).row, column);
}
