/** Click → cell: shows the sheet, then selects, then looks whether Excel really went there. */
import type { ExcelHost } from './excel-host.ts';

/** `elsewhere`: Excel selected something else, as it does now and then right after a sheet came into view. */
export type Arrival = 'there' | 'hidden' | 'no-sheet' | 'elsewhere';

/** `range` is A1 without `$`; null goes to the sheet only. */
export function goToCell(host: ExcelHost, sheetName: string, range: string | null): Promise<Arrival> {
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('name,visibility');
    await context.sync();
    if (sheet.isNullObject) return 'no-sheet';
    if (sheet.visibility !== 'Visible') return 'hidden';
    sheet.activate();
    await context.sync();
    if (range === null) return 'there';
    const target = sheet.getRange(range);
    target.select();
    const first = target.getCell(0, 0);
    first.load('address');
    const active = context.workbook.getActiveCell();
    active.load('address');
    await context.sync();
    return active.address === first.address ? 'there' : 'elsewhere';
  });
}
