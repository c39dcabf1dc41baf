/** `Excel.Range`: reading in blocks, writing whole blocks, and selecting. */
import { type Area, areaAddress, parseArea } from '../../../lib/core/book/address.ts';
import type { CellValue } from '../../../lib/core/book/book.ts';
import type { FakeCell, FakeSheet } from '../fake-workbook.ts';
import { type HostObject, objectType } from '../members.ts';
import { ExcelError, NotInFakeExcel } from '../not-in-fake-excel.ts';

export interface RangeOf extends Area {
  readonly sheet: FakeSheet;
}

export function rangeObject(sheet: FakeSheet, area: Area): HostObject<RangeOf> {
  return { type: 'Range', of: { sheet, ...area } };
}

/** A range by its address; a missing address means the whole sheet. */
export function rangeAt(sheet: FakeSheet, address: unknown): HostObject<RangeOf> {
  const area = address === undefined || address === null ? WHOLE : parseArea(String(address));
  if (!area) throw new ExcelError('InvalidArgument', `The argument is invalid: ${String(address)}`);
  return rangeObject(sheet, area);
}

const WHOLE: Area = { top: 1, left: 1, bottom: 1048576, right: 16384 };

export function eachCell<R>(range: Area, make: (row: number, column: number) => R): R[][] {
  if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > 5_000_000) {
    throw new ExcelError('InvalidOperation', 'The range has more cells than can be read at once.');
  }
  const rows: R[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: R[] = [];
    for (let column = range.left; column <= range.right; column += 1) cells.push(make(row, column));
    rows.push(cells);
  }
  return rows;
}

/** The one answer of all, or null when they differ: what Excel says of a mixed range. */
export function uniform<V>(values: readonly V[]): V | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

export function wireValue(value: CellValue): number | string | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function valueType(cell: FakeCell): string {
  if (cell.value === null) return 'Empty';
  if (typeof cell.value === 'object') return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof cell.value as 'number' | 'string' | 'boolean'
  ];
}

const plainNumber = /^-?\d+(\.\d+)?$/;

/** What Excel stores when a program puts `value` into a cell of this format. The fake does not recalculate. */
function stored(value: unknown, before: FakeCell): FakeCell {
  if (value === null) return before;
  const text = before.style.format === '@';
  if (typeof value === 'string') {
    if (value.startsWith('=') && !text) return { ...before, value: null, formula: value.slice(1) };
    const typed = value.startsWith("'") ? value.slice(1) : value;
    if (typed === '') return { ...before, value: null, formula: null };
    const number = !text && typed === value && plainNumber.test(typed);
    return { ...before, value: number ? Number(typed) : typed, formula: null };
  }
  if (typeof value === 'number') return { ...before, value: text ? String(value) : value, formula: null };
  return { ...before, value: value as boolean, formula: null };
}

/** Refuses a write to a locked cell of a protected sheet, as Excel does. */
export function requireWritable(range: RangeOf): void {
  const locked = eachCell(range, (row, column) => range.sheet.cell(row, column).style.locked).flat();
  if (range.sheet.protected && locked.includes(true)) {
    throw new ExcelError('AccessDenied', 'You cannot perform the requested operation.');
  }
}

function block(range: RangeOf, value: unknown): unknown[][] {
  const rows = Array.isArray(value) ? (value as unknown[][]) : null;
  const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1];
  if (!rows) return eachCell(range, () => value);
  if (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    throw new ExcelError(
      'InvalidArgument',
      'The number of rows or columns in the input array does not match the range.',
    );
  }
  return rows;
}

const contents = {
  get: (range: RangeOf) => eachCell(range, (row, column) => wireValue(range.sheet.cell(row, column).value)),
};

