/** Words for what was noticed while reading figures and text. */
import type { Wordings } from '../../../language.ts';
import { quoted } from '../../fact-text.ts';
import { about, day, figure, has, said } from '../rules/phrases.ts';

export const figures: Wordings = {
  'number.ambiguous': {
    title: 'Số đọc được hai cách',
    message: (f) =>
      `${about(f)}“${said(f, 'typed')}” có thể là ${readings(f.readings, ' hoặc ')}; dấu chấm, dấu phẩy ở đây không rõ là ngăn hàng nghìn hay phần thập phân nên không lấy. Hãy ghi rõ: số đếm chỉ gõ chữ số, tỷ lệ thì thêm dấu %.`,
  },
  'number.date-for-figure': {
    title: 'Excel đã đổi số thành ngày',
    message: (f) =>
      `${about(f)}ô chứa ngày ${day(f, 'date')}, không phải số liệu; thường do gõ “${said(f, 'ratio')}” và Excel tự đổi thành ngày. Hãy gõ tử số và mẫu số vào hai cột, hoặc gõ dấu nháy đơn trước khi gõ phân số.`,
  },
  'number.error-value': {
    title: 'Ô báo lỗi',
    message: (f) =>
      `${about(f)}ô hiện ${said(f, 'shown')} nên không có số liệu. Hãy sửa công thức hoặc gõ thẳng con số.`,
  },
  'number.fractional-count': {
    title: 'Số lượng không phải số nguyên',
    message: (f) =>
      `${about(f)}số lượng ghi là ${figure(f, 'typed')}, không phải số nguyên${has(f, 'thousands') ? `; có thể ý là ${figure(f, 'thousands')} và dấu ngăn hàng nghìn bị hiểu là dấu thập phân` : ''}. Số này không được lấy; hãy gõ lại chỉ bằng chữ số.`,
  },
  'number.from-sentence': {
    title: 'Số liệu lấy từ câu văn',
    message: (f) =>
      `${about(f)}lấy ${said(f, 'taken')} từ câu “${said(f, 'typed')}”. Hãy xác nhận đó là kết quả đạt được; nên ghi con số ở đầu ô.`,
  },
  'number.not-calculated': {
    title: 'Công thức chưa được tính',
    message: (f) =>
      `${about(f)}ô có công thức =${said(f, 'formula')} nhưng tệp không lưu kết quả. Hãy mở tệp bằng Excel, bấm F9, lưu lại rồi gửi.`,
  },
  'number.percent-for-count': {
    title: 'Ghi phần trăm vào ô số lượng',
    message: (f) =>
      `${about(f)}ô này cần số lượng nhưng ghi ${said(f, 'typed')}. Hãy ghi số lượng ở cột tử số, mẫu số; tỷ lệ ghi ở cột tỷ lệ công bố.`,
  },
  'number.percent-or-count': {
    title: 'Không rõ là phần trăm hay số lượng',
    message: (f) =>
      `${about(f)}ghi “${said(f, 'typed')}” mà không có dấu % hay đơn vị, nên được coi là số lượng và chưa đánh giá được. Nếu là tỷ lệ, hãy ghi thêm dấu %.`,
  },
  'number.ratio-contradicted': {
    title: 'Phân số trong ô trái với ô bên cạnh',
    message: (f) =>
      `${about(f)}ô ghi “${said(f, 'typed')}” nhưng tử số hoặc mẫu số ở ô bên cạnh lại khác, nên không lấy số nào. Hãy để mỗi số một ô: tử số ở cột tử số, mẫu số ở cột mẫu số.`,
  },
  'number.ratio-in-one-cell': {
    title: 'Tử số và mẫu số ghi chung một ô',
    message: (f) =>
      `${about(f)}“${said(f, 'typed')}” ghi cả tử số và mẫu số trong một ô; đã tách để tính. Hãy ghi mỗi số vào một cột để công thức của biểu mẫu tính được.`,
  },
  'number.read-in-context': {
    title: 'Số được hiểu theo ngữ cảnh',
    message: (f) =>
      `${about(f)}“${said(f, 'typed')}” được đọc là ${figure(f, 'read')}, vì ${REASONS[said(f, 'because')] ?? 'ngữ cảnh cho thấy như vậy'}. Nếu không đúng, hãy ghi lại.`,
  },
  'number.several': {
    title: 'Nhiều con số trong một ô',
    message: (f) =>
      `${about(f)}ô có nhiều con số (${quoted(f, 'figures')}) nên không biết số nào là kết quả và không lấy số nào. Hãy ghi kết quả ở đầu ô, phần giải thích chuyển sang cột diễn giải hoặc ghi chú.`,
  },
  'number.scale-in-words': {
    title: 'Số ghi bằng nghìn, triệu, tỷ',
    message: (f) =>
      `${about(f)}ghi “${said(f, 'typed')}”, số này không được lấy. Hãy ghi đầy đủ con số bằng chữ số (ví dụ 15 nghìn ghi 15.000), đúng như đã thống kê.`,
  },
  'number.unreadable': {
    title: 'Không đọc được số',
    message: (f) =>
      `${about(f)}“${said(f, 'typed')}” không đọc được thành một con số. Hãy gõ lại chỉ bằng chữ số, lời giải thích chuyển sang cột diễn giải; không áp dụng ghi K, chưa thu thập được ghi C.`,
  },
  'text.dash': {
    title: 'Gạch ngang thay cho số liệu',
    message: (f) =>
      `${about(f)}ghi “${said(f, 'typed')}”, được coi là để trống, không phải số 0. Hãy ghi rõ: 0 nếu bằng không, K nếu không áp dụng, C nếu chưa thu thập được.`,
  },
  'text.figures-in-prose': {
    title: 'Có con số trong lời văn, không lấy',
    message: (f) =>
      `${about(f)}kết quả ghi bằng lời, trong đó có ${quoted(f, 'figures')}; không con số nào được tự động lấy làm kết quả. Nếu một trong các số đó là kết quả, hãy ghi ở đầu ô.`,
  },
  'text.legacy-font': {
    title: 'Chữ dùng bảng mã cũ',
    message: (f) =>
      `${said(f, 'cells')} ô của trang tính dùng phông ${said(f, 'font')} (bảng mã ${said(f, 'encoding')}) nên chữ không đọc được. Hãy chuyển sang Unicode (phông Times New Roman) rồi gửi lại; chương trình không tự chuyển để tránh sai chữ.`,
  },
  'text.not-a-day': {
    title: 'Không đọc được ngày',
    message: (f) =>
      `Nhiệm vụ số ${said(f, 'task')}: “${said(f, 'typed')}” không phải một ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 14/03/2023.`,
  },
};

const REASONS: Readonly<Record<string, string>> = {
  'count-expected': 'chỗ này cần số lượng, là số nguyên',
  'percent-expected': 'chỗ này cần tỷ lệ phần trăm',
  'habit-of-sheet': 'các số khác trong trang tính đều viết như vậy',
};

function readings(fact: unknown, or: string): string {
  return Array.isArray(fact) ? fact.join(or) : '?';
}
