import type { DefinedName } from '../../core/book/book.ts';
import { bookOf } from '../../core/layout/book-of.ts';
import type { WorkbookLayout } from '../../core/layout/workbook-layout.ts';
import { element, xml } from './xml.ts';

/**
 * The workbook part with all defined names: the layout's own, print titles and areas as absolute references, and the
 * hidden name without which some programs drop a filter. exceljs writes the first two differently and the last not.
 */
export function completeWorkbook(part: string, layout: WorkbookLayout): string {
  const { names } = bookOf({ ...layout, sheets: layout.sheets.map((sheet) => ({ ...sheet, rows: [] })) });
  const order = layout.sheets.map((sheet) => sheet.name);
  const bare = part.replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/s, '');
  if (names.length === 0) return bare;
  const all = [...names]
    .sort(byName(order))
    .map((each) => nameXml(each, order))
    .join('');
  return bare.replace('</sheets>', `</sheets><definedNames>${all}</definedNames>`);
}

function nameXml({ name, refersTo, sheet, hidden }: DefinedName, order: readonly string[]): string {
  const open = element('definedName', {
    name,
    localSheetId: sheet === null ? undefined : order.indexOf(sheet),
    hidden: hidden ? 1 : undefined,
  });
  return `${open.replace(/\/>$/, '>')}${xml(refersTo)}</definedName>`;
}

function byName(order: readonly string[]): (a: DefinedName, b: DefinedName) => number {
  const key = ({ name, sheet }: DefinedName) =>
    `${name.toLowerCase()}\t${String(sheet === null ? 0 : order.indexOf(sheet) + 1).padStart(5, '0')}`;
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
