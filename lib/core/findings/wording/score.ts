/** Words for what scoring notices: given points that cannot stand, figures beyond a scale, units without a rank. */

import type { Facts } from '../finding.ts';
import { formatNumber } from '../format-number.ts';
import type { Language, Wordings } from '../language.ts';

const STAGE: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  self: { vi: 'điểm tự đánh giá', en: 'self-assessed points' },
  verified: { vi: 'điểm thẩm định', en: 'verified points' },
  final: { vi: 'điểm chốt', en: 'final points' },
};

const stage = (facts: Facts, language: Language) => STAGE[String(facts.of)]?.[language] ?? String(facts.of);
const n = (value: Facts[string] | undefined, language: Language) => formatNumber(String(value ?? ''), language);
const list = (value: Facts[string] | undefined) => (Array.isArray(value) ? value.join(', ') : '');
const SIGN: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '>': { vi: 'trên ', en: 'above ' },
  '≥': { vi: 'từ ', en: 'at least ' },
  '<': { vi: 'dưới ', en: 'below ' },
  '≤': { vi: 'không quá ', en: 'at most ' },
  '~': { vi: 'khoảng ', en: 'about ' },
};
const sign = (facts: Facts, language: Language) => SIGN[String(facts.bound)]?.[language] ?? '';
const place = (facts: Facts, language: Language) =>
  facts.row === null || facts.row === undefined
    ? ''
    : language === 'vi'
      ? ` (${facts.csv}, dòng ${facts.row})`
      : ` (${facts.csv}, row ${facts.row})`;

