/** Rules that suspect, by comparing a cell with the ones around it. */
import { pageOf, type RulePage } from './page.ts';

const page = pageOf('heuristic');

export const SUSPICION_PAGES: readonly RulePage[] = [
  page(
    'deviates-from-neighbours',
    [
      'Công thức khác các ô quanh nó ở đúng một điểm: thiếu hoặc thừa một số hạng, khác hàm, khác dấu.',
      'A formula differs from those around it in one respect: a term, a function, a sign.',
    ],
    ['B+C, B+C, B, B+C.', 'B+C, B+C, B, B+C.'],
    ['Dòng hay cột đó thật sự tính khác.', 'The row or column really computes otherwise.'],
  ),
  page(
    'reference-off',
    [
      'Một tham chiếu lệch hàng hoặc cột so với các ô cùng loại, hoặc một tỷ trọng chia cho tổng không chứa nó.',
      'One reference is off against its peers, or a share is of a total that does not count it.',
    ],
    ['=B4*C5 giữa =B3*C3 và =B5*C5.', '=B4*C5 between =B3*C3 and =B5*C5.'],
    ['Cố ý lấy năm gốc hoặc hệ số riêng.', 'A base year or a rate of its own.'],
  ),
  page(
    'range-short',
    [
      'Vùng cộng dừng sớm, bắt đầu muộn hoặc bỏ sót giữa chừng những số, những tổng phụ cùng loại mà không ai khác cộng.',
      'A range stops early, begins late or skips figures, or subtotals, of its kind that nobody else adds up.',
    ],
    ['SUM(B3:B9) ở B12 khi B10 có số.', 'SUM(B3:B9) in B12 with a figure in B10.'],
    ['Dòng “trong đó”, số không thuộc tổng.', '“Of which” rows.'],
  ),
  page(
    'range-over',
    ['Vùng tính lấy thừa ô so với các ô cùng loại.', 'A range takes in more than its peers.'],
    ['SUM(B2:B9) khi các cột khác SUM(C3:C9).', 'SUM(B2:B9) where others have SUM(C3:C9).'],
    ['Ô thừa trống hoặc thuộc cột đó.', 'The extra cell belongs there.'],
  ),
  page(
    'sum-over-heading',
    ['Vùng tính lấy cả năm ở dòng tiêu đề.', 'A range counts the year of its heading.'],
    ['SUM(B2:B9) với B2 = 2023.', 'SUM(B2:B9) with 2023 in B2.'],
    ['Con số thật sự rơi vào khoảng các năm.', 'A figure that happens to look like a year.'],
  ),
  page(
    'forgotten-anchor',
    [
      'Bản chép đầu đọc một con số, các bản sau trượt sang ô trống: thiếu dấu $.',
      'The first copy reads a figure, the rest slide to blanks: a $ is missing.',
    ],
    ['=B5*H1, =B6*H2 với H2 trống.', '=B5*H1, =B6*H2 with H2 blank.'],
    ['Các ô kia sẽ được điền sau.', 'The cells are yet to be filled.'],
  ),
  page(
    'constant-among-formulas',
    ['Số gõ tay nằm giữa các ô cùng một công thức.', 'A typed number among copies of one formula.'],
    ['=B3*C3, 125, =B5*C5.', '=B3*C3, 125, =B5*C5.'],
    ['Số thực tế thay cho dự báo.', 'An actual instead of a forecast.'],
  ),
  page(
    'magic-number',
    ['Con số viết thẳng trong công thức mà các ô cùng loại không có.', 'A number in a formula that its peers lack.'],
    ['=SUM(B3:B9)+350.', '=SUM(B3:B9)+350.'],
    ['Điều chỉnh có ghi chú.', 'An adjustment with a note.'],
  ),
  page(
    'progression-broken',
    ['Dãy tham chiếu tiến đều bị ngắt ở một ô.', 'References advancing by even steps break at one cell.'],
    ['=B5, =B8, =B10, =B14.', '=B5, =B8, =B10, =B14.'],
    ['Nguồn thật sự cách quãng.', 'The source itself skips.'],
  ),
  page(
    'size-jump',
    [
      'Con số lệch bậc nghìn hoặc triệu so với các số cùng hàng hay kỳ trước.',
      'A figure a thousand or a million times off its row or the previous report.',
    ],
    ['23.618.000 giữa các số cỡ 23.618.', '23,618,000 among figures of 23,618.'],
    ['Khoản lớn bất thường có thật.', 'A new, large item.'],
  ),
];
