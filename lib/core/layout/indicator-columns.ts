/** The columns of the indicator sheet: their keys, widths and printed headings. */
import type { AssignedRow } from '../catalogue/assignment.ts';
import { columnOf } from './cells.ts';
import type { IndicatorField } from './form.ts';
import { TEMPLATE_STYLES } from './template-styles.ts';
import { widthFor } from './text-height.ts';
import type { ColumnLayout } from './workbook-layout.ts';

/** Widths in printed order; the first column holds the row keys. */
export const INDICATOR_HEADINGS: readonly (readonly [IndicatorField | '', number, string])[] = [
  ['', 9, ''],
  ['no', 5.5, 'STT'],
  ['name', 29.5, 'Tên chỉ tiêu'],
  ['definition', 26, 'Cách tính'],
  ['unit', 7.5, 'Đơn vị tính'],
  ['target2025', 8.5, 'Năm 2025'],
  ['target2030', 8.5, 'Năm 2030'],
  ['numerator', 9.5, 'Tử số'],
  ['denominator', 9.5, 'Mẫu số'],
  ['result', 8.5, 'Kết quả'],
  ['stated', 9.5, 'Tỷ lệ, số lượng công bố'],
  ['text', 14, 'Diễn giải bằng lời'],
  ['status', 9.5, 'Năm 2025'],
  ['status2030', 9.5, 'Năm 2030'],
  ['evidence', 15, 'Tên văn bản'],
  ['evidenceNumber', 11.5, 'Số, ký hiệu'],
  ['evidenceDate', 10.5, 'Ngày'],
  ['note', 11, 'Ghi chú'],
];

/** Headings over several columns. */
export const HEADING_GROUPS: readonly (readonly [IndicatorField, IndicatorField, string])[] = [
  ['target2025', 'target2030', 'Mục tiêu'],
  ['numerator', 'denominator', 'Số liệu báo cáo'],
  ['status', 'status2030', 'Đánh giá'],
  ['evidence', 'evidenceDate', 'Minh chứng'],
];

export const INDICATOR_COLUMNS: readonly ColumnLayout[] = INDICATOR_HEADINGS.map(([key, width], i) =>
  i === 0 ? { key, width, hidden: true } : { key, width },
);
export const LAST_COLUMN = INDICATOR_HEADINGS.length;

/** 1-based column of a field. */
export const at = (field: IndicatorField): number => columnOf(INDICATOR_COLUMNS, field);

/** Rows of the printed heading, which is repeated on every page; the table begins below. */
export const HEAD_ROWS = { top: 5, sub: 6, numbers: 7 } as const;
export const FIRST_ROW = HEAD_ROWS.numbers + 1;

/** The columns, that of the ids wide enough for the longest id (`HL.7.10`). */
export function columnsFor(assigned: readonly AssignedRow[]): ColumnLayout[] {
  const ids = assigned.map((row) => widthFor(row.indicator.id, TEMPLATE_STYLES.number.size ?? 11));
  return INDICATOR_COLUMNS.map((column) =>
    column.key === 'no' ? { ...column, width: Math.max(column.width, ...ids) } : column,
  );
}
