/**
 * Colours the cells that findings speak of, when a person asks for it, and takes the colours away again. The colours
 * from before are given back; they are kept by whoever asked, not in the workbook.
 */
import type { ExcelHost } from './excel-host.ts';

export interface Mark {
  readonly sheet: string;
  /** A1 without `$`. */
  readonly range: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** What was there before: null where cells had several colours, which cannot be given back and so are left alone. */
export interface Marked {
  readonly sheet: string;
  readonly range: string;
  readonly before: string;
}

export interface Marking {
  readonly marked: readonly Marked[];
  /** Cells that were left alone: protected, or of several colours. */
  readonly skipped: number;
}

export function markCells(host: ExcelHost, marks: readonly Mark[]): Promise<Marking> {
  return host.run(async (context) => {
    const asked = marks.map((mark) => {
      const sheet = context.workbook.worksheets.getItem(mark.sheet);
      sheet.load('protection/protected');
      const { format } = sheet.getRange(mark.range);
      format.load('protection/locked,fill/color');
      return { mark, sheet, format };
    });
    await context.sync();
    const writable = asked.filter(
      ({ sheet, format }) =>
        !(sheet.protection.protected && format.protection.locked !== false) && format.fill.color !== '',
    );
    const marked = writable.map(({ mark, format }) => ({
      sheet: mark.sheet,
      range: mark.range,
      before: format.fill.color,
    }));
    for (const { mark, format } of writable) format.fill.color = mark.color;
    await context.sync();
    return { marked, skipped: asked.length - writable.length };
  });
}

/** Takes marks away, last first. A cell that was white is left without fill. */
export function unmarkCells(host: ExcelHost, marked: readonly Marked[]): Promise<void> {
  return host.run(async (context) => {
    for (const { sheet, range, before } of [...marked].reverse()) {
      const { fill } = context.workbook.worksheets.getItem(sheet).getRange(range).format;
      if (before.toUpperCase() === '#FFFFFF') fill.clear();
      else fill.color = before;
    }
    await context.sync();
  });
}
