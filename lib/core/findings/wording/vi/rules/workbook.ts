/** Words about the workbook as a whole: in time, on which form, with which code it was signed. */
import type { Facts } from '../../../finding.ts';
import type { Wordings } from '../../../language.ts';
import { membersInWords } from '../../fact-text.ts';
import { day, figure, said } from './phrases.ts';

const differs = (f: Facts) => {
  const names: Record<string, string> = {
    catalogue: `theo danh mục ${said(f, 'found')}, không phải ${said(f, 'wanted')}`,
    catalogueVersion: `theo bản danh mục ${said(f, 'found')}, bản hiện hành là ${said(f, 'wanted')}`,
    layout: `là phiên bản ${said(f, 'layout')}, phiên bản hiện hành là ${said(f, 'wantedLayout')}`,
  };
  return membersInWords(f, 'differs', names, '; ');
};

export const workbook: Wordings = {
  'submission.late': {
    title: 'Nộp muộn',
    message: (f) =>
      `Nộp ngày ${day(f, 'sent')}, muộn ${figure(f, 'days')} ngày (phải nộp trước ngày ${day(f, 'deadline')}, chậm nhất ${day(f, 'lastOnTime')}). Số liệu vẫn được nhận; kỳ sau hãy gửi đúng hạn.`,
  },
  'template.changed': {
    title: 'Biểu mẫu đã bị sửa',
    message: () =>
      'Tên chỉ tiêu, đơn vị tính, mục tiêu hoặc công thức của biểu mẫu khác với bản đã phát. Số liệu vẫn được đọc theo tên chỉ tiêu; hãy chép số liệu sang biểu mẫu gốc rồi gửi lại, để công thức tính đúng.',
  },
  'template.other-version': {
    title: 'Biểu mẫu của bản khác',
    message: (f) => `Biểu mẫu này ${differs(f)}. Hãy dùng biểu mẫu được phát cho kỳ này.`,
  },
  'submission.check-code-differs': {
    title: 'Mã kiểm tra không khớp',
    message: (f) =>
      `Trang bìa ghi mã ${said(f, 'printed')}, nhưng nội dung trong tệp cho mã ${said(f, 'computed')}: có số liệu đã đổi sau khi ghi mã. Hãy ghi lại mã mới, hoặc gửi đúng tệp đã ký.`,
  },
};
