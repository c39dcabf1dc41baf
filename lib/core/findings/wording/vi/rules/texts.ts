/** Words about what stands in sentences: sums, quantities, documents, places. */
import type { Facts } from '../../../finding.ts';
import type { Wordings } from '../../../language.ts';
import { members, membersInWords } from '../../fact-text.ts';
import { about, day, figure, has, said } from './phrases.ts';

const added = (f: Facts) =>
  members(f, 'parts')
    .map((part) => figure({ part }, 'part'))
    .join(' + ');

const quote = (f: Facts) => `“${said(f, 'quote')}”`;

const missing = (f: Facts) => {
  const names: Record<string, string> = {
    number: 'số hiệu',
    date: 'ngày ban hành',
  };
  return membersInWords(f, 'missing', names, ' và ');
};

const onePart = (f: Facts) => Array.isArray(f.parts) && f.parts.length === 1;

export const texts: Wordings = {
  'sum.parts-differ': {
    title: 'Các phần không khớp với tổng',
    message: (f) =>
      onePart(f)
        ? `Đoạn ${quote(f)}: phần ${added(f)} lớn hơn tổng ${figure(f, 'total')}. Hãy kiểm tra lại hai số.`
        : `Đoạn ${quote(f)}: tổng ghi ${figure(f, 'total')} nhưng ${added(f)} = ${figure(f, 'sum')}. Hãy kiểm tra lại tổng và từng phần.`,
  },
  'sum.classes-differ': {
    title: 'Tổng không bằng các dòng thành phần',
    message: (f) =>
      `${about(f)}${said(f, 'field') === 'numerator' ? 'tử số' : 'mẫu số'} của dòng chung là ${figure(f, 'total')} nhưng các dòng thành phần cộng lại ${added(f)} = ${figure(f, 'sum')}. Hãy kiểm tra lại các dòng này.`,
  },
  'quantity.two-values': {
    title: 'Cùng một đại lượng, hai con số',
    message: (f) =>
      `Ô ${said(f, 'firstSheet')}!${said(f, 'firstAt')} ghi ${figure(f, 'first')} (“${said(f, 'firstQuote')}”), ở đây ghi ${figure(f, 'second')} (${quote(f)}). Nếu là cùng một đại lượng, hãy thống nhất một số; nếu khác, hãy ghi rõ khác ở điểm nào (thời điểm, phạm vi).`,
  },
  'evidence.missing': {
    title: 'Thiếu tài liệu kiểm chứng',
    message: (f) =>
      `${about(f)}đã có số liệu nhưng chưa ghi tài liệu kiểm chứng. Hãy ghi tên, số hiệu và ngày của văn bản hoặc hệ thống mà số liệu lấy từ đó.`,
  },
  'evidence.incomplete': {
    title: 'Tài liệu kiểm chứng chưa đủ',
    message: (f) =>
      `${about(f)}tài liệu kiểm chứng${has(f, 'evidence') ? ` “${said(f, 'evidence')}”` : ''} thiếu ${missing(f)}. Hãy bổ sung để người tổng hợp tra lại được.`,
  },
  'evidence.after-report': {
    title: 'Tài liệu kiểm chứng ghi ngày sau báo cáo',
    message: (f) =>
      `${about(f)}tài liệu “${said(f, 'document')}” ghi ngày ${day(f, 'date')}, sau ngày báo cáo ${day(f, 'reportDay')}. Hãy kiểm tra lại ngày, nhất là năm.`,
  },
  'document.incomplete': {
    title: 'Văn bản thiếu số hoặc ngày',
    message: (f) => `Văn bản “${said(f, 'document')}” thiếu ${missing(f)}. Hãy bổ sung theo bản đã ban hành.`,
  },
  'document.after-report': {
    title: 'Văn bản ghi ngày sau báo cáo',
    message: (f) =>
      `Văn bản ${said(f, 'document')} ghi ngày ${day(f, 'date')}, sau ngày báo cáo ${day(f, 'reportDay')}. Hãy kiểm tra lại ngày, nhất là năm.`,
  },
  'place.other-unit': {
    title: 'Tên địa phương khác',
    message: (f) =>
      `Đoạn ${quote(f)} nhắc đến ${said(f, 'place')} trong báo cáo của ${said(f, 'own')}. Nếu là phần còn sót khi chép văn bản của nơi khác, hãy sửa lại cho đúng; nếu đúng ý thì bỏ qua.`,
  },
  'place.other-kind': {
    title: 'Gọi sai loại đơn vị',
    message: (f) =>
      `Đoạn ${quote(f)} nói “địa bàn ${said(f, 'kind')}” trong báo cáo của ${said(f, 'own')}. Hãy xem có phải chữ còn sót của nơi khác không.`,
  },
};
