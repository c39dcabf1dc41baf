/** Words for what merging many workbooks brings to light: who is missing, which file counts, what is not added up. */

import type { Facts } from '../finding.ts';
import { formatDate } from '../format-number.ts';
import type { Language, Wording, Wordings } from '../language.ts';

const text = (facts: Facts, key: string): string => {
  const value = facts[key];
  return value === null || value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);
};

const day = (facts: Facts, key: string, language: Language): string => formatDate(text(facts, key), language);

const before = (facts: Facts, language: Language): string => {
  if (text(facts, 'deadline') === '') return '';
  const date = day(facts, 'deadline', language);
  return language === 'vi' ? ` (hạn: trước ngày ${date})` : ` (due before ${date})`;
};

const duplicate = (vi: string, en: string): Wording => ({
  title: { vi: 'Đơn vị gửi nhiều tệp', en: 'Several workbooks of one unit' },
  vi: (f) =>
    `${text(f, 'name')} gửi nhiều tệp; tệp được tính là ${text(f, 'counts')} ${vi}. Tệp này không được tính. Nếu chọn sai, hãy bỏ tệp không dùng ra khỏi thư mục hoặc ghi ngày nhận vào received.csv rồi tổng hợp lại.`,
  en: (f) =>
    `${text(f, 'name')} sent several workbooks; ${text(f, 'counts')} counts ${en}. This one does not. If that is wrong, take the unwanted file out of the folder or state the days of receipt in received.csv, and merge again.`,
});

const LEFT_OUT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'percent-only': {
    vi: 'chỉ ghi tỷ lệ, không có tử số và mẫu số; tỷ lệ không cộng và không lấy trung bình được',
    en: 'gave only a percentage without its parts; percentages are neither added nor averaged',
  },
  unpaired: {
    vi: 'chỉ có tử số hoặc chỉ có mẫu số',
    en: 'gave only one of numerator and denominator',
  },
  bound: {
    vi: 'chỉ ghi khoảng (trên, dưới, gần, khoảng), không phải con số chính xác',
    en: 'gave only a bound (more than, about), not a figure',
  },
  'zero-denominator': { vi: 'có mẫu số bằng 0', en: 'have a denominator of zero' },
  'text-only': { vi: 'chỉ ghi lời, không có số', en: 'gave words and no figure' },
  'count-for-ratio': {
    vi: 'ghi một số lượng trong khi chỉ tiêu là tỷ lệ',
    en: 'gave a number of things where a ratio is asked',
  },
  'ratio-for-count': {
    vi: 'ghi một tỷ lệ trong khi chỉ tiêu là số lượng',
    en: 'gave a percentage where a number of things is asked',
  },
  'not-yes-no': { vi: 'không trả lời có (1) hoặc không (0)', en: 'did not answer yes (1) or no (0)' },
};

