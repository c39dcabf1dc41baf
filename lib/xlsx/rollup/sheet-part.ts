/** One sheet as XML, row by row: what it holds is never in memory as a whole. */
import { address, columnName } from '../../core/book/address.ts';
import { isError } from '../../core/book/book.ts';
import type { CellLayout, PrintLayout, RowLayout, SheetLayout } from '../../core/layout/workbook-layout.ts';
import type { StreamedSheet } from '../../core/rollup/workbook/streamed.ts';
import { FONT } from '../write/exceljs-style.ts';
import { element, xml } from '../write/xml.ts';
import type { StylesPart } from './styles-part.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A sheet holds at most 65,530 links; a program that finds more repairs the file by dropping them all. */
const MOST_LINKS = 65000;
/** Inches: 10 mm at the sides and 12 mm above and below, as on the templates. */
const MARGINS = { left: 0.39, right: 0.39, top: 0.47, bottom: 0.59, header: 0.24, footer: 0.28 };

export interface SheetPart {
  /** To be read to its end before `relationships` is asked for. */
  readonly content: Iterable<string>;
  readonly relationships: () => Iterable<string>;
  /** Whether there are any; to be asked for when the content was read. */
  readonly hasRelationships: () => boolean;
}

/** The elements in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export function sheetPart(sheet: StreamedSheet, styles: StylesPart, first: boolean): SheetPart {
  const links = new Links();
  return {
    content: pieces(sheet, styles, first, links),
    relationships: () => links.relationships(),
    hasRelationships: () => links.toFiles > 0,
  };
}

function* pieces(sheet: StreamedSheet, styles: StylesPart, first: boolean, links: Links): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetPr>`;
  if (sheet.tabColor) yield element('tabColor', { rgb: `FF${sheet.tabColor}` });
  yield '<pageSetUpPr fitToPage="1"/></sheetPr>';
  yield viewXml(sheet, first);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield colsXml(sheet.columns);
  yield '<sheetData>';
  for (const row of sheet.rows) yield rowXml(row, styles, links);
  yield '</sheetData>';
  if (sheet.filter) yield element('autoFilter', { ref: sheet.filter });
  if (sheet.merges.length > 0) {
    yield `<mergeCells count="${sheet.merges.length}">`;
    for (const ref of sheet.merges) yield element('mergeCell', { ref });
    yield '</mergeCells>';
  }
  for (const [i, format] of sheet.conditional.entries()) {
    if (format.kind !== 'formula') continue;
    const rule = element('cfRule', { type: 'expression', dxfId: styles.lookOf(format.look), priority: i + 1 });
    const formula = `<formula>${xml(format.formula)}</formula>`;
    yield `<conditionalFormatting sqref="${format.ranges}">${rule.replace(/\/>$/, '>')}${formula}</cfRule></conditionalFormatting>`;
  }
  if (links.count > 0) {
    yield '<hyperlinks>';
    yield* links.elements();
    yield '</hyperlinks>';
  }
  yield '<printOptions horizontalCentered="1"/>';
  yield element('pageMargins', MARGINS);
  yield printXml(sheet.print);
  yield '</worksheet>';
}

function viewXml({ freeze, zoom }: StreamedSheet, first: boolean): string {
  const open = element('sheetView', {
    showGridLines: 0,
    tabSelected: first ? 1 : undefined,
    zoomScale: zoom ?? 100,
    workbookViewId: 0,
  });
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return `<sheetViews>${open}</sheetViews>`;
  const pane = element('pane', {
    xSplit: freeze.columns || undefined,
    ySplit: freeze.rows || undefined,
    topLeftCell: address(freeze.rows + 1, freeze.columns + 1),
    activePane: freeze.rows === 0 ? 'topRight' : freeze.columns === 0 ? 'bottomLeft' : 'bottomRight',
    state: 'frozen',
  });
  return `<sheetViews>${open.replace(/\/>$/, '>')}${pane}</sheetView></sheetViews>`;
}

function colsXml(columns: SheetLayout['columns']): string {
  const each = columns.map(({ width, hidden }, i) =>
    element('col', { min: i + 1, max: i + 1, width, hidden: hidden ? 1 : undefined, customWidth: 1 }),
  );
  return `<cols>${each.join('')}</cols>`;
}

function rowXml({ row, height, hidden, cells }: RowLayout, styles: StylesPart, links: Links): string {
  const sized = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  let text = `<row r="${row}"${sized}${hidden ? ' hidden="1"' : ''}>`;
  for (const cell of cells) {
    if (cell.link !== undefined) links.add(row, cell.column, cell.link);
    text += cellXml(row, cell, styles);
  }
  return `${text}</row>`;
}

/** Column names, written once: a roll-up has hundreds of thousands of cells. */
const LETTERS: string[] = [];

