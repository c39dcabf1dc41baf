/**
 * A plain merge with exceljs, to be measured against: every workbook is loaded and all its cells are gone through, one
 * workbook after the other; then the roll-up workbook is written with the ordinary workbook of exceljs: the same sheets,
 * cells, formulas with their results, styles, merges, links and conditional formats.
 *
 * It locates nothing, checks nothing and judges nothing: what it writes is given to it (`roll-up-lines.ts`), and the time
 * to load that is told apart. A program that did all the work this way could only be slower.
 * `node test/bench/run.mjs test/bench/plain-exceljs-merge.ts SUBMISSIONS LINES OUT.xlsx`
 */
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import ExcelJS from 'exceljs';
import type { CellLayout, RowLayout, SheetLayout, StyleLayout } from '../../lib/core/layout/workbook-layout.ts';
import { exceljsStyle } from '../../lib/xlsx/write/exceljs-style.ts';

type Styles = ReadonlyMap<string, Partial<ExcelJS.Style>>;
type Frame = Omit<SheetLayout, 'rows'>;

const [folder = '', lines = '', out = ''] = process.argv.slice(2);
const cells = await readAll(folder);
const started = performance.now();
const { styles, sheets } = await givenLines(lines);
const givenSeconds = (performance.now() - started) / 1000;
await write(styles, sheets, out);
process.stdout.write(`${JSON.stringify({ cells, givenSeconds })}\n`);

/** Loads each workbook and takes every value, as whoever merges by hand-written code does; the number of cells. */
async function readAll(from: string): Promise<number> {
  let count = 0;
  for (const name of readdirSync(from).filter((each) => each.endsWith('.xlsx'))) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(from, name));
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          const value = cell.formula ? cell.result : cell.value;
          if (value !== null && value !== undefined) count += 1;
        });
      });
    });
  }
  return count;
}

interface Given {
  readonly styles: Styles;
  readonly sheets: readonly { readonly frame: Frame; readonly rows: RowLayout[] }[];
}

async function givenLines(file: string): Promise<Given> {
  const sheets: { frame: Frame; rows: RowLayout[] }[] = [];
  let styles: Styles = new Map();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const given = JSON.parse(line) as { styles?: Record<string, StyleLayout>; frame?: Frame; row?: RowLayout };
    if (given.styles) styles = new Map(Object.entries(given.styles).map(([name, one]) => [name, exceljsStyle(one)]));
    if (given.frame) sheets.push({ frame: given.frame, rows: [] });
    if (given.row) sheets.at(-1)?.rows.push(given.row);
  }
  return { styles, sheets };
}

async function write(styles: Styles, sheets: Given['sheets'], file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const { frame, rows } of sheets) {
    const sheet = workbook.addWorksheet(frame.name);
    sheet.columns = frame.columns.map(({ width }) => ({ width }));
    if (frame.freeze) sheet.views = [{ state: 'frozen', ySplit: frame.freeze.rows, xSplit: frame.freeze.columns }];
    if (frame.filter) sheet.autoFilter = frame.filter;
    for (const { row: number, height, cells: each } of rows) {
      const row = sheet.getRow(number);
      if (height !== undefined) row.height = height;
      for (const one of each) {
        const cell = row.getCell(one.column);
        cell.value = contentOf(one);
        cell.style = styles.get(one.style) ?? {};
      }
    }
    for (const range of frame.merges) sheet.mergeCells(range);
    for (const format of frame.conditional) {
      if (format.kind !== 'formula') continue;
      const { color, fill, bold } = format.look;
      const style: Partial<ExcelJS.Style> = {
        ...(fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill}` } } } : {}),
        font: { ...(bold ? { bold } : {}), ...(color ? { color: { argb: `FF${color}` } } : {}) },
      };
      const rule = { type: 'expression' as const, formulae: [format.formula], style, priority: 1 };
      sheet.addConditionalFormatting({ ref: format.ranges, rules: [rule] });
    }
  }
  await workbook.xlsx.writeFile(file);
}

function contentOf({ value, formula, link }: CellLayout): ExcelJS.CellValue {
  if (formula !== undefined) return { formula, result: value as string | number | boolean };
  if (link !== undefined && typeof value === 'string') return { text: value, hyperlink: link };
  return value as ExcelJS.CellValue;
}
