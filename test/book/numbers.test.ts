import fc from 'fast-check';
import { decideReading, habitOf } from '../../lib/core/book/ambiguous.ts';
import { parseNumber, type WrittenNumber } from '../../lib/core/book/numbers.ts';
import { numbersIn, ratiosIn } from '../../lib/core/book/prose-numbers.ts';

/** `1722 | 1.722:3` for two readings; `%`, bound and words after it. */
function told(number: WrittenNumber | null): string | null {
  if (!number) return null;
  const readings = number.readings.map((one) => one.value.toString() + (one.decimals ? `:${one.decimals}` : ''));
  const words = number.words === '' ? '' : ` (${number.words})`;
  return `${number.bound ?? ''}${readings.join(' | ')}${number.percent ? '%' : ''}${words}`;
}

test.each([
  ['1763', '1763'],
  ['1.763', '1763 | 1.763:3'],
  ['1,763', '1763 | 1.763:3'],
  ['1 763', '1763'],
  ['1\u00a0763 hồ sơ', '1763 (hồ sơ)'],
  ['23.618.000.000 đồng', '23618000000 (đồng)'],
  ['1.234,5', '1234.5:1'],
  ['1,234.50', '1234.5:2'],
  ['1.234.567,8', '1234567.8:1'],
  ['81,1%', '81.1:1%'],
  ['7.47%', '7.47:2%'],
  ['98.5%', '98.5:1%'],
  ['98,50%', '98.5:2%'],
  ['100 %', '100%'],
  ['100 %', '100%'],
  ['９８,５％', '98.5:1%'],
  ['95 phần trăm', '95%'],
  ['1.722%', '1.722:3%'],
  ['0.985', '0.985:3'],
  ['0,985', '0.985:3'],
  ['02', '2'],
  ['-5', '-5'],
  ['−5,5%', '-5.5:1%'],
  ['98,5.', '98.5:1'],
  ['>50%', '>50%'],
  ['> 50 %', '>50%'],
  ['≥ 80%', '≥80%'],
  ['không quá 5%', '≤5%'],
  ['không dưới 95%', '≥95%'],
  ['chưa đến 5%', '<5%'],
  ['5% trở xuống', '≤5% (trở xuống)'],
  ['<5%', '<5%'],
  ['trên 95%', '>95%'],
  ['Trên 95%', '>95%'],
  ['hơn 70%', '>70%'],
  ['đạt trên 85%', '>85%'],
  ['50% trở lên', '≥50% (trở lên)'],
  ['gần 90%', '~90%'],
  ['ước đạt khoảng 51,6% dân số', '~51.6:1% (dân số)'],
  ['Tối thiểu 10%', '≥10%'],
  ['Đạt: 98,5%', '98.5:1%'],
  ['tỷ lệ đạt 87%', '87%'],
  ['32 DVC trực tuyến có phát sinh hồ sơ', '32 (DVC trực tuyến có phát sinh hồ sơ)'],
  ['30% tỷ lệ hồ sơ công việc', '30% (tỷ lệ hồ sơ công việc)'],
  ['- 100%', '100%'],
  ['1.2.3', null],
  ['1.23.456', null],
  ['', null],
  ['không', null],
  ['Đang thực hiện', null],
  ['13/13 xã', null],
  ['21 xã, 59 phường', null],
])('%j reads as %s', (text, expected) => {
  expect(told(parseNumber(text))).toBe(expected);
  expect(told(parseNumber(text.normalize('NFD')))).toBe(expected);
});

test.each([
  ['1.722', 'count', [], '1722 count-expected'],
  ['1,722', 'count', [], '1722 count-expected'],
  ['1.722', 'percent', [], '1.722 percent-expected'],
  ['1722', 'any', [], '1722 only-reading'],
  ['1.722', 'any', [], null],
  ['1.722', 'any', ['81,1%', '12,25'], null],
  ['1,722', 'any', ['81,1%', '12,25'], '1.722 habit-of-sheet'],
  ['1.722', 'any', ['23.618.000.000 đồng'], '1722 habit-of-sheet'],
  ['1.722', 'any', ['98.5%'], '1.722 habit-of-sheet'],
  ['1.722', 'any', ['98.5%', '23.618.000.000 đồng'], null],
  ['1,722', 'any', ['1,234.5'], '1722 habit-of-sheet'],
  ['1.722', 'any', ['ngày 30.3.2023', '41.2.1/QĐ'], null],
] as const)('%s where %s is expected, among %j: %s', (text, expected, others, outcome) => {
  const decided = decideReading(parseNumber(text) as WrittenNumber, expected, habitOf(others));
  expect(decided && `${decided.reading.value} ${decided.because}`).toBe(outcome);
});