function cellXml(row: number, { column, value, formula, style }: CellLayout, styles: StylesPart): string {
  LETTERS[column] ??= columnName(column);
  const open = `<c r="${LETTERS[column]}${row}" s="${styles.indexOf.get(style) ?? 0}"`;
  const f = formula === undefined ? '' : `<f>${xml(formula)}</f>`;
  if (value === null) return f === '' ? `${open}/>` : `${open}>${f}</c>`;
  if (typeof value === 'number') return `${open}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (isError(value)) return `${open} t="e">${f}<v>${xml(value.error)}</v></c>`;
  if (f !== '') return `${open} t="str">${f}<v>${xml(value)}</v></c>`;
  // A program drops spaces at the edges unless told to keep them.
  const space = value.trim() === value ? '' : ' xml:space="preserve"';
  return `${open} t="inlineStr"><is><t${space}>${xml(value)}</t></is></c>`;
}

function printXml({ orientation, onePage, footer, breaks = [] }: PrintLayout): string {
  const setup = element('pageSetup', {
    paperSize: 9,
    orientation,
    fitToWidth: 1,
    fitToHeight: onePage ? 1 : 0,
  });
  const side = (mark: string, text: string) => (text === '' ? '' : `&${mark}&"${FONT},Italic"&9 ${text}`);
  const text = side('L', footer.left) + side('C', footer.center) + side('R', footer.right);
  const foot = text === '' ? '' : `<headerFooter><oddFooter>${xml(text)}</oddFooter></headerFooter>`;
  const each = breaks.map((row) => element('brk', { id: row, max: 16383, man: 1 }));
  const rows = { count: each.length, manualBreakCount: each.length };
  const after =
    each.length === 0 ? '' : `${element('rowBreaks', rows).replace(/\/>$/, '>')}${each.join('')}</rowBreaks>`;
  return setup + foot + after;
}

/**
 * Links inside the workbook need a place only; links to files need a relationship as well. Kept as numbers until they are
 * written: tens of thousands of them name few files and fewer places.
 */
class Links {
  /** Four numbers a link: row, column, file, place. Room for all there may be: a list that grows takes several times as much. */
  private numbers = new Int32Array(0);
  count = 0;
  /** As they stand in XML. */
  private readonly texts: string[] = [''];
  private readonly known = new Map<string, number>([['', 0]]);
  toFiles = 0;

  add(row: number, column: number, link: string): void {
    if (this.count >= MOST_LINKS) return;
    const hash = link.indexOf('#');
    const file = this.numberOf(hash < 0 ? link : link.slice(0, hash));
    const location = hash < 0 ? -1 : this.numberOf(link.slice(hash + 1));
    if (this.count === 0) this.numbers = new Int32Array(4 * MOST_LINKS);
    this.numbers.set([row, column, file, location], 4 * this.count);
    this.count += 1;
    if (file > 0) this.toFiles += 1;
  }

  *elements(): Generator<string> {
    let id = 0;
    for (const [row, column, file, place] of this.each()) {
      if (file > 0) id += 1;
      const related = file === 0 ? '' : ` r:id="rId${id}"`;
      const location = place < 0 ? '' : ` location="${this.texts[place]}"`;
      yield `<hyperlink ref="${address(row, column)}"${related}${location}/>`;
    }
  }

  *relationships(): Generator<string> {
    let id = 0;
    for (const [, , file] of this.each()) {
      if (file === 0) continue;
      id += 1;
      const type = `Type="${RELATIONSHIPS}/hyperlink" Target="${this.texts[file]}" TargetMode="External"`;
      yield `<Relationship Id="rId${id}" ${type}/>`;
    }
  }

  private *each(): Generator<[row: number, column: number, file: number, place: number]> {
    const { numbers } = this;
    const at = (i: number) => numbers[i] as number;
    for (let i = 0; i < 4 * this.count; i += 4) yield [at(i), at(i + 1), at(i + 2), at(i + 3)];
  }

  private numberOf(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(xml(text)) - 1;
    this.known.set(text, number);
    return number;
  }
}
