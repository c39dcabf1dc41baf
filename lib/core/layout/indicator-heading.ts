import { across, areaAddress, cell, keyRow } from './cells.ts';
import { KEY_MARK, SHEETS } from './form.ts';
import {
  at,
  HEAD_ROWS,
  HEADING_GROUPS,
  INDICATOR_COLUMNS,
  INDICATOR_HEADINGS,
  LAST_COLUMN,
} from './indicator-columns.ts';
import type { Issue } from './issue.ts';
import { periodWords, windowWords } from './period-words.ts';
import type { RowLayout } from './workbook-layout.ts';

/** Title, way back to the cover, headings in two rows, and the printed column numbers. */
export function headingRows({ unit, period }: Issue): RowLayout[] {
  const single = INDICATOR_HEADINGS.flatMap(([, , words], i) =>
    i === 0 || grouped(i + 1) ? [] : [[i + 1, words] as const],
  );
  const top = [
    ...single.map(([column, words]) => cell(column, words, 'head')),
    ...HEADING_GROUPS.flatMap(([from, to, words]) => across(at(from), at(to), words, 'head')),
  ];
  const sub = INDICATOR_HEADINGS.flatMap(([, , words], i) =>
    i === 0 ? [] : [cell(i + 1, grouped(i + 1) ? words : null, 'head')],
  );
  const numbers = INDICATOR_HEADINGS.flatMap(([key], i) =>
    i === 0 ? [] : [cell(i + 1, numberOf(key, i), 'headNumber')],
  );
  return [
    keyRow(1, `${KEY_MARK}indicators`, INDICATOR_COLUMNS),
    { row: 2, height: 26, cells: [cell(2, 'BIỂU 01. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ', 'title')] },
    {
      row: 3,
      height: 19,
      cells: [cell(2, `${unit.name} – ${periodWords(period)} (số liệu ${windowWords(period)})`, 'subtitle')],
    },
    {
      row: 4,
      height: 17,
      cells: [
        cell(2, '← Về trang bìa', 'link', { link: `#'${SHEETS.cover}'!B2` }),
        cell(
          at('target2025'),
          'Chỉ điền ô nền vàng. Ô trống là chưa báo cáo, khác với số 0; không áp dụng ghi K, chưa thu thập được ghi C.',
          'hint',
        ),
      ],
    },
    { row: HEAD_ROWS.top, height: 20, cells: top.sort((a, b) => a.column - b.column) },
    { row: HEAD_ROWS.sub, height: 47, cells: sub },
    { row: HEAD_ROWS.numbers, height: 15, cells: numbers },
  ];
}

function numberOf(key: string, column: number): string {
  return key === 'result' ? `(${column})=(${column - 2}):(${column - 1})` : `(${column})`;
}

function grouped(column: number): boolean {
  return HEADING_GROUPS.some(([from, to]) => column >= at(from) && column <= at(to));
}

/** Merged areas of those rows. */
export function headingMerges(): string[] {
  const area = (top: number, left: number, bottom: number, right: number) => areaAddress({ top, left, bottom, right });
  return [
    area(2, 2, 2, LAST_COLUMN),
    area(3, 2, 3, LAST_COLUMN),
    area(4, 2, 4, 3),
    area(4, at('target2025'), 4, LAST_COLUMN),
    ...HEADING_GROUPS.map(([from, to]) => area(HEAD_ROWS.top, at(from), HEAD_ROWS.top, at(to))),
    ...INDICATOR_HEADINGS.flatMap((_, i) =>
      i === 0 || grouped(i + 1) ? [] : [area(HEAD_ROWS.top, i + 1, HEAD_ROWS.sub, i + 1)],
    ),
  ];
}
