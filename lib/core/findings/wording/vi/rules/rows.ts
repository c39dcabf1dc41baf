/** Words about rows of the form: absent, blank, twice, of another tier; and about tasks. */
import type { Facts } from '../../../finding.ts';
import type { Wordings } from '../../../language.ts';
import { about, day, figure, has, said, tier } from './phrases.ts';

const STATUS: Readonly<Record<string, string>> = {
  running: 'đang thực hiện',
  'not-started': 'chưa thực hiện',
  stopped: 'tạm dừng',
};

const task = (f: Facts) => `Nhiệm vụ ${said(f, 'task')}${has(f, 'name') ? ` “${said(f, 'name')}”` : ''}: `;

/** `1204/1223 = 98%` with the marks of the language. */
const inFigures = (f: Facts, key: string) =>
  said(f, key).replace(/\d+(\.\d+)?/g, (number) => figure({ number }, 'number'));

const place = (f: Facts) => `${said(f, 'firstSheet')}!${said(f, 'firstAt')}`;

export const rows: Wordings = {
  'indicator.none-found': {
    title: 'Không tìm thấy chỉ tiêu nào',
    message: (f) =>
      `Trong sổ không có dòng nào khớp với chỉ tiêu của ${said(f, 'source')}. Hãy kiểm tra có gửi nhầm tệp không; nếu không, hãy chép số liệu sang biểu mẫu đã phát.`,
  },
  'indicator.absent': {
    title: 'Thiếu dòng chỉ tiêu',
    message: (f) =>
      `${about(f)}${has(f, 'part') ? `dòng ${tier(f, 'partName')} ` : ''}${f.deleted === true ? 'đã bị xóa khỏi biểu mẫu' : 'không có trong sổ'}${f.assigned === false ? ' (đơn vị không trực tiếp được giao chỉ tiêu này)' : ' dù đơn vị được giao báo cáo'}. ${f.assigned === false ? 'Không cần bổ sung nếu đơn vị không có số liệu.' : 'Hãy thêm lại dòng này theo biểu mẫu đã phát; chưa có số liệu thì ghi mã C.'}`,
  },
  'indicator.blank': {
    title: 'Chỉ tiêu để trống',
    message: (f) =>
      `${about(f)}để trống. Hãy điền số liệu; nếu chưa thu thập được thì ghi mã C, nếu không thuộc phạm vi của đơn vị thì ghi mã K. Ô trống không được tính là 0.`,
  },
  'indicator.two-values': {
    title: 'Một chỉ tiêu có hai kết quả',
    message: (f) =>
      `${about(f)}ở đây ghi ${inFigures(f, 'second')} nhưng ở ô ${place(f)} ghi ${inFigures(f, 'first')}. Hãy giữ một dòng với số đúng và xóa dòng kia.`,
  },
  'tier.not-own': {
    title: 'Số liệu của cấp khác',
    message: (f) =>
      `${about({ ...f, tier: null })}dòng này là số liệu ${tier(f, 'tier')}, không phải của ${said(f, 'own')}. Hãy chuyển số liệu về dòng ${tier(f, 'ownTier')}, hoặc dùng biểu mẫu phát cho đơn vị mình.`,
  },
  'tier.rows-equal': {
    title: 'Dòng của huyện và dòng của xã giống hệt nhau',
    message: (f) =>
      `${about(f)}dòng cấp xã và dòng cấp huyện (ô ${said(f, 'otherAt')}) cùng là ${figure(f, 'numerator')}/${figure(f, 'denominator')}. Có thể số của cấp này bị chép sang cấp kia; hãy ghi riêng số của cơ quan cấp huyện và số cộng của các xã, phường.`,
  },
  'task.not-reported': {
    title: 'Nhiệm vụ chủ trì chưa báo cáo',
    message: (f) =>
      `Chưa ghi tiến độ ${figure(f, 'count')} trên ${figure(f, 'of')} nhiệm vụ đơn vị chủ trì: số ${said(f, 'tasks')}. Hãy chọn tình trạng và ghi kết quả của từng nhiệm vụ.`,
  },
  'task.status-missing': {
    title: 'Nhiệm vụ chưa ghi tình trạng',
    message: (f) =>
      `${task(f)}chưa ghi tình trạng thực hiện. Hãy chọn một mục trong danh sách: đã hoàn thành, đang thực hiện, chưa thực hiện hoặc tạm dừng.`,
  },
  'task.done-undated': {
    title: 'Hoàn thành nhưng không ghi ngày',
    message: (f) => `${task(f)}ghi đã hoàn thành nhưng không có ngày hoàn thành. Hãy bổ sung ngày.`,
  },
  'task.date-ahead': {
    title: 'Ngày hoàn thành sau ngày báo cáo',
    message: (f) =>
      `${task(f)}ngày hoàn thành ${day(f, 'date')} ở sau ngày báo cáo ${day(f, 'reportDay')}. Hãy kiểm tra lại ngày, nhất là năm; nếu là ngày dự kiến thì chọn “đang thực hiện”.`,
  },
  'task.overdue': {
    title: 'Nhiệm vụ quá hạn',
    message: (f) =>
      `${task(f)}thời hạn hết năm ${said(f, 'due')} nhưng đến ${day(f, 'on')} vẫn ghi “${STATUS[said(f, 'status')] ?? said(f, 'status')}”. Hãy ghi rõ lý do và ngày dự kiến hoàn thành.`,
  },
};
