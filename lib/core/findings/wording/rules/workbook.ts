/** Words about the workbook as a whole: whose it is, for when, on which form, in time. */
import type { Language } from '../../../book/language.ts';
import type { Facts } from '../../finding.ts';
import type { Wordings } from '../../language.ts';
import { about, day, figure, period, said } from './phrases.ts';

const differs = (f: Facts, language: Language) => {
  const names: Record<string, Record<Language, string>> = {
    catalogue: {
      vi: `theo danh mục ${said(f, 'found')}, không phải ${said(f, 'wanted')}`,
      en: `follows catalogue ${said(f, 'found')}, not ${said(f, 'wanted')}`,
    },
    catalogueVersion: {
      vi: `theo bản danh mục ${said(f, 'found')}, bản hiện hành là ${said(f, 'wanted')}`,
      en: `follows catalogue version ${said(f, 'found')}; the current one is ${said(f, 'wanted')}`,
    },
    layout: {
      vi: `là phiên bản ${said(f, 'layout')}, phiên bản hiện hành là ${said(f, 'wantedLayout')}`,
      en: `is version ${said(f, 'layout')}; the current one is ${said(f, 'wantedLayout')}`,
    },
  };
  const all = Array.isArray(f.differs) ? f.differs : [said(f, 'differs')];
  return all.map((each) => names[String(each)]?.[language] ?? String(each)).join('; ');
};

export const workbook: Wordings = {
  'submission.wrong-unit': {
    title: { vi: 'Sổ của đơn vị khác', en: 'Workbook of another unit' },
    vi: (f) =>
      `Sổ này ghi là của ${said(f, 'found')}, không phải ${said(f, 'wanted')}. Hãy gửi đúng sổ của đơn vị mình.`,
    en: (f) =>
      `This workbook says it is of ${said(f, 'found')}, not of ${said(f, 'wanted')}. Send the unit's own workbook.`,
  },
  'submission.wrong-period': {
    title: { vi: 'Sai kỳ báo cáo', en: 'Wrong period' },
    vi: (f) =>
      `Sổ này báo cáo ${period(f, 'found', 'vi')}, trong khi đang tổng hợp ${period(f, 'wanted', 'vi')}; số liệu không được cộng vào. Hãy gửi sổ của ${period(f, 'wanted', 'vi')}.`,
    en: (f) =>
      `This workbook reports ${period(f, 'found', 'en')}, but ${period(f, 'wanted', 'en')} is being collected; its figures are not added. Send the workbook for ${period(f, 'wanted', 'en')}.`,
  },
  'submission.late': {
    title: { vi: 'Nộp muộn', en: 'Late' },
    vi: (f) =>
      `Nộp ngày ${day(f, 'sent', 'vi')}, muộn ${figure(f, 'days', 'vi')} ngày (phải nộp trước ngày ${day(f, 'deadline', 'vi')}, chậm nhất ${day(f, 'lastOnTime', 'vi')}). Số liệu vẫn được nhận; kỳ sau hãy gửi đúng hạn.`,
    en: (f) =>
      `Sent on ${day(f, 'sent', 'en')}, ${figure(f, 'days', 'en')} day(s) late (due before ${day(f, 'deadline', 'en')}, at the latest ${day(f, 'lastOnTime', 'en')}). The figures are taken; be on time next period.`,
  },
  'template.changed': {
    title: { vi: 'Biểu mẫu đã bị sửa', en: 'Form was changed' },
    vi: () =>
      'Tên chỉ tiêu, đơn vị tính, mục tiêu hoặc công thức của biểu mẫu khác với bản đã phát. Số liệu vẫn được đọc theo tên chỉ tiêu; hãy chép số liệu sang biểu mẫu gốc rồi gửi lại, để công thức tính đúng.',
    en: () =>
      'Names, units, targets or formulas of the form are not those that were issued. Figures are still read by the name of their indicator; copy them into the original form and send it again, so that its formulas compute rightly.',
  },
  'template.other-version': {
    title: { vi: 'Biểu mẫu của bản khác', en: 'Form of another version' },
    vi: (f) => `Biểu mẫu này ${differs(f, 'vi')}. Hãy dùng biểu mẫu được phát cho kỳ này.`,
    en: (f) => `This form ${differs(f, 'en')}. Use the form issued for this period.`,
  },
  'submission.check-code-differs': {
    title: { vi: 'Mã kiểm tra không khớp', en: 'Check code does not match' },
    vi: (f) =>
      `Trang bìa ghi mã ${said(f, 'printed')}, nhưng nội dung trong tệp cho mã ${said(f, 'computed')}: có số liệu đã đổi sau khi ghi mã. Hãy ghi lại mã mới, hoặc gửi đúng tệp đã ký.`,
    en: (f) =>
      `The cover carries ${said(f, 'printed')}, but the content of the file gives ${said(f, 'computed')}: something was changed after the code was written. Write the new code, or send the file that was signed.`,
  },
  'previous.copied': {
    title: { vi: 'Số liệu giống hệt kỳ trước', en: 'Same figures as last time' },
    vi: (f) =>
      `Cả ${figure(f, 'figures', 'vi')} chỉ tiêu có số liệu đều giống hệt báo cáo ${period(f, 'previous', 'vi')}. Hãy kiểm tra có gửi lại sổ của kỳ trước không.`,
    en: (f) =>
      `All ${figure(f, 'figures', 'en')} figures equal those of the report for ${period(f, 'previous', 'en')}. See whether the earlier workbook was sent again.`,
  },
  'previous.denominator-changed': {
    title: { vi: 'Mẫu số thay đổi nhiều so với kỳ trước', en: 'Denominator changed a lot' },
    vi: (f) =>
      `${about(f, 'vi')}mẫu số là ${figure(f, 'now', 'vi')}, ${period(f, 'previous', 'vi')} là ${figure(f, 'before', 'vi')}. Nếu cách tính đã đổi, hãy ghi rõ ở ô ghi chú; hai kỳ khi đó không so sánh được.`,
    en: (f) =>
      `${about(f, 'en')}the denominator is ${figure(f, 'now', 'en')}; for ${period(f, 'previous', 'en')} it was ${figure(f, 'before', 'en')}. If the definition changed, say so in the note; the two periods then cannot be compared.`,
  },
};
