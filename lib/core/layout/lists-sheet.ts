/** Sheet `DanhMuc`, hidden: the lists that other sheets choose from. */
import { cell } from './cells.ts';
import { SHEETS, TASK_STATUS } from './form.ts';
import { printed } from './printed.ts';
import type { RowLayout, SheetLayout } from './workbook-layout.ts';

/** Kinds of documents an authority issues (Nghị định 30/2020/NĐ-CP, Điều 7), those that a report usually cites. */
const DOCUMENT_TYPES = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Kế hoạch',
  'Báo cáo',
  'Công văn',
  'Thông báo',
  'Chương trình',
  'Hướng dẫn',
  'Giấy mời',
] as const;

const STATUSES = Object.values(TASK_STATUS);
export const STATUS_LIST = `${SHEETS.lists}!$A$2:$A$${STATUSES.length + 1}`;
export const DOCUMENT_TYPE_LIST = `${SHEETS.lists}!$B$2:$B$${DOCUMENT_TYPES.length + 1}`;

export function listsSheet(): SheetLayout {
  const length = Math.max(STATUSES.length, DOCUMENT_TYPES.length);
  const rows: RowLayout[] = [
    { row: 1, cells: [cell(1, 'Tình trạng nhiệm vụ', 'band'), cell(2, 'Loại văn bản', 'band')] },
    ...Array.from({ length }, (_, i) => ({
      row: i + 2,
      cells: [STATUSES[i], DOCUMENT_TYPES[i]].flatMap((word, c) => (word ? [cell(c + 1, word, 'plain')] : [])),
    })),
  ];
  return {
    name: SHEETS.lists,
    visibility: 'hidden',
    columns: [
      { key: '', width: 24 },
      { key: '', width: 24 },
    ],
    rows,
    merges: [],
    validations: [],
    conditional: [],
    protected: true,
    print: printed(''),
  };
}
