import fc from 'fast-check';
import { figuresIn } from '../../lib/core/rules/texts/figures-in-text.ts';
import { partsDisagree } from '../../lib/core/rules/texts/parts-disagree.ts';
import { quantitiesIn, sameQuantity } from '../../lib/core/rules/texts/quantities-in-text.ts';
import { ratiosIn } from '../../lib/core/rules/texts/ratios-in-text.ts';
import { sumsIn } from '../../lib/core/rules/texts/sums-in-text.ts';
import { writtenSumsIn } from '../../lib/core/rules/texts/written-sums.ts';

const shown = (text: string) =>
  figuresIn(text).map(
    ({ value, of, percent }) => `${value.toFixed()}${of ? `/${of.toFixed()}` : ''}${percent ? '%' : ''}`,
  );

test.each<[string, string[]]>([
  ['4.223/8.411, đạt 7.47%', ['4223/8411', '7.47%']],
  ['1.402 hồ sơ/1.729 tổng số hồ sơ tiếp nhận (đạt 81,1%)', ['1402/1729', '81.1%']],
  ['13/13 xã, phường; 06/6 trạm y tế', ['13/13', '6/6']],
  ['tổng kinh phí 23.618.000.000 đồng', ['23618000000']],
  ['Kế hoạch số 32/KH-UBND ngày 03/02/2023 của UBND thị xã', []],
  ['Nghị định số 42/2022/NĐ-CP ngày 24/6/2022', []],
  ['Nghị quyết số 06-NQ/TU, Đề án 06, mức độ 3, 4', []],
  ['giai đoạn 2021-2025, năm 2023, tháng 6/2023', []],
  ['theo tiêu chuẩn ISO 9001:2015', []],
  ['dân số từ 15 tuổi trở lên đạt 90%', ['90%']],
  ['truy cập https://onetouch.edu.vn/2023/12 để học', []],
  ['mạng 4G, 5G tại 100 % địa bàn', ['100%']],
  ['04 sản phẩm 4 sao', ['4']],
])('figures of “%s”', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

const ratios = (text: string) =>
  ratiosIn(text).map(({ part, percentage }) => `${part.value}/${part.of} ${percentage.value}`);

test.each<[string, string[]]>([
  ['tỷ lệ trực tuyến/tổng hồ sơ đạt 509/586, đạt tỷ lệ 86,8%', ['509/586 86.8']],
  ['có 160/183 (chiếm tỷ lệ 87%) cán bộ', ['160/183 87']],
  ['75/75 thôn, tổ dân phố đã thành lập được Tổ công nghệ số cộng đồng, đạt 100%)', ['75/75 100']],
  ['23/1340 doanh nghiệp đạt 1.72%; 100% các doanh nghiệp', ['23/1340 1.72']],
  ['đạt 98% (1204/1223 doanh nghiệp)', ['1204/1223 98']],
  ['398/454 hồ sơ, đạt trên 85%', ['398/454 85']],
  // Percentages of something else.
  ['556/580 giáo viên sử dụng thành thạo máy tính; đạt 95% kế hoạch', []],
  ['5/6 xã đạt chuẩn nông thôn mới, tỷ lệ hộ nghèo đạt 2%', []],
  ['5/6 xã đạt chuẩn. Đạt 98% kế hoạch', []],
  ['13/13 xã, phường có 95% hộ dùng Internet', []],
])('fractions with their percentage in “%s”', (text, expected) => {
  expect(ratios(text)).toEqual(expected);
});

/** The sums of the source documents; `{}` is the number a case changes. */
const SUMS: [string, string, string, string][] = [
  [
    'Tổng số thủ tục hành chính được đưa vào phần mềm một cửa điện tử là 261 thủ tục, trong đó tổng số dịch vụ công là 21 dịch vụ; tổng số dịch vụ công trực tuyến một phần là 59 dịch vụ; tổng số dịch vụ công trực tuyến toàn trình là {} dịch vụ',
    '181',
    '180',
    '281',
  ],
  [
    'là 226 thủ tục, trong đó tổng số dịch vụ công là 20 dịch vụ; tổng số dịch vụ công trực tuyến một phần là 76 dịch vụ; tổng số dịch vụ công trực tuyến toàn trình là {} dịch vụ;',
    '130',
    '103',
    '131',
  ],
  [
    'đã tiếp nhận: 1.763 hồ sơ (trong đó: Số hồ sơ tiếp nhận trực tuyến: 1.704 hồ sơ; số hồ sơ tiếp nhận trực tiếp: {} hồ sơ).',
    '59',
    '95',
    '58',
  ],
  [
    'đã tiếp nhận: 1.763 hồ sơ (trong đó: trực tuyến: 1.704 hồ sơ; trực tiếp: 59 hồ sơ). Trong đó: Số hồ sơ đã giải quyết trước hạn/đúng hạn là 1.722 hồ sơ/1.722 hồ sơ (đạt 100%); không có hồ sơ đã giải quyết quá hạn. Số hồ sơ đang giải quyết đúng hạn là {} hồ sơ/{} hồ sơ (đạt 100%).',
    '41',
    '14',
    '42',
  ],
  [
    'tại 188 cơ quan, đơn vị, trong đó có 17 sở, ban, ngành, 10 UBND cấp huyện và {} UBND cấp xã; đảm bảo hoàn thành triển khai cho 100% cơ quan',
    '161',
    '160',
    '167',
  ],
  [
    'hiện có 495 doanh nghiệp, chi nhánh, văn phòng đại diện, địa điểm kinh doanh (trong đó: 370 doanh nghiệp, 38 chi nhánh, 12 văn phòng đại diện và {} địa điểm kinh doanh)',
    '75',
    '57',
    '275',
  ],
  [
    'Toàn ngành có 420 máy tính kết nối internet (trong đó có 340 máy phục vụ công tác dạy và học, {} máy tính phục vụ công tác quản lý)',
    '80',
    '81',
    '90',
  ],
  [
    'có 14 điểm phục vụ của mạng bưu chính công cộng, trong đó (01 điểm trung tâm thị xã và {} điểm tại xã, phường)',
    '13',
    '12',
    '31',
  ],
  [
    'tại 14 điểm ngã tư, ngã năm trên QL5A có 11 điểm là những điểm giao cắt trọng điểm và {} điểm là các tuyến đường nội thị',
    '03',
    '04',
    '02',
  ],
  ['toàn thị xã có 14 sản phẩm OCOP (04 sản phẩm 4 sao, {} sản phẩm 3 sao)', '10', '11', '1'],
];

const accused = (text: string) => sumsIn(text).filter(partsDisagree);

test.each(SUMS)('a right sum is silent: “%s” with %s', (text, right) => {
  expect(sumsIn(text.replaceAll('{}', right)).length).toBeGreaterThan(0);
  expect(accused(text.replaceAll('{}', right))).toEqual([]);
});

test.each(SUMS.flatMap(([text, , ...wrong]) => wrong.map((number) => [text, number])))(
  'a wrong sum of the same wording is found: “%s” with %s',
  (text, number) => {
    expect(accused(text.replaceAll('{}', number))).toHaveLength(1);
  },
);

test.each([
  'có 138 máy tính (trong đó có 50 máy tính xách tay của cá nhân và tập thể); 78 máy in',
  'ngành có 121 máy tính, trong đó có 02 máy chủ; 03 máy tính xách tay, 79 máy in, 01 máy photocopy, 02 máy quét thẻ, 07 máy quét mã vạch QR, 03 máy scan; 01 phòng họp trực tuyến',
  '01 phòng CNTT (trong đó có: 1 tủ rack, 01 tường lửa, 01 UPS công suất cao).',
  'tổng số hồ sơ tiếp nhận 990 hồ sơ, trong đó: số hồ sơ nộp trực tuyến là 509 hồ sơ; tỷ lệ trực tuyến đạt 509/586, đạt tỷ lệ 86,8%; số hồ sơ toàn trình là 398/454 hồ sơ',
  'được bố trí 05 người (trong đó: 01 Phó Chánh Văn phòng làm Trưởng bộ phận, các chuyên viên từ các phòng)',
  '02 hệ thống camera giám sát gồm 10 mắt; 01 phòng họp trực tuyến',
  '100% dịch vụ công trực tuyến (trong đó trên 90% dịch vụ công mức độ 4)',
  'có tổng cộng 183 cán bộ, y, bác sỹ, trong đó có 160/183 (chiếm tỷ lệ 87%) sử dụng thành thạo máy tính',
  'có 147 máy tính (trong đó có 70 máy tính xách tay), 60 máy in, 14 máy scan',
  'có 200 hồ sơ, trong đó: 120 hồ sơ trực tuyến, 60 hồ sơ trực tiếp, còn lại qua bưu chính',
])('a list that does not claim to be complete is not accused: “%s”', (text) => {
  expect(accused(text)).toEqual([]);
});

test('a part above its total is found, whatever else is left unsaid', () => {
  expect(accused('có 138 máy tính (trong đó có 150 máy tính xách tay)')).toHaveLength(1);
});

test.each<[string, number]>([
  ['21+59+181=261', 0],
  ['1.704 + 59 = 1.763 hồ sơ.', 0],
  ['21+59+180=261', 1],
  ['số điện thoại +84 = ?', 0],
])('sums written out: “%s” has %i wrong', (text, wrong) => {
  const sums = writtenSumsIn(text).filter(({ parts, total }) => !parts.reduce((a, b) => a.plus(b)).eq(total));
  expect(sums).toHaveLength(wrong);
});

test('two parts that make the total are never accused, in either wording', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 1, max: 99999 }), (a, b) => {
      expect(accused(`có ${a + b} hồ sơ (trong đó: ${a} hồ sơ trực tuyến; ${b} hồ sơ trực tiếp)`)).toEqual([]);
      expect(accused(`có ${a + b} hồ sơ, trong đó có ${a} hồ sơ trực tuyến và ${b} hồ sơ trực tiếp`)).toEqual([]);
    }),
  );
});

