/** Facts of the workbook itself. */
import type { Wordings } from '../../../language.ts';
import { formula, has, place, said } from './words.ts';

export const computed: Wordings = {
  'audit.stale-result': {
    title: 'Kết quả chưa tính lại',
    message: (f) =>
      `${place(f)} đang lưu ${said(f, 'value')}, nhưng công thức ${formula(f)} trên số liệu hiện có cho ${said(f, 'computed')}. Mở bằng Excel, bấm Ctrl+Alt+F9 để tính lại rồi lưu.`,
  },
  'audit.not-checked': {
    title: 'Công thức không tính thử được',
    message: (f) =>
      `${said(f, 'formulas')} công thức không tính thử được: ${said(f, 'volatile')} thay đổi theo lúc mở, ${said(f, 'external')} lấy số từ sổ khác, ${said(f, 'other')} vì lý do khác. Điều này không có nghĩa là chúng sai.`,
  },
  'audit.never-calculated': {
    title: 'Công thức chưa từng được tính',
    message: (f) =>
      `${has(f, 'at') ? place(f) : `Tất cả ${said(f, 'formulas')} công thức`} chưa có kết quả. Mở sổ bằng Excel để tính rồi lưu lại.`,
  },
  'audit.manual-calculation': {
    title: 'Sổ đặt chế độ tính tay',
    message: () =>
      `Sổ đặt chế độ tính tay: số liệu sửa xong mà công thức có thể chưa tính lại. Vào Công thức › Tùy chọn tính toán, chọn Tự động, rồi lưu.`,
  },
  'audit.iterative-calculation': {
    title: 'Sổ cho phép tính lặp',
    message: () => `Sổ bật tính lặp nên tham chiếu vòng không bị báo lỗi. Tắt tính lặp nếu biểu không cần.`,
  },
  'audit.precision-as-displayed': {
    title: 'Sổ tính theo số hiển thị',
    message: () =>
      `Sổ tính bằng số đã làm tròn để hiển thị, phần lẻ bị bỏ vĩnh viễn. Tắt “Đặt độ chính xác như hiển thị” nếu không cố ý.`,
  },
  'audit.error-value': {
    title: 'Ô báo lỗi',
    message: (f) =>
      `${place(f)} hiện ${said(f, 'value')} do công thức ${formula(f)}. Sửa số liệu đầu vào hoặc công thức.`,
  },
  'audit.broken-reference': {
    title: 'Công thức mất ô tham chiếu',
    message: (f) => `${place(f)} có công thức ${formula(f)} trỏ tới ô đã bị xóa (#REF!). Viết lại tham chiếu.`,
  },
  'audit.hidden-error': {
    title: 'Lỗi bị che',
    message: (f) =>
      `${place(f)} hiện ${said(f, 'value')}, nhưng bên trong công thức ${formula(f)} có lỗi ${said(f, 'error')} bị che đi. Tìm nguyên nhân lỗi trước khi dùng con số này.`,
  },
  'audit.external-link': {
    title: 'Lấy số từ sổ khác',
    message: (f) =>
      `Sổ lấy số từ tệp khác: ${said(f, 'target')} (${said(f, 'formulas')} công thức: ${said(f, 'readBy')}). Người nhận không có tệp đó sẽ không kiểm tra được; thay bằng số liệu và ghi nguồn.`,
  },
  'audit.text-number': {
    title: 'Số bị lưu thành chữ',
    message: (f) =>
      `${place(f)} chứa “${String(f.text ?? '')}” dạng chữ, ${f.passedOver === true ? 'nên bị bỏ qua khi' : 'có thể bị hiểu sai khi'} ô ${said(f, 'usedBy')} tính. Gõ lại thành số.`,
  },
  'audit.not-a-number-in-range': {
    title: 'Chữ lẫn trong vùng số',
    message: (f) =>
      `${place(f)} chứa “${said(f, 'value')}” giữa ${said(f, 'total')} số mà ô ${said(f, 'usedBy')} tính. Nếu là số liệu thiếu, ghi rõ ở ghi chú.`,
  },
  'audit.blank-input': {
    title: 'Công thức đọc ô trống',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)} đọc ô ${said(f, 'blank')} đang trống, trong khi các công thức cùng loại đều có số. Điền số hoặc ghi lý do thiếu.`,
  },
  'audit.hidden-in-total': {
    title: 'Tổng cộng cả dòng hoặc cột ẩn',
    message: (f) =>
      `${place(f)} cộng cả các ô đang ẩn ${said(f, 'hidden')}, tổng cộng ${said(f, 'hiddenSum')}. Bỏ ẩn để người đọc thấy, hoặc loại các ô đó khỏi tổng.`,
  },
  'audit.hidden-sheet-in-total': {
    title: 'Tổng lấy số từ trang tính ẩn',
    message: (f) =>
      `${place(f)} cộng vùng ${said(f, 'covered')} của trang tính đang ẩn “${said(f, 'on')}”. Bỏ ẩn trang tính khi kiểm tra.`,
  },
  'audit.circular-reference': {
    title: 'Tham chiếu vòng',
    message: (f) =>
      `${place(f)} đọc lại chính mình qua ${said(f, 'circle')}. Bỏ tham chiếu vòng, nếu không kết quả không đáng tin.`,
  },
  'audit.double-count': {
    title: 'Cộng hai lần',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)} cộng cả số chi tiết lẫn tổng phụ ${said(f, 'subtotals')}${has(f, 'effect') ? `, thừa ${said(f, 'effect')}` : ''}. Chỉ cộng chi tiết hoặc chỉ cộng tổng phụ.`,
  },
  'audit.approximate-lookup': {
    title: 'Dò gần đúng trên bảng chưa sắp xếp',
    message: (f) =>
      `${place(f)} dò gần đúng trong bảng ${said(f, 'table')} (trang tính ${said(f, 'tableOn')}) chưa sắp xếp, kết quả ${said(f, 'value')} có thể của dòng khác. Thêm tham số FALSE (hoặc 0) để dò đúng.`,
  },
  'audit.lookup-shifted': {
    title: 'Bảng dò lệch',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)}: ${has(f, 'index') ? `cột hoặc dòng thứ ${said(f, 'index')} vượt quá bảng (chỉ có ${said(f, 'size')})` : `bảng ${said(f, 'table')} trượt theo từng dòng khi chép công thức`}. Cố định bảng bằng dấu $ và kiểm tra số thứ tự cột.`,
  },
  'audit.shown-digits': {
    title: 'Số hiển thị cộng không khớp',
    message: (f) =>
      `${place(f)} hiện ${said(f, 'shown')}, còn cộng các số đang hiện được ${said(f, 'shownSum')}, chênh ${said(f, 'difference')} do làm tròn khi hiển thị. Số đúng; ghi chú “số liệu đã làm tròn” nếu in.`,
  },
};
