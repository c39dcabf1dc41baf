/** Words for what was noticed while reading figures and text. */
import type { Wordings } from '../../language.ts';
import { about, day, figure, has, said } from '../rules/phrases.ts';
import { quoted } from './terms.ts';

export const figures: Wordings = {
  'number.ambiguous': {
    title: { vi: 'Số đọc được hai cách', en: 'Number with two readings' },
    vi: (f) =>
      `${about(f, 'vi')}“${said(f, 'typed')}” có thể là ${readings(f.readings, ' hoặc ')}; dấu chấm, dấu phẩy ở đây không rõ là ngăn hàng nghìn hay phần thập phân nên không lấy. Hãy ghi rõ: số đếm chỉ gõ chữ số, tỷ lệ thì thêm dấu %.`,
    en: (f) =>
      `${about(f, 'en')}“${said(f, 'typed')}” may be ${readings(f.readings, ' or ')}; nothing tells whether the mark separates thousands or decimals, so it was not taken. Write counts in digits only, and rates with %.`,
  },
  'number.date-for-figure': {
    title: { vi: 'Excel đã đổi số thành ngày', en: 'Excel turned the figure into a date' },
    vi: (f) =>
      `${about(f, 'vi')}ô chứa ngày ${day(f, 'date', 'vi')}, không phải số liệu; thường do gõ “${said(f, 'ratio')}” và Excel tự đổi thành ngày. Hãy gõ tử số và mẫu số vào hai cột, hoặc gõ dấu nháy đơn trước khi gõ phân số.`,
    en: (f) =>
      `${about(f, 'en')}the cell holds the date ${day(f, 'date', 'en')}, not a figure; usually “${said(f, 'ratio')}” was typed and Excel changed it. Type numerator and denominator in their columns, or an apostrophe before the fraction.`,
  },
  'number.error-value': {
    title: { vi: 'Ô báo lỗi', en: 'Cell shows an error' },
    vi: (f) =>
      `${about(f, 'vi')}ô hiện ${said(f, 'shown')} nên không có số liệu. Hãy sửa công thức hoặc gõ thẳng con số.`,
    en: (f) =>
      `${about(f, 'en')}the cell shows ${said(f, 'shown')}, so there is no figure. Mend the formula or type the number.`,
  },
  'number.fractional-count': {
    title: { vi: 'Số lượng không phải số nguyên', en: 'Count that is no whole number' },
    vi: (f) =>
      `${about(f, 'vi')}số lượng ghi là ${figure(f, 'typed', 'vi')}, không phải số nguyên${has(f, 'thousands') ? `; có thể ý là ${figure(f, 'thousands', 'vi')} và dấu ngăn hàng nghìn bị hiểu là dấu thập phân` : ''}. Số này không được lấy; hãy gõ lại chỉ bằng chữ số.`,
    en: (f) =>
      `${about(f, 'en')}the count reads ${figure(f, 'typed', 'en')}, which is no whole number${has(f, 'thousands') ? `; perhaps ${figure(f, 'thousands', 'en')} was meant and the thousands mark was taken for a decimal one` : ''}. It was not taken; type it again in digits only.`,
  },
  'number.from-sentence': {
    title: { vi: 'Số liệu lấy từ câu văn', en: 'Figure taken from a sentence' },
    vi: (f) =>
      `${about(f, 'vi')}lấy ${said(f, 'taken')} từ câu “${said(f, 'typed')}”. Hãy xác nhận đó là kết quả đạt được; nên ghi con số ở đầu ô.`,
    en: (f) =>
      `${about(f, 'en')}${said(f, 'taken')} was taken from the sentence “${said(f, 'typed')}”. Confirm that it is the result; better put the figure first.`,
  },
  'number.not-calculated': {
    title: { vi: 'Công thức chưa được tính', en: 'Formula never calculated' },
    vi: (f) =>
      `${about(f, 'vi')}ô có công thức =${said(f, 'formula')} nhưng tệp không lưu kết quả. Hãy mở tệp bằng Excel, bấm F9, lưu lại rồi gửi.`,
    en: (f) =>
      `${about(f, 'en')}the cell has the formula =${said(f, 'formula')} but the file holds no result. Open it in Excel, press F9, save and send again.`,
  },
  'number.percent-for-count': {
    title: { vi: 'Ghi phần trăm vào ô số lượng', en: 'Percentage in a cell for a count' },
    vi: (f) =>
      `${about(f, 'vi')}ô này cần số lượng nhưng ghi ${said(f, 'typed')}. Hãy ghi số lượng ở cột tử số, mẫu số; tỷ lệ ghi ở cột tỷ lệ công bố.`,
    en: (f) =>
      `${about(f, 'en')}a count is asked here but ${said(f, 'typed')} was written. Put counts under numerator and denominator, the rate under the stated rate.`,
  },
  'number.percent-or-count': {
    title: { vi: 'Không rõ là phần trăm hay số lượng', en: 'Percentage or count?' },
    vi: (f) =>
      `${about(f, 'vi')}ghi “${said(f, 'typed')}” mà không có dấu % hay đơn vị, nên được coi là số lượng và chưa đánh giá được. Nếu là tỷ lệ, hãy ghi thêm dấu %.`,
    en: (f) =>
      `${about(f, 'en')}“${said(f, 'typed')}” has neither % nor unit, so it is held to be a count and cannot be judged. If it is a rate, add %.`,
  },
  'number.ratio-contradicted': {
    title: { vi: 'Phân số trong ô trái với ô bên cạnh', en: 'Ratio in a cell contradicts the cell beside it' },
    vi: (f) =>
      `${about(f, 'vi')}ô ghi “${said(f, 'typed')}” nhưng tử số hoặc mẫu số ở ô bên cạnh lại khác, nên không lấy số nào. Hãy để mỗi số một ô: tử số ở cột tử số, mẫu số ở cột mẫu số.`,
    en: (f) =>
      `${about(f, 'en')}the cell reads “${said(f, 'typed')}” but the numerator or denominator beside it differs, so neither was taken. Give each number its own cell.`,
  },
  'number.ratio-in-one-cell': {
    title: { vi: 'Tử số và mẫu số ghi chung một ô', en: 'Numerator and denominator in one cell' },
    vi: (f) =>
      `${about(f, 'vi')}“${said(f, 'typed')}” ghi cả tử số và mẫu số trong một ô; đã tách để tính. Hãy ghi mỗi số vào một cột để công thức của biểu mẫu tính được.`,
    en: (f) =>
      `${about(f, 'en')}“${said(f, 'typed')}” holds both parts in one cell and was split. Put each into its column so that the form can calculate.`,
  },
  'number.read-in-context': {
    title: { vi: 'Số được hiểu theo ngữ cảnh', en: 'Number read by its context' },
    vi: (f) =>
      `${about(f, 'vi')}“${said(f, 'typed')}” được đọc là ${figure(f, 'read', 'vi')}, vì ${REASONS[said(f, 'because')]?.vi ?? 'ngữ cảnh cho thấy như vậy'}. Nếu không đúng, hãy ghi lại.`,
    en: (f) =>
      `${about(f, 'en')}“${said(f, 'typed')}” was read as ${figure(f, 'read', 'en')}, because ${REASONS[said(f, 'because')]?.en ?? 'of its context'}. Correct it if that is wrong.`,
  },
  'number.several': {
    title: { vi: 'Nhiều con số trong một ô', en: 'Several figures in one cell' },
    vi: (f) =>
      `${about(f, 'vi')}ô có nhiều con số (${quoted(f, 'figures')}) nên không biết số nào là kết quả và không lấy số nào. Hãy ghi kết quả ở đầu ô, phần giải thích chuyển sang cột diễn giải hoặc ghi chú.`,
    en: (f) =>
      `${about(f, 'en')}the cell holds several figures (${quoted(f, 'figures')}); nobody can say which is the result, so none was taken. Leave the result in the cell and move the rest to the explanation.`,
  },
  'number.scale-in-words': {
    title: { vi: 'Số ghi bằng nghìn, triệu, tỷ', en: 'Thousands or millions in words' },
    vi: (f) =>
      `${about(f, 'vi')}ghi “${said(f, 'typed')}”, số này không được lấy. Hãy ghi đầy đủ con số bằng chữ số (ví dụ 15 nghìn ghi 15.000), đúng như đã thống kê.`,
    en: (f) =>
      `${about(f, 'en')}“${said(f, 'typed')}” was not taken. Write the number out in digits as it was counted (15 thousand is 15000).`,
  },
  'number.unreadable': {
    title: { vi: 'Không đọc được số', en: 'Figure cannot be read' },
    vi: (f) =>
      `${about(f, 'vi')}“${said(f, 'typed')}” không đọc được thành một con số. Hãy gõ lại chỉ bằng chữ số, lời giải thích chuyển sang cột diễn giải; không áp dụng ghi K, chưa thu thập được ghi C.`,
    en: (f) =>
      `${about(f, 'en')}“${said(f, 'typed')}” cannot be read as one figure. Type digits only and move words to the explanation; K when it does not apply, C when it was not collected.`,
  },
  'text.dash': {
    title: { vi: 'Gạch ngang thay cho số liệu', en: 'A dash instead of a figure' },
    vi: (f) =>
      `${about(f, 'vi')}ghi “${said(f, 'typed')}”, được coi là để trống, không phải số 0. Hãy ghi rõ: 0 nếu bằng không, K nếu không áp dụng, C nếu chưa thu thập được.`,
    en: (f) =>
      `${about(f, 'en')}“${said(f, 'typed')}” is held to be blank, not zero. Write 0 for none, K when it does not apply, C when it was not collected.`,
  },
  'text.figures-in-prose': {
    title: { vi: 'Có con số trong lời văn, không lấy', en: 'Figures in prose, not taken' },
    vi: (f) =>
      `${about(f, 'vi')}kết quả ghi bằng lời, trong đó có ${quoted(f, 'figures')}; không con số nào được tự động lấy làm kết quả. Nếu một trong các số đó là kết quả, hãy ghi ở đầu ô.`,
    en: (f) =>
      `${about(f, 'en')}the result is in words and mentions ${quoted(f, 'figures')}; none was taken as the result. If one of them is, put it first in the cell.`,
  },
  'text.legacy-font': {
    title: { vi: 'Chữ dùng bảng mã cũ', en: 'Text in an encoding from before Unicode' },
    vi: (f) =>
      `${said(f, 'cells')} ô của trang tính dùng phông ${said(f, 'font')} (bảng mã ${said(f, 'encoding')}) nên chữ không đọc được. Hãy chuyển sang Unicode (phông Times New Roman) rồi gửi lại; chương trình không tự chuyển để tránh sai chữ.`,
    en: (f) =>
      `${said(f, 'cells')} cells of the sheet use the font ${said(f, 'font')} (${said(f, 'encoding')} encoding), so their words cannot be read. Convert them to Unicode (Times New Roman) and send again; nothing is converted here.`,
  },
  'text.not-a-day': {
    title: { vi: 'Không đọc được ngày', en: 'Date cannot be read' },
    vi: (f) =>
      `Nhiệm vụ số ${said(f, 'task')}: “${said(f, 'typed')}” không phải một ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 14/03/2023.`,
    en: (f) =>
      `Task ${said(f, 'task')}: “${said(f, 'typed')}” is no day of the calendar. Write day/month/year, for example 14/03/2023.`,
  },
};

const REASONS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  'count-expected': { vi: 'chỗ này cần số lượng, là số nguyên', en: 'a count of things is asked here' },
  'percent-expected': { vi: 'chỗ này cần tỷ lệ phần trăm', en: 'a percentage is asked here' },
  'habit-of-sheet': {
    vi: 'các số khác trong trang tính đều viết như vậy',
    en: 'the other numbers of the sheet are written so',
  },
};

function readings(fact: unknown, or: string): string {
  return Array.isArray(fact) ? fact.join(or) : '?';
}
