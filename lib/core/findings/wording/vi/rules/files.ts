import type { Facts } from '../../../finding.ts';
import type { Wordings } from '../../../language.ts';
import { wordedReason } from '../../worded-reason.ts';
import { figure, has } from './phrases.ts';

/** Why a file could not be read, and what whoever sent it should do. */
const REASONS: Readonly<Record<string, string>> = {
  empty: 'tệp rỗng, không có nội dung. Hãy gửi lại tệp gốc; có thể tệp bị lỗi khi sao chép hoặc gửi thư.',
  'not-xlsx':
    'đây không phải sổ Excel .xlsx (có thể là tệp khác đã đổi đuôi tên). Hãy mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (*.xlsx)” rồi gửi lại.',
  'legacy-xls':
    'tệp ở định dạng Excel cũ (.xls, Excel 97–2003). Hãy mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (*.xlsx)” rồi gửi lại.',
  encrypted:
    'tệp được đặt mật khẩu mở. Hãy mở tệp, vào Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu, lưu rồi gửi lại.',
  truncated: 'tệp bị cụt, thiếu phần cuối (thường do gửi hoặc tải về chưa xong). Hãy gửi lại tệp gốc.',
  damaged: 'tệp bị hỏng, nội dung không còn nguyên vẹn. Hãy mở tệp gốc trên máy đã lập, lưu lại thành tệp mới rồi gửi.',
  'not-a-workbook':
    'tệp nén đọc được nhưng bên trong không có sổ Excel (có thể là Word, hoặc tệp .zip gói nhiều tệp). Hãy giải nén và gửi từng sổ .xlsx.',
  'too-large':
    'tệp lớn hơn mức cho phép đối với một sổ báo cáo. Hãy bỏ ảnh, trang tính không liên quan và vùng định dạng thừa, rồi gửi lại.',
  'too-many-cells':
    'sổ có quá nhiều ô so với một sổ báo cáo. Hãy chép phần báo cáo sang biểu mẫu được phát và gửi lại.',
  malformed:
    'tệp mở ra được nhưng cấu trúc bên trong sai, thường do phần mềm khác ghi lỗi. Hãy mở bằng Excel, lưu lại thành tệp .xlsx mới rồi gửi.',
  'own-roll-up':
    'đây là sổ tổng hợp của một lần chạy trước, không phải báo cáo của đơn vị. Hãy để sổ tổng hợp ở thư mục khác với báo cáo.',
  'not-accessible':
    'máy không cho mở tệp (tệp không còn ở đó, hoặc không có quyền đọc). Hãy kiểm tra tệp có đang mở ở chương trình khác không và thử lại.',
  defect: 'chương trình gặp lỗi ngoài dự kiến với tệp này. Hãy giữ nguyên tệp và gửi cho người phụ trách chương trình.',
  entities:
    'tệp chứa nội dung không an toàn mà Excel không bao giờ ghi ra. Không dùng tệp này; hãy lập lại từ biểu mẫu được phát.',
};

const OTHER: string = 'không đọc được nội dung. Hãy mở tệp bằng Excel, lưu lại thành tệp .xlsx mới rồi gửi lại.';

/** Reasons with words of their own, for the tests. */
export const unreadableReasons: readonly string[] = Object.keys(REASONS);

/** `Giới hạn: 50.000.000, tệp này: 81.000.000.`, when the reader says which limit was passed. */
const limit = (facts: Facts) => {
  if (!has(facts, 'allowed') || !has(facts, 'found')) return '';
  return ` (Giới hạn ${figure(facts, 'allowed')}, tệp này ${figure(facts, 'found')}.)`;
};

/** Why a file could not be read (fact `reason`), as the end of a sentence, and what to do. */
export const because = (facts: Facts) => (wordedReason(facts, REASONS) ?? OTHER) + limit(facts);

export const files: Wordings = {
  'file.unreadable': {
    title: 'Không đọc được tệp',
    message: (facts) => `Chưa có số liệu nào được lấy từ tệp này: ${because(facts)}`,
  },
};
