/**
 * Excel → Book. Two syncs for a workbook of ordinary size: one for what the workbook has, one for what is in it; longer
 * sheets follow in blocks. Nothing is written.
 */
import { type Area, areaAddress, parseArea } from '../../lib/core/book/address.ts';
import type { Book, Sheet, Span } from '../../lib/core/book/book.ts';
import { blocksBeyond, firstWindow, turns } from './blocks.ts';
import { bookOfCells, type RawSheet } from './book-of-cells.ts';
import { cellsOfBlock } from './cells-of-block.ts';
import type { ExcelHost } from './excel-host.ts';
import { readFonts } from './read-fonts.ts';

/** A workbook as Excel has it open. */
export interface OpenBook {
  readonly book: Book;
  /** File name as Excel's title bar shows it. */
  readonly name: string;
  /** Name of the sheet the person is looking at. */
  readonly active: string;
  /** Excel's id of every sheet, by name: events carry ids. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Told after every block: cells read so far. Awaited, so that the pane can draw. */
export type Progress = (cells: number) => Promise<void> | void;

export function readBook(host: ExcelHost, progress: Progress = () => undefined): Promise<OpenBook> {
  return host.run(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.worksheets.load('items/id,items/name,items/visibility');
    workbook.names.load('items/name,items/formula,items/visible');
    workbook.properties.load('title,subject,keywords,author,lastAuthor,comments,category,company,manager');
    workbook.properties.custom.load('items/key,items/value');
    workbook.application.load('calculationMode');
    const active = workbook.worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();

    const window = firstWindow(workbook.worksheets.items.length);
    const asked = workbook.worksheets.items.map((sheet) => askSheet(host, sheet, window));
    await context.sync();

    const sheets = asked.map((answer) => answer());
    let cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
    await progress(cells);
    const more = sheets.flatMap((sheet) =>
      sheet.used ? blocksBeyond(sheet.used, window).map((area) => ({ sheet, area })) : [],
    );
    for (const turn of turns(more)) {
      const blocks = turn.map(({ sheet, area }) => ({ sheet, take: askBlock(sheet.excel, area) }));
      await context.sync();
      for (const { sheet, take } of blocks) sheet.cells.push(...take());
      cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
      await progress(cells);
    }
    await readFonts(context, sheets);
    return {
      book: bookOfCells(workbook, sheets),
      name: workbook.name,
      active: active.name,
      ids: new Map(sheets.map((sheet) => [sheet.name, sheet.excel.id])),
    };
  });
}

type Asked = RawSheet & { excel: Excel.Worksheet; used: Area | null };

/** Adds all questions about one sheet to the batch. */
function askSheet(host: ExcelHost, sheet: Excel.Worksheet, window: Area): () => Asked {
  const range = sheet.getRange(areaAddress(window));
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  sheet.load('protection/protected');
  sheet.names.load('items/name,items/formula,items/visible');
  const hidden = host.supports('1.9') ? host.newer.hidden?.(range, window.top, window.left) : undefined;
  const merges = host.supports('1.13') ? host.newer.merges?.(range) : undefined;
  const take = askUsed(range);
  return () => ({
    excel: sheet,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility as keyof typeof VISIBILITY] ?? 'visible',
    protected: sheet.protection.protected,
    names: sheet.names.items,
    used: used.isNullObject ? null : parseArea(used.address.slice(used.address.lastIndexOf('!') + 1)),
    cells: take(),
    ...spansOf(hidden),
    merges: merges?.() ?? [],
  });
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const satisfies Record<
  string,
  Sheet['visibility']
>;

function spansOf(hidden: (() => { rows: Span[]; columns: Span[] }) | undefined) {
  const spans = hidden?.();
  return { hiddenRows: spans?.rows ?? [], hiddenColumns: spans?.columns ?? [] };
}

const CONTENT = 'rowIndex,columnIndex,values,formulas,numberFormat,valueTypes';

/** The used part of a range; nothing of an empty one. */
function askUsed(range: Excel.Range) {
  const used = range.getUsedRangeOrNullObject(true);
  used.load(CONTENT);
  const { font } = range.format;
  font.load('name');
  return () => (used.isNullObject ? [] : content(used, font.name));
}

function askBlock(sheet: Excel.Worksheet, area: Area) {
  const range = sheet.getRange(areaAddress(area));
  range.load(CONTENT);
  const { font } = range.format;
  font.load('name');
  return () => content(range, font.name);
}

/** `font`: the one font of the whole range, null when it has several. */
function content(range: Excel.Range, font: string | null) {
  return cellsOfBlock({
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
    types: range.valueTypes,
    font: font || null,
  });
}
