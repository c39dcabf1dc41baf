/** Names of tables and columns as an official knows them. */
import type { Language } from '../../../book/language.ts';
import type { Facts } from '../../finding.ts';
import { said } from '../rules/phrases.ts';

type Terms = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const TABLES: Terms = {
  indicators: { vi: 'bảng chỉ tiêu', en: 'the indicator table' },
  tasks: { vi: 'bảng nhiệm vụ', en: 'the task table' },
  narrative: { vi: 'phần thuyết minh', en: 'the narrative' },
  documents: { vi: 'bảng văn bản', en: 'the table of documents' },
};

const COLUMNS: Terms = {
  numerator: { vi: 'Tử số', en: 'numerator' },
  denominator: { vi: 'Mẫu số', en: 'denominator' },
  stated: { vi: 'Tỷ lệ, số lượng đơn vị công bố', en: 'stated rate or count' },
  result: { vi: 'Kết quả', en: 'result' },
  name: { vi: 'Tên chỉ tiêu', en: 'name' },
  text: { vi: 'Diễn giải bằng lời', en: 'explanation' },
  evidence: { vi: 'Tên văn bản', en: 'evidence' },
  evidenceNumber: { vi: 'Số, ký hiệu', en: 'document number' },
  evidenceDate: { vi: 'Ngày', en: 'document date' },
  note: { vi: 'Ghi chú', en: 'note' },
};

export function table(facts: Facts, language: Language): string {
  return TABLES[said(facts, 'block')]?.[language] ?? (language === 'vi' ? 'bảng số liệu' : 'the table');
}

export function column(facts: Facts, key: string, language: Language): string {
  return COLUMNS[said(facts, key)]?.[language] ?? said(facts, key);
}

/** A list fact as `“a”, “b”`; `none` when it is empty. */
export function quoted(facts: Facts, key: string, none = ''): string {
  const fact = facts[key];
  const list = Array.isArray(fact) ? (fact as readonly string[]) : [];
  return list.length === 0 ? none : list.map((one) => `“${one}”`).join(', ');
}

/** Names worth asking about, as the end of a sentence; nothing when there are none. */
export function perhaps(facts: Facts, language: Language): string {
  const names = quoted(facts, 'suggestions');
  if (names === '') return '';
  return language === 'vi' ? ` Có phải ý là: ${names}?` : ` Did you mean ${names}?`;
}
