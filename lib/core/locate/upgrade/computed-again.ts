import type { Book, CellValue } from '../../book/book.ts';
import { rowsOf } from '../../book/grid.ts';
import { SHEETS } from '../../layout/form.ts';
import type { FilledCell } from './upgrade-cells.ts';

/** What the new form computes, by row key and field. */
export class ComputedAgain {
  readonly #values = new Map<string, CellValue>();

  constructor(book: Book) {
    const sheet = book.sheets.find((each) => each.name === SHEETS.indicators);
    const rows = sheet ? [...rowsOf(sheet).values()] : [];
    const fields = new Map((rows[0] ?? []).map((cell) => [cell.column, String(cell.value)]));
    for (const cells of rows) {
      const key = cells[0]?.column === 1 ? String(cells[0].value) : '';
      for (const cell of cells) this.#values.set(`${key} ${fields.get(cell.column) ?? ''}`, cell.value);
    }
  }

  agrees({ key, field, cell }: FilledCell): boolean {
    const now = this.#values.get(`${key} ${field}`);
    if (typeof now === 'number' && typeof cell.value === 'number')
      return Math.abs(now - cell.value) <= 1e-9 * Math.abs(now);
    return now !== undefined && now === cell.value;
  }
}
