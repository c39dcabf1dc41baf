/** A row with columns for numerator, denominator and stated figure, as the issued form has them. */
import { address } from '../../book/address.ts';
import type { Book } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import type { FoundAt } from '../../findings/finding.ts';
import { wordsOf } from '../cells/cell-words.ts';
import { isBare } from '../cells/evidence.ts';
import { readCell } from '../cells/read-cell.ts';
import { readResult } from '../cells/read-result.ts';
import { BLANK, noticed, type Place, type ReadCell } from '../cells/simple-cell.ts';
import type { FormRow } from '../rows/indicator-rows.ts';
import type { CellRef, Figure, ObservationState } from '../submission.ts';
import { filled, refAt, textAtField } from '../tables/block-cells.ts';
import type { FoundBlock } from '../tables/found-block.ts';
import { type Figures, type Observed, observation, type RowOf } from './observation.ts';

type Field = keyof Figures;
const PARTS = ['numerator', 'denominator', 'stated'] as const;

/** One of something for each part. */
type Parts<T> = Record<Field, T>;

/** What a part says in the end: what its cell says, but words whose figures are lost are unreadable; null when nobody asks. */
type Said = ReadCell['says']['is'] | null;

export function observeParts(
  book: Book,
  block: FoundBlock,
  row: number,
  form: FormRow,
  common: RowOf,
  place: (column: number) => Place,
): Observed {
  const { columns } = block;
  const { indicator, whole } = form;
  const { measure, bounded } = indicator;
  // A form without a column for the stated rate states it in its result, where the result is no formula of the form.
  const statedColumn = columns.get('stated') ?? columns.get('result');
  const read = (column: number | undefined, expected: 'count' | 'percent'): ReadCell =>
    column === undefined ? BLANK : readCell(place(column), { expected, whole, bounded });
  const cells: Parts<ReadCell> = {
    numerator: read(columns.get('numerator'), 'count'),
    denominator: read(columns.get('denominator'), 'count'),
    stated: read(statedColumn, measure === 'count' ? 'count' : 'percent'),
  };
  const figures: Parts<Figure | null> = {
    numerator: figureIn(cells.numerator),
    denominator: figureIn(cells.denominator),
    stated: figureIn(cells.stated),
  };
  // A figure that nobody asked for is taken up too.
  const asked = (field: Field) => measure === 'ratio' || (field === 'stated' && measure !== 'text');
  const said = (field: Field): Said => (asked(field) || figures[field] !== null ? cells[field].says.is : null);
  const says: Parts<Said> = {
    numerator: said('numerator'),
    denominator: said('denominator'),
    stated: said('stated'),
  };
  let findings: FoundAt[] = [];
  for (const field of PARTS) if (says[field] !== null) findings.push(...cells[field].findings);
  const typed = textAtField(book, block, row, 'text');
  const texts = isBare(typed) ? [] : [typed];
  for (const field of PARTS) {
    const cell = cells[field].says;
    if (says[field] === null || cell.is !== 'words') continue;
    const at = place((field === 'stated' ? statedColumn : columns.get(field)) ?? 1);
    const ratio = ratioIn(at, form);
    if (ratio && fits(ratio.figures, field, cells)) {
      for (const part of PARTS) figures[part] ??= ratio.figures[part] ?? null;
      findings.push(...ratio.findings);
      continue;
    }
    const stated = field === 'stated' ? statedIn(at, form) : null;
    if (stated?.stated) {
      figures.stated = stated.stated;
      texts.push(stated.text);
      findings.push(...stated.findings);
    } else if (/\d/.test(cell.text)) {
      // Figures in words that cannot be told apart, or that contradict the cell beside.
      says[field] = 'unreadable';
      const rule = ratio ? 'number.ratio-contradicted' : 'number.unreadable';
      findings.push(noticed(at, rule, 'error', { typed: cell.text.slice(0, 120) }));
    } else texts.push(cell.text);
  }
  // A count in words where a rate is asked (`32 DVC…`) stays a count.
  const { says: stated } = cells.stated;
  if (stated.is === 'figure' && stated.words !== '' && isCountOfThings(stated.figure, measure)) {
    figures.stated = null;
    if (!figures.numerator) figures.numerator = { ...stated.figure, percent: false };
    texts.push(stated.figure.typed);
  }
  const both = figures.numerator !== null && figures.denominator !== null;
  if (both && findings.length > 0) {
    findings = findings.map((one) => (isAt(one, row, statedColumn) ? { ...one, severity: 'warning' } : one));
  }
  const at = whereSaid(block, row, measure, statedColumn);
  return observation(common, figures, stateOf(says, figures, texts), texts.join('; '), at, findings);
}

