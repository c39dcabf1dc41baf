/** Words for whose workbook it is, and for when. */
import type { Wordings } from '../../../language.ts';
import { quoted } from '../../fact-text.ts';
import { day, said } from '../rules/phrases.ts';
import { perhaps } from './terms.ts';

export const identity: Wordings = {
  'period.contradicted': {
    title: 'Kỳ báo cáo ghi mâu thuẫn',
    message: (f) =>
      `Tệp ghi các kỳ báo cáo khác nhau: ${quoted(f, 'values')}; không biết số liệu của kỳ nào nên chưa nhận. Hãy dùng biểu mẫu phát cho đúng kỳ, không sửa biểu mẫu của kỳ trước.`,
  },
  'period.from-title': {
    title: 'Kỳ báo cáo lấy từ tiêu đề',
    message: (f) =>
      `Kỳ báo cáo được hiểu là ${day(f, 'period')}, theo tiêu đề “${said(f, 'words')}”. Nếu không đúng, hãy sửa tiêu đề.`,
  },
  'period.missing': {
    title: 'Không rõ kỳ báo cáo',
    message: () =>
      'Tệp không nói số liệu của kỳ nào. Hãy ghi ở tiêu đề, ví dụ “Quý I năm 2023” hoặc “đến ngày 30/3/2023”.',
  },
  'period.sent-on-unreadable': {
    title: 'Không đọc được ngày gửi',
    message: (f) =>
      `Ngày gửi báo cáo ghi “${said(f, 'typed')}”, không phải một ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 14/03/2023.`,
  },
  'unit.code-reused': {
    title: 'Mã đơn vị là của đơn vị khác',
    message: (f) =>
      `Biểu mẫu phát cho “${said(f, 'issuedTo')}” mang mã ${said(f, 'code')}, nhưng danh mục đơn vị đang dùng ghi mã này cho “${said(f, 'registered')}” nên không rõ số liệu của đơn vị nào. Hãy chạy lại với danh mục đơn vị của kỳ đó (--units), hoặc phát lại biểu mẫu.`,
  },
  'unit.contradicted': {
    title: 'Tên đơn vị ghi mâu thuẫn',
    message: (f) =>
      `Tệp ghi các đơn vị khác nhau: ${quoted(f, 'values')}; có thể đã dùng biểu mẫu phát cho đơn vị khác, hoặc sửa tên trên bìa. Hãy dùng đúng biểu mẫu phát cho đơn vị mình và giữ nguyên tên trên bìa.`,
  },
  'unit.from-title': {
    title: 'Đơn vị lấy từ tiêu đề',
    message: (f) =>
      `Tệp được hiểu là của ${said(f, 'name')} (mã ${said(f, 'code')}), theo tiêu đề. Nếu không đúng, hãy sửa tiêu đề.`,
  },
  'unit.missing': {
    title: 'Không rõ đơn vị báo cáo',
    message: () =>
      'Tệp không nói là của đơn vị nào. Hãy ghi tên đơn vị ở tiêu đề đúng như danh sách đơn vị, hoặc dùng biểu mẫu được phát.',
  },
  'unit.several': {
    title: 'Tiêu đề nêu nhiều đơn vị',
    message: (f) =>
      `Tiêu đề nêu nhiều đơn vị: ${quoted(f, 'values')}; không biết báo cáo của đơn vị nào. Hãy để tiêu đề chỉ nêu đơn vị báo cáo.`,
  },
  'unit.unknown': {
    title: 'Tên đơn vị không có trong danh sách',
    message: (f) =>
      `“${said(f, 'printed')}” không phải tên đơn vị nào trong danh sách.${perhaps(f)} Hãy ghi đúng tên; chương trình không tự sửa tên đơn vị.`,
  },
};
