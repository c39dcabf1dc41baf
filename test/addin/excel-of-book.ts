/// <reference types="office-js" />
/** A `Book` opened in the fake Excel, and the pane's door to it. */
import { type ExcelHost, excelHost } from '../../addin/host/excel-host.ts';
import { newerExcel } from '../../addin/host/newer/newer-excel.ts';
import type { Book } from '../../lib/core/book/book.ts';
import { FakeExcel, type Knobs } from '../fake-excel/fake-excel.ts';
import { fakeWorkbook } from '../fake-excel/fake-workbook.ts';
import { officeClient } from '../fake-excel/office-client.ts';

export function excelOfBook(
  book: Book,
  knobs: Partial<Knobs> = {},
  name = 'bao-cao.xlsx',
): { excel: FakeExcel; host: ExcelHost } {
  const excel = new FakeExcel(fakeWorkbook(book, name), knobs);
  const scope = officeClient(excel);
  return { excel, host: excelHost(scope.Excel as typeof Excel, scope.Office as unknown as typeof Office, newerExcel) };
}
