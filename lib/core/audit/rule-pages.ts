/**
 * A page for every rule of the audit: what it catches, an example, when it may be wrong. The README's auditor section is
 * written from this table; ids are stable.
 */
import type { Language } from '../book/language.ts';
import type { Certainty } from '../findings/finding.ts';

export interface RulePage {
  readonly id: string;
  readonly certainty: Certainty;
  readonly catches: Readonly<Record<Language, string>>;
  readonly example: Readonly<Record<Language, string>>;
  readonly mayBeWrong: Readonly<Record<Language, string>>;
}

const page = (
  id: string,
  certainty: Certainty,
  catches: readonly [string, string],
  example: readonly [string, string],
  mayBeWrong: readonly [string, string],
): RulePage => ({
  id: `audit.${id}`,
  certainty,
  catches: { vi: catches[0], en: catches[1] },
  example: { vi: example[0], en: example[1] },
  mayBeWrong: { vi: mayBeWrong[0], en: mayBeWrong[1] },
});

export const RULE_PAGES: readonly RulePage[] = [
  page(
    'formula-typed-over',
    'certain',
    [
      'Ô có công thức trong biểu mẫu nay là một con số hay chữ gõ tay.',
      'A cell with a formula in the template holds something typed.',
    ],
    ['J14 gõ 80,5 thay cho công thức tỷ lệ.', 'J14 holds 80.5 instead of the ratio.'],
    ['Biểu mẫu cho phép gõ đè ô đó.', 'The template allows the cell to be overwritten.'],
  ),
  page(
    'formula-removed',
    'certain',
    ['Ô có công thức trong biểu mẫu nay để trống.', 'A cell with a formula in the template is blank.'],
    ['J14 bị xóa bằng phím Delete.', 'J14 was cleared.'],
    ['Chỉ tiêu được bỏ khỏi biểu một cách chính thức.', 'The row was dropped from the form officially.'],
  ),
  page(
    'formula-changed',
    'certain',
    [
      'Công thức tính khác công thức của biểu mẫu, sau khi đã tính đến dòng, cột được chèn hoặc dời.',
      "A formula computes something else than the template's, moved rows and columns allowed for.",
    ],
    ['J13 tính từ H14/I14 của dòng dưới.', 'J13 takes H14/I14 of the next row.'],
    ['Biểu mẫu đem so không phải biểu mẫu đã phát hành.', 'The template compared with is not the issued one.'],
  ),
  page(
    'ratio-swapped',
    'certain',
    ['Tử số và mẫu số đổi chỗ trong công thức tỷ lệ.', 'Numerator and denominator have changed places.'],
    ['I14/H14 thay cho H14/I14.', 'I14/H14 instead of H14/I14.'],
    ['Hầu như không.', 'Hardly ever.'],
  ),
  page(
    'anchor-changed',
    'certain',
    [
      'Dấu $ trong công thức khác biểu mẫu; kết quả chưa đổi nhưng chép đi sẽ sai.',
      'The $ marks differ; the result is the same, copies will not be.',
    ],
    ['H$14 thay cho H14.', 'H$14 instead of H14.'],
    ['Phần mềm khác viết lại tham chiếu khi lưu.', 'Another program rewrote references on saving.'],
  ),
  page(
    'formula-in-input',
    'certain',
    ['Ô để nhập số liệu lại có công thức.', 'An input holds a formula.'],
    ['=Sheet2!B5 trong ô tử số.', '=Sheet2!B5 in a numerator.'],
    ['Cộng tại chỗ như =12+30 chỉ được nêu để biết.', 'Sums on the spot such as =12+30 are only mentioned.'],
  ),
  page(
    'inserted-row-without-formula',
    'certain',
    [
      'Dòng chèn thêm có số liệu nhưng thiếu công thức của khối.',
      'An inserted row has figures but not the formulas of its block.',
    ],
    ['Chèn một dòng giữa biểu, cột tỷ lệ bỏ trống.', 'A row put in, its ratio left blank.'],
    ['Dòng chèn là ghi chú có chứa số.', 'The inserted row is a note with a number in it.'],
  ),
  page(
    'inserted-row-outside-total',
    'certain',
    [
      'Dòng chèn thêm nằm ngay dưới vùng cộng nên tổng không lấy.',
      'An inserted row lies just below the range of its total.',
    ],
    ['SUM(B3:B9) khi dòng mới là dòng 10.', 'SUM(B3:B9) with the new row 10.'],
    ['Dòng chèn cố ý để ngoài tổng.', 'The row is left out on purpose.'],
  ),
  page(
    'row-removed',
    'certain',
    ['Dòng có công thức của biểu mẫu không còn.', 'A row of the template with formulas is gone.'],
    ['Xóa dòng chỉ tiêu I.9.', 'The row of I.9 was deleted.'],
    ['Dòng còn đó nhưng cả khóa và tên đều bị sửa.', 'The row is there with both key and name rewritten.'],
  ),
  page(
    'sheet-removed',
    'certain',
    ['Trang của biểu mẫu không còn.', 'A sheet of the template is missing.'],
    ['Chỉ gửi lại một trang.', 'Only one sheet was sent.'],
    ['Đơn vị được phép chỉ gửi một phần.', 'The unit may send a part only.'],
  ),
  page(
    'sheet-renamed',
    'certain',
    ['Trang của biểu mẫu mang tên khác.', 'A sheet of the template has another name.'],
    ['ChiTieu đổi thành Sheet1.', 'ChiTieu is now Sheet1.'],
    ['Một trang khác chép lại phần lớn nội dung.', 'Another sheet repeats most of its words.'],
  ),
  page(
    'sheet-hidden',
    'certain',
    ['Trang hiện trong biểu mẫu nay bị ẩn.', 'A sheet visible in the template is hidden.'],
    ['Ẩn trang ThuyetMinh.', 'ThuyetMinh is hidden.'],
    ['Ẩn cho gọn khi in.', 'Hidden for printing.'],
  ),
  page(
    'protection-removed',
    'certain',
    ['Trang được khóa trong biểu mẫu nay đã bỏ khóa.', 'A protected sheet is no longer protected.'],
    ['Bỏ khóa để chỉnh độ rộng cột.', 'Unprotected to widen a column.'],
    ['Phần mềm khác không giữ khóa khi lưu.', 'Another program drops protection on saving.'],
  ),
  page(
    'name-removed',
    'certain',
    ['Tên vùng của biểu mẫu bị mất hoặc trỏ tới ô đã xóa.', 'A defined name is gone or points to deleted cells.'],
    ['Chép trang sang sổ mới.', 'The sheet was copied to a new workbook.'],
    ['Phần mềm khác bỏ tên khi lưu.', 'Another program drops names on saving.'],
  ),
  page(
    'validation-removed',
    'certain',
    ['Ô nhập liệu không còn kiểm tra khi gõ.', 'Inputs no longer check what is typed.'],
    ['Dán đè từ sổ khác.', 'Pasted over from elsewhere.'],
    ['Phần mềm khác bỏ ràng buộc khi lưu.', 'Another program drops validations on saving.'],
  ),
  page(
    'fixed-cell-changed',
    'certain',
    ['Chữ hoặc số cố định, bị khóa của biểu mẫu đã khác.', 'Fixed words or figures in locked cells differ.'],
    ['Mục tiêu 80 bị sửa thành 60.', 'The target 80 became 60.'],
    ['Sửa lỗi chính tả có báo trước.', 'A spelling was corrected with notice.'],
  ),
  page(
    'template-version',
    'certain',
    ['Sổ mang dấu phiên bản khác biểu mẫu đem so.', 'The workbook carries the mark of another version.'],
    ['catalogueVersion 1.0.0 so với 1.1.0.', 'catalogueVersion 1.0.0 against 1.1.0.'],
    ['Hai phiên bản được chấp nhận song song.', 'Both versions are accepted.'],
  ),
  page(
    'template-unknown',
    'certain',
    [
      'Không dựng lại được đúng biểu mẫu đã phát hành, nên không so công thức.',
      'The issued template cannot be laid out again, so formulas are not compared.',
    ],
    ['Sổ phát hành bằng bản cũ của phần mềm.', 'Issued by an older version of the program.'],
    ['Chỉ để biết.', 'For information.'],
  ),
  page(
    'changed-since-previous',
    'certain',
    ['Công thức khác với báo cáo kỳ trước của cùng đơn vị.', 'A formula differs from the previous report of the unit.'],
    ['Kỳ trước SUM(B3:B9), kỳ này SUM(B3:B8).', 'SUM(B3:B9) before, SUM(B3:B8) now.'],
    ['Biểu đã được sửa đúng giữa hai kỳ.', 'The form was corrected in between.'],
  ),
  page(
    'total-of-units',
    'certain',
    ['Con số toàn tỉnh khác tổng của các đơn vị.', 'The figure of the province differs from the sum of its units.'],
    ['Tỉnh ghi 1.763, các đơn vị cộng được 1.729.', '1,763 against 1,729.'],
    ['Thiếu báo cáo của một đơn vị.', 'The report of a unit is missing.'],
  ),
  page(
    'stale-result',
    'computed',
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
    'computed',
    ['Đếm các công thức không tính thử được và lý do.', 'Counts formulas that could not be worked out again, and why.'],
    ['12 công thức dùng TODAY().', '12 formulas use TODAY().'],
    ['Không phải là lỗi.', 'It is no fault.'],
  ),
  page(
    'never-calculated',
    'computed',
    ['Công thức chưa có kết quả.', 'A formula without a result.'],
    ['Tệp do phần mềm khác ghi ra.', 'A file written by a program.'],
    ['Hầu như không.', 'Hardly ever.'],
  ),
  page(
    'manual-calculation',
    'computed',
    ['Sổ đặt chế độ tính tay.', 'The workbook calculates manually.'],
    ['Tùy chọn tính toán: Thủ công.', 'Calculation options: manual.'],
    ['Sổ rất lớn, cố ý tính tay.', 'A very large workbook, on purpose.'],
  ),
  page(
    'iterative-calculation',
    'computed',
    ['Sổ bật tính lặp.', 'Iterative calculation is on.'],
    ['Tùy chọn tính lặp.', 'The option is ticked.'],
    ['Mô hình cần tính lặp.', 'A model that needs it.'],
  ),
  page(
    'precision-as-displayed',
    'computed',
    ['Sổ tính bằng số đã làm tròn để hiển thị.', 'The workbook calculates with the digits shown.'],
    ['1/3 hiện 0,33 thì tính bằng 0,33.', '1/3 shown as 0.33 counts as 0.33.'],
    ['Cố ý theo quy định kế toán.', 'On purpose, in accounts.'],
  ),
  page(
    'error-value',
    'computed',
    [
      'Ô hiện lỗi do chính công thức của nó, không phải lỗi lây từ ô khác; nhiều ô cùng lỗi thì nói một lần cho cả trang.',
      'A cell shows an error of its own making; many cells with one error are told once for the sheet.',
    ],
    ['#VALUE! vì cộng chữ với số.', '#VALUE! from adding words.'],
    ['#N/A cố ý để bỏ điểm trên biểu đồ.', '#N/A on purpose, for charts.'],
  ),
  page(
    'broken-reference',
    'computed',
    ['Công thức còn chữ #REF! vì ô được đọc đã bị xóa.', 'A formula holds #REF!: what it read was deleted.'],
    ['SUM(#REF!;B4).', 'SUM(#REF!,B4).'],
    ['Hầu như không.', 'Hardly ever.'],
  ),
  page(
    'hidden-error',
    'computed',
    [
      'IFERROR hoặc ISERROR che một lỗi thật dù số liệu đã điền.',
      'IFERROR or ISERROR hides a real error though inputs are filled in.',
    ],
    ['IFERROR(A1/B1;0) với B1 là chữ.', 'IFERROR(A1/B1,0) with words in B1.'],
    ['Cố ý coi lỗi là 0.', 'The error is meant to count as 0.'],
  ),
  page(
    'external-link',
    'computed',
    ['Công thức lấy số từ tệp khác.', 'Formulas read another file.'],
    ['[1]Bieu!C7.', '[1]Form!C7.'],
    ['Danh mục chung được phép dùng.', 'An allowed master list.'],
  ),
  page(
    'text-number',
    'computed',
    [
      'Số lưu dạng chữ ở nơi công thức cần số; hiểu cả cách viết 1.234,5.',
      'A number kept as text where a formula wants a figure.',
    ],
    ['“4.911” gõ có dấu nháy.', '“4.911” typed with an apostrophe.'],
    ['Mã số trông như con số.', 'A code that looks like a number.'],
  ),
  page(
    'not-a-number-in-range',
    'computed',
    [
      'Chữ xen giữa vùng số được cộng; nói một lần cho cả trang.',
      'Words among figures that are added up; told once for the sheet.',
    ],
    ['“chưa có” trong cột số.', '“n/a” in a column of figures.'],
    ['Chữ thay cho số 0 một cách cố ý.', 'Words standing for 0.'],
  ),
  page(
    'blank-input',
    'computed',
    [
      'Một công thức đọc ô trống trong khi mọi bản chép của nó đều có số.',
      'One formula reads a blank where all its copies find figures.',
    ],
    ['B9/C9 khi C9 trống.', 'B9/C9 with C9 blank.'],
    ['Số liệu đúng là không có.', 'There is no such figure.'],
  ),
  page(
    'hidden-in-total',
    'computed',
    ['Tổng cộng cả dòng, cột đang ẩn có số khác 0.', 'A total counts hidden rows or columns.'],
    ['Ẩn dòng 12 trong SUM(B3:B20).', 'Row 12 of SUM(B3:B20) is hidden.'],
    ['Ẩn chi tiết cho gọn, tổng vẫn đúng.', 'Details hidden for brevity.'],
  ),
  page(
    'hidden-sheet-in-total',
    'computed',
    ['Tổng lấy số từ trang ẩn.', 'A total reads a hidden sheet.'],
    ['SUM(Nhap!B2:B9) với Nhap bị ẩn.', 'SUM(Draft!B2:B9), Draft hidden.'],
    ['Trang phụ do biểu mẫu ẩn sẵn.', 'A helper sheet the template hides.'],
  ),
  page(
    'circular-reference',
    'computed',
    ['Công thức đọc lại chính nó.', 'A formula reads itself.'],
    ['B10 = SUM(B3:B10).', 'B10 = SUM(B3:B10).'],
    ['Nhánh IF không bao giờ chạy tới (khi đó chỉ là cảnh báo).', 'A branch of IF never taken (then a warning only).'],
  ),
  page(
    'double-count',
    'computed',
    ['Vùng cộng chứa cả chi tiết và tổng phụ của chính chúng.', 'A range holds details and their subtotal.'],
    ['SUM(B3:B20) khi B9 = SUM(B3:B8).', 'SUM(B3:B20) with B9 = SUM(B3:B8).'],
    ['Tổng kiểm tra cố ý cộng đôi rồi chia 2 ở ô khác.', 'A check total halved elsewhere.'],
  ),
  page(
    'approximate-lookup',
    'computed',
    ['Dò gần đúng trên bảng chưa sắp xếp.', 'The nearest match in an unsorted table.'],
    ['VLOOKUP(A2;D:E;2) thiếu FALSE.', 'VLOOKUP(A2,D:E,2) without FALSE.'],
    ['Bảng sắp xếp theo quy tắc khác.', 'Sorted by another rule.'],
  ),
  page(
    'lookup-shifted',
    'computed',
    [
      'Số thứ tự cột vượt bảng, hoặc bảng trượt khi chép.',
      'The column number lies past the table, or the table slides with copies.',
    ],
    ['VLOOKUP(A3;D3:F20;2;0) chép xuống.', 'VLOOKUP(A3,D3:F20,2,0) copied down.'],
    ['Bảng cố ý bắt đầu từ dòng hiện tại.', 'The table is meant to begin at the current row.'],
  ),
  page(
    'shown-digits',
    'computed',
    [
      'Các số đã làm tròn để hiển thị cộng lại không bằng tổng hiển thị.',
      'Rounded digits shown do not add up to the total shown.',
    ],
    ['33 + 33 + 33 hiện tổng 100.', '33 + 33 + 33 under a total of 100.'],
    ['Không phải là lỗi tính.', 'The total is not wrong.'],
  ),
  page(
    'deviates-from-neighbours',
    'heuristic',
    [
      'Công thức khác các ô quanh nó ở đúng một điểm: thiếu hoặc thừa một số hạng, khác hàm, khác dấu.',
      'A formula differs from those around it in one respect: a term, a function, a sign.',
    ],
    ['B+C, B+C, B, B+C.', 'B+C, B+C, B, B+C.'],
    ['Dòng hay cột đó thật sự tính khác.', 'The row or column really computes otherwise.'],
  ),
  page(
    'reference-off',
    'heuristic',
    [
      'Một tham chiếu lệch hàng hoặc cột so với các ô cùng loại, hoặc một tỷ trọng chia cho tổng không chứa nó.',
      'One reference is off against its peers, or a share is of a total that does not count it.',
    ],
    ['=B4*C5 giữa =B3*C3 và =B5*C5.', '=B4*C5 between =B3*C3 and =B5*C5.'],
    ['Cố ý lấy năm gốc hoặc hệ số riêng.', 'A base year or a rate of its own.'],
  ),
  page(
    'range-short',
    'heuristic',
    [
      'Vùng cộng dừng sớm, bắt đầu muộn hoặc bỏ sót giữa chừng những số, những tổng phụ cùng loại mà không ai khác cộng.',
      'A range stops early, begins late or skips figures, or subtotals, of its kind that nobody else adds up.',
    ],
    ['SUM(B3:B9) ở B12 khi B10 có số.', 'SUM(B3:B9) in B12 with a figure in B10.'],
    ['Dòng “trong đó”, số không thuộc tổng.', '“Of which” rows.'],
  ),
  page(
    'range-over',
    'heuristic',
    ['Vùng tính lấy thừa ô so với các ô cùng loại.', 'A range takes in more than its peers.'],
    ['SUM(B2:B9) khi các cột khác SUM(C3:C9).', 'SUM(B2:B9) where others have SUM(C3:C9).'],
    ['Ô thừa trống hoặc thuộc cột đó.', 'The extra cell belongs there.'],
  ),
  page(
    'sum-over-heading',
    'heuristic',
    ['Vùng tính lấy cả năm ở dòng tiêu đề.', 'A range counts the year of its heading.'],
    ['SUM(B2:B9) với B2 = 2023.', 'SUM(B2:B9) with 2023 in B2.'],
    ['Con số thật sự rơi vào khoảng các năm.', 'A figure that happens to look like a year.'],
  ),
  page(
    'forgotten-anchor',
    'heuristic',
    [
      'Bản chép đầu đọc một con số, các bản sau trượt sang ô trống: thiếu dấu $.',
      'The first copy reads a figure, the rest slide to blanks: a $ is missing.',
    ],
    ['=B5*H1, =B6*H2 với H2 trống.', '=B5*H1, =B6*H2 with H2 blank.'],
    ['Các ô kia sẽ được điền sau.', 'The cells are yet to be filled.'],
  ),
  page(
    'constant-among-formulas',
    'heuristic',
    ['Số gõ tay nằm giữa các ô cùng một công thức.', 'A typed number among copies of one formula.'],
    ['=B3*C3, 125, =B5*C5.', '=B3*C3, 125, =B5*C5.'],
    ['Số thực tế thay cho dự báo.', 'An actual instead of a forecast.'],
  ),
  page(
    'magic-number',
    'heuristic',
    ['Con số viết thẳng trong công thức mà các ô cùng loại không có.', 'A number in a formula that its peers lack.'],
    ['=SUM(B3:B9)+350.', '=SUM(B3:B9)+350.'],
    ['Điều chỉnh có ghi chú.', 'An adjustment with a note.'],
  ),
  page(
    'progression-broken',
    'heuristic',
    ['Dãy tham chiếu tiến đều bị ngắt ở một ô.', 'References advancing by even steps break at one cell.'],
    ['=B5, =B8, =B10, =B14.', '=B5, =B8, =B10, =B14.'],
    ['Nguồn thật sự cách quãng.', 'The source itself skips.'],
  ),
  page(
    'size-jump',
    'heuristic',
    [
      'Con số lệch bậc nghìn hoặc triệu so với các số cùng hàng hay kỳ trước.',
      'A figure a thousand or a million times off its row or the previous report.',
    ],
    ['23.618.000 giữa các số cỡ 23.618.', '23,618,000 among figures of 23,618.'],
    ['Khoản lớn bất thường có thật.', 'A new, large item.'],
  ),
];
