/** Rules that compare a workbook with the form that was issued. */
import { pageOf, type RulePage } from './page.ts';

const page = pageOf('certain');

export const TEMPLATE_PAGES: readonly RulePage[] = [
  page(
    'formula-typed-over',
    [
      'Ô có công thức trong biểu mẫu nay là một con số hay chữ gõ tay.',
      'A cell with a formula in the template holds something typed.',
    ],
    ['J14 gõ 80,5 thay cho công thức tỷ lệ.', 'J14 holds 80.5 instead of the ratio.'],
    ['Biểu mẫu cho phép gõ đè ô đó.', 'The template allows the cell to be overwritten.'],
  ),
  page(
    'formula-removed',
    ['Ô có công thức trong biểu mẫu nay để trống.', 'A cell with a formula in the template is blank.'],
    ['J14 bị xóa bằng phím Delete.', 'J14 was cleared.'],
    ['Chỉ tiêu được bỏ khỏi biểu một cách chính thức.', 'The row was dropped from the form officially.'],
  ),
  page(
    'formula-changed',
    [
      'Công thức tính khác công thức của biểu mẫu, sau khi đã tính đến dòng, cột được chèn hoặc dời.',
      "A formula computes something else than the template's, moved rows and columns allowed for.",
    ],
    ['J13 tính từ H14/I14 của dòng dưới.', 'J13 takes H14/I14 of the next row.'],
    ['Biểu mẫu đem so không phải biểu mẫu đã phát hành.', 'The template compared with is not the issued one.'],
  ),
  page(
    'ratio-swapped',
    ['Tử số và mẫu số đổi chỗ trong công thức tỷ lệ.', 'Numerator and denominator have changed places.'],
    ['I14/H14 thay cho H14/I14.', 'I14/H14 instead of H14/I14.'],
    ['Hầu như không.', 'Hardly ever.'],
  ),
  page(
    'anchor-changed',
    [
      'Dấu $ trong công thức khác biểu mẫu; kết quả chưa đổi nhưng chép đi sẽ sai.',
      'The $ marks differ; the result is the same, copies will not be.',
    ],
    ['H$14 thay cho H14.', 'H$14 instead of H14.'],
    ['Phần mềm khác viết lại tham chiếu khi lưu.', 'Another program rewrote references on saving.'],
  ),
  page(
    'formula-in-input',
    ['Ô để nhập số liệu lại có công thức.', 'An input holds a formula.'],
    ['=Sheet2!B5 trong ô tử số.', '=Sheet2!B5 in a numerator.'],
    ['Cộng tại chỗ như =12+30 chỉ là lưu ý.', 'Sums on the spot such as =12+30 are only a note.'],
  ),
  page(
    'inserted-row-without-formula',
    [
      'Dòng chèn thêm có số liệu nhưng thiếu công thức của khối.',
      'An inserted row has figures but not the formulas of its block.',
    ],
    ['Chèn một dòng giữa biểu, cột tỷ lệ bỏ trống.', 'A row put in, its ratio left blank.'],
    ['Dòng chèn là ghi chú có chứa số.', 'The inserted row is a note with a number in it.'],
  ),
  page(
    'inserted-row-outside-total',
    [
      'Dòng chèn thêm nằm ngay dưới vùng cộng nên tổng không lấy.',
      'An inserted row lies just below the range of its total.',
    ],
    ['SUM(B3:B9) khi dòng mới là dòng 10.', 'SUM(B3:B9) with the new row 10.'],
    ['Dòng chèn cố ý để ngoài tổng.', 'The row is left out on purpose.'],
  ),
  page(
    'row-removed',
    ['Dòng có công thức của biểu mẫu không còn.', 'A row of the template with formulas is gone.'],
    ['Xóa dòng chỉ tiêu I.9.', 'The row of I.9 was deleted.'],
    ['Dòng còn đó nhưng cả khóa và tên đều bị sửa.', 'The row is there with both key and name rewritten.'],
  ),
  page(
    'sheet-removed',
    ['Trang tính của biểu mẫu không còn.', 'A sheet of the template is missing.'],
    ['Chỉ gửi lại một trang tính.', 'Only one sheet was sent.'],
    ['Đơn vị được phép chỉ gửi một phần.', 'The unit may send a part only.'],
  ),
  page(
    'sheet-renamed',
    ['Trang tính của biểu mẫu mang tên khác.', 'A sheet of the template has another name.'],
    ['ChiTieu đổi thành Sheet1.', 'ChiTieu is now Sheet1.'],
    ['Một trang tính khác chép lại phần lớn nội dung.', 'Another sheet repeats most of its words.'],
  ),
  page(
    'sheet-hidden',
    ['Trang tính hiện trong biểu mẫu nay bị ẩn.', 'A sheet visible in the template is hidden.'],
    ['Ẩn trang tính ThuyetMinh.', 'ThuyetMinh is hidden.'],
    ['Ẩn cho gọn khi in.', 'Hidden for printing.'],
  ),
  page(
    'protection-removed',
    ['Trang tính được khóa trong biểu mẫu nay đã bỏ khóa.', 'A protected sheet is no longer protected.'],
    ['Bỏ khóa để chỉnh độ rộng cột.', 'Unprotected to widen a column.'],
    ['Phần mềm khác không giữ khóa khi lưu.', 'Another program drops protection on saving.'],
  ),
  page(
    'name-removed',
    ['Tên vùng của biểu mẫu bị mất hoặc trỏ tới ô đã xóa.', 'A defined name is gone or points to deleted cells.'],
    ['Chép trang tính sang sổ mới.', 'The sheet was copied to a new workbook.'],
    ['Phần mềm khác bỏ tên khi lưu.', 'Another program drops names on saving.'],
  ),
  page(
    'validation-removed',
    ['Ô nhập liệu không còn kiểm tra khi gõ.', 'Inputs no longer check what is typed.'],
    ['Dán đè từ sổ khác.', 'Pasted over from elsewhere.'],
    ['Phần mềm khác bỏ ràng buộc khi lưu.', 'Another program drops validations on saving.'],
  ),
  page(
    'fixed-cell-changed',
    ['Chữ hoặc số cố định, bị khóa của biểu mẫu đã khác.', 'Fixed words or figures in locked cells differ.'],
    ['Mục tiêu 80 bị sửa thành 60.', 'The target 80 became 60.'],
    ['Sửa lỗi chính tả có báo trước.', 'A spelling was corrected with notice.'],
  ),
  page(
    'template-version',
    ['Sổ mang dấu phiên bản khác biểu mẫu đem so.', 'The workbook carries the mark of another version.'],
    ['catalogueVersion 1.0.0 so với 1.1.0.', 'catalogueVersion 1.0.0 against 1.1.0.'],
    ['Hai phiên bản được chấp nhận song song.', 'Both versions are accepted.'],
  ),
  page(
    'template-unknown',
    [
      'Không dựng lại được đúng biểu mẫu đã phát hành, nên không so công thức.',
      'The issued template cannot be laid out again, so formulas are not compared.',
    ],
    ['Sổ phát hành bằng bản cũ của phần mềm.', 'Issued by an older version of the program.'],
    ['Chỉ là lưu ý.', 'A note only.'],
  ),
  page(
    'changed-since-previous',
    ['Công thức khác với báo cáo kỳ trước của cùng đơn vị.', 'A formula differs from the previous report of the unit.'],
    ['Kỳ trước SUM(B3:B9), kỳ này SUM(B3:B8).', 'SUM(B3:B9) before, SUM(B3:B8) now.'],
    ['Biểu đã được sửa đúng giữa hai kỳ.', 'The form was corrected in between.'],
  ),
  page(
    'total-of-units',
    ['Con số toàn tỉnh khác tổng của các đơn vị.', 'The figure of the province differs from the sum of its units.'],
    ['Tỉnh ghi 1.763, các đơn vị cộng được 1.729.', '1,763 against 1,729.'],
    ['Thiếu báo cáo của một đơn vị.', 'The report of a unit is missing.'],
  ),
];
