/**
 * One change to one cell, safely: nothing is written unless the cell still holds what the person saw, and nothing on a
 * protected cell. Excel's own undo list does not survive such a write before ExcelApi 1.19, so every change returns
 * what is needed to take it back.
 */
import type { ExcelHost } from './excel-host.ts';

/**
 * What a cell holds: a constant as Excel's API has it, or a formula with `=`; and its number format, null for whatever
 * format it has.
 */
export interface Content {
  readonly content: string | number | boolean;
  readonly format: string | null;
}

export interface CellChange {
  readonly sheet: string;
  /** One cell, A1 without `$`. */
  readonly address: string;
  readonly before: Content;
  readonly after: Content;
}

export type Written = 'written' | 'changed' | 'protected' | 'no-sheet';

/** Called right before the write goes out, so that its echo among the events can be told from a person's edit. */
export type BeforeWrite = (sheetId: string, address: string) => void;

export function writeCell(
  host: ExcelHost,
  change: CellChange,
  beforeWrite: BeforeWrite = () => undefined,
): Promise<Written> {
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(change.sheet);
    sheet.load('id');
    await context.sync();
    if (sheet.isNullObject) return 'no-sheet';
    sheet.load('protection/protected');
    const cell = sheet.getRange(change.address);
    cell.load('formulas,numberFormat');
    const { protection } = cell.format;
    protection.load('locked');
    await context.sync();
    if (sheet.protection.protected && protection.locked !== false) return 'protected';
    const [content, format] = [cell.formulas[0]?.[0], String(cell.numberFormat[0]?.[0])];
    const { before, after } = change;
    if (content !== before.content || (before.format ?? format) !== format) return 'changed';
    beforeWrite(sheet.id, change.address);
    // The format first: a number written into a text cell would become text again.
    if (after.format !== null && after.format !== format) cell.numberFormat = [[after.format]];
    cell.formulas = [[typed(after.content, after.format ?? format)]];
    await context.sync();
    return 'written';
  });
}

/** The same change backwards. */
export function reversed({ sheet, address, before, after }: CellChange): CellChange {
  return { sheet, address, before: after, after: before };
}

/** Text that Excel would take for a number is given an apostrophe, as a person would. */
function typed(content: Content['content'], format: string): Content['content'] {
  if (typeof content !== 'string' || format === '@' || content.startsWith('=')) return content;
  return /^[\d.,%+\-\s]+$/.test(content) ? `'${content}` : content;
}