const named = (text: string) => quantitiesIn(text)[0];

test('a plan, or the year before, is no second value of this year', () => {
  expect(named('Phấn đấu tổng số hồ sơ tiếp nhận là 2.000 hồ sơ')).toBeUndefined();
  expect(named('cùng kỳ tổng số hồ sơ tiếp nhận là 2.000 hồ sơ')).toBeUndefined();
});

test.each<[string, string, boolean]>([
  ['Bộ phận Một cửa thị xã đã tiếp nhận: 1.763 hồ sơ', '1.402 hồ sơ/1.729 tổng số hồ sơ tiếp nhận', true],
  [
    'Số hồ sơ đã giải quyết đúng hạn là 1.722 hồ sơ/1.722 hồ sơ',
    '1.089 kết quả/1.319 tổng số hồ sơ đã giải quyết',
    true,
  ],
  ['Số hồ sơ đang giải quyết đúng hạn là 41 hồ sơ/41 hồ sơ', '1.089 kết quả/1.319 tổng số hồ sơ đã giải quyết', false],
  ['Số hồ sơ tiếp nhận trực tuyến: 1.704 hồ sơ', '1.402 hồ sơ/1.729 tổng số hồ sơ tiếp nhận', false],
  ['158 hồ sơ/606 tổng số hồ sơ tiếp nhận phải thanh toán phí', '1.402 hồ sơ/1.729 tổng số hồ sơ tiếp nhận', false],
  [
    'Cấp huyện: tổng số hồ sơ TTHC đã tiếp nhận: 2089 hồ sơ',
    'Cấp xã: tổng số hồ sơ TTHC đã tiếp nhận: 54.823 hồ sơ',
    false,
  ],
  ['Năm 2022, tổng số hồ sơ tiếp nhận là 900 hồ sơ', 'Năm 2023, tổng số hồ sơ tiếp nhận là 950 hồ sơ', false],
  ['Năm 2023, tổng số hồ sơ tiếp nhận là 900 hồ sơ', 'Năm 2023, tổng số hồ sơ tiếp nhận là 950 hồ sơ', true],
  [
    'Tại phường Minh Đức, tổng số hồ sơ tiếp nhận là 900 hồ sơ',
    'Tại xã Xuân Dục, tổng số hồ sơ tiếp nhận là 950 hồ sơ',
    false,
  ],
  ['Phường Minh Đức đã tiếp nhận: 300 hồ sơ', 'Xã Xuân Dục đã tiếp nhận: 250 hồ sơ', false],
])('“%s” and “%s” name one quantity: %s', (a, b, same) => {
  const [first, second] = [named(a), named(b)];
  expect(first && second && sameQuantity(first, second)).toBe(same);
});

test('any text at all is read without a throw, and nothing is found that is not in it', () => {
  const word = fc.constantFrom(
    'trong đó',
    'có',
    '(',
    ')',
    ';',
    '. ',
    '1.763',
    '59 hồ sơ',
    '81,1%',
    '5/6',
    'đạt',
    'tổng số',
    '\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end } of figuresIn(text)) expect(text.slice(start, end)).toMatch(/^\d/);
      for (const sum of sumsIn(text)) expect(typeof partsDisagree(sum)).toBe('boolean');
      ratiosIn(text);
      quantitiesIn(text);
      writtenSumsIn(text);
    }),
  );
});

test('a table pasted into one cell is not read as sentences', () => {
  expect(figuresIn('12 (a '.repeat(5000))).toEqual([]);
});