const typed = (n: { typed: string } | null) => n?.typed ?? '–';

test.each([
  ['1204/1223', '1204 1223 –'],
  ['06/6', '06 6 –'],
  ['13/13 xã', '13 13 –'],
  ['1 204 / 1 223', '1204 1223 –'],
  ['1204/1223 98%', '1204 1223 98'],
  ['98% (1204/1223)', '1204 1223 98'],
  ['1.402 hồ sơ/1.729 tổng số hồ sơ tiếp nhận (đạt 81,1%)', '1.402 1.729 81,1'],
  ['1.089 kết quả/1.319 tổng số hồ sơ đã giải quyết (đạt 82,6%).', '1.089 1.319 82,6'],
  ['158 hồ sơ/606 tổng số hồ sơ phải thanh toán phí (đạt 26,1%)', '158 606 26,1'],
  ['ký số của lãnh đạo/tổng số văn bản ký số của cơ quan: 4.223/8.411, đạt 7.47%;', '4.223 8.411 7.47'],
  ['160/183 (chiếm tỷ lệ 87%) cán bộ', '160 183 87'],
  ['509 hồ sơ trên tổng số 586, đạt tỷ lệ 86,8%', '509 586 86,8'],
  ['23/1340 doanh nghiệp đạt 1.72%; 100% các doanh nghiệp', '23 1340 1.72'],
  ['13/13 xã, phường có mạng; 100% cán bộ', '13 13 –'],
  ['13/13 xã, phường có mạng, 100% cán bộ được tập huấn', '13 13 –'],
  ['đến 30/3/2023', null],
  ['Quyết định số 41/QĐ-UBND ngày 10/01/2023', null],
  ['Nghị định 45/2020/NĐ-CP', null],
  ['tháng 6/2023 và quý I/2023', null],
  ['1/2/3', null],
  ['95%/100%', null],
])('ratio of %j: %s', (text, expected) => {
  const [ratio] = ratiosIn(text);
  expect(ratio ? `${typed(ratio.numerator)} ${typed(ratio.denominator)} ${typed(ratio.stated)}` : null).toBe(expected);
});

test.each([
  ['261 thủ tục, trong đó 21 dịch vụ; một phần là 59; toàn trình là 181 dịch vụ', ['261', '21', '59', '181']],
  ['dịch vụ công trực tuyến mức độ 3, 4 đạt 100%', ['100']],
  ['Chỉ thị số 34-CT/ThU ngày 06/6/2023 về 04 xã, phường', ['04']],
  ['Nghị quyết 06-NQ/TU, Quyết định 571, năm 2022, giai đoạn 2021-2025', []],
  ['mạng 4G, 5G, Covid-19', []],
  ['các cuộc họp có 2 cấp tham gia: 12', ['12']],
  ['từ 15 tuổi trở lên đạt 90%', ['15', '90']],
  ['khoảng 90% cán bộ; 60% cấp xã', ['90', '60']],
])('figures of %j', (text, expected) => {
  expect(numbersIn(text).map(typed)).toEqual(expected);
});

test('what a number counts, and its bound, inside a sentence', () => {
  expect(told(numbersIn('có khoảng 1.763 hồ sơ (trong đó trực tuyến)')[0] as WrittenNumber)).toBe(
    '~1763 | 1.763:3 (hồ sơ)',
  );
});

test('whatever way an amount is written, the amount is among the readings', () => {
  const forms = [',', '.', ' '];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom(...forms),
      fc.boolean(),
      (whole, cents, mark, withDecimals) => {
        const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, mark);
        const fraction = withDecimals ? `${mark === ',' ? '.' : ','}${cents.toString().padStart(2, '0')}` : '';
        const number = parseNumber(grouped + fraction) as WrittenNumber;
        const wanted = withDecimals ? `${whole}.${cents.toString().padStart(2, '0')}` : whole.toString();
        expect(number.readings.some((one) => one.value.eq(wanted))).toBe(true);
      },
    ),
  );
});
