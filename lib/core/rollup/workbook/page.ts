/** A sheet filled from top to bottom: the row number counts itself. */
import { columnName } from '../../book/address.ts';
import type { CellValue } from '../../book/book.ts';
import type { CellLayout, RowLayout } from '../../layout/workbook-layout.ts';
import { across, cell } from './cells.ts';

export class Page {
  readonly rows: RowLayout[] = [];
  readonly merges: string[] = [];
  private readonly width: number;
  private at = 1;

  /** @param width columns of the page */
  constructor(width: number) {
    this.width = width;
  }

  /** Number of the row that comes next. */
  get next(): number {
    return this.at;
  }

  line(cells: readonly CellLayout[], height?: number): void {
    this.rows.push({ row: this.at, ...(height === undefined ? {} : { height }), cells });
    this.at += 1;
  }

  /** One text over a run of columns; the whole width when none is given. */
  wide(value: CellValue, style: string, height?: number, left = 1, right = this.width): void {
    this.merge(left, right);
    this.line(across(left, right, value, style), height);
  }

  /** Merges columns of the row that comes next. */
  merge(left: number, right: number): void {
    this.merges.push(`${columnName(left)}${this.at}:${columnName(right)}${this.at}`);
  }

  skip(height = 8): void {
    this.line([cell(1, null, 'plain')], height);
  }
}
