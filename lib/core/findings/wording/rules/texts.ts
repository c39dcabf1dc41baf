/** Words about what stands in sentences: sums, quantities, documents, places. */
import type { Language } from '../../../book/language.ts';
import type { Facts } from '../../finding.ts';
import type { Wordings } from '../../language.ts';
import { about, day, figure, has, said } from './phrases.ts';

const added = (f: Facts, language: Language) =>
  (Array.isArray(f.parts) ? f.parts : [said(f, 'parts')])
    .map((part) => figure({ part: String(part) }, 'part', language))
    .join(' + ');

const quote = (f: Facts) => `“${said(f, 'quote')}”`;

const missing = (f: Facts, language: Language) => {
  const names: Record<string, Record<Language, string>> = {
    number: { vi: 'số hiệu', en: 'its number' },
    date: { vi: 'ngày ban hành', en: 'its date' },
  };
  const all = Array.isArray(f.missing) ? f.missing : [said(f, 'missing')];
  return all.map((each) => names[String(each)]?.[language] ?? String(each)).join(language === 'vi' ? ' và ' : ' and ');
};

const onePart = (f: Facts) => Array.isArray(f.parts) && f.parts.length === 1;

export const texts: Wordings = {
  'sum.parts-differ': {
    title: { vi: 'Các phần không khớp với tổng', en: 'Parts do not add up to the total' },
    vi: (f) =>
      onePart(f)
        ? `Đoạn ${quote(f)}: phần ${added(f, 'vi')} lớn hơn tổng ${figure(f, 'total', 'vi')}. Hãy kiểm tra lại hai số.`
        : `Đoạn ${quote(f)}: tổng ghi ${figure(f, 'total', 'vi')} nhưng ${added(f, 'vi')} = ${figure(f, 'sum', 'vi')}. Hãy kiểm tra lại tổng và từng phần.`,
    en: (f) =>
      onePart(f)
        ? `${quote(f)}: the part ${added(f, 'en')} is larger than the total ${figure(f, 'total', 'en')}. Check the two numbers.`
        : `${quote(f)}: the total is ${figure(f, 'total', 'en')}, but ${added(f, 'en')} = ${figure(f, 'sum', 'en')}. Check the total and its parts.`,
  },
  'sum.classes-differ': {
    title: { vi: 'Tổng không bằng các dòng thành phần', en: 'Total differs from its class rows' },
    vi: (f) =>
      `${about(f, 'vi')}${said(f, 'field') === 'numerator' ? 'tử số' : 'mẫu số'} của dòng chung là ${figure(f, 'total', 'vi')} nhưng các dòng thành phần cộng lại ${added(f, 'vi')} = ${figure(f, 'sum', 'vi')}. Hãy kiểm tra lại các dòng này.`,
    en: (f) =>
      `${about(f, 'en')}the ${said(f, 'field')} of the whole is ${figure(f, 'total', 'en')}, but its classes add up to ${added(f, 'en')} = ${figure(f, 'sum', 'en')}. Check these rows.`,
  },
  'quantity.two-values': {
    title: { vi: 'Cùng một đại lượng, hai con số', en: 'One quantity with two values' },
    vi: (f) =>
      `Ô ${said(f, 'firstSheet')}!${said(f, 'firstAt')} ghi ${figure(f, 'first', 'vi')} (“${said(f, 'firstQuote')}”), ở đây ghi ${figure(f, 'second', 'vi')} (${quote(f)}). Nếu là cùng một đại lượng, hãy thống nhất một số; nếu khác, hãy ghi rõ khác ở điểm nào (thời điểm, phạm vi).`,
    en: (f) =>
      `${said(f, 'firstSheet')}!${said(f, 'firstAt')} says ${figure(f, 'first', 'en')} (“${said(f, 'firstQuote')}”), here it is ${figure(f, 'second', 'en')} (${quote(f)}). If they are the same quantity, settle on one number; if not, say how they differ (date, scope).`,
  },
  'evidence.missing': {
    title: { vi: 'Thiếu tài liệu kiểm chứng', en: 'No evidence document' },
    vi: (f) =>
      `${about(f, 'vi')}đã có số liệu nhưng chưa ghi tài liệu kiểm chứng. Hãy ghi tên, số hiệu và ngày của văn bản hoặc hệ thống mà số liệu lấy từ đó.`,
    en: (f) =>
      `${about(f, 'en')}a figure is given but no evidence. Name the document or system it was taken from, with number and date.`,
  },
  'evidence.incomplete': {
    title: { vi: 'Tài liệu kiểm chứng chưa đủ', en: 'Evidence incomplete' },
    vi: (f) =>
      `${about(f, 'vi')}tài liệu kiểm chứng${has(f, 'evidence') ? ` “${said(f, 'evidence')}”` : ''} thiếu ${missing(f, 'vi')}. Hãy bổ sung để người tổng hợp tra lại được.`,
    en: (f) =>
      `${about(f, 'en')}the evidence${has(f, 'evidence') ? ` “${said(f, 'evidence')}”` : ''} lacks ${missing(f, 'en')}. Add it so that it can be looked up.`,
  },
  'evidence.after-report': {
    title: { vi: 'Tài liệu kiểm chứng ghi ngày sau báo cáo', en: 'Evidence dated after the report' },
    vi: (f) =>
      `${about(f, 'vi')}tài liệu “${said(f, 'document')}” ghi ngày ${day(f, 'date', 'vi')}, sau ngày báo cáo ${day(f, 'reportDay', 'vi')}. Hãy kiểm tra lại ngày, nhất là năm.`,
    en: (f) =>
      `${about(f, 'en')}the document “${said(f, 'document')}” is dated ${day(f, 'date', 'en')}, after the report of ${day(f, 'reportDay', 'en')}. Check the date, above all its year.`,
  },
  'document.incomplete': {
    title: { vi: 'Văn bản thiếu số hoặc ngày', en: 'Document without number or date' },
    vi: (f) => `Văn bản “${said(f, 'document')}” thiếu ${missing(f, 'vi')}. Hãy bổ sung theo bản đã ban hành.`,
    en: (f) => `The document “${said(f, 'document')}” lacks ${missing(f, 'en')}. Add it from the issued document.`,
  },
  'document.after-report': {
    title: { vi: 'Văn bản ghi ngày sau báo cáo', en: 'Document dated after the report' },
    vi: (f) =>
      `Văn bản ${said(f, 'document')} ghi ngày ${day(f, 'date', 'vi')}, sau ngày báo cáo ${day(f, 'reportDay', 'vi')}. Hãy kiểm tra lại ngày, nhất là năm.`,
    en: (f) =>
      `The document ${said(f, 'document')} is dated ${day(f, 'date', 'en')}, after the report of ${day(f, 'reportDay', 'en')}. Check the date, above all its year.`,
  },
  'place.other-unit': {
    title: { vi: 'Tên địa phương khác', en: 'Name of another place' },
    vi: (f) =>
      `Đoạn ${quote(f)} nhắc đến ${said(f, 'place')} trong báo cáo của ${said(f, 'own')}. Nếu là phần còn sót khi chép văn bản của nơi khác, hãy sửa lại cho đúng; nếu đúng ý thì bỏ qua.`,
    en: (f) =>
      `${quote(f)} mentions ${said(f, 'place')} in the report of ${said(f, 'own')}. If it was left over from another place's text, correct it; if it is meant, ignore this.`,
  },
  'place.other-kind': {
    title: { vi: 'Gọi sai loại đơn vị', en: 'Another kind of unit' },
    vi: (f) =>
      `Đoạn ${quote(f)} nói “địa bàn ${said(f, 'kind')}” trong báo cáo của ${said(f, 'own')}. Hãy xem có phải chữ còn sót của nơi khác không.`,
    en: (f) =>
      `${quote(f)} speaks of the area of a “${said(f, 'kind')}” in the report of ${said(f, 'own')}. See whether it was left over from another text.`,
  },
};
