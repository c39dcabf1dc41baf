/** The cover of a template: keys in a column, values beside them; by the printed labels where the keys are gone. */
import type { Book, Cell, Sheet } from '../../book/book.ts';
import { cellAt, rowsOf } from '../../book/grid.ts';
import { foldedKey } from '../../book/text.ts';
import { COVER_KEYS, type CoverKey, KEY_MARK } from '../../layout/form.ts';
import { wordsOf } from '../cells/cell-words.ts';

export interface Cover {
  readonly sheet: Sheet;
  /** The cell of a value, by key; absent when the cover has no such line, or no value. */
  readonly cells: ReadonlyMap<CoverKey, Cell>;
}

/** Labels as printed, without marks. */
const LABELS: readonly (readonly [CoverKey, RegExp])[] = [
  ['unit', /^(ten )?don vi( bao cao)?$/],
  ['unitCode', /^ma don vi$/],
  ['period', /^ky bao cao$/],
  ['sentOn', /^ngay (gui|bao cao)( bao cao)?$/],
  ['template', /^bieu mau$/],
  ['checkCode', /^ma kiem tra( khi gui)?$/],
];

/** A cover is the first page of its sheet. */
const PAGE = 60;

/** Null for a workbook without a cover. */
export function coverOf(book: Book): Cover | null {
  for (const sheet of book.sheets) {
    const mark = sheet.cells.find((cell) => wordsOf(cell) === `${KEY_MARK}cover`);
    const cells = mark ? keyedCells(sheet, mark) : labelledCells(sheet);
    if (mark || cells.size >= 3) return { sheet, cells };
  }
  return null;
}

function keyedCells(sheet: Sheet, mark: Cell): Map<CoverKey, Cell> {
  const valueColumn = sheet.cells.find((cell) => cell.row === mark.row && wordsOf(cell) === 'value')?.column;
  const found = new Map<CoverKey, Cell>();
  for (const cell of sheet.cells) {
    if (cell.column !== mark.column) continue;
    const key = wordsOf(cell) as CoverKey;
    if (!COVER_KEYS.includes(key) || found.has(key)) continue;
    const value = valueColumn === undefined ? undefined : cellAt(sheet, cell.row, valueColumn);
    if (value && value.value !== null) found.set(key, value);
  }
  return found.size > 0 ? found : labelledCells(sheet);
}

function labelledCells(sheet: Sheet): Map<CoverKey, Cell> {
  const found = new Map<CoverKey, Cell>();
  for (const [row, cells] of rowsOf(sheet)) {
    if (row > PAGE) break;
    cells.forEach((cell, index) => {
      const words = foldedKey(wordsOf(cell));
      const label = LABELS.find(([, pattern]) => pattern.test(words))?.[0];
      const value = cells[index + 1];
      if (label && value && !found.has(label)) found.set(label, value);
    });
  }
  return found;
}