export const rollup: Wordings = {
  'rollup.missing': {
    title: { vi: 'Đơn vị chưa gửi', en: 'Unit has not reported' },
    vi: (f) =>
      `Chưa nhận được báo cáo của ${text(f, 'name')}${before(f, 'vi')}. Số liệu toàn tỉnh không có phần của đơn vị này và không coi là 0. Cần nhắc đơn vị gửi.`,
    en: (f) =>
      `Nothing has come in from ${text(f, 'name')}${before(f, 'en')}. The totals lack its part and do not take it for zero. Remind the unit.`,
  },
  'rollup.late': {
    title: { vi: 'Gửi muộn', en: 'Late' },
    vi: (f) =>
      `${text(f, 'name')} gửi muộn ${text(f, 'days')} ngày: nhận ngày ${day(f, 'received', 'vi')}${before(f, 'vi')}. Số liệu vẫn được tính.`,
    en: (f) =>
      `${text(f, 'name')} is ${text(f, 'days')} day(s) late: received ${day(f, 'received', 'en')}${before(f, 'en')}. Its figures count.`,
  },
  'rollup.duplicate-received': duplicate('vì được nhận sau', 'because it was received later'),
  'rollup.duplicate-cover-date': duplicate(
    'vì ngày gửi ghi trên bìa muộn hơn',
    'because its cover gives a later day of sending',
  ),
  'rollup.duplicate-name': duplicate(
    'vì đứng sau theo tên tệp (không tệp nào có ngày để phân biệt)',
    'because it is last by file name (no date tells them apart)',
  ),
  'rollup.duplicate-same-content': duplicate('vì hai tệp giống hệt nhau', 'since the two are identical'),
  'rollup.wrong-period': {
    title: { vi: 'Sai kỳ báo cáo', en: 'Another period' },
    vi: (f) =>
      `Tệp này là báo cáo kỳ ${text(f, 'found')}, không phải kỳ ${text(f, 'expected')} đang tổng hợp, nên không được tính. Đề nghị đơn vị gửi đúng kỳ, hoặc tổng hợp riêng kỳ ${text(f, 'found')}.`,
    en: (f) =>
      `This workbook reports ${text(f, 'found')}, not ${text(f, 'expected')}, and does not count. Ask for the right period, or merge ${text(f, 'found')} on its own.`,
  },
  'rollup.period-not-said': {
    title: { vi: 'Không ghi kỳ báo cáo', en: 'Period not said' },
    vi: (f) =>
      `Tệp không ghi kỳ báo cáo; tạm tính vào kỳ ${text(f, 'expected')} vì nằm trong thư mục của kỳ này. Cần xác nhận với đơn vị.`,
    en: (f) =>
      `The workbook does not say its period; it is taken for ${text(f, 'expected')} because it lies among that period's files. Confirm with the unit.`,
  },
  'rollup.unknown-unit': {
    title: { vi: 'Đơn vị không có trong danh mục', en: 'Unit not in the register' },
    vi: (f) =>
      `Không có đơn vị "${text(f, 'name')}" (mã ${text(f, 'code')}) trong danh mục đơn vị của kỳ này nên tệp không được tính. Kiểm tra tên đơn vị ở bìa, hoặc bổ sung danh mục bằng --units.`,
    en: (f) =>
      `There is no unit "${text(f, 'name')}" (code ${text(f, 'code')}) in the register for this period; the workbook does not count. Check the cover, or give another register with --units.`,
  },
  'rollup.unit-not-said': {
    title: { vi: 'Không rõ của đơn vị nào', en: 'Unit not said' },
    vi: (f) =>
      `Không nhận ra tệp này của đơn vị nào${text(f, 'name') === '' ? '' : ` (ở bìa ghi "${text(f, 'name')}")`} nên không được tính. Ghi đúng tên đơn vị như trong danh mục ở bìa rồi gửi lại.`,
    en: (f) =>
      `It is not clear whose workbook this is${text(f, 'name') === '' ? '' : ` (the cover says "${text(f, 'name')}")`}; it does not count. Write the unit's name as in the register on the cover and send it again.`,
  },
  'rollup.unit-not-asked': {
    title: { vi: 'Đơn vị ngoài phạm vi tổng hợp', en: 'Unit not asked for' },
    vi: (f) =>
      `${text(f, 'name')} không nằm trong các đơn vị được chọn để tổng hợp hoặc không được giao chỉ tiêu nào, nên tệp không được tính.`,
    en: (f) =>
      `${text(f, 'name')} is not among the units asked for, or answers for no indicator; its workbook does not count.`,
  },
  'rollup.other-template': {
    title: { vi: 'Biểu mẫu của danh mục khác', en: 'Template of another catalogue' },
    vi: (f) =>
      `Tệp dùng biểu mẫu của danh mục ${text(f, 'found')}, không phải ${text(f, 'expected')}, nên không được tính. Đề nghị đơn vị dùng biểu mẫu được phát hành cho kỳ này.`,
    en: (f) =>
      `The workbook is a template of catalogue ${text(f, 'found')}, not ${text(f, 'expected')}, and does not count. Ask the unit to use the template issued for this period.`,
  },
  'rollup.no-template': {
    title: { vi: 'Không phải biểu mẫu báo cáo', en: 'Not a report' },
    vi: (f) =>
      `Tệp không phải biểu mẫu báo cáo và không tìm thấy chỉ tiêu nào của danh mục ${text(f, 'expected')} trong đó, nên không được tính. Nếu gửi nhầm, đề nghị đơn vị gửi lại.`,
    en: (f) =>
      `The workbook is no issued template and holds none of the indicators of ${text(f, 'expected')}; it does not count. If it was sent by mistake, ask for the right one.`,
  },
  'rollup.figure-twice': {
    title: { vi: 'Một chỉ tiêu có hai số khác nhau', en: 'One indicator, two figures' },
    vi: (f) =>
      `Chỉ tiêu ${text(f, 'indicator')} có hai dòng ghi số khác nhau (dòng kia ở ${text(f, 'other')}) nên chưa được tính. Giữ lại một dòng đúng.`,
    en: (f) =>
      `Indicator ${text(f, 'indicator')} stands in two rows with different figures (the other at ${text(f, 'other')}); neither counts. Keep the right one.`,
  },
  'rollup.left-out': {
    title: { vi: 'Có số liệu không cộng được', en: 'Figures that cannot be added up' },
    vi: (f) =>
      `Chỉ tiêu ${text(f, 'indicator')}: ${text(f, 'count')} đơn vị ${LEFT_OUT[text(f, 'why')]?.vi ?? text(f, 'why')} (${text(f, 'units')}). Các số này được liệt kê, không cộng vào số chung. Đề nghị các đơn vị ghi đủ tử số và mẫu số.`,
    en: (f) =>
      `Indicator ${text(f, 'indicator')}: ${text(f, 'count')} unit(s) ${LEFT_OUT[text(f, 'why')]?.en ?? text(f, 'why')} (${text(f, 'units')}). They are listed and not added up. Ask for both parts.`,
  },
};
