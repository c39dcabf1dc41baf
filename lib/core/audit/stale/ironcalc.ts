/**
 * IronCalc as the audit's engine. The model is handed in by whoever can load it (a file in Node, a fetch in a page).
 *
 * Each sheet has a shadow: the formulas stand there at their own addresses, so that ROW() and COLUMN() are right, and
 * refer to the original sheets, which hold constants only. Nothing cascades, and every answer concerns one cell.
 */
import { type CellValue, isError } from '../../book/book.ts';
import type { Answer, Calculation, Engine, FixedCell, Question } from './engine.ts';

interface Range {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** What is used of a model of @ironcalc/wasm. */
export interface IronCalcModel {
  free(): void;
  pauseEvaluation(): void;
  evaluate(): void;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  newDefinedName(name: string, scope: number | null | undefined, formula: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  updateRangeStyle(range: Range, path: string, value: string): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  getCellType(sheet: number, row: number, column: number): number;
  getCellArrayStructure(sheet: number, row: number, column: number): unknown;
}

export type IronCalcModelClass = new (
  name: string,
  locale: string,
  timezone: string,
  language: string,
) => IronCalcModel;

/** All fifteen digits, whatever the cell's own format would show. */
const ALL_DIGITS = '0.00000000000000E+00';
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;

export function ironCalcEngine(Model: IronCalcModelClass): Engine {
  return {
    calculate: (calculation) => {
      const model = new Model('audit', 'en', 'UTC', 'en');
      try {
        return answers(model, calculation);
      } finally {
        model.free();
      }
    },
  };
}

function answers(model: IronCalcModel, { sheets, names, questions }: Calculation): readonly Answer[] {
  model.pauseEvaluation();
  const shadows = new Map<string, number>();
  for (let i = 1; i < 2 * sheets.length; i++) model.newSheet();
  for (const [i, { name }] of sheets.entries()) {
    // The model names its sheets Sheet1, Sheet2…; renaming costs a pass over everything, so names that fit are left.
    if (name !== `Sheet${i + 1}`) model.renameSheet(i, name);
    shadows.set(name, sheets.length + i);
  }
  for (const [i, { cells }] of sheets.entries()) for (const cell of cells) putFixed(model, i, cell);
  for (const { name, refersTo } of names) attempt(() => model.newDefinedName(name, null, refersTo));
  const put = questions.map((question) => putQuestion(model, shadows.get(question.sheet), question));
  model.evaluate();
  return questions.map((question, i) => {
    const shadow = shadows.get(question.sheet);
    return put[i] && shadow !== undefined ? attempt(() => answerAt(model, shadow, question)) : undefined;
  });
}

function putFixed(model: IronCalcModel, sheet: number, { row, column, value }: FixedCell): void {
  if (value !== null) model.setUserInput(sheet, row, column, input(value));
}

/** What a person would type to have this value in a cell. */
function input(value: NonNullable<CellValue>): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? `=${value.error}` : `'${value}`;
}

function putQuestion(model: IronCalcModel, shadow: number | undefined, { row, column, formula }: Question): boolean {
  if (shadow === undefined) return false;
  const done = attempt(() => {
    model.setUserInput(shadow, row, column, `=${formula}`);
    model.updateRangeStyle({ sheet: shadow, row, column, width: 1, height: 1 }, 'num_fmt', ALL_DIGITS);
    return true;
  });
  return done === true;
}

function answerAt(model: IronCalcModel, shadow: number, { row, column }: Question): Answer {
  // A formula that spills here did not spill in the file: the two programs read it differently.
  if (model.getCellArrayStructure(shadow, row, column) !== 'SingleCell') return undefined;
  const shown = model.getFormattedCellValue(shadow, row, column);
  switch (model.getCellType(shadow, row, column)) {
    case NUMBER: {
      const number = Number(shown);
      return shown !== '' && Number.isFinite(number) ? number : undefined;
    }
    case TEXT:
      return shown;
    case BOOLEAN:
      return shown === 'TRUE';
    default:
      return undefined;
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
