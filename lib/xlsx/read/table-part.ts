/** A table of a sheet (ECMA-376 part 1, 18.5.1.2). */
import type { Table } from '../../core/book/book.ts';
import { unescapeText } from './decode-text.ts';
import { nameOf } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

const NAME = nameOf('name');
const DISPLAY_NAME = nameOf('displayName');
const REF = nameOf('ref');
const HEADER_ROWS = nameOf('headerRowCount');
const TOTALS_ROWS = nameOf('totalsRowCount');
const COLUMNS = nameOf('tableColumns');
const COLUMN = nameOf('tableColumn');

export function readTable(scanner: XmlScanner): Table {
  const name = unescapeText(scanner.attribute(DISPLAY_NAME) ?? scanner.attribute(NAME) ?? '');
  const range = scanner.attribute(REF) ?? '';
  const headerRow = scanner.number(HEADER_ROWS, 1) > 0;
  const totalsRow = scanner.number(TOTALS_ROWS, 0) > 0;
  const columns: string[] = [];
  for (const root = scanner.enter(); scanner.nextChild(root); ) {
    if (scanner.name !== COLUMNS) continue;
    for (const list = scanner.enter(); scanner.nextChild(list); ) {
      if (scanner.name === COLUMN) columns.push(unescapeText(scanner.attribute(NAME) ?? ''));
    }
  }
  return { name, range, columns, headerRow, totalsRow };
}
