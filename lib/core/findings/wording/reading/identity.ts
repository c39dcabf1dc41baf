/** Words for whose workbook it is, and for when. */
import type { Wordings } from '../../language.ts';
import { day, said } from '../rules/phrases.ts';
import { perhaps, quoted } from './terms.ts';

export const identity: Wordings = {
  'period.contradicted': {
    title: { vi: 'Kỳ báo cáo ghi mâu thuẫn', en: 'Contradictory reporting periods' },
    vi: (f) =>
      `Tệp ghi các kỳ báo cáo khác nhau: ${quoted(f, 'values')}; không biết số liệu của kỳ nào nên chưa nhận. Hãy dùng biểu mẫu phát cho đúng kỳ, không sửa biểu mẫu của kỳ trước.`,
    en: (f) =>
      `The file names different periods: ${quoted(f, 'values')}; nobody can say which the figures belong to. Use the form issued for the period, not one of an earlier period.`,
  },
  'period.from-title': {
    title: { vi: 'Kỳ báo cáo lấy từ tiêu đề', en: 'Period taken from a heading' },
    vi: (f) =>
      `Kỳ báo cáo được hiểu là ${day(f, 'period', 'vi')}, theo tiêu đề “${said(f, 'words')}”. Nếu không đúng, hãy sửa tiêu đề.`,
    en: (f) =>
      `The period was taken to be ${day(f, 'period', 'en')}, from the heading “${said(f, 'words')}”. Correct the heading if that is wrong.`,
  },
  'period.missing': {
    title: { vi: 'Không rõ kỳ báo cáo', en: 'Period unknown' },
    vi: () => 'Tệp không nói số liệu của kỳ nào. Hãy ghi ở tiêu đề, ví dụ “Quý I năm 2023” hoặc “đến ngày 30/3/2023”.',
    en: () =>
      'The file does not say which period it is for. Write it in the title, for example “Quý I năm 2023” or “đến ngày 30/3/2023”.',
  },
  'period.sent-on-unreadable': {
    title: { vi: 'Không đọc được ngày gửi', en: 'Day of sending cannot be read' },
    vi: (f) =>
      `Ngày gửi báo cáo ghi “${said(f, 'typed')}”, không phải một ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 14/03/2023.`,
    en: (f) =>
      `The day of sending reads “${said(f, 'typed')}”, which is no day of the calendar. Write day/month/year, for example 14/03/2023.`,
  },
  'unit.code-reused': {
    title: { vi: 'Mã đơn vị là của đơn vị khác', en: 'Code of another unit' },
    vi: (f) =>
      `Biểu mẫu phát cho “${said(f, 'issuedTo')}” mang mã ${said(f, 'code')}, nhưng danh mục đơn vị đang dùng ghi mã này cho “${said(f, 'registered')}” nên không rõ số liệu của đơn vị nào. Hãy chạy lại với danh mục đơn vị của kỳ đó (--units), hoặc phát lại biểu mẫu.`,
    en: (f) =>
      `The form was issued to “${said(f, 'issuedTo')}” with the code ${said(f, 'code')}, which the register in use gives to “${said(f, 'registered')}”; whose figures these are is open. Run again with the register of that period (--units), or issue the form anew.`,
  },
  'unit.contradicted': {
    title: { vi: 'Tên đơn vị ghi mâu thuẫn', en: 'Contradictory units' },
    vi: (f) =>
      `Tệp ghi các đơn vị khác nhau: ${quoted(f, 'values')}; có thể đã dùng biểu mẫu phát cho đơn vị khác, hoặc sửa tên trên bìa. Hãy dùng đúng biểu mẫu phát cho đơn vị mình và giữ nguyên tên trên bìa.`,
    en: (f) =>
      `The file names different units: ${quoted(f, 'values')}; perhaps the form of another unit was used, or the name on the cover was changed. Use the form issued to your unit and leave its cover as it is.`,
  },
  'unit.from-title': {
    title: { vi: 'Đơn vị lấy từ tiêu đề', en: 'Unit taken from the title' },
    vi: (f) =>
      `Tệp được hiểu là của ${said(f, 'name')} (mã ${said(f, 'code')}), theo tiêu đề. Nếu không đúng, hãy sửa tiêu đề.`,
    en: (f) =>
      `The file was taken to be of ${said(f, 'name')} (code ${said(f, 'code')}), from its title. Correct the title if that is wrong.`,
  },
  'unit.missing': {
    title: { vi: 'Không rõ đơn vị báo cáo', en: 'Unit unknown' },
    vi: () =>
      'Tệp không nói là của đơn vị nào. Hãy ghi tên đơn vị ở tiêu đề đúng như danh sách đơn vị, hoặc dùng biểu mẫu được phát.',
    en: () =>
      'The file does not say whose it is. Put the name of the unit, as the register has it, into the title, or use the issued form.',
  },
  'unit.several': {
    title: { vi: 'Tiêu đề nêu nhiều đơn vị', en: 'Several units in the title' },
    vi: (f) =>
      `Tiêu đề nêu nhiều đơn vị: ${quoted(f, 'values')}; không biết báo cáo của đơn vị nào. Hãy để tiêu đề chỉ nêu đơn vị báo cáo.`,
    en: (f) =>
      `The title names several units: ${quoted(f, 'values')}; nobody can say whose report it is. Let the title name the reporting unit only.`,
  },
  'unit.unknown': {
    title: { vi: 'Tên đơn vị không có trong danh sách', en: 'Unit not in the register' },
    vi: (f) =>
      `“${said(f, 'printed')}” không phải tên đơn vị nào trong danh sách.${perhaps(f, 'vi')} Hãy ghi đúng tên; chương trình không tự sửa tên đơn vị.`,
    en: (f) =>
      `“${said(f, 'printed')}” is no unit of the register.${perhaps(f, 'en')} Write the exact name; unit names are never corrected silently.`,
  },
};
