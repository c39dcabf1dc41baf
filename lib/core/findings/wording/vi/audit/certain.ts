/** What is certain once the template is known. */
import type { Wordings } from '../../../language.ts';
import { expectation, formula, place, said } from './words.ts';

export const certain: Wordings = {
  'audit.formula-typed-over': {
    title: 'Công thức bị gõ đè',
    message: (f) =>
      `${place(f)} lẽ ra có công thức của biểu mẫu nhưng đã bị gõ đè bằng ${said(f, 'value')}.${expectation(f)} Khôi phục công thức, đừng gõ số vào ô này.`,
  },
  'audit.formula-removed': {
    title: 'Công thức bị xóa',
    message: (f) =>
      `${place(f)} lẽ ra có công thức của biểu mẫu nhưng đang trống.${expectation(f)} Khôi phục công thức.`,
  },
  'audit.formula-changed': {
    title: 'Công thức khác biểu mẫu',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)}, khác công thức của biểu mẫu.${expectation(f)} Sửa lại theo biểu mẫu hoặc hỏi đơn vị vì sao đổi.`,
  },
  'audit.ratio-swapped': {
    title: 'Tử số và mẫu số bị đổi chỗ',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)}: tử số và mẫu số đã đổi chỗ cho nhau.${expectation(f)} Sửa lại theo biểu mẫu.`,
  },
  'audit.anchor-changed': {
    title: 'Dấu $ khác biểu mẫu',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)}: kết quả ở ô này chưa đổi, nhưng dấu $ khác biểu mẫu, chép sang ô khác sẽ sai.${expectation(f)}`,
  },
  'audit.formula-in-input': {
    title: 'Công thức trong ô nhập số liệu',
    message: (f) =>
      `${place(f)} là ô để nhập số liệu nhưng có công thức ${formula(f)}, cho ${said(f, 'value')}. Kiểm tra nguồn số liệu, rồi ghi con số vào ô.`,
  },
  'audit.inserted-row-without-formula': {
    title: 'Dòng chèn thêm thiếu công thức',
    message: (f) =>
      `${place(f)} nằm ở dòng chèn thêm, có số liệu ở ${said(f, 'filled')} nhưng thiếu công thức của các dòng bên cạnh.${expectation(f)} Chép công thức từ dòng trên xuống.`,
  },
  'audit.inserted-row-outside-total': {
    title: 'Dòng chèn thêm nằm ngoài tổng',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)} không cộng dòng chèn thêm ${said(f, 'outside')}. Kéo dài vùng cộng để lấy cả dòng đó.`,
  },
  'audit.row-removed': {
    title: 'Thiếu dòng của biểu mẫu',
    message: (f) =>
      `Trang tính này thiếu dòng ${said(f, 'row')} của biểu mẫu (“${said(f, 'label')}”), mất ${said(f, 'formulas')} công thức. Thêm lại dòng đó từ biểu mẫu đã phát hành.`,
  },
  'audit.sheet-removed': {
    title: 'Thiếu trang tính của biểu mẫu',
    message: (f) =>
      `Sổ thiếu trang tính “${said(f, 'name')}” của biểu mẫu. Chép lại trang tính đó từ biểu mẫu đã phát hành.`,
  },
  'audit.sheet-renamed': {
    title: 'Trang tính bị đổi tên',
    message: (f) =>
      `Trang tính “${said(f, 'was')}” của biểu mẫu đã đổi tên thành “${said(f, 'name')}”. Đặt lại tên cũ.`,
  },
  'audit.sheet-hidden': {
    title: 'Trang tính bị ẩn',
    message: (f) =>
      `Trang tính “${said(f, 'name')}” trong biểu mẫu hiện ra nhưng ở đây bị ẩn. Bỏ ẩn để người đọc thấy số liệu.`,
  },
  'audit.protection-removed': {
    title: 'Trang tính đã bỏ khóa',
    message: (f) =>
      `Trang tính “${said(f, 'name')}” trong biểu mẫu được khóa nhưng ở đây đã bỏ khóa. Xem kỹ các ô công thức của trang tính này.`,
  },
  'audit.name-removed': {
    title: 'Tên vùng bị mất',
    message: (f) =>
      `${said(f, 'count')} tên vùng của biểu mẫu bị mất hoặc hỏng: ${said(f, 'names')}. Máy vẫn tìm ô theo khóa và tên dòng; nếu báo không tìm thấy, dùng lại biểu mẫu.`,
  },
  'audit.validation-removed': {
    title: 'Mất ràng buộc nhập liệu',
    message: (f) =>
      `${said(f, 'count')} ô không còn kiểm tra khi nhập như biểu mẫu: ${said(f, 'cells')}. Xem lại giá trị các ô này.`,
  },
  'audit.fixed-cell-changed': {
    title: 'Ô cố định bị sửa',
    message: (f) =>
      `${place(f)} là nội dung cố định của biểu mẫu (“${said(f, 'was')}”) nhưng nay là “${said(f, 'value')}”. Trả lại nội dung cũ.`,
  },
  'audit.template-version': {
    title: 'Sai phiên bản biểu mẫu',
    message: (f) =>
      `Sổ mang dấu ${said(f, 'mark')} = ${said(f, 'value')}, biểu mẫu đem so mang ${said(f, 'was')}. Dùng đúng biểu mẫu của kỳ này hoặc so với biểu mẫu đã phát hành.`,
  },
  'audit.template-unknown': {
    title: 'Không có biểu mẫu gốc để so',
    message: (f) =>
      `Sổ được phát hành từ một biểu mẫu khác với biểu mẫu máy dựng lại được (dấu ${said(f, 'issued')}), nên không so từng công thức. Muốn so, chạy lại với --template và tệp đã phát hành.`,
  },
  'audit.changed-since-previous': {
    title: 'Công thức khác kỳ trước',
    message: (f) =>
      `${place(f)} ở kỳ trước có công thức khác.${expectation(f)} Hỏi đơn vị vì sao đổi, hoặc trả lại công thức kỳ trước.`,
  },
  'audit.total-of-units': {
    title: 'Tổng toàn tỉnh khác tổng các đơn vị',
    message: (f) =>
      `${place(f)} ghi ${said(f, 'value')}, cộng ${said(f, 'units')} đơn vị được ${said(f, 'sum')}, chênh ${said(f, 'effect')}. Kiểm tra đơn vị còn thiếu hoặc cộng hai lần.`,
  },
};
