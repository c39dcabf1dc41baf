/** Short forms that officials write for words of the documents, so that a shortened name is still that name. */
import { remember } from '../../book/remember.ts';
import { firstSyllable, nameKey } from '../../book/text.ts';

/** Short form and what it stands for. Add a line for a new one; case and marks as people write them. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['ATTT', 'an toàn thông tin'],
  ['BCĐ', 'ban chỉ đạo'],
  ['CB', 'cán bộ'],
  ['CBCC', 'cán bộ công chức'],
  ['CBCCVC', 'cán bộ công chức viên chức'],
  ['CC', 'công chức'],
  ['CCVC', 'công chức viên chức'],
  ['CĐS', 'chuyển đổi số'],
  ['CNTT', 'công nghệ thông tin'],
  ['CQĐT', 'chính quyền điện tử'],
  ['CQHC', 'cơ quan hành chính'],
  ['CQNN', 'cơ quan nhà nước'],
  ['CSDL', 'cơ sở dữ liệu'],
  ['DN', 'doanh nghiệp'],
  ['DNNVV', 'doanh nghiệp nhỏ và vừa'],
  ['DVC', 'dịch vụ công'],
  ['DVCTT', 'dịch vụ công trực tuyến'],
  ['ĐTTM', 'đô thị thông minh'],
  ['GTVT', 'giao thông vận tải'],
  ['HĐND', 'hội đồng nhân dân'],
  ['HSCV', 'hồ sơ công việc'],
  ['HTTT', 'hệ thống thông tin'],
  ['HTX', 'hợp tác xã'],
  ['KBNN', 'kho bạc nhà nước'],
  ['KCN', 'khu công nghiệp'],
  ['KTS', 'kinh tế số'],
  ['NHNN', 'ngân hàng nhà nước'],
  ['NLĐ', 'người lao động'],
  ['NSLĐ', 'năng suất lao động'],
  ['NSNN', 'ngân sách nhà nước'],
  ['PTNT', 'phát triển nông thôn'],
  ['QLNN', 'quản lý nhà nước'],
  ['SXKD', 'sản xuất kinh doanh'],
  ['TKTT', 'tài khoản thanh toán'],
  ['TMĐT', 'thương mại điện tử'],
  ['TTHC', 'thủ tục hành chính'],
  ['TTKDTM', 'thanh toán không dùng tiền mặt'],
  ['TTTT', 'thông tin và truyền thông'],
  ['UBND', 'ủy ban nhân dân'],
  ['VBĐT', 'văn bản điện tử'],
  ['VC', 'viên chức'],
  ['XHS', 'xã hội số'],
];

/** Turns of phrase that mean the same in the name of an indicator, with one first word; the second is used for both. */
const SAME: readonly (readonly [string, string])[] = [
  ['doanh nghiệp nhỏ và vừa', 'doanh nghiệp vừa và nhỏ'],
  ['mức độ', 'mức'],
  ['tỷ lệ phần trăm', 'tỷ lệ'],
  ['điện thoại di động thông minh', 'điện thoại thông minh'],
];

const LONG = new Map(SHORT_FORMS.map(([short, long]) => [nameKey(short), nameKey(long)]));
const PHRASES = SAME.map(([from, to]) => [` ${nameKey(from)} `, ` ${nameKey(to)} `] as const);

/** The first word of a text's `longKey`, without working out the rest; empty for a text without words. */
export function firstWordOf(text: string): string {
  const first = firstSyllable(text);
  return (LONG.get(first) ?? first).split(' ', 1)[0] ?? '';
}

/** `nameKey` with short forms written out: `Tỷ lệ CBCC…` and `Tỷ lệ cán bộ, công chức…` have one key. */
export const longKey = remember((text) => {
  const long = nameKey(text)
    .split(' ')
    .map((word) => LONG.get(word) ?? word)
    .join(' ');
  return PHRASES.reduce((key, [from, to]) => key.replaceAll(from, to), ` ${long} `).trim();
});
