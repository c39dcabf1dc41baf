import { fitRows } from '../../core/layout/fit-rows.ts';
import type { WorkbookLayout } from '../../core/layout/workbook-layout.ts';
import { checkLayout } from './check-layout.ts';
import { fillWorksheet } from './exceljs-sheet.ts';
import { exceljsStyle } from './exceljs-style.ts';
import { seal } from './seal.ts';

/**
 * The bytes of the .xlsx workbook that a layout describes: the same layout gives the same bytes. Rows without a height
 * get one that shows their text. exceljs is loaded on the first call, so that commands that write nothing never do.
 */
export async function writeWorkbook(layout: WorkbookLayout): Promise<Uint8Array> {
  checkLayout(layout);
  const fitted = fitRows(layout);
  const exceljs = (await import('exceljs')).default;
  const workbook = new exceljs.Workbook();
  const styles = new Map(Object.entries(fitted.styles).map(([name, style]) => [name, exceljsStyle(style)]));
  for (const sheet of fitted.sheets) fillWorksheet(workbook.addWorksheet(sheet.name), sheet, styles);
  // Stored, not compressed: the seal packs the parts again.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object);
  return seal(new Uint8Array(written), fitted);
}
