import type { Language } from '../../../book/language.ts';
import type { Facts } from '../../finding.ts';
import type { Wordings } from '../../language.ts';
import { figure, has, said } from './phrases.ts';

/** Why a file could not be read, and what whoever sent it should do. */
const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  empty: {
    vi: 'tệp rỗng, không có nội dung. Hãy gửi lại tệp gốc; có thể tệp bị lỗi khi sao chép hoặc gửi thư.',
    en: 'the file is empty. Send the original again; it may have been lost in copying or mailing.',
  },
  'not-xlsx': {
    vi: 'đây không phải sổ Excel .xlsx (có thể là tệp khác đã đổi đuôi tên). Hãy mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (*.xlsx)” rồi gửi lại.',
    en: 'this is no .xlsx workbook (perhaps another kind of file with its ending changed). Open it in Excel, use Save As, type “Excel Workbook (*.xlsx)”, and send it again.',
  },
  'legacy-xls': {
    vi: 'tệp ở định dạng Excel cũ (.xls, Excel 97–2003). Hãy mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (*.xlsx)” rồi gửi lại.',
    en: 'the file is in the old Excel format (.xls, Excel 97–2003). Open it in Excel, use Save As, type “Excel Workbook (*.xlsx)”, and send it again.',
  },
  encrypted: {
    vi: 'tệp được đặt mật khẩu mở. Hãy mở tệp, vào Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu, lưu rồi gửi lại.',
    en: 'the file asks for a password to open. Open it, go to File › Info › Protect Workbook › Encrypt with Password, clear the password, save, and send it again.',
  },
  truncated: {
    vi: 'tệp bị cụt, thiếu phần cuối (thường do gửi hoặc tải về chưa xong). Hãy gửi lại tệp gốc.',
    en: 'the file is cut short (usually an unfinished upload or download). Send the original again.',
  },
  damaged: {
    vi: 'tệp bị hỏng, nội dung không còn nguyên vẹn. Hãy mở tệp gốc trên máy đã lập, lưu lại thành tệp mới rồi gửi.',
    en: 'the file is damaged. Open the original where it was made, save it as a new file, and send that.',
  },
  'not-a-workbook': {
    vi: 'tệp nén đọc được nhưng bên trong không có sổ Excel (có thể là Word, hoặc tệp .zip gói nhiều tệp). Hãy giải nén và gửi từng sổ .xlsx.',
    en: 'the file opens as an archive but holds no workbook (perhaps a Word file, or a .zip of several files). Unpack it and send each .xlsx.',
  },
  'too-large': {
    vi: 'tệp lớn hơn mức cho phép đối với một sổ báo cáo. Hãy bỏ ảnh, trang tính không liên quan và vùng định dạng thừa, rồi gửi lại.',
    en: 'the file is larger than a report workbook may be. Remove pictures, unrelated sheets and stray formatting, and send it again.',
  },
  'too-many-cells': {
    vi: 'sổ có quá nhiều ô so với một sổ báo cáo. Hãy chép phần báo cáo sang biểu mẫu được phát và gửi lại.',
    en: 'the workbook has far more cells than a report. Copy the report into the issued form and send that.',
  },
  malformed: {
    vi: 'tệp mở ra được nhưng cấu trúc bên trong sai, thường do phần mềm khác ghi lỗi. Hãy mở bằng Excel, lưu lại thành tệp .xlsx mới rồi gửi.',
    en: 'the file opens, but its structure is broken, usually by the program that wrote it. Open it in Excel, save it as a new .xlsx file, and send that.',
  },
  'own-roll-up': {
    vi: 'đây là sổ tổng hợp của một lần chạy trước, không phải báo cáo của đơn vị. Hãy để sổ tổng hợp ở thư mục khác với báo cáo.',
    en: 'this is the roll-up of an earlier run, no report of a unit. Keep roll-ups and reports in different folders.',
  },
  'not-accessible': {
    vi: 'máy không cho mở tệp (tệp không còn ở đó, hoặc không có quyền đọc). Hãy kiểm tra tệp có đang mở ở chương trình khác không và thử lại.',
    en: 'the computer would not open the file (it is gone, or reading is not permitted). See whether another program has it open, and try again.',
  },
  defect: {
    vi: 'chương trình gặp lỗi ngoài dự kiến với tệp này. Hãy giữ nguyên tệp và gửi cho người phụ trách chương trình.',
    en: 'the program failed on this file in a way nobody foresaw. Keep the file as it is and send it to whoever maintains the program.',
  },
  entities: {
    vi: 'tệp chứa nội dung không an toàn mà Excel không bao giờ ghi ra. Không dùng tệp này; hãy lập lại từ biểu mẫu được phát.',
    en: 'the file holds unsafe content that Excel never writes. Do not use it; start again from the issued form.',
  },
};

const OTHER: Readonly<Record<Language, string>> = {
  vi: 'không đọc được nội dung. Hãy mở tệp bằng Excel, lưu lại thành tệp .xlsx mới rồi gửi lại.',
  en: 'its content cannot be read. Open it in Excel, save it as a new .xlsx file, and send that.',
};

/** Reasons with words of their own, for the tests. */
export const unreadableReasons: readonly string[] = Object.keys(REASONS);

/** `Giới hạn: 50.000.000, tệp này: 81.000.000.`, when the reader says which limit was passed. */
const limit = (facts: Facts, language: Language) => {
  if (!has(facts, 'allowed') || !has(facts, 'found')) return '';
  return language === 'vi'
    ? ` (Giới hạn ${figure(facts, 'allowed', 'vi')}, tệp này ${figure(facts, 'found', 'vi')}.)`
    : ` (Allowed ${figure(facts, 'allowed', 'en')}, this file ${figure(facts, 'found', 'en')}.)`;
};

/** Reasons that one sentence covers: unsafe parts, and every passed limit. */
const alike = (reason: string): string => {
  if (REASONS[reason]) return reason;
  if (reason === 'cyclic' || reason === 'path') return 'entities';
  return reason.startsWith('too-') ? 'too-many-cells' : reason;
};

const because = (facts: Facts, language: Language) =>
  (REASONS[alike(said(facts, 'reason'))]?.[language] ?? OTHER[language]) + limit(facts, language);

export const files: Wordings = {
  'file.unreadable': {
    title: { vi: 'Không đọc được tệp', en: 'File cannot be read' },
    vi: (facts) => `Chưa có số liệu nào được lấy từ tệp này: ${because(facts, 'vi')}`,
    en: (facts) => `No figure was taken from this file: ${because(facts, 'en')}`,
  },
};
