/** Words about rows of the form: absent, blank, twice, of another tier; and about tasks. */
import type { Language } from '../../../book/language.ts';
import type { Facts } from '../../finding.ts';
import type { Wordings } from '../../language.ts';
import { about, day, figure, has, said, tier } from './phrases.ts';

const STATUS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  running: { vi: 'đang thực hiện', en: 'running' },
  'not-started': { vi: 'chưa thực hiện', en: 'not started' },
  stopped: { vi: 'tạm dừng', en: 'stopped' },
};

const task = (f: Facts, language: Language) =>
  `${language === 'vi' ? 'Nhiệm vụ' : 'Task'} ${said(f, 'task')}${has(f, 'name') ? ` “${said(f, 'name')}”` : ''}: `;

/** `1204/1223 = 98%` with the marks of the language. */
const inFigures = (f: Facts, key: string, language: Language) =>
  said(f, key).replace(/\d+(\.\d+)?/g, (number) => figure({ number }, 'number', language));

const place = (f: Facts) => `${said(f, 'firstSheet')}!${said(f, 'firstAt')}`;

export const rows: Wordings = {
  'indicator.none-found': {
    title: { vi: 'Không tìm thấy chỉ tiêu nào', en: 'No indicator found' },
    vi: (f) =>
      `Trong sổ không có dòng nào khớp với chỉ tiêu của ${said(f, 'source')}. Hãy kiểm tra có gửi nhầm tệp không; nếu không, hãy chép số liệu sang biểu mẫu đã phát.`,
    en: (f) =>
      `No row of the workbook matches an indicator of ${said(f, 'source')}. See whether the wrong file was sent; if not, copy the figures into the issued form.`,
  },
  'indicator.absent': {
    title: { vi: 'Thiếu dòng chỉ tiêu', en: 'Indicator row missing' },
    vi: (f) =>
      `${about(f, 'vi')}${has(f, 'part') ? `dòng ${tier(f, 'partName', 'vi')} ` : ''}${f.deleted === true ? 'đã bị xóa khỏi biểu mẫu' : 'không có trong sổ'}${f.assigned === false ? ' (đơn vị không trực tiếp được giao chỉ tiêu này)' : ' dù đơn vị được giao báo cáo'}. ${f.assigned === false ? 'Không cần bổ sung nếu đơn vị không có số liệu.' : 'Hãy thêm lại dòng này theo biểu mẫu đã phát; chưa có số liệu thì ghi mã C.'}`,
    en: (f) =>
      `${about(f, 'en')}${has(f, 'part') ? `the row “${tier(f, 'partName', 'en')}” ` : ''}${f.deleted === true ? 'was deleted from the form' : 'is not in the workbook'}${f.assigned === false ? ' (it is not assigned to this unit directly)' : ', though the unit is to report it'}. ${f.assigned === false ? 'Nothing needs adding if the unit has no figure.' : 'Put the row back as in the issued form; write the code C when there is no figure yet.'}`,
  },
  'indicator.blank': {
    title: { vi: 'Chỉ tiêu để trống', en: 'Indicator left blank' },
    vi: (f) =>
      `${about(f, 'vi')}để trống. Hãy điền số liệu; nếu chưa thu thập được thì ghi mã C, nếu không thuộc phạm vi của đơn vị thì ghi mã K. Ô trống không được tính là 0.`,
    en: (f) =>
      `${about(f, 'en')}left blank. Fill it in; write the code C when the figure is not collected yet, K when it does not concern the unit. A blank is never counted as 0.`,
  },
  'indicator.two-values': {
    title: { vi: 'Một chỉ tiêu có hai kết quả', en: 'One indicator with two results' },
    vi: (f) =>
      `${about(f, 'vi')}ở đây ghi ${inFigures(f, 'second', 'vi')} nhưng ở ô ${place(f)} ghi ${inFigures(f, 'first', 'vi')}. Hãy giữ một dòng với số đúng và xóa dòng kia.`,
    en: (f) =>
      `${about(f, 'en')}${inFigures(f, 'second', 'en')} here, but ${inFigures(f, 'first', 'en')} at ${place(f)}. Keep one row with the right figure and delete the other.`,
  },
  'tier.not-own': {
    title: { vi: 'Số liệu của cấp khác', en: 'Figure of another tier' },
    vi: (f) =>
      `${about({ ...f, tier: null }, 'vi')}dòng này là số liệu ${tier(f, 'tier', 'vi')}, không phải của ${said(f, 'own')}. Hãy chuyển số liệu về dòng ${tier(f, 'ownTier', 'vi')}, hoặc dùng biểu mẫu phát cho đơn vị mình.`,
    en: (f) =>
      `${about({ ...f, tier: null }, 'en')}this row is for the ${tier(f, 'tier', 'en')}, not for ${said(f, 'own')}. Move the figure to the row of the ${tier(f, 'ownTier', 'en')}, or use the form issued to the unit.`,
  },
  'tier.rows-equal': {
    title: { vi: 'Dòng của huyện và dòng của xã giống hệt nhau', en: "District's row equals the communes' row" },
    vi: (f) =>
      `${about(f, 'vi')}dòng cấp xã và dòng cấp huyện (ô ${said(f, 'otherAt')}) cùng là ${figure(f, 'numerator', 'vi')}/${figure(f, 'denominator', 'vi')}. Có thể số của cấp này bị chép sang cấp kia; hãy ghi riêng số của cơ quan cấp huyện và số cộng của các xã, phường.`,
    en: (f) =>
      `${about(f, 'en')}the communes' row and the district's row (${said(f, 'otherAt')}) both hold ${figure(f, 'numerator', 'en')}/${figure(f, 'denominator', 'en')}. One may be a copy of the other; give the district's own figure and the communes' total apart.`,
  },
  'task.not-reported': {
    title: { vi: 'Nhiệm vụ chủ trì chưa báo cáo', en: 'Led tasks not reported' },
    vi: (f) =>
      `Chưa ghi tiến độ ${figure(f, 'count', 'vi')} trên ${figure(f, 'of', 'vi')} nhiệm vụ đơn vị chủ trì: số ${said(f, 'tasks')}. Hãy chọn tình trạng và ghi kết quả của từng nhiệm vụ.`,
    en: (f) =>
      `Nothing is said about ${figure(f, 'count', 'en')} of the ${figure(f, 'of', 'en')} tasks the unit leads: number ${said(f, 'tasks')}. Choose a status and give the progress of each.`,
  },
  'task.status-missing': {
    title: { vi: 'Nhiệm vụ chưa ghi tình trạng', en: 'Task without status' },
    vi: (f) =>
      `${task(f, 'vi')}chưa ghi tình trạng thực hiện. Hãy chọn một mục trong danh sách: đã hoàn thành, đang thực hiện, chưa thực hiện hoặc tạm dừng.`,
    en: (f) => `${task(f, 'en')}no status is given. Choose one from the list: done, running, not started or stopped.`,
  },
  'task.done-undated': {
    title: { vi: 'Hoàn thành nhưng không ghi ngày', en: 'Done, but no date given' },
    vi: (f) => `${task(f, 'vi')}ghi đã hoàn thành nhưng không có ngày hoàn thành. Hãy bổ sung ngày.`,
    en: (f) => `${task(f, 'en')}marked as done without a date of completion. Add the date.`,
  },
  'task.date-ahead': {
    title: { vi: 'Ngày hoàn thành sau ngày báo cáo', en: 'Completion dated after the report' },
    vi: (f) =>
      `${task(f, 'vi')}ngày hoàn thành ${day(f, 'date', 'vi')} ở sau ngày báo cáo ${day(f, 'reportDay', 'vi')}. Hãy kiểm tra lại ngày, nhất là năm; nếu là ngày dự kiến thì chọn “đang thực hiện”.`,
    en: (f) =>
      `${task(f, 'en')}the completion date ${day(f, 'date', 'en')} is after the report of ${day(f, 'reportDay', 'en')}. Check the date, above all its year; if it is a forecast, choose “running”.`,
  },
  'task.overdue': {
    title: { vi: 'Nhiệm vụ quá hạn', en: 'Task overdue' },
    vi: (f) =>
      `${task(f, 'vi')}thời hạn hết năm ${said(f, 'due')} nhưng đến ${day(f, 'on', 'vi')} vẫn ghi “${STATUS[said(f, 'status')]?.vi ?? said(f, 'status')}”. Hãy ghi rõ lý do và ngày dự kiến hoàn thành.`,
    en: (f) =>
      `${task(f, 'en')}due by the end of ${said(f, 'due')}, but still “${STATUS[said(f, 'status')]?.en ?? said(f, 'status')}” on ${day(f, 'on', 'en')}. Give the reason and the expected date.`,
  },
};
