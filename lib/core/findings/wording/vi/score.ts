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
/** The first of a long list. */
const few = (value: Facts[string] | undefined) =>
  Array.isArray(value) ? `${value.slice(0, 8).join(', ')}${value.length > 8 ? ' …' : ''}` : '';
const SIGN: Readonly<Record<string, string>> = {
  '>': 'trên ',
  '≥': 'từ ',
  '<': 'dưới ',
  '≤': 'không quá ',
  '~': 'khoảng ',
};
const sign = (facts: Facts) => SIGN[String(facts.bound)] ?? '';
const place = (facts: Facts) => {
  if (facts.row === null || facts.row === undefined) return '';
  return ` (${facts.csv}, dòng ${facts.row}${facts.column ? `, cột ${facts.column}` : ''})`;
};

export const score: Wordings = {
  'score.criterion-without-data': {
    title: 'Tiêu chí không đơn vị nào có số liệu',
    message: (f) =>
      `criteria.csv, dòng ${f.row}, cột ${f.column}: tiêu chí ${f.criterion} "${f.name}"${
        f.input === null ? ' chưa có điểm của đơn vị nào' : ` lấy số liệu "${f.input}" nhưng không đơn vị nào có`
      }. Xem lại mã trong cột này, hoặc bổ sung số liệu.`,
  },
  'score.nothing-taken': {
    title: 'Bộ tiêu chí không chấm được gì từ các số liệu này',
    message: (f) =>
      `Bộ tiêu chí "${f.scheme}" không lấy được gì từ các số liệu này nên không có điểm và không xếp hạng: ${
        f.count === 0
          ? 'chưa đơn vị nào có số liệu. Hãy chấm khi đã có báo cáo.'
          : `${n(f.count)} số liệu${few(f.catalogues) === '' ? '' : ` của danh mục ${few(f.catalogues)}`} là của các chỉ tiêu ${few(f.indicators)}, còn tiêu chí cần ${few(f.inputs) || 'điểm do người chấm (points.csv)'}. Hãy chấm bằng bộ tiêu chí làm cho các số liệu này (--scheme), hoặc sửa cột input của criteria.csv.`
      }`,
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
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": giá trị ${n(f.value)} ${
        f.full === null ? 'thấp hơn mức thấp nhất của thang' : `nằm ngoài khoảng 0–${n(f.full)}`
      }${place(f)}; điểm được chặn ở hai đầu. Hãy kiểm tra lại số liệu.`,
  },
  'score.answer-unknown': {
    title: 'Câu trả lời không có trong thang điểm',
    message: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": câu trả lời "${f.answer}" không có trong steps.csv${place(f)}. Chỉ nhận: ${list(f.allowed)}.`,
  },
  'score.bound-open': {
    title: 'Chỉ ghi trên, dưới hoặc khoảng nên chưa chấm được',
    message: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": số liệu ghi ${sign(f)}${n(f.value)}${place(f)}, không phải số đo${
        f.low === null ? '' : `; điểm có thể từ ${n(f.low)} đến ${n(f.high)} trên ${n(f.maximum)}`
      } nên tính là chưa có số liệu. Hãy ghi con số đo được.`,
  },
  'score.best-unsure': {
    title: 'Chưa chắc đơn vị nào cao nhất nhóm',
    message: (f) =>
      `Tiêu chí ${f.criterion} "${f.name}" so với đơn vị tốt nhất nhóm, đang lấy ${n(f.best)}; nhưng ${list(f.units)} không ghi số đo và có thể còn tốt hơn, khi đó điểm của các đơn vị khác thấp đi. Hãy lấy số đo của đơn vị ấy.`,
  },
  'score.no-value': {
    title: 'Có báo cáo nhưng không có giá trị để chấm',
    message: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": ${
        f.why === 'zero-denominator'
          ? 'mẫu số bằng 0'
          : f.why === 'unpaired'
            ? 'chỉ có tử số, không có mẫu số hay giá trị'
            : `chỉ ghi bằng lời "${f.text}"`
      }${place(f)}, nên tính là chưa có số liệu. Hãy bổ sung con số.`,
  },
  'score.unit-unknown': {
    title: 'Mã đơn vị không có trong sổ đơn vị',
    message: (f) =>
      `Mã đơn vị "${f.code}"${place(f)} không có trong sổ đơn vị của kỳ này, nên không biết thuộc cấp nào, nhóm nào. Hãy sửa mã, hoặc thêm đơn vị vào units.csv của bộ tiêu chí.`,
  },
  'score.other-catalogue': {
    title: 'Số liệu của danh mục khác',
    message: (f) =>
      `${f.count} số liệu thuộc danh mục "${f.catalogue}"${place(f)}, còn bộ tiêu chí chấm theo danh mục "${f.asked}"; cùng mã nhưng khác nghĩa nên không được chấm. Hãy dùng bộ tiêu chí của danh mục ấy.`,
  },
  'score.other-tier': {
    title: 'Số liệu của cấp khác cấp của đơn vị',
    message: (f) =>
      `${f.unitName}, chỉ tiêu ${f.indicator}: số liệu ghi cấp "${f.tier}"${place(f)}, đơn vị thuộc cấp "${f.own}" và không có số của chính mình, nên tính là chưa có số liệu. Hãy kiểm tra cột tier.`,
  },
  'score.value-not-its-parts': {
    title: 'Giá trị không khớp tử số và mẫu số',
    message: (f) =>
      `${f.unitName}, chỉ tiêu ${f.indicator}: giá trị ghi ${n(f.value)} nhưng ${n(f.numerator)}/${n(f.denominator)} là ${n(f.computed)}%${place(f)}. Đang chấm theo giá trị đã ghi; hãy sửa chỗ sai.`,
  },
  'score.indicator-misspelt': {
    title: 'Mã chỉ tiêu gần giống mã của tiêu chí',
    message: (f) =>
      `${f.unitName}: mã chỉ tiêu "${f.indicator}"${place(f)} không tiêu chí nào dùng; có lẽ là "${f.meant}". Số liệu này chưa được chấm; hãy sửa mã.`,
  },
  'score.indicator-unused': {
    title: 'Số liệu không tiêu chí nào dùng',
    message: (f) =>
      `${f.count} số liệu không tiêu chí nào của bộ dùng đến: ${list(f.indicators)}${place(f)}. Nếu có mã gõ sai thì hãy sửa.`,
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
