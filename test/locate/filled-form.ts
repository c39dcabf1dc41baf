/** A filled template of Mỹ Hào, every figure of it different, so that a figure on the wrong row cannot go unseen. */
import type { Book, Sheet } from '../../lib/core/book/book.ts';
import { cellAt } from '../../lib/core/book/grid.ts';
import { assignedRows } from '../../lib/core/catalogue/assignment.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import type { Answers } from '../../lib/core/layout/answers.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { rowKey, SHEETS } from '../../lib/core/layout/form.ts';
import { fillTemplate, layoutTemplate } from '../../lib/core/layout/layout-template.ts';
import { locate } from '../../lib/core/locate/locate.ts';
import type { Observation, Submission } from '../../lib/core/locate/submission.ts';

export const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const unit = catalogue.units.find((one) => one.code === '328') as Unit;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;
const blank = layoutTemplate({ catalogue, unit, period, units: catalogue.units });

export const SHEET = SHEETS.indicators;

/** What was filled in, by row key: `101/1003 – 61.5`. */
export const filledIn: ReadonlyMap<string, string> = new Map(
  assignedRows(catalogue, unit).map(({ indicator, part }, i) => {
    const stated = indicator.measure === 'count' ? `${i + 2}` : `${i + 30}.5`;
    const said =
      indicator.measure === 'ratio'
        ? `${101 + i * 3}/${1003 + i * 7} – ${stated}`
        : indicator.measure === 'text'
          ? `words ${i}`
          : `/ – ${stated}`;
    return [rowKey(indicator.id, part), said];
  }),
);

function answered(): NonNullable<Answers['indicators']> {
  return Object.fromEntries(
    [...filledIn].map(([key, said]) => {
      if (said.startsWith('words')) return [key, { text: said }];
      const [parts = '', stated] = said.split(' – ');
      const [numerator, denominator] = parts.split('/');
      const ratio = numerator ? { numerator: Number(numerator), denominator: Number(denominator) } : {};
      return [key, { ...ratio, stated: Number(stated) }];
    }),
  );
}

export function formWith(answers: Answers): Book {
  return bookOf(fillTemplate(blank, answers));
}

export const filledForm: Book = formWith({ sentOn: '2023-03-15', indicators: answered() });

export const read = (book: Book): Submission => locate(book, { file: 'a.xlsx', sha256: '', catalogues: [catalogue] });

/** An observation in the words of `filledIn`; its state when it reports nothing. */
export function told({ numerator, denominator, stated, text, state }: Observation): string {
  if (state !== 'reported') return state;
  if (text !== '') return text;
  return `${numerator?.value ?? ''}/${denominator?.value ?? ''} – ${stated?.value ?? ''}`;
}

export function toldByKey(submission: Submission): Map<string, string> {
  return new Map(submission.observations.map((one) => [rowKey(one.indicator, one.tier ?? one.class), told(one)]));
}

export function sheetOf(book: Book, name: string = SHEET): Sheet {
  return book.sheets.find((sheet) => sheet.name === name) as Sheet;
}

/** The row that a key stands in. */
export function rowOf(book: Book, key: string): number {
  return sheetOf(book).cells.find((cell) => cell.column === 1 && cell.value === key)?.row as number;
}

/** The column that a column key stands over. */
export function columnOf(book: Book, field: string): number {
  return sheetOf(book).cells.find((cell) => cell.row === 1 && cell.value === field)?.column as number;
}

export function at(book: Book, row: number, column: number) {
  return cellAt(sheetOf(book), row, column)?.value ?? null;
}
