/** Names of tables and columns as an official knows them. */
import type { Facts } from '../../../finding.ts';
import { quoted, said } from '../../fact-text.ts';

type Terms = Readonly<Record<string, string>>;

const TABLES: Terms = {
  indicators: 'bảng chỉ tiêu',
  tasks: 'bảng nhiệm vụ',
  narrative: 'phần thuyết minh',
  documents: 'bảng văn bản',
};

const COLUMNS: Terms = {
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  stated: 'Tỷ lệ, số lượng đơn vị công bố',
  result: 'Kết quả',
  name: 'Tên chỉ tiêu',
  text: 'Diễn giải bằng lời',
  evidence: 'Tên văn bản',
  evidenceNumber: 'Số, ký hiệu',
  evidenceDate: 'Ngày',
  note: 'Ghi chú',
};

/** The table that the fact `block` names. */
export function table(facts: Facts): string {
  return TABLES[said(facts, 'block')] ?? 'bảng số liệu';
}

/** The column that a fact names; an unknown one reads as it stands. */
export function column(facts: Facts, key: string): string {
  return COLUMNS[said(facts, key)] ?? said(facts, key);
}

/** Names worth asking about, as the end of a sentence; nothing when there are none. */
export function perhaps(facts: Facts): string {
  const names = quoted(facts, 'suggestions');
  if (names === '') return '';
  return ` Có phải ý là: ${names}?`;
}
