/** A row with columns for numerator, denominator and stated figure, as the issued form has them. */
import { address } from '../../book/address.ts';
import type { Book } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import type { FoundAt } from '../../findings/finding.ts';
import { wordsOf } from '../cells/cell-words.ts';
import { readCell } from '../cells/read-cell.ts';
import { readResult } from '../cells/read-result.ts';
import { noticed, type Place, type ReadCell } from '../cells/simple-cell.ts';
import { countsThings, type FormRow } from '../rows/indicator-rows.ts';
import type { Figure, Observation, ObservationState } from '../submission.ts';
import { filled, refAt, textAtField } from '../tables/block-cells.ts';
import type { FoundBlock } from '../tables/found-block.ts';

type Field = 'numerator' | 'denominator' | 'stated';
const PARTS = ['numerator', 'denominator', 'stated'] as const;
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
  const fields = PARTS.filter((field) => asked(field) || cells[field].says.is === 'figure');
  let findings = fields.flatMap((field) => cells[field].findings);
  const figures: Record<Field, Figure | null> = { numerator: null, denominator: null, stated: null };
  const lost: Field[] = [];
  const texts = [textAtField(book, block, row, 'text')].filter((text) => !/^[-–—]?$/.test(text));
  for (const field of fields) {
    const { says } = cells[field];
    if (says.is === 'figure') figures[field] = says.figure;
    if (says.is !== 'words') continue;
    const at = place((field === 'stated' ? statedColumn : columns.get(field)) ?? 1);
    const ratio = ratioIn(at, indicator, whole);
    if (ratio && fits(ratio.figures, field, cells)) {
      for (const part of PARTS) figures[part] ??= ratio.figures[part] ?? null;
      findings = [...findings, ...ratio.findings];
      continue;
    }
    const said = field === 'stated' ? statedIn(at, indicator, whole) : null;
    if (said?.stated) {
      figures.stated = said.stated;
      texts.push(said.text);
      findings = [...findings, ...said.findings];
    } else if (/\d/.test(says.text)) {
      // Figures in words that cannot be told apart, or that contradict the cell beside.
      lost.push(field);
      const rule = ratio ? 'number.ratio-contradicted' : 'number.unreadable';
      findings = [...findings, noticed(at, rule, 'error', { typed: says.text.slice(0, 120) })];
    } else texts.push(says.text);
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
    fields.map((field) => (lost.includes(field) ? 'unreadable' : cells[field].says.is)),
    figures,
    texts,
    (field) => lost.includes(field) || cells[field].says.is === 'unreadable',
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

/** A percentage with words and other digits after it: `8,25% theo số liệu của Cục Thống kê năm 2022`. */
function statedIn(place: Place, { measure, bounded }: FormRow['indicator'], whole: boolean) {
  const said = readResult(place, { measure, whole, bounded, points: true });
  return said.state === 'reported' && said.stated && !said.denominator ? said : null;
}

/** Whether a ratio in one cell says nothing else than what the cells beside it say, if they say anything. */
function fits(ratio: Partial<Record<Field, Figure>>, field: Field, cells: Readonly<Record<Field, ReadCell>>): boolean {
  return PARTS.every((part) => {
    const { says } = cells[part];
    if (part === field || part === 'stated' || says.is === 'blank') return true;
    return says.is === 'figure' && ratio[part]?.value.eq(says.figure.value) === true;
  });
}

function isCountOfThings(figure: Figure, measure: FormRow['indicator']['measure']): boolean {
  return measure !== 'count' && !/%/.test(figure.typed) && !/phần trăm/iu.test(figure.typed);
}

function stateOf(
  says: readonly ReadCell['says']['is'][],
  figures: Readonly<Record<Field, Figure | null>>,
  texts: readonly string[],
  isLost: (field: Field) => boolean,
): ObservationState {
  const both = figures.numerator !== null && figures.denominator !== null;
  if (says.includes('unreadable') && (!both || isLost('numerator') || isLost('denominator'))) return 'unreadable';
  if (says.includes('not-applicable')) return 'not-applicable';
  if (says.includes('not-collected')) return 'not-collected';
  return Object.values(figures).some((figure) => figure !== null) || texts.length > 0 ? 'reported' : 'blank';
}

function isAt(finding: FoundAt, place: (column: number) => Place, column: number | undefined): boolean {
  if (column === undefined || finding.severity !== 'error') return false;
  return finding.range === address(place(column).row, column);
}
