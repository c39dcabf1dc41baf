/** A plain printed table as a sheet: title, heading row, rows; for exports that people read and file. */
import { columnName } from '../book/address.ts';
import type { CellValue } from '../book/book.ts';
import { printed } from './printed.ts';
import type { RowLayout, SheetLayout } from './workbook-layout.ts';

export interface TableColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** `text` wraps, `center` is centred, `number` stands right with thousands marks. */
  readonly look?: 'text' | 'center' | 'number';
}

export interface TableOf {
  /** Sheet name, ASCII. */
  readonly name: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

const HEAD = 4;

/** The sheet of a table; styles are those of the templates (`TEMPLATE_STYLES`). Heights are left to `fitRows`. */
export function tableSheet(table: TableOf, footer: string): SheetLayout {
  const last = columnName(table.columns.length);
  const bottom = HEAD + table.rows.length;
  const looks = { text: 'text', center: 'center', number: 'number' } as const;
  const rows: RowLayout[] = [
    { row: 1, height: 26, cells: [{ column: 1, value: table.title, style: 'title' }] },
    { row: 2, cells: [{ column: 1, value: table.subtitle ?? '', style: 'subtitle' }] },
    { row: HEAD, cells: table.columns.map(({ heading }, at) => ({ column: at + 1, value: heading, style: 'head' })) },
    ...table.rows.map((values, at) => ({
      row: HEAD + 1 + at,
      cells: table.columns.map((column, c) => ({
        column: c + 1,
        value: values[c] === '' ? null : (values[c] ?? null),
        style: looks[column.look ?? 'text'],
      })),
    })),
  ];
  return {
    name: table.name,
    visibility: 'visible',
    tabColor: '1F3864',
    columns: table.columns.map(({ width }) => ({ key: '', width })),
    rows,
    merges: table.columns.length > 1 ? [`A1:${last}1`, `A2:${last}2`] : [],
    validations: [],
    conditional: [],
    freeze: { rows: HEAD, columns: 0 },
    ...(table.rows.length > 0 ? { filter: `A${HEAD}:${last}${bottom}` } : {}),
    protected: false,
    print: printed(footer, [HEAD, HEAD]),
  };
}
