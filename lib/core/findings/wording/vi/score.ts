/** Words for what scoring notices: given points that cannot stand, figures beyond a scale, units without a rank. */

import type { Facts } from '../../finding.ts';
import { formatNumber } from '../../format-number.ts';
import type { Wordings } from '../../language.ts';

const STAGE: Readonly<Record<string, string>> = {
  self: 'điểm tự đánh giá',
  verified: 'điểm thẩm định',
  final: 'điểm chốt',
};

const stage = (facts: Facts) => STAGE[String(facts.of)] ?? String(facts.of);
const n = (value: Facts[string] | undefined) => formatNumber(String(value ?? ''), 'vi');
const list = (value: Facts[string] | undefined) => (Array.isArray(value) ? value.join(', ') : '');
const SIGN: Readonly<Record<string, string>> = {
  '>': 'trên ',
  '≥': 'từ ',
  '<': 'dưới ',
  '≤': 'không quá ',
  '~': 'khoảng ',
};
const sign = (facts: Facts) => SIGN[String(facts.bound)] ?? '';
const place = (facts: Facts) =>
  facts.row === null || facts.row === undefined ? '' : ` (${facts.csv}, dòng ${facts.row})`;

export const score: Wordings = {
  'score.criterion-without-data': {
    title: 'Tiêu chí không đơn vị nào có số liệu',
    message: (f) =>
      `criteria.csv, dòng ${f.row}, cột ${f.column}: tiêu chí ${f.criterion} "${f.name}"${
        f.input === null ? ' chưa có điểm của đơn vị nào' : ` lấy số liệu "${f.input}" nhưng không đơn vị nào có`
      }. Xem lại mã trong cột này, hoặc bổ sung số liệu.`,
  },
  'score.points-above-maximum': {
    title: 'Điểm ngoài thang điểm của tiêu chí',
    message: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": ${stage(f)} ${n(f.points)} nằm ngoài khoảng từ 0 đến điểm tối đa ${n(f.before)}${place(f)}. Điểm này không được tính; hãy sửa lại.`,
  },
  'score.difference-without-reason': {
    title: 'Điểm bị thay đổi mà không có lý do',
    message: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": ${stage(f)} ${n(f.points)} khác điểm trước đó ${n(f.before)} nhưng cột reason để trống${place(f)}. Hãy ghi lý do.`,
  },
  'score.evidence-missing': {
    title: 'Điểm chưa có tài liệu kiểm chứng',
    message: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": ${stage(f)} ${n(f.points)} chưa đủ số hiệu, tên và ngày của tài liệu kiểm chứng${place(f)}, nên vẫn là điểm chưa thẩm định. Tài liệu cần có: ${f.evidence}.`,
  },
  'score.value-beyond-scale': {
    title: 'Giá trị vượt thang chấm điểm',
    message: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": giá trị ${n(f.value)} nằm ngoài khoảng 0–${n(f.full)}; điểm được chặn ở hai đầu. Hãy kiểm tra lại số liệu.`,
  },
  'score.answer-unknown': {
    title: 'Câu trả lời không có trong thang điểm',
    message: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": câu trả lời "${f.answer}" không có trong steps.csv. Chỉ nhận: ${list(f.allowed)}.`,
  },
  'score.bound-open': {
    title: 'Chỉ ghi trên, dưới hoặc khoảng nên chưa chấm được',
    message: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": số liệu ghi ${sign(f)}${n(f.value)}, không phải số đo${
        f.low === null ? '' : `; điểm có thể từ ${n(f.low)} đến ${n(f.high)} trên ${n(f.maximum)}`
      } nên tính là chưa có số liệu. Hãy ghi con số đo được.`,
  },
  'score.best-unsure': {
    title: 'Chưa chắc đơn vị nào cao nhất nhóm',
    message: (f) =>
      `Tiêu chí ${f.criterion} "${f.name}" so với đơn vị tốt nhất nhóm, đang lấy ${n(f.best)}; nhưng ${list(f.units)} không ghi số đo và có thể còn tốt hơn, khi đó điểm của các đơn vị khác thấp đi. Hãy lấy số đo của đơn vị ấy.`,
  },
  'score.restated-in-part': {
    title: 'Số liệu trên địa giới mới còn thiếu đơn vị cũ',
    message: (f) =>
      `${f.unitName}, chỉ tiêu ${f.indicator}: số liệu cộng từ ${f.unitsIn}/${f.unitsOf} đơn vị cũ; thiếu ${list(f.absent)}. Đây là số liệu của một phần địa bàn, chưa phải của cả đơn vị mới.`,
  },
  'score.not-ranked': {
    title: 'Không xếp hạng',
    message: (f) => `${f.unitName}: không xếp hạng vì ${unrankedWords(f)}.`,
  },
};

/** The clause after "vì": facts `because`, and what belongs to it (`reason`, `criteria`, `coverage`, `minimum`). */
export function unrankedWords(facts: Facts): string {
  switch (facts.because) {
    case 'group':
      return String(facts.reason);
    case 'policy':
      return `thiếu số liệu ở tiêu chí bắt buộc để xếp hạng: ${list(facts.criteria)}`;
    case 'coverage':
      return `mới có số liệu cho ${n(facts.coverage)}% số điểm, cần ít nhất ${n(facts.minimum)}%`;
    case 'nothing-to-score':
      return 'chưa có số liệu nào để chấm';
    default:
      return 'không thuộc nhóm xếp hạng nào của bộ tiêu chí';
  }
}
