/** `Excel.Workbook`, its sheets and its names. */
import { parseArea } from '../../../lib/core/book/address.ts';
import type { DefinedName } from '../../../lib/core/book/book.ts';
import type { FakeSheet, FakeWorkbook } from '../fake-workbook.ts';
import { type HostObject, objectType } from '../members.ts';
import { ExcelError } from '../not-in-fake-excel.ts';
import { rangeAt, rangeObject } from './range.ts';

export const workbook = objectType<FakeWorkbook>({
  members: {
    name: { since: '1.7', get: (workbook) => workbook.name },
    application: { since: '1.1', child: (of) => ({ type: 'Application', of }) },
    worksheets: { since: '1.1', child: (of) => ({ type: 'WorksheetCollection', of }) },
    names: { since: '1.1', child: (of) => ({ type: 'NamedItemCollection', of: namesOf(of, null) }) },
    properties: { since: '1.7', child: (of) => ({ type: 'DocumentProperties', of }) },
    getActiveCell: {
      since: '1.7',
      call: (workbook) => {
        const area = parseArea(workbook.selection) ?? { top: 1, left: 1, bottom: 1, right: 1 };
        return rangeObject(workbook.active, { ...area, bottom: area.top, right: area.left });
      },
    },
  },
});

const MODES = { auto: 'Automatic', manual: 'Manual', 'auto-no-table': 'AutomaticExceptTables' } as const;

export const application = objectType<FakeWorkbook>({
  members: { calculationMode: { since: '1.1', get: ({ calculation }) => MODES[calculation.mode] } },
});

export const worksheets = objectType<FakeWorkbook>({
  members: {
    getActiveWorksheet: { since: '1.1', call: ({ active }) => sheetObject(active) },
    getItemOrNullObject: { since: '1.4', call: (workbook, [key]) => findSheet(workbook, key) },
  },
  items: (workbook) => workbook.sheets.map(sheetObject),
  item: (workbook, key) => findSheet(workbook, key),
});

function findSheet(workbook: FakeWorkbook, key: unknown): HostObject<FakeSheet> | null {
  const wanted = String(key).toLowerCase();
  const sheet = workbook.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return sheet ? sheetObject(sheet) : null;
}

export function sheetObject(of: FakeSheet): HostObject<FakeSheet> {
  return { type: 'Worksheet', of };
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

export const worksheet = objectType<FakeSheet>({
  members: {
    id: { since: '1.1', get: ({ id }) => id },
    name: { since: '1.1', get: ({ name }) => name },
    visibility: { since: '1.1', get: ({ visibility }) => VISIBILITY[visibility] },
    protection: { since: '1.2', child: (of) => ({ type: 'WorksheetProtection', of }) },
    names: {
      since: '1.4',
      child: (sheet, excel) => ({ type: 'NamedItemCollection', of: namesOf(excel.workbook, sheet.name) }),
    },
    getRange: { since: '1.1', call: (sheet, [address]) => rangeAt(sheet, address) },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: (sheet) => {
        const used = sheet.used();
        return used ? rangeObject(sheet, used) : null;
      },
    },
    activate: {
      since: '1.1',
      call: (sheet, _args, excel) => {
        if (sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.');
        excel.workbook.active = sheet;
        excel.select('A1');
        return { result: null };
      },
    },
  },
  identity: ({ id }) => ({ Id: id }),
});

export const worksheetProtection = objectType<FakeSheet>({
  members: { protected: { since: '1.2', get: (sheet) => sheet.protected } },
});

function namesOf(workbook: FakeWorkbook, sheet: string | null): readonly DefinedName[] {
  return workbook.names.filter((name) => name.sheet === sheet);
}

export const names = objectType<readonly DefinedName[]>({
  members: {},
  items: (names) => names.map((of) => ({ type: 'NamedItem', of })),
});

export const namedItem = objectType<DefinedName>({
  members: {
    name: { since: '1.1', get: ({ name }) => name },
    formula: { since: '1.7', get: ({ refersTo }) => `=${refersTo}` },
    visible: { since: '1.1', get: ({ hidden }) => !hidden },
  },
});