function figureIn({ says }: ReadCell): Figure | null {
  return says.is === 'figure' ? says.figure : null;
}

/** The first cell that says something of the figure; where none does, the one that should. */
function whereSaid(
  block: FoundBlock,
  row: number,
  measure: FormRow['indicator']['measure'],
  statedColumn: number | undefined,
): CellRef {
  const { columns } = block;
  const numerator = columns.get('numerator');
  const text = columns.get('text');
  const asked = (measure === 'ratio' ? numerator : statedColumn) ?? columns.get('name') ?? 1;
  if (measure === 'text') return refAt(block, row, text ?? asked);
  const holds = (column: number | undefined) => column !== undefined && filled(block, row, column);
  const first = holds(numerator) ? numerator : holds(statedColumn) ? statedColumn : holds(text) ? text : undefined;
  return refAt(block, row, first ?? asked);
}

/** `1204/1223` typed into one of the two cells. */
function ratioIn(place: Place, { indicator: { measure, bounded }, whole }: FormRow) {
  if (measure !== 'ratio') return null;
  const { numerator, denominator, stated, findings } = readResult(place, { measure, whole, bounded, points: true });
  if (!numerator || !denominator) return null;
  const figures: Partial<Figures> = { numerator, denominator, ...(stated ? { stated } : {}) };
  const typed = wordsOf(cellAt(place.sheet, place.row, place.column));
  return { figures, findings: [...findings, noticed(place, 'number.ratio-in-one-cell', 'info', { typed })] };
}

/** A percentage with words and other digits after it: `8,25% theo số liệu của Cục Thống kê năm 2022`. */
function statedIn(place: Place, { indicator: { measure, bounded }, whole }: FormRow) {
  const said = readResult(place, { measure, whole, bounded, points: true });
  return said.state === 'reported' && said.stated && !said.denominator ? said : null;
}

/** Whether a ratio in one cell says nothing else than what the cells beside it say, if they say anything. */
function fits(ratio: Partial<Figures>, field: Field, cells: Readonly<Parts<ReadCell>>): boolean {
  return PARTS.every((part) => {
    const { says } = cells[part];
    if (part === field || part === 'stated' || says.is === 'blank') return true;
    return says.is === 'figure' && ratio[part]?.value.eq(says.figure.value) === true;
  });
}

function isCountOfThings(figure: Figure, measure: FormRow['indicator']['measure']): boolean {
  return measure !== 'count' && !/%/.test(figure.typed) && !/phần trăm/iu.test(figure.typed);
}

function stateOf(says: Readonly<Parts<Said>>, figures: Figures, texts: readonly string[]): ObservationState {
  const any = (what: Said) => says.numerator === what || says.denominator === what || says.stated === what;
  const { numerator, denominator, stated } = figures;
  const both = numerator !== null && denominator !== null;
  // Where both parts are known, a stated rate that cannot be read does no harm.
  const lost = says.numerator === 'unreadable' || says.denominator === 'unreadable';
  if (any('unreadable') && (!both || lost)) return 'unreadable';
  if (any('not-applicable')) return 'not-applicable';
  if (any('not-collected')) return 'not-collected';
  return numerator !== null || denominator !== null || stated !== null || texts.length > 0 ? 'reported' : 'blank';
}

function isAt({ severity, range }: FoundAt, row: number, column: number | undefined): boolean {
  return column !== undefined && severity === 'error' && range === address(row, column);
}
