/** Names of indicators as units write them: shortened, abbreviated, retyped – and what must not be taken for them. */
import fc from 'fast-check';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { firstWordOf, longKey } from '../../lib/core/locate/rows/abbreviations.ts';
import { countsThings, formRows, indicatorNames, pillarOf } from '../../lib/core/locate/rows/indicator-rows.ts';
import { fieldOfHeading } from '../../lib/core/locate/tables/headings.ts';
import { catalogue } from './filled-form.ts';

const names = indicatorNames(formRows([catalogue]));
const hongLinh = builtinCatalogue('hong-linh-2023') as Catalogue;

test.each([
  ['Tỷ lệ CBCC', 'Tỷ lệ cán bộ, công chức'],
  ['DVCTT của CQNN', 'dịch vụ công trực tuyến của cơ quan nhà nước'],
  ['CSDL, TTHC, CNTT', 'cơ sở dữ liệu, thủ tục hành chính, công nghệ thông tin'],
  ['DNNVV', 'doanh nghiệp vừa và nhỏ'],
  ['số hoá', 'Số hóa'],
])('%j is short for %j', (short, long) => expect(longKey(short)).toBe(longKey(long)));

const phrases = [
  'mức độ 3',
  'Mức 3',
  'tỷ lệ phần trăm',
  'doanh nghiệp nhỏ và vừa',
  'DN',
  'DNNVV',
  '4G',
  '– ',
  '(CSDL)',
  '',
];
const said = fc.array(fc.constantFrom(...phrases, ...[...catalogue.indicators].map(({ name }) => name)), {
  maxLength: 4,
});

test('the first word is where the long form of the whole begins', () => {
  fc.assert(
    fc.property(said, (some) => expect(firstWordOf(some.join(' '))).toBe(longKey(some.join(' ')).split(' ')[0])),
  );
});

test.each<[text: string, group: string | null, expected: string | null]>([
  ['Tỷ lệ CBCC được bồi dưỡng, tập huấn kỹ năng số', 'I', 'I.17 same'],
  ['Tỷ lệ CBCC được tập huấn nâng cao nhận thức về ATTT', 'I', 'I.18 same'],
  ['Cung cấp DVC trực tuyến mức 3, 4)', 'I', 'I.1 like'],
  ['Số hóa kết quả giải quyết TTHC', 'I', 'I.10 like'],
  ['Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng – cấp xã', 'I', 'I.7/xa same'],
  ['TỶ LỆ HỒ SƠ CÔNG VIỆC ĐƯỢC XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG', null, 'I.7 same'],
  ['Ty le ho so cong viec duoc xu ly tren moi truong mang', 'I', 'I.7 like'],
  ['Tỷ lệ DNNVV tiến hành hoạt động kinh doanh trên các sàn giao dịch TMĐT', 'II', 'II.5 same'],
  ['Tỷ lệ hộ gia đình có kết nối Internet băng rộng', 'III', 'III.6 like'],
  ['Tỷ lệ dân số có kỹ năng', 'III', 'III.4 like'],
  ['7. Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng (1)', 'I', 'I.7 same'],
  ['I.7. Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng (*)', 'I', 'I.7 same'],
  ['- Tỷ lệ CQNN tham gia cung cấp dữ liệu mở', 'I', 'I.5 same'],
  // Too little is left of the name, or it is of something else.
  ['Tỷ lệ dân số', 'III', null],
  ['Tỷ lệ hộ gia đình', 'III', null],
  ['Tỷ lệ CBCC được tập huấn', 'I', null],
  ['Tỷ lệ cơ quan sử dụng', 'I', null],
  ['Số buổi tuyên truyền trên đài truyền thanh', 'I', null],
  ['Tổng số hồ sơ tiếp nhận', null, null],
  ['', 'I', null],
])('%j in group %s is %s', (text, group, expected) => {
  const match = names.match(text, group);
  expect(match && `${match.key} ${match.as}`).toBe(expected);
});

test.each([catalogue, hongLinh])('every printed name finds its own row and no other', (one) => {
  const rows = formRows([one]);
  const index = indicatorNames(rows);
  for (const { key, indicator } of rows.values()) {
    expect(index.match(index.nameOf(key), indicator.pillar)).toEqual({ key, as: 'same' });
    expect(index.match(index.nameOf(key).normalize('NFD').toUpperCase(), null)?.key).toBe(key);
  }
});

test('a name with another digit is another indicator', () => {
  const index = indicatorNames(formRows([hongLinh]));
  const name = 'Địa bàn dân cư được phủ sóng mạng di động 4G';
  expect(index.match(name, '3')?.as).toBe('same');
  expect(index.match(name.replace('4G', '6G'), '3')).toBeNull();
});

test('suggestions name the rows that come nearest', () => {
  expect(names.suggest('Tỷ lệ CBCC được tập huấn')[0]).toMatch(/^I\.1[78] /);
});

test.each([
  ['Chính quyền số', 'I'],
  ['I. Chính quyền số', 'I'],
  ['Nhóm chỉ tiêu về Kinh tế số', 'II'],
  ['XÃ HỘI SỐ', 'III'],
  ['Tỷ lệ dân số có kỹ năng số cơ bản', null],
])('%j opens pillar %s', (words, pillar) => expect(pillarOf([catalogue])(words)).toBe(pillar));

test.each([
  ['Nhóm/Tên chỉ tiêu', 'name'],
  ['Kết quả thực hiện đến 30/3/2023', 'result'],
  ['Mục tiêu đến năm 2025', 'target2025'],
  ['Mục tiêu Năm 2030', 'target2030'],
  ['Số liệu báo cáo Tử số', 'numerator'],
  ['Đánh giá theo mục tiêu Năm 2030', 'status2030'],
  ['Minh chứng Số, ký hiệu', 'evidenceNumber'],
  ['Minh chứng Ngày', 'evidenceDate'],
  ['Tỷ lệ, số lượng đơn vị công bố', 'stated'],
  ['Tỷ lệ đạt (%)', 'stated'],
  ['ĐVT', 'unit'],
  ['Ghi chú', 'note'],
  ['Đơn vị thực hiện', null],
  ['Số liệu báo cáo Cột A', null],
])('the heading %j is of %s', (words, field) => expect(fieldOfHeading('indicators', words)).toBe(field));

test('parts are whole numbers of things, except where length may be meant', () => {
  const measured = catalogue.indicators.filter((one) => one.measure === 'ratio' && !countsThings(one));
  expect(measured.map((one) => one.id)).toEqual(['I.16']);
});
