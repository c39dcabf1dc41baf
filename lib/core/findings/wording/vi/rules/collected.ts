/**
 * Words of the rules that know more than the workbook: which unit and period were asked for, what it said last time.
 * They speak where workbooks are collected, not where one is filled in.
 */
import type { Wordings } from '../../../language.ts';
import { about, figure, period, said } from './phrases.ts';

export const collected: Wordings = {
  'submission.wrong-unit': {
    title: 'Sổ của đơn vị khác',
    message: (f) =>
      `Sổ này ghi là của ${said(f, 'found')}, không phải ${said(f, 'wanted')}. Hãy gửi đúng sổ của đơn vị mình.`,
  },
  'submission.wrong-period': {
    title: 'Sai kỳ báo cáo',
    message: (f) =>
      `Sổ này báo cáo ${period(f, 'found')}, trong khi đang tổng hợp ${period(f, 'wanted')}; số liệu không được cộng vào. Hãy gửi sổ của ${period(f, 'wanted')}.`,
  },
  'previous.copied': {
    title: 'Số liệu giống hệt kỳ trước',
    message: (f) =>
      `Cả ${figure(f, 'figures')} chỉ tiêu có số liệu đều giống hệt báo cáo ${period(f, 'previous')}. Hãy kiểm tra có gửi lại sổ của kỳ trước không.`,
  },
  'previous.denominator-changed': {
    title: 'Mẫu số thay đổi nhiều so với kỳ trước',
    message: (f) =>
      `${about(f)}mẫu số là ${figure(f, 'now')}, ${period(f, 'previous')} là ${figure(f, 'before')}. Nếu cách tính đã đổi, hãy ghi rõ ở ô ghi chú; hai kỳ khi đó không so sánh được.`,
  },
};