export const range = objectType<RangeOf>({
  members: {
    address: { since: '1.1', get: (range) => `${quoted(range.sheet.name)}!${areaAddress(range)}` },
    rowIndex: { since: '1.1', get: (range) => range.top - 1 },
    columnIndex: { since: '1.1', get: (range) => range.left - 1 },
    rowCount: { since: '1.1', get: (range) => range.bottom - range.top + 1 },
    columnCount: { since: '1.1', get: (range) => range.right - range.left + 1 },
    rowHidden: {
      since: '1.2',
      get: (range) =>
        uniform(eachCell({ ...range, right: range.left }, (row) => range.sheet.hiddenRows.has(row)).flat()),
    },
    columnHidden: {
      since: '1.2',
      get: (range) =>
        uniform(eachCell({ ...range, bottom: range.top }, (_, column) => range.sheet.hiddenColumns.has(column)).flat()),
    },
    values: {
      since: '1.1',
      ...contents,
      set: (range, value, excel) => {
        requireWritable(range);
        const rows = block(range, value);
        eachCell(range, (row, column) => {
          const given = rows[row - range.top]?.[column - range.left];
          range.sheet.put(row, column, stored(given, range.sheet.cell(row, column)));
        });
        excel.wrote('values', range, true);
      },
    },
    formulas: {
      since: '1.1',
      get: (range) =>
        eachCell(range, (row, column) => {
          const cell = range.sheet.cell(row, column);
          return cell.formula === null ? wireValue(cell.value) : `=${cell.formula}`;
        }),
      set: (range, value, excel) => {
        requireWritable(range);
        const rows = block(range, value);
        eachCell(range, (row, column) => {
          const given = rows[row - range.top]?.[column - range.left];
          range.sheet.put(row, column, stored(given, range.sheet.cell(row, column)));
        });
        excel.wrote('formulas', range, true);
      },
    },
    numberFormat: {
      since: '1.1',
      get: (range) => eachCell(range, (row, column) => range.sheet.cell(row, column).style.format),
      set: (range, value, excel) => {
        requireWritable(range);
        const rows = block(range, value);
        eachCell(range, (row, column) => {
          const cell = range.sheet.cell(row, column);
          const format = String(rows[row - range.top]?.[column - range.left]);
          range.sheet.put(row, column, { ...cell, style: { ...cell.style, format } });
        });
        excel.wrote('numberFormat', range, false);
      },
    },
    valueTypes: {
      since: '1.1',
      get: (range) => eachCell(range, (row, column) => valueType(range.sheet.cell(row, column))),
    },
    format: { since: '1.1', child: (range) => ({ type: 'RangeFormat', of: range }) },
    select: {
      since: '1.1',
      call: (range, _args, excel) => {
        if (range.sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.');
        excel.workbook.active = range.sheet;
        excel.select(areaAddress(range));
        return { result: null };
      },
    },
    getCell: {
      since: '1.1',
      call: (range, [row, column]) => {
        const [top, left] = [range.top + Number(row), range.left + Number(column)];
        return rangeObject(range.sheet, { top, left, bottom: top, right: left });
      },
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: (range) => {
        const used = range.sheet.used();
        if (!used) return null;
        const area = {
          top: Math.max(used.top, range.top),
          left: Math.max(used.left, range.left),
          bottom: Math.min(used.bottom, range.bottom),
          right: Math.min(used.right, range.right),
        };
        return area.top > area.bottom || area.left > area.right ? null : rangeObject(range.sheet, area);
      },
    },
    getCellProperties: {
      since: '1.9',
      call: (range, [wanted]) => ({
        result: eachCell(range, (row, column) => cellProperties(range.sheet.cell(row, column), wanted)),
      }),
    },
    getRowProperties: {
      since: '1.9',
      call: (range) => ({
        result: eachCell({ ...range, right: range.left }, (row) => ({
          rowHidden: range.sheet.hiddenRows.has(row),
        })).flat(),
      }),
    },
    getColumnProperties: {
      since: '1.9',
      call: (range) => ({
        result: eachCell({ ...range, bottom: range.top }, (_, column) => ({
          columnHidden: range.sheet.hiddenColumns.has(column),
        })).flat(),
      }),
    },
    getMergedAreasOrNullObject: {
      since: '1.13',
      call: (range) => (range.sheet.merges.length === 0 ? null : { type: 'RangeAreas', of: range }),
    },
  },
});

/** Only what the pane asks for: font name and lock. */
function cellProperties(cell: FakeCell, wanted: unknown): unknown {
  const asked = JSON.stringify(wanted);
  if (asked !== '{"format":{"font":{"name":true},"protection":true}}')
    throw new NotInFakeExcel(`cell properties ${asked}`);
  return { format: { font: { name: cell.style.font ?? '' }, protection: { locked: cell.style.locked } } };
}

export const rangeAreas = objectType<RangeOf>({
  members: {
    address: {
      since: '1.9',
      get: (range) => range.sheet.merges.map((merge) => `${quoted(range.sheet.name)}!${merge}`).join(','),
    },
  },
});

export function quoted(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
