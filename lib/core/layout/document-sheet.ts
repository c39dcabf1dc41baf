/** Sheet `VanBan`: the documents a unit issued in the period, one keyed row each. */
import type { Answers } from './answers.ts';
import { areaAddress, cell, keyRow, stored } from './cells.ts';
import { DOCUMENT_FIELDS, KEY_MARK, SHEETS } from './form.ts';
import { dateRule } from './indicator-validations.ts';
import type { Issue } from './issue.ts';
import { DOCUMENT_TYPE_LIST } from './lists-sheet.ts';
import { periodWords } from './period-words.ts';
import { printed } from './printed.ts';
import type { ColumnLayout, RowLayout, SheetLayout } from './workbook-layout.ts';
import { documentKey } from './written-form.ts';

/** Rows offered; more answers make more rows. */
const OFFERED = 20;

const COLUMNS: readonly ColumnLayout[] = [
  { key: '', width: 9, hidden: true },
  { key: DOCUMENT_FIELDS[0], width: 6 },
  { key: DOCUMENT_FIELDS[1], width: 18 },
  { key: DOCUMENT_FIELDS[2], width: 22 },
  { key: DOCUMENT_FIELDS[3], width: 16 },
  { key: DOCUMENT_FIELDS[4], width: 88 },
];
const HEADINGS = ['STT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu nội dung'];
const FIRST = 6;

export function documentSheet({ unit, period }: Issue, answers: Answers, footer: string): SheetLayout {
  const given = answers.documents ?? [];
  const count = Math.max(OFFERED, given.length);
  const rows: RowLayout[] = [
    keyRow(1, `${KEY_MARK}documents`, COLUMNS),
    { row: 2, height: 26, cells: [cell(2, 'BIỂU 04. VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH ĐÃ BAN HÀNH TRONG KỲ', 'title')] },
    { row: 3, height: 19, cells: [cell(2, `${unit.name} – ${periodWords(period)}`, 'subtitle')] },
    { row: 4, height: 17, cells: [cell(2, '← Về trang bìa', 'link', { link: `#'${SHEETS.cover}'!B2` })] },
    { row: 5, height: 24, cells: HEADINGS.map((words, i) => cell(i + 2, words, 'head')) },
    ...Array.from({ length: count }, (_, i): RowLayout => {
      const of = given[i] ?? {};
      return {
        row: FIRST + i,
        grows: true,
        atLeast: 20,
        cells: [
          cell(1, documentKey(i + 1), 'key'),
          cell(2, i + 1, 'number'),
          cell(3, stored(of.type), 'inText'),
          cell(4, stored(of.documentNumber), 'inText'),
          cell(5, stored(of.documentDate, true), 'inDate'),
          cell(6, stored(of.subject), 'inText'),
        ],
      };
    }),
  ];
  const last = FIRST + count - 1;
  return {
    name: SHEETS.documents,
    visibility: 'visible',
    tabColor: 'BF9000',
    columns: COLUMNS,
    rows,
    merges: [2, 3, 4].map((row) => areaAddress({ top: row, left: 2, bottom: row, right: COLUMNS.length })),
    validations: [
      {
        ranges: areaAddress({ top: FIRST, left: 3, bottom: last, right: 3 }),
        type: 'list',
        formula1: DOCUMENT_TYPE_LIST,
        severity: 'warning',
        title: 'Loại văn bản khác',
        message: 'Loại văn bản này không có trong danh sách. Vẫn giữ nội dung vừa nhập?',
      },
      dateRule(areaAddress({ top: FIRST, left: 5, bottom: last, right: 5 })),
    ],
    conditional: [],
    freeze: { rows: FIRST - 1, columns: 0 },
    protected: true,
    print: printed(footer, [5, 5]),
    zoom: 90,
  };
}
