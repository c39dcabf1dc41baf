/** Rules about what a workbook itself shows: stored results, errors, totals, settings. */
import { pageOf, type RulePage } from './page.ts';

const page = pageOf('computed');

export const COMPUTED_PAGES: readonly RulePage[] = [
  page(
    'stale-result',
    [
      'Kết quả đang lưu không phải kết quả của công thức trên số liệu đang lưu.',
      'The stored result is not what the formula gives on the stored figures.',
    ],
    ['Lưu 60 trong khi 240/300 = 80.', '60 is stored, 240/300 = 80.'],
    [
      'Hàm mà hai chương trình tính khác nhau; những hàm đã biết được bỏ qua.',
      'Functions that programs compute differently; known ones are passed over.',
    ],
  ),
  page(
    'not-checked',
    ['Đếm các công thức không tính thử được và lý do.', 'Counts formulas that could not be worked out again, and why.'],
    ['12 công thức dùng TODAY().', '12 formulas use TODAY().'],
    ['Không phải là lỗi.', 'It is no fault.'],
  ),
  page(
    'never-calculated',
    ['Công thức chưa có kết quả.', 'A formula without a result.'],
    ['Tệp do phần mềm khác ghi ra.', 'A file written by a program.'],
    ['Hầu như không.', 'Hardly ever.'],
  ),
  page(
    'manual-calculation',
    ['Sổ đặt chế độ tính tay.', 'The workbook calculates manually.'],
    ['Tùy chọn tính toán: Thủ công.', 'Calculation options: manual.'],
    ['Sổ rất lớn, cố ý tính tay.', 'A very large workbook, on purpose.'],
  ),
  page(
    'iterative-calculation',
    ['Sổ bật tính lặp.', 'Iterative calculation is on.'],
    ['Tùy chọn tính lặp.', 'The option is ticked.'],
    ['Mô hình cần tính lặp.', 'A model that needs it.'],
  ),
  page(
    'precision-as-displayed',
    ['Sổ tính bằng số đã làm tròn để hiển thị.', 'The workbook calculates with the digits shown.'],
    ['1/3 hiện 0,33 thì tính bằng 0,33.', '1/3 shown as 0.33 counts as 0.33.'],
    ['Cố ý theo quy định kế toán.', 'On purpose, in accounts.'],
  ),
  page(
    'error-value',
    [
      'Ô hiện lỗi do chính công thức của nó, không phải lỗi lây từ ô khác; nhiều ô cùng lỗi thì nói một lần cho cả trang tính.',
      'A cell shows an error of its own making; many cells with one error are told once for the sheet.',
    ],
    ['#VALUE! vì cộng chữ với số.', '#VALUE! from adding words.'],
    ['#N/A cố ý để bỏ điểm trên biểu đồ.', '#N/A on purpose, for charts.'],
  ),
  page(
    'broken-reference',
    ['Công thức còn chữ #REF! vì ô được đọc đã bị xóa.', 'A formula holds #REF!: what it read was deleted.'],
    ['SUM(#REF!;B4).', 'SUM(#REF!,B4).'],
    ['Hầu như không.', 'Hardly ever.'],
  ),
  page(
    'hidden-error',
    [
      'IFERROR hoặc ISERROR che một lỗi thật dù số liệu đã điền.',
      'IFERROR or ISERROR hides a real error though inputs are filled in.',
    ],
    ['IFERROR(A1/B1;0) với B1 là chữ.', 'IFERROR(A1/B1,0) with words in B1.'],
    ['Cố ý coi lỗi là 0.', 'The error is meant to count as 0.'],
  ),
  page(
    'external-link',
    ['Công thức lấy số từ tệp khác.', 'Formulas read another file.'],
    ['[1]Bieu!C7.', '[1]Form!C7.'],
    ['Danh mục chung được phép dùng.', 'An allowed master list.'],
  ),
  page(
    'text-number',
    [
      'Số lưu dạng chữ ở nơi công thức cần số; hiểu cả cách viết 1.234,5.',
      'A number kept as text where a formula wants a figure.',
    ],
    ['“4.911” gõ có dấu nháy.', '“4.911” typed with an apostrophe.'],
    ['Mã số trông như con số.', 'A code that looks like a number.'],
  ),
  page(
    'not-a-number-in-range',
    [
      'Chữ xen giữa vùng số được cộng; nói một lần cho cả trang tính.',
      'Words among figures that are added up; told once for the sheet.',
    ],
    ['“chưa có” trong cột số.', '“n/a” in a column of figures.'],
    ['Chữ thay cho số 0 một cách cố ý.', 'Words standing for 0.'],
  ),
  page(
    'blank-input',
    [
      'Một công thức đọc ô trống trong khi mọi bản chép của nó đều có số.',
      'One formula reads a blank where all its copies find figures.',
    ],
    ['B9/C9 khi C9 trống.', 'B9/C9 with C9 blank.'],
    ['Số liệu đúng là không có.', 'There is no such figure.'],
  ),
  page(
    'hidden-in-total',
    ['Tổng cộng cả dòng, cột đang ẩn có số khác 0.', 'A total counts hidden rows or columns.'],
    ['Ẩn dòng 12 trong SUM(B3:B20).', 'Row 12 of SUM(B3:B20) is hidden.'],
    ['Ẩn chi tiết cho gọn, tổng vẫn đúng.', 'Details hidden for brevity.'],
  ),
  page(
    'hidden-sheet-in-total',
    ['Tổng lấy số từ trang tính ẩn.', 'A total reads a hidden sheet.'],
    ['SUM(Nhap!B2:B9) với Nhap bị ẩn.', 'SUM(Draft!B2:B9), Draft hidden.'],
    ['Trang tính phụ do biểu mẫu ẩn sẵn.', 'A helper sheet the template hides.'],
  ),
  page(
    'circular-reference',
    ['Công thức đọc lại chính nó.', 'A formula reads itself.'],
    ['B10 = SUM(B3:B10).', 'B10 = SUM(B3:B10).'],
    ['Nhánh IF không bao giờ chạy tới (khi đó chỉ là cảnh báo).', 'A branch of IF never taken (then a warning only).'],
  ),
  page(
    'double-count',
    ['Vùng cộng chứa cả chi tiết và tổng phụ của chính chúng.', 'A range holds details and their subtotal.'],
    ['SUM(B3:B20) khi B9 = SUM(B3:B8).', 'SUM(B3:B20) with B9 = SUM(B3:B8).'],
    ['Tổng kiểm tra cố ý cộng đôi rồi chia 2 ở ô khác.', 'A check total halved elsewhere.'],
  ),
  page(
    'approximate-lookup',
    ['Dò gần đúng trên bảng chưa sắp xếp.', 'The nearest match in an unsorted table.'],
    ['VLOOKUP(A2;D:E;2) thiếu FALSE.', 'VLOOKUP(A2,D:E,2) without FALSE.'],
    ['Bảng sắp xếp theo quy tắc khác.', 'Sorted by another rule.'],
  ),
  page(
    'lookup-shifted',
    [
      'Số thứ tự cột vượt bảng, hoặc bảng trượt khi chép.',
      'The column number lies past the table, or the table slides with copies.',
    ],
    ['VLOOKUP(A3;D3:F20;2;0) chép xuống.', 'VLOOKUP(A3,D3:F20,2,0) copied down.'],
    ['Bảng cố ý bắt đầu từ dòng hiện tại.', 'The table is meant to begin at the current row.'],
  ),
  page(
    'shown-digits',
    [
      'Các số đã làm tròn để hiển thị cộng lại không bằng tổng hiển thị.',
      'Rounded digits shown do not add up to the total shown.',
    ],
    ['33 + 33 + 33 hiện tổng 100.', '33 + 33 + 33 under a total of 100.'],
    ['Không phải là lỗi tính.', 'The total is not wrong.'],
  ),
];
