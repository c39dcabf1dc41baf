/** One sheet of a layout into a worksheet of exceljs; what exceljs cannot say is added in the seal. */
import type { ConditionalFormattingRule, CellValue as ExceljsValue, Style, Worksheet } from 'exceljs';
import { isError } from '../../core/book/book.ts';
import type { CellLayout, ConditionalFormat, PrintLayout, SheetLayout } from '../../core/layout/workbook-layout.ts';
import { FONT } from './exceljs-style.ts';

/** exceljs takes this width for its default and leaves it out of the file. */
const EXCELJS_DEFAULT_WIDTH = 9;
const STATES = { visible: 'visible', hidden: 'hidden', 'very-hidden': 'veryHidden' } as const;
/** Inches: 10 mm at the sides and 12 mm above and below, the narrowest that office printers still print. */
const MARGINS = { left: 0.39, right: 0.39, top: 0.47, bottom: 0.59, header: 0.24, footer: 0.28 };

export function fillWorksheet(
  worksheet: Worksheet,
  sheet: SheetLayout,
  styles: ReadonlyMap<string, Partial<Style>>,
): void {
  worksheet.state = STATES[sheet.visibility];
  if (sheet.tabColor) worksheet.properties.tabColor = { argb: `FF${sheet.tabColor}` };
  worksheet.properties.outlineLevelCol = Math.max(0, ...sheet.columns.map((column) => column.outline ?? 0));
  worksheet.properties.outlineLevelRow = Math.max(0, ...sheet.rows.map((row) => row.outline ?? 0));
  sheet.columns.forEach(({ width, hidden, outline }, i) => {
    const column = worksheet.getColumn(i + 1);
    column.width = width === EXCELJS_DEFAULT_WIDTH ? width + 0.01 : width;
    if (hidden) column.hidden = true;
    if (outline) column.outlineLevel = outline;
  });
  for (const { row: number, height, hidden, outline, cells } of sheet.rows) {
    const row = worksheet.getRow(number);
    if (height !== undefined) row.height = height;
    if (hidden) row.hidden = true;
    if (outline) row.outlineLevel = outline;
    for (const each of cells) {
      const cell = row.getCell(each.column);
      cell.style = styles.get(each.style) ?? {};
      if (each.value !== null || each.formula !== undefined) cell.value = exceljsValue(each);
      if (each.note) cell.note = { texts: [{ font: { name: FONT, size: 10 }, text: each.note }] };
    }
  }
  // Merged without taking the styles of the first cell over: every cell of the area carries its own.
  for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(merge);
  if (sheet.filter) worksheet.autoFilter = sheet.filter;
  let priority = 1;
  for (const format of sheet.conditional) {
    worksheet.addConditionalFormatting({ ref: format.ranges, rules: [ruleOf(format, priority)] });
    priority += 1;
  }
  setView(worksheet, sheet);
  setPrint(worksheet, sheet.print);
  if (sheet.protected) {
    // Without a password the promise does nothing but set these options.
    void worksheet.protect('', { formatColumns: true, formatRows: true, autoFilter: true, sort: true });
  }
}

function exceljsValue({ value, formula }: CellLayout): ExceljsValue {
  const plain = (isError(value) ? { error: value.error } : value) as ExceljsValue;
  if (formula === undefined) return plain;
  return { formula, ...(value === null ? {} : { result: plain }) } as ExceljsValue;
}

function ruleOf(format: ConditionalFormat, priority: number): ConditionalFormattingRule {
  if (format.kind === 'data-bar') {
    return {
      type: 'dataBar',
      priority,
      // A gradient bar needs no extension part, whose ids would be random.
      gradient: true,
      cfvo: [
        { type: 'num', value: format.min },
        { type: 'num', value: format.max },
      ],
      color: { argb: `FF${format.color}` },
    } as unknown as ConditionalFormattingRule;
  }
  const { color, fill, bold, format: numFmt } = format.look;
  return {
    type: 'expression',
    priority,
    formulae: [format.formula],
    style: {
      ...(numFmt ? { numFmt } : {}),
      ...(color || bold
        ? { font: { ...(bold ? { bold: true } : {}), ...(color ? { color: { argb: `FF${color}` } } : {}) } }
        : {}),
      ...(fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill}` } } } : {}),
    },
  };
}

function setView(worksheet: Worksheet, { freeze, zoom }: SheetLayout): void {
  const look = { showGridLines: false, zoomScale: zoom ?? 100 };
  worksheet.views = [
    freeze ? { state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows, ...look } : { state: 'normal', ...look },
  ];
}

function setPrint(worksheet: Worksheet, print: PrintLayout): void {
  worksheet.pageSetup = {
    paperSize: 9,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: print.onePage ? 1 : 0,
    horizontalCentered: true,
    margins: MARGINS,
  };
  const part = (side: string, text: string) => (text === '' ? '' : `&${side}&"${FONT},Italic"&9 ${text}`);
  const { left, center, right } = print.footer;
  const footer = part('L', left) + part('C', center) + part('R', right);
  if (footer !== '') worksheet.headerFooter.oddFooter = footer;
  for (const row of print.breaks ?? []) worksheet.getRow(row).addPageBreak();
}
