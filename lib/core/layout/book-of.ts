/** A layout as the Book a reader would give of the file written from it: for tests and for whoever needs no file. */
import { columnName, parseAddress } from '../book/address.ts';
import type { Book, Cell, CellStyle, DefinedName, Sheet, Span } from '../book/book.ts';
import type { SheetLayout, StyleLayout, WorkbookLayout } from './workbook-layout.ts';

const FONT = 'Times New Roman';

export function bookOf(layout: WorkbookLayout): Book {
  const order = Object.keys(layout.styles);
  // Style 0 is what cells without a style show, as in a file.
  const styles = [styleOf({}), ...order.map((name) => styleOf(layout.styles[name] ?? {}))];
  const styleIndex = new Map(order.map((name, i) => [name, i + 1]));
  return {
    sheets: layout.sheets.map((sheet) => sheetOf(sheet, styleIndex)),
    names: [...layout.names.map(nameOf), ...layout.sheets.flatMap(builtInNames)],
    styles,
    properties: {
      title: layout.properties.title,
      subject: layout.properties.subject,
      keywords: layout.properties.keywords,
      creator: layout.properties.creator,
      description: layout.properties.description,
      lastModifiedBy: layout.properties.creator,
      application: layout.properties.creator,
    },
    custom: { ...layout.custom },
    calculation: { mode: 'auto', iterate: false, asDisplayed: false },
    date1904: false,
    externalLinks: [],
    carries: [],
  };
}

function styleOf(style: StyleLayout): CellStyle {
  return {
    format: style.format ?? 'General',
    font: FONT,
    locked: style.locked !== false,
    ...(style.color === undefined ? {} : { color: style.color }),
    ...(style.fill === undefined ? {} : { fill: style.fill }),
  };
}

function sheetOf(sheet: SheetLayout, styleIndex: ReadonlyMap<string, number>): Sheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    cells: sheet.rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.value !== null || cell.formula !== undefined)
        .map(
          (cell): Cell => ({
            row: row.row,
            column: cell.column,
            value: cell.value,
            ...(cell.formula === undefined ? {} : { formula: cell.formula }),
            style: styleIndex.get(cell.style) ?? 0,
          }),
        ),
    ),
    merges: [...sheet.merges],
    hiddenRows: spans(sheet.rows.filter((row) => row.hidden).map((row) => row.row)),
    hiddenColumns: spans(sheet.columns.flatMap((column, i) => (column.hidden ? [i + 1] : []))),
    validations: sheet.validations.map((each) => ({
      ranges: each.ranges,
      type: each.type,
      // A file does not state the usual one.
      operator: each.operator === undefined || each.operator === 'between' ? null : each.operator,
      formula1: each.formula1,
      formula2: each.formula2 ?? null,
    })),
    tables: [],
    filter: sheet.filter ?? null,
  };
}

function nameOf({ name, sheet, range }: WorkbookLayout['names'][number]): DefinedName {
  return { name, refersTo: `${quoted(sheet)}!${absolute(range)}`, sheet: null, hidden: false };
}

/** The names a program keeps for itself: print titles, print area, and the filter. */
function builtInNames(sheet: SheetLayout): DefinedName[] {
  const own = (name: string, refersTo: string, hidden = false) => ({ name, refersTo, sheet: sheet.name, hidden });
  const { repeatRows: rows, repeatColumns: columns, area } = sheet.print;
  const titles = [
    ...(columns ? [`${quoted(sheet.name)}!${absolute(`${columnName(columns[0])}:${columnName(columns[1])}`)}`] : []),
    ...(rows ? [`${quoted(sheet.name)}!$${rows[0]}:$${rows[1]}`] : []),
  ];
  return [
    ...(sheet.filter ? [own('_xlnm._FilterDatabase', `${quoted(sheet.name)}!${absolute(sheet.filter)}`, true)] : []),
    ...(area ? [own('_xlnm.Print_Area', `${quoted(sheet.name)}!${absolute(area)}`)] : []),
    ...(titles.length > 0 ? [own('_xlnm.Print_Titles', titles.join(','))] : []),
  ];
}

function quoted(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !parseAddress(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** `B2:D9` → `$B$2:$D$9`, `A:C` → `$A:$C`. */
function absolute(range: string): string {
  return range
    .split(':')
    .map((corner) =>
      corner.replace(/^([A-Za-z]+)?(\d+)?$/, (_, c?: string, r?: string) => `${c ? `$${c}` : ''}${r ? `$${r}` : ''}`),
    )
    .join(':');
}

function spans(numbers: readonly number[]): Span[] {
  const runs: { from: number; to: number }[] = [];
  for (const each of numbers) {
    const last = runs.at(-1);
    if (last && last.to === each - 1) last.to = each;
    else runs.push({ from: each, to: each });
  }
  return runs;
}
