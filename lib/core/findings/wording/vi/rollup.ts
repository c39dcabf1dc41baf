/** Words for what merging many workbooks brings to light: who is missing, which file counts, what is not added up. */
import type { Facts } from '../../finding.ts';
import type { Wording, Wordings } from '../../language.ts';
import { text } from '../fact-text.ts';
import { before, missing } from './missing.ts';
import { day, period } from './rules/phrases.ts';

const duplicate = (because: string | ((facts: Facts) => string)): Wording => ({
  title: 'Đơn vị gửi nhiều tệp',
  message: (f) =>
    `${text(f, 'name')} gửi nhiều tệp; tệp được tính là ${text(f, 'counts')} ${typeof because === 'string' ? because : because(f)}. Tệp này không được tính. Nếu chọn sai, hãy bỏ tệp không dùng ra khỏi thư mục hoặc ghi ngày nhận vào received.csv rồi tổng hợp lại.`,
});

const LEFT_OUT: Readonly<Record<string, string>> = {
  'percent-only': 'chỉ ghi tỷ lệ, không có tử số và mẫu số; tỷ lệ không cộng và không lấy trung bình được',
  unpaired: 'chỉ có tử số hoặc chỉ có mẫu số',
  bound: 'chỉ ghi khoảng (trên, dưới, gần, khoảng), không phải con số chính xác',
  'zero-denominator': 'có mẫu số bằng 0',
  'text-only': 'chỉ ghi lời, không có số',
  'count-for-ratio': 'ghi một số lượng trong khi chỉ tiêu là tỷ lệ',
  'ratio-for-count': 'ghi một tỷ lệ trong khi chỉ tiêu là số lượng',
  'not-yes-no': 'không trả lời có (1) hoặc không (0)',
};

export const rollup: Wordings = {
  'rollup.missing': missing,
  'rollup.late': {
    title: 'Gửi muộn',
    message: (f) =>
      `${text(f, 'name')} gửi muộn ${text(f, 'days')} ngày: nhận ngày ${day(f, 'received')}${before(f)}. Số liệu vẫn được tính.`,
  },
  'rollup.duplicate-received': duplicate('vì được nhận sau'),
  'rollup.duplicate-cover-date': duplicate('vì ngày gửi ghi trên bìa muộn hơn'),
  'rollup.duplicate-name': duplicate('vì đứng sau theo tên tệp (không tệp nào có ngày để phân biệt)'),
  'rollup.duplicate-same-content': duplicate('vì hai tệp giống hệt nhau (ngày nhận tính theo lần đầu)'),
  'rollup.duplicate-copy': duplicate(
    (f) => `vì tệp này chỉ là bản sao của ${text(f, 'first')}, đã nhận từ ngày ${day(f, 'day')}`,
  ),
  'rollup.wrong-period': {
    title: 'Sai kỳ báo cáo',
    message: (f) =>
      `Tệp này báo cáo ${period(f, 'found')}, không phải ${period(f, 'expected')} đang tổng hợp, nên không được tính. Đề nghị đơn vị gửi đúng kỳ, hoặc tổng hợp riêng (--period ${text(f, 'found')}).`,
  },
  'rollup.period-not-said': {
    title: 'Không ghi kỳ báo cáo',
    message: (f) =>
      `Tệp không ghi kỳ báo cáo; tạm tính vào kỳ ${text(f, 'expected')} vì nằm trong thư mục của kỳ này. Cần xác nhận với đơn vị.`,
  },
  'rollup.unknown-unit': {
    title: 'Đơn vị không có trong danh mục',
    message: (f) =>
      `Không có đơn vị "${text(f, 'name')}" (mã ${text(f, 'code')}) trong danh mục đơn vị của kỳ này nên tệp không được tính. Kiểm tra tên đơn vị ở bìa, hoặc bổ sung danh mục bằng --units.`,
  },
  'rollup.unit-not-said': {
    title: 'Không rõ của đơn vị nào',
    message: (f) =>
      `Không nhận ra tệp này của đơn vị nào${text(f, 'name') === '' ? '' : ` (ở bìa ghi "${text(f, 'name')}")`} nên không được tính. Ghi đúng tên đơn vị như trong danh mục ở bìa rồi gửi lại.`,
  },
  'rollup.unit-not-asked': {
    title: 'Đơn vị ngoài phạm vi tổng hợp',
    message: (f) =>
      `${text(f, 'name')} không nằm trong các đơn vị được chọn để tổng hợp hoặc không được giao chỉ tiêu nào, nên tệp không được tính.`,
  },
  'rollup.other-template': {
    title: 'Biểu mẫu của danh mục khác',
    message: (f) =>
      `Tệp dùng biểu mẫu của danh mục ${text(f, 'found')}, không phải ${text(f, 'expected')}, nên không được tính. Đề nghị đơn vị dùng biểu mẫu được phát hành cho kỳ này.`,
  },
  'rollup.no-template': {
    title: 'Không phải biểu mẫu báo cáo',
    message: (f) =>
      `Tệp không phải biểu mẫu báo cáo và không tìm thấy chỉ tiêu nào của danh mục ${text(f, 'expected')} trong đó, nên không được tính. Nếu gửi nhầm, đề nghị đơn vị gửi lại.`,
  },
  'rollup.figure-twice': {
    title: 'Một chỉ tiêu có hai số khác nhau',
    message: (f) =>
      `Chỉ tiêu ${text(f, 'indicator')} có hai dòng ghi số khác nhau (dòng kia ở ${text(f, 'other')}) nên chưa được tính. Giữ lại một dòng đúng.`,
  },
  'rollup.left-out': {
    title: 'Có số liệu không cộng được',
    message: (f) =>
      `Chỉ tiêu ${text(f, 'indicator')}: ${text(f, 'count')} đơn vị ${LEFT_OUT[text(f, 'why')] ?? text(f, 'why')} (${text(f, 'units')}). Các số này được liệt kê, không cộng vào số chung. Đề nghị các đơn vị ghi đủ tử số và mẫu số.`,
  },
};
