/** What was read, in the shape of a `Book`. */
import type { Book, Cell, CellStyle, DefinedName, Sheet } from '../../lib/core/book/book.ts';
import type { RawCell } from './cells-of-block.ts';

export interface RawSheet
  extends Pick<Sheet, 'name' | 'visibility' | 'protected' | 'merges' | 'hiddenRows' | 'hiddenColumns'> {
  readonly names: readonly RawName[];
  readonly cells: RawCell[];
}

interface RawName {
  readonly name: string;
  readonly formula: unknown;
  readonly visible: boolean;
}

const MODES: Readonly<Record<string, Book['calculation']['mode']>> = {
  Automatic: 'auto',
  Manual: 'manual',
  AutomaticExceptTables: 'auto-no-table',
};

/** A workbook whose properties, names and calculation mode are loaded, and its sheets. */
export function bookOfCells(workbook: Excel.Workbook, sheets: readonly RawSheet[]): Book {
  const styles: CellStyle[] = [];
  const numbers = new Map<string, number>();
  const style = ({ format, font, locked }: RawCell): number => {
    const key = JSON.stringify([format, font, locked]);
    let number = numbers.get(key);
    if (number === undefined) {
      number = styles.push({ format, font, locked }) - 1;
      numbers.set(key, number);
    }
    return number;
  };
  const made = sheets.map((sheet) => sheetOfCells(sheet, style));
  const { properties } = workbook;
  return {
    sheets: made,
    names: [...namesOf(workbook.names.items, null), ...sheets.flatMap((sheet) => namesOf(sheet.names, sheet.name))],
    styles,
    properties: given({
      title: properties.title,
      subject: properties.subject,
      keywords: properties.keywords,
      creator: properties.author,
      lastModifiedBy: properties.lastAuthor,
      description: properties.comments,
      category: properties.category,
      company: properties.company,
      manager: properties.manager,
    }),
    custom: Object.fromEntries(properties.custom.items.map(({ key, value }) => [key, String(value)])),
    calculation: {
      mode: MODES[workbook.application.calculationMode] ?? 'auto',
      iterate: false,
      asDisplayed: false,
    },
    date1904: false,
    externalLinks: [],
    carries: [],
  };
}

function sheetOfCells(sheet: RawSheet, style: (cell: RawCell) => number): Sheet {
  const sorted = [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const cells = sorted.map((cell): Cell => {
    const { row, column, value, formula } = cell;
    return { row, column, value, ...(formula === null ? {} : { formula }), style: style(cell) };
  });
  const { name, visibility, merges, hiddenRows, hiddenColumns } = sheet;
  const rest = { validations: [], tables: [], filter: null };
  return { name, visibility, protected: sheet.protected, cells, merges, hiddenRows, hiddenColumns, ...rest };
}

function namesOf(names: readonly RawName[], sheet: string | null): DefinedName[] {
  return names.map(({ name, formula, visible }) => ({
    name,
    refersTo: String(formula).replace(/^=/, ''),
    sheet,
    hidden: !visible,
  }));
}

function given(properties: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== ''));
}
