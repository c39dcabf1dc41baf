/** Words of an upgrade: why a cell was not carried, and what the places of the form are called. */
import type { Language } from '../../book/language.ts';
import type { NotCarried } from './not-carried.ts';

const WHY: Readonly<Record<NotCarried, Readonly<Record<Language, string>>>> = {
  unreadable: {
    vi: 'số liệu của dòng này không đọc được chắc chắn, hoặc có hai dòng trái nhau: xem lại rồi tự nhập',
    en: 'the row cannot be read for sure, or two rows contradict each other: look and enter it yourself',
  },
  'not-asked': {
    vi: 'mẫu hiện hành không giao dòng này cho đơn vị',
    en: 'the current form does not ask this unit for the row',
  },
  'outside-form': { vi: 'nằm ngoài biểu mẫu', en: 'stands outside the form' },
  'typed-over': {
    vi: 'số gõ đè lên ô tự tính; mẫu mới tính ra kết quả khác, hãy kiểm tra lại',
    en: 'typed over a computed cell; the new form computes another result, check which is right',
  },
  'no-place': { vi: 'mẫu hiện hành không có chỗ cho nội dung này', en: 'the current form has no place for it' },
  'print-differs': {
    vi: 'chữ in trên mẫu cũ khác mẫu hiện hành',
    en: 'print of the old form that differs from the current one',
  },
  'old-code': {
    vi: 'mã kiểm tra tính cho sổ cũ; ghi mã mới sau khi kiểm tra sổ đã nâng cấp',
    en: 'the check code was of the old workbook; give the upgraded one its own once it is checked',
  },
  'error-value': { vi: 'ô báo lỗi', en: 'an error value' },
};

/** Fields of the form, as people call them. */
const FIELDS: Readonly<Record<string, string>> = {
  numerator: 'tử số',
  denominator: 'mẫu số',
  stated: 'tỷ lệ đơn vị nêu',
  text: 'kết quả bằng lời',
  result: 'kết quả',
  evidence: 'tài liệu kiểm chứng',
  evidenceNumber: 'số văn bản',
  evidenceDate: 'ngày văn bản',
  note: 'ghi chú',
  taskStatus: 'tình trạng',
  progress: 'kết quả thực hiện',
  doneOn: 'ngày hoàn thành',
  sentOn: 'ngày gửi',
  reporter: 'người lập',
  checkCode: 'mã kiểm tra',
  remark: 'ghi chú trên bìa',
  type: 'loại văn bản',
  documentNumber: 'số, ký hiệu',
  documentDate: 'ngày ban hành',
  subject: 'trích yếu',
};

/** `I.7 numerator` → `I.7 · tử số`; machine output keeps the field itself. */
export function placeWords(to: string, language: Language): string {
  const [key = '', field] = to.split(' ');
  const row = key === 'cover' && language === 'vi' ? 'trang bìa' : key;
  return field === undefined ? row : `${row} · ${language === 'vi' ? (FIELDS[field] ?? field) : field}`;
}

/** The reason as the report prints it. */
export function notCarriedWords(reason: NotCarried, language: Language): string {
  return WHY[reason][language];
}
