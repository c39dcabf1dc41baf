/** Facts of the workbook itself. */
import type { Wordings } from '../../language.ts';
import { formula, has, place, said } from './words.ts';

export const computed: Wordings = {
  'audit.stale-result': {
    title: { vi: 'Kết quả chưa tính lại', en: 'Stale result' },
    vi: (f) =>
      `${place(f, 'vi')} đang lưu ${said(f, 'value', 'vi')}, nhưng công thức ${formula(f)} trên số liệu hiện có cho ${said(f, 'computed', 'vi')}. Mở bằng Excel, bấm Ctrl+Alt+F9 để tính lại rồi lưu.`,
    en: (f) =>
      `${place(f, 'en')} stores ${said(f, 'value', 'en')}, but ${formula(f)} gives ${said(f, 'computed', 'en')} on the figures in the workbook. Open it in Excel, press Ctrl+Alt+F9 and save.`,
  },
  'audit.not-checked': {
    title: { vi: 'Công thức không tính thử được', en: 'Formulas not checked' },
    vi: (f) =>
      `${said(f, 'formulas', 'vi')} công thức không tính thử được: ${said(f, 'volatile', 'vi')} thay đổi theo lúc mở, ${said(f, 'external', 'vi')} lấy số từ sổ khác, ${said(f, 'other', 'vi')} vì lý do khác. Điều này không có nghĩa là chúng sai.`,
    en: (f) =>
      `${said(f, 'formulas', 'en')} formulas could not be worked out again: ${said(f, 'volatile', 'en')} change with the moment, ${said(f, 'external', 'en')} read other workbooks, ${said(f, 'other', 'en')} for other reasons. That does not mean they are wrong.`,
  },
  'audit.never-calculated': {
    title: { vi: 'Công thức chưa từng được tính', en: 'Never calculated' },
    vi: (f) =>
      `${has(f, 'at') ? place(f, 'vi') : `Tất cả ${said(f, 'formulas', 'vi')} công thức`} chưa có kết quả. Mở sổ bằng Excel để tính rồi lưu lại.`,
    en: (f) =>
      `${has(f, 'at') ? place(f, 'en') : `All ${said(f, 'formulas', 'en')} formulas`} have no result yet. Open the workbook in Excel and save it.`,
  },
  'audit.manual-calculation': {
    title: { vi: 'Sổ đặt chế độ tính tay', en: 'Manual calculation' },
    vi: () =>
      `Sổ đặt chế độ tính tay: số liệu sửa xong mà công thức có thể chưa tính lại. Vào Công thức › Tùy chọn tính toán, chọn Tự động, rồi lưu.`,
    en: () =>
      `The workbook calculates manually: results may lag behind the figures. Choose Formulas › Calculation Options › Automatic and save.`,
  },
  'audit.iterative-calculation': {
    title: { vi: 'Sổ cho phép tính lặp', en: 'Iterative calculation' },
    vi: () => `Sổ bật tính lặp nên tham chiếu vòng không bị báo lỗi. Tắt tính lặp nếu biểu không cần.`,
    en: () =>
      `Iterative calculation is on, so circular references pass unnoticed. Turn it off unless the form needs it.`,
  },
  'audit.precision-as-displayed': {
    title: { vi: 'Sổ tính theo số hiển thị', en: 'Precision as displayed' },
    vi: () =>
      `Sổ tính bằng số đã làm tròn để hiển thị, phần lẻ bị bỏ vĩnh viễn. Tắt “Đặt độ chính xác như hiển thị” nếu không cố ý.`,
    en: () =>
      `The workbook calculates with the digits it shows; the rest is lost for good. Turn “Set precision as displayed” off unless it is meant.`,
  },
  'audit.error-value': {
    title: { vi: 'Ô báo lỗi', en: 'Error value' },
    vi: (f) =>
      `${place(f, 'vi')} hiện ${said(f, 'value', 'vi')} do công thức ${formula(f)}. Sửa số liệu đầu vào hoặc công thức.`,
    en: (f) =>
      `${place(f, 'en')} shows ${said(f, 'value', 'en')} from ${formula(f)}. Correct its inputs or the formula.`,
  },
  'audit.broken-reference': {
    title: { vi: 'Công thức mất ô tham chiếu', en: 'Broken reference' },
    vi: (f) => `${place(f, 'vi')} có công thức ${formula(f)} trỏ tới ô đã bị xóa (#REF!). Viết lại tham chiếu.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}, which refers to cells that were deleted (#REF!). Write the reference again.`,
  },
  'audit.hidden-error': {
    title: { vi: 'Lỗi bị che', en: 'Error hidden' },
    vi: (f) =>
      `${place(f, 'vi')} hiện ${said(f, 'value', 'vi')}, nhưng bên trong công thức ${formula(f)} có lỗi ${said(f, 'error', 'vi')} bị che đi. Tìm nguyên nhân lỗi trước khi dùng con số này.`,
    en: (f) =>
      `${place(f, 'en')} shows ${said(f, 'value', 'en')}, but ${formula(f)} hides the error ${said(f, 'error', 'en')}. Find its cause before using the figure.`,
  },
  'audit.external-link': {
    title: { vi: 'Lấy số từ sổ khác', en: 'External link' },
    vi: (f) =>
      `Sổ lấy số từ tệp khác: ${said(f, 'target', 'vi')} (${said(f, 'formulas', 'vi')} công thức: ${said(f, 'readBy', 'vi')}). Người nhận không có tệp đó sẽ không kiểm tra được; thay bằng số liệu và ghi nguồn.`,
    en: (f) =>
      `The workbook takes figures from another file: ${said(f, 'target', 'en')} (${said(f, 'formulas', 'en')} formulas: ${said(f, 'readBy', 'en')}). Nobody without that file can check them; enter the figures and name the source.`,
  },
  'audit.text-number': {
    title: { vi: 'Số bị lưu thành chữ', en: 'Number stored as text' },
    vi: (f) =>
      `${place(f, 'vi')} chứa “${String(f.text ?? '')}” dạng chữ, ${f.passedOver === true ? 'nên bị bỏ qua khi' : 'có thể bị hiểu sai khi'} ô ${said(f, 'usedBy', 'vi')} tính. Gõ lại thành số.`,
    en: (f) =>
      `${place(f, 'en')} holds “${String(f.text ?? '')}” as text, ${f.passedOver === true ? 'so it is passed over by' : 'which may mislead'} ${said(f, 'usedBy', 'en')}. Type it again as a number.`,
  },
  'audit.not-a-number-in-range': {
    title: { vi: 'Chữ lẫn trong vùng số', en: 'Text among figures' },
    vi: (f) =>
      `${place(f, 'vi')} chứa “${said(f, 'value', 'vi')}” giữa ${said(f, 'total', 'vi')} số mà ô ${said(f, 'usedBy', 'vi')} tính. Nếu là số liệu thiếu, ghi rõ ở ghi chú.`,
    en: (f) =>
      `${place(f, 'en')} holds “${said(f, 'value', 'en')}” among ${said(f, 'total', 'en')} figures that ${said(f, 'usedBy', 'en')} takes. If a figure is missing, say so in a note.`,
  },
  'audit.blank-input': {
    title: { vi: 'Công thức đọc ô trống', en: 'Formula reads a blank' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)} đọc ô ${said(f, 'blank', 'vi')} đang trống, trong khi các công thức cùng loại đều có số. Điền số hoặc ghi lý do thiếu.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}, which reads the blank ${said(f, 'blank', 'en')}, while all its copies find figures. Fill it in or say why it is missing.`,
  },
  'audit.hidden-in-total': {
    title: { vi: 'Tổng cộng cả dòng hoặc cột ẩn', en: 'Total counts hidden cells' },
    vi: (f) =>
      `${place(f, 'vi')} cộng cả các ô đang ẩn ${said(f, 'hidden', 'vi')}, tổng cộng ${said(f, 'hiddenSum', 'vi')}. Bỏ ẩn để người đọc thấy, hoặc loại các ô đó khỏi tổng.`,
    en: (f) =>
      `${place(f, 'en')} counts the hidden ${said(f, 'hidden', 'en')}, ${said(f, 'hiddenSum', 'en')} in all. Unhide them, or leave them out of the total.`,
  },
  'audit.hidden-sheet-in-total': {
    title: { vi: 'Tổng lấy số từ trang ẩn', en: 'Total over a hidden sheet' },
    vi: (f) =>
      `${place(f, 'vi')} cộng vùng ${said(f, 'covered', 'vi')} của trang đang ẩn “${said(f, 'on', 'vi')}”. Bỏ ẩn trang khi kiểm tra.`,
    en: (f) =>
      `${place(f, 'en')} adds up ${said(f, 'covered', 'en')} of the hidden sheet “${said(f, 'on', 'en')}”. Unhide the sheet while checking.`,
  },
  'audit.circular-reference': {
    title: { vi: 'Tham chiếu vòng', en: 'Circular reference' },
    vi: (f) =>
      `${place(f, 'vi')} đọc lại chính mình qua ${said(f, 'circle', 'vi')}. Bỏ tham chiếu vòng, nếu không kết quả không đáng tin.`,
    en: (f) =>
      `${place(f, 'en')} reads itself through ${said(f, 'circle', 'en')}. Break the circle: until then its result means nothing.`,
  },
  'audit.double-count': {
    title: { vi: 'Cộng hai lần', en: 'Double count' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)} cộng cả số chi tiết lẫn tổng phụ ${said(f, 'subtotals', 'vi')}${has(f, 'effect') ? `, thừa ${said(f, 'effect', 'vi')}` : ''}. Chỉ cộng chi tiết hoặc chỉ cộng tổng phụ.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}, which adds up details and their subtotals ${said(f, 'subtotals', 'en')}${has(f, 'effect') ? `, ${said(f, 'effect', 'en')} too much` : ''}. Add up the one or the other.`,
  },
  'audit.approximate-lookup': {
    title: { vi: 'Dò gần đúng trên bảng chưa sắp xếp', en: 'Approximate lookup in an unsorted table' },
    vi: (f) =>
      `${place(f, 'vi')} dò gần đúng trong bảng ${said(f, 'table', 'vi')} (trang ${said(f, 'tableOn', 'vi')}) chưa sắp xếp, kết quả ${said(f, 'value', 'vi')} có thể của dòng khác. Thêm tham số FALSE (hoặc 0) để dò đúng.`,
    en: (f) =>
      `${place(f, 'en')} looks for the nearest entry of ${said(f, 'table', 'en')} (sheet ${said(f, 'tableOn', 'en')}), which is not sorted; ${said(f, 'value', 'en')} may belong to another row. Add FALSE (or 0) to match exactly.`,
  },
  'audit.lookup-shifted': {
    title: { vi: 'Bảng dò lệch', en: 'Lookup table shifted' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)}: ${has(f, 'index') ? `cột hoặc dòng thứ ${said(f, 'index', 'vi')} vượt quá bảng (chỉ có ${said(f, 'size', 'vi')})` : `bảng ${said(f, 'table', 'vi')} trượt theo từng dòng khi chép công thức`}. Cố định bảng bằng dấu $ và kiểm tra số thứ tự cột.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}: ${has(f, 'index') ? `column or row ${said(f, 'index', 'en')} lies past the table (it has ${said(f, 'size', 'en')})` : `the table ${said(f, 'table', 'en')} slides along as the formula is copied`}. Hold the table with $ and check the column number.`,
  },
  'audit.shown-digits': {
    title: { vi: 'Số hiển thị cộng không khớp', en: 'Shown digits do not add up' },
    vi: (f) =>
      `${place(f, 'vi')} hiện ${said(f, 'shown', 'vi')}, còn cộng các số đang hiện được ${said(f, 'shownSum', 'vi')}, chênh ${said(f, 'difference', 'vi')} do làm tròn khi hiển thị. Số đúng; ghi chú “số liệu đã làm tròn” nếu in.`,
    en: (f) =>
      `${place(f, 'en')} shows ${said(f, 'shown', 'en')}, the digits shown add up to ${said(f, 'shownSum', 'en')}, ${said(f, 'difference', 'en')} apart through rounding. The total is right; say “figures are rounded” when printing.`,
  },
};