export const score: Wordings = {
  'score.criterion-without-data': {
    title: { vi: 'Tiêu chí không đơn vị nào có số liệu', en: 'Criterion nobody has data for' },
    vi: (f) =>
      `criteria.csv, dòng ${f.row}, cột ${f.column}: tiêu chí ${f.criterion} "${f.name}"${
        f.input === null ? ' chưa có điểm của đơn vị nào' : ` lấy số liệu "${f.input}" nhưng không đơn vị nào có`
      }. Xem lại mã trong cột này, hoặc bổ sung số liệu.`,
    en: (f) =>
      `criteria.csv, row ${f.row}, column ${f.column}: criterion ${f.criterion} "${f.name}"${
        f.input === null ? ' has points of no unit' : ` takes "${f.input}", which no unit has`
      }. Check the key in this column, or supply the figures.`,
  },
  'score.points-above-maximum': {
    title: { vi: 'Điểm ngoài thang điểm của tiêu chí', en: 'Points outside the criterion’s scale' },
    vi: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": ${stage(f, 'vi')} ${n(f.points, 'vi')} nằm ngoài khoảng từ 0 đến điểm tối đa ${n(f.before, 'vi')}${place(f, 'vi')}. Điểm này không được tính; hãy sửa lại.`,
    en: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": ${stage(f, 'en')} ${n(f.points, 'en')} lie outside 0 to the maximum ${n(f.before, 'en')}${place(f, 'en')}. They do not count; correct them.`,
  },
  'score.difference-without-reason': {
    title: { vi: 'Điểm bị thay đổi mà không có lý do', en: 'Points changed without a reason' },
    vi: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": ${stage(f, 'vi')} ${n(f.points, 'vi')} khác điểm trước đó ${n(f.before, 'vi')} nhưng cột reason để trống${place(f, 'vi')}. Hãy ghi lý do.`,
    en: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": ${stage(f, 'en')} ${n(f.points, 'en')} differ from ${n(f.before, 'en')} before, and the column reason is empty${place(f, 'en')}. Write the reason.`,
  },
  'score.evidence-missing': {
    title: { vi: 'Điểm chưa có tài liệu kiểm chứng', en: 'Points without evidence' },
    vi: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": ${stage(f, 'vi')} ${n(f.points, 'vi')} chưa đủ số hiệu, tên và ngày của tài liệu kiểm chứng${place(f, 'vi')}, nên vẫn là điểm chưa thẩm định. Tài liệu cần có: ${f.evidence}.`,
    en: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": ${stage(f, 'en')} ${n(f.points, 'en')} lack number, name or date of the evidence${place(f, 'en')} and stay unverified. Asked for: ${f.evidence}.`,
  },
  'score.value-beyond-scale': {
    title: { vi: 'Giá trị vượt thang chấm điểm', en: 'Value beyond the scale' },
    vi: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": giá trị ${n(f.value, 'vi')} nằm ngoài khoảng 0–${n(f.full, 'vi')}; điểm được chặn ở hai đầu. Hãy kiểm tra lại số liệu.`,
    en: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": the value ${n(f.value, 'en')} lies outside 0–${n(f.full, 'en')}; points stop at the ends. Check the figure.`,
  },
  'score.answer-unknown': {
    title: { vi: 'Câu trả lời không có trong thang điểm', en: 'Answer not in the scale' },
    vi: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": câu trả lời "${f.answer}" không có trong steps.csv. Chỉ nhận: ${list(f.allowed)}.`,
    en: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": the answer "${f.answer}" is not in steps.csv. Allowed: ${list(f.allowed)}.`,
  },
  'score.bound-open': {
    title: { vi: 'Chỉ ghi trên, dưới hoặc khoảng nên chưa chấm được', en: 'Only a bound, which decides no points' },
    vi: (f) =>
      `${f.unitName}, tiêu chí ${f.criterion} "${f.name}": số liệu ghi ${sign(f, 'vi')}${n(f.value, 'vi')}, không phải số đo${
        f.low === null ? '' : `; điểm có thể từ ${n(f.low, 'vi')} đến ${n(f.high, 'vi')} trên ${n(f.maximum, 'vi')}`
      } nên tính là chưa có số liệu. Hãy ghi con số đo được.`,
    en: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": the figure says ${sign(f, 'en')}${n(f.value, 'en')}, which is no measurement${
        f.low === null
          ? ''
          : `; points may be anything from ${n(f.low, 'en')} to ${n(f.high, 'en')} of ${n(f.maximum, 'en')}`
      }, so it is scored as missing. Give the measured figure.`,
  },
  'score.best-unsure': {
    title: { vi: 'Chưa chắc đơn vị nào cao nhất nhóm', en: 'The best of the group is not certain' },
    vi: (f) =>
      `Tiêu chí ${f.criterion} "${f.name}" so với đơn vị tốt nhất nhóm, đang lấy ${n(f.best, 'vi')}; nhưng ${list(f.units)} không ghi số đo và có thể còn tốt hơn, khi đó điểm của các đơn vị khác thấp đi. Hãy lấy số đo của đơn vị ấy.`,
    en: (f) =>
      `Criterion ${f.criterion} "${f.name}" is relative to the best of the group, taken as ${n(f.best, 'en')}; but ${list(f.units)} gave no measurement and may be better, which would lower the others. Get the measured figure.`,
  },
  'score.restated-in-part': {
    title: { vi: 'Số liệu trên địa giới mới còn thiếu đơn vị cũ', en: 'Figure on the new map lacks old units' },
    vi: (f) =>
      `${f.unitName}, chỉ tiêu ${f.indicator}: số liệu cộng từ ${f.unitsIn}/${f.unitsOf} đơn vị cũ; thiếu ${list(f.absent)}. Đây là số liệu của một phần địa bàn, chưa phải của cả đơn vị mới.`,
    en: (f) =>
      `${f.unitName}, indicator ${f.indicator}: added up from ${f.unitsIn} of ${f.unitsOf} old units; ${list(f.absent)} are absent. It speaks of a part of the new unit only.`,
  },
  'score.not-ranked': {
    title: { vi: 'Không xếp hạng', en: 'Not ranked' },
    vi: (f) => `${f.unitName}: không xếp hạng vì ${unrankedWords(f, 'vi')}.`,
    en: (f) => `${f.unitName}: not ranked because ${unrankedWords(f, 'en')}.`,
  },
};

/** The clause after "vì": facts `because`, and what belongs to it (`reason`, `criteria`, `coverage`, `minimum`). */
export function unrankedWords(facts: Facts, language: Language): string {
  const vi = language === 'vi';
  switch (facts.because) {
    case 'group':
      return String(facts.reason);
    case 'policy':
      return vi
        ? `thiếu số liệu ở tiêu chí bắt buộc để xếp hạng: ${list(facts.criteria)}`
        : `figures that a rank needs are missing: ${list(facts.criteria)}`;
    case 'coverage':
      return vi
        ? `mới có số liệu cho ${n(facts.coverage, 'vi')}% số điểm, cần ít nhất ${n(facts.minimum, 'vi')}%`
        : `there are figures for ${n(facts.coverage, 'en')}% of the points only, ${n(facts.minimum, 'en')}% are needed`;
    case 'nothing-to-score':
      return vi ? 'chưa có số liệu nào để chấm' : 'there is nothing to score';
    default:
      return vi ? 'không thuộc nhóm xếp hạng nào của bộ tiêu chí' : 'it belongs to no ranking group of the scheme';
  }
}
