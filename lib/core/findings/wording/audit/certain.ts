/** What is certain once the template is known. */
import type { Wordings } from '../../language.ts';
import { expectation, formula, place, said } from './words.ts';

export const certain: Wordings = {
  'audit.formula-typed-over': {
    title: { vi: 'Công thức bị gõ đè', en: 'Formula typed over' },
    vi: (f) =>
      `${place(f, 'vi')} lẽ ra có công thức của biểu mẫu nhưng đã bị gõ đè bằng ${said(f, 'value', 'vi')}.${expectation(f, 'vi')} Khôi phục công thức, đừng gõ số vào ô này.`,
    en: (f) =>
      `${place(f, 'en')} should hold the template's formula but ${said(f, 'value', 'en')} was typed over it.${expectation(f, 'en')} Put the formula back.`,
  },
  'audit.formula-removed': {
    title: { vi: 'Công thức bị xóa', en: 'Formula removed' },
    vi: (f) =>
      `${place(f, 'vi')} lẽ ra có công thức của biểu mẫu nhưng đang trống.${expectation(f, 'vi')} Khôi phục công thức.`,
    en: (f) =>
      `${place(f, 'en')} should hold the template's formula but is blank.${expectation(f, 'en')} Put the formula back.`,
  },
  'audit.formula-changed': {
    title: { vi: 'Công thức khác biểu mẫu', en: 'Formula changed' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)}, khác công thức của biểu mẫu.${expectation(f, 'vi')} Sửa lại theo biểu mẫu hoặc hỏi đơn vị vì sao đổi.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}, not the template's formula.${expectation(f, 'en')} Restore it, or ask why it was changed.`,
  },
  'audit.ratio-swapped': {
    title: { vi: 'Tử số và mẫu số bị đổi chỗ', en: 'Numerator and denominator swapped' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)}: tử số và mẫu số đã đổi chỗ cho nhau.${expectation(f, 'vi')} Sửa lại theo biểu mẫu.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}: numerator and denominator have changed places.${expectation(f, 'en')} Restore the template's formula.`,
  },
  'audit.anchor-changed': {
    title: { vi: 'Dấu $ khác biểu mẫu', en: '$ marks changed' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)}: kết quả ở ô này chưa đổi, nhưng dấu $ khác biểu mẫu, chép sang ô khác sẽ sai.${expectation(f, 'vi')}`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}: its result is unchanged, but the $ marks differ from the template and copies of it will be wrong.${expectation(f, 'en')}`,
  },
  'audit.formula-in-input': {
    title: { vi: 'Công thức trong ô nhập số liệu', en: 'Formula in an input cell' },
    vi: (f) =>
      `${place(f, 'vi')} là ô để nhập số liệu nhưng có công thức ${formula(f)}, cho ${said(f, 'value', 'vi')}. Kiểm tra nguồn số liệu, rồi ghi con số vào ô.`,
    en: (f) =>
      `${place(f, 'en')} is an input but holds the formula ${formula(f)}, giving ${said(f, 'value', 'en')}. Check where it takes its figure from, then enter the figure.`,
  },
  'audit.inserted-row-without-formula': {
    title: { vi: 'Dòng chèn thêm thiếu công thức', en: 'Inserted row without formula' },
    vi: (f) =>
      `${place(f, 'vi')} nằm ở dòng chèn thêm, có số liệu ở ${said(f, 'filled', 'vi')} nhưng thiếu công thức của các dòng bên cạnh.${expectation(f, 'vi')} Chép công thức từ dòng trên xuống.`,
    en: (f) =>
      `${place(f, 'en')} stands in an inserted row with figures in ${said(f, 'filled', 'en')} but lacks the formula of the rows beside it.${expectation(f, 'en')} Copy the formula down from the row above.`,
  },
  'audit.inserted-row-outside-total': {
    title: { vi: 'Dòng chèn thêm nằm ngoài tổng', en: 'Inserted row outside the total' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)} không cộng dòng chèn thêm ${said(f, 'outside', 'vi')}. Kéo dài vùng cộng để lấy cả dòng đó.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}, which leaves out the inserted ${said(f, 'outside', 'en')}. Extend the range.`,
  },
  'audit.row-removed': {
    title: { vi: 'Thiếu dòng của biểu mẫu', en: 'Row of the template removed' },
    vi: (f) =>
      `Trang này thiếu dòng ${said(f, 'row', 'vi')} của biểu mẫu (“${said(f, 'label', 'vi')}”), mất ${said(f, 'formulas', 'vi')} công thức. Thêm lại dòng đó từ biểu mẫu đã phát hành.`,
    en: (f) =>
      `This sheet lacks row ${said(f, 'row', 'en')} of the template (“${said(f, 'label', 'en')}”) and its ${said(f, 'formulas', 'en')} formulas. Take the row over again from the issued template.`,
  },
  'audit.sheet-removed': {
    title: { vi: 'Thiếu trang của biểu mẫu', en: 'Sheet removed' },
    vi: (f) => `Sổ thiếu trang “${said(f, 'name', 'vi')}” của biểu mẫu. Chép lại trang đó từ biểu mẫu đã phát hành.`,
    en: (f) =>
      `The sheet “${said(f, 'name', 'en')}” of the template is missing. Copy it back from the issued template.`,
  },
  'audit.sheet-renamed': {
    title: { vi: 'Trang bị đổi tên', en: 'Sheet renamed' },
    vi: (f) =>
      `Trang “${said(f, 'was', 'vi')}” của biểu mẫu đã đổi tên thành “${said(f, 'name', 'vi')}”. Đặt lại tên cũ.`,
    en: (f) =>
      `The sheet “${said(f, 'was', 'en')}” of the template is now called “${said(f, 'name', 'en')}”. Give it its name back.`,
  },
  'audit.sheet-hidden': {
    title: { vi: 'Trang bị ẩn', en: 'Sheet hidden' },
    vi: (f) =>
      `Trang “${said(f, 'name', 'vi')}” trong biểu mẫu hiện ra nhưng ở đây bị ẩn. Bỏ ẩn để người đọc thấy số liệu.`,
    en: (f) => `The sheet “${said(f, 'name', 'en')}” is visible in the template and hidden here. Unhide it.`,
  },
  'audit.protection-removed': {
    title: { vi: 'Trang đã bỏ khóa', en: 'Protection removed' },
    vi: (f) =>
      `Trang “${said(f, 'name', 'vi')}” trong biểu mẫu được khóa nhưng ở đây đã bỏ khóa. Xem kỹ các ô công thức của trang này.`,
    en: (f) =>
      `The sheet “${said(f, 'name', 'en')}” is protected in the template and no longer here. Look closely at its formulas.`,
  },
  'audit.name-removed': {
    title: { vi: 'Tên vùng bị mất', en: 'Defined names removed' },
    vi: (f) =>
      `${said(f, 'count', 'vi')} tên vùng của biểu mẫu bị mất hoặc hỏng: ${said(f, 'names', 'vi')}. Máy vẫn tìm ô theo khóa và tên dòng; nếu báo không tìm thấy, dùng lại biểu mẫu.`,
    en: (f) =>
      `${said(f, 'count', 'en')} defined names of the template are missing or broken: ${said(f, 'names', 'en')}. Cells are still found by key and name.`,
  },
  'audit.validation-removed': {
    title: { vi: 'Mất ràng buộc nhập liệu', en: 'Validation removed' },
    vi: (f) =>
      `${said(f, 'count', 'vi')} ô không còn kiểm tra khi nhập như biểu mẫu: ${said(f, 'cells', 'vi')}. Xem lại giá trị các ô này.`,
    en: (f) =>
      `${said(f, 'count', 'en')} cells no longer check what is typed as the template does: ${said(f, 'cells', 'en')}. Look at their values.`,
  },
  'audit.fixed-cell-changed': {
    title: { vi: 'Ô cố định bị sửa', en: 'Fixed cell changed' },
    vi: (f) =>
      `${place(f, 'vi')} là nội dung cố định của biểu mẫu (“${said(f, 'was', 'vi')}”) nhưng nay là “${said(f, 'value', 'vi')}”. Trả lại nội dung cũ.`,
    en: (f) =>
      `${place(f, 'en')} is fixed by the template (“${said(f, 'was', 'en')}”) and now reads “${said(f, 'value', 'en')}”. Restore it.`,
  },
  'audit.template-version': {
    title: { vi: 'Sai phiên bản biểu mẫu', en: 'Another template version' },
    vi: (f) =>
      `Sổ mang dấu ${said(f, 'mark', 'vi')} = ${said(f, 'value', 'vi')}, biểu mẫu đem so mang ${said(f, 'was', 'vi')}. Dùng đúng biểu mẫu của kỳ này hoặc so với biểu mẫu đã phát hành.`,
    en: (f) =>
      `The workbook carries ${said(f, 'mark', 'en')} = ${said(f, 'value', 'en')}, the template compared with it ${said(f, 'was', 'en')}. Use the template of this period.`,
  },
  'audit.template-unknown': {
    title: { vi: 'Không có biểu mẫu gốc để so', en: 'Issued template not at hand' },
    vi: (f) =>
      `Sổ được phát hành từ một biểu mẫu khác với biểu mẫu máy dựng lại được (dấu ${said(f, 'issued', 'vi')}), nên không so từng công thức. Muốn so, chạy lại với --template và tệp đã phát hành.`,
    en: (f) =>
      `The workbook was issued from a template that cannot be laid out again (mark ${said(f, 'issued', 'en')}), so its formulas were not compared one by one. Run again with --template and the issued file.`,
  },
  'audit.changed-since-previous': {
    title: { vi: 'Công thức khác kỳ trước', en: 'Changed since the previous report' },
    vi: (f) =>
      `${place(f, 'vi')} ở kỳ trước có công thức khác.${expectation(f, 'vi')} Hỏi đơn vị vì sao đổi, hoặc trả lại công thức kỳ trước.`,
    en: (f) =>
      `${place(f, 'en')} held another formula in the previous report.${expectation(f, 'en')} Ask why, or restore it.`,
  },
  'audit.total-of-units': {
    title: { vi: 'Tổng toàn tỉnh khác tổng các đơn vị', en: 'Total differs from the sum of units' },
    vi: (f) =>
      `${place(f, 'vi')} ghi ${said(f, 'value', 'vi')}, cộng ${said(f, 'units', 'vi')} đơn vị được ${said(f, 'sum', 'vi')}, chênh ${said(f, 'effect', 'vi')}. Kiểm tra đơn vị còn thiếu hoặc cộng hai lần.`,
    en: (f) =>
      `${place(f, 'en')} holds ${said(f, 'value', 'en')}, the ${said(f, 'units', 'en')} units add up to ${said(f, 'sum', 'en')}, a difference of ${said(f, 'effect', 'en')}. Look for a unit missing or counted twice.`,
  },
};
