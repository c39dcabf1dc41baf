/** Suspicions, each with what was expected. */
import type { Wordings } from '../../../language.ts';
import { expectation, formula, has, peers, place, said } from './words.ts';

export const heuristic: Wordings = {
  'audit.deviates-from-neighbours': {
    title: 'Công thức khác các ô bên cạnh',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)} khác ${said(f, 'peerCount')} ô cùng hàng hoặc cột${peers(f)}.${expectation(f)} Xem có cố ý không.`,
  },
  'audit.reference-off': {
    title: 'Tham chiếu lệch ô',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)}, tham chiếu lệch so với ${said(f, 'peerCount')} ô cùng loại${peers(f)}.${expectation(f)} Kiểm tra lại ô được lấy.`,
  },
  'audit.range-short': {
    title: 'Vùng tính bỏ sót ô',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)} bỏ sót ${said(f, 'missing')}${has(f, 'effect') && !has(f, 'expectedValue') ? `, làm thiếu ${said(f, 'effect')}` : ''}.${expectation(f)} Kéo dài vùng nếu ô đó phải được tính.`,
  },
  'audit.range-over': {
    title: 'Vùng tính lấy thừa ô',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)} lấy thừa ${said(f, 'extra')} so với các ô cùng loại${peers(f)}.${expectation(f)} Thu lại vùng nếu lấy nhầm.`,
  },
  'audit.sum-over-heading': {
    title: 'Cộng cả ô tiêu đề',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)} tính cả ô tiêu đề ${said(f, 'heading')} (${String(f.headingValue ?? '')}). Bắt đầu vùng từ dòng sau.`,
  },
  'audit.forgotten-anchor': {
    title: 'Quên cố định ô bằng $',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)} đọc ô trống hoặc ô chữ, trong khi công thức đầu tiên ${formula(f, 'firstFormula')} đọc một con số. Có lẽ quên dấu $ khi chép; cố định ô đó rồi chép lại.`,
  },
  'audit.constant-among-formulas': {
    title: 'Số gõ tay giữa các công thức',
    message: (f) =>
      `${place(f)} là số gõ tay ${said(f, 'value')} giữa các ô tính bằng công thức${peers(f)}.${expectation(f)} Thay bằng công thức hoặc ghi lý do.`,
  },
  'audit.magic-number': {
    title: 'Số viết thẳng trong công thức',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)} mang con số ${said(f, 'number')} mà các ô cùng loại không có${peers(f)}.${expectation(f)} Đưa con số ra một ô có ghi nguồn.`,
  },
  'audit.progression-broken': {
    title: 'Dãy tham chiếu bị ngắt',
    message: (f) =>
      `${place(f)} có công thức ${formula(f)}; theo bước đều của ${said(f, 'peerCount')} ô cùng dãy thì phải lấy ${said(f, 'wanted')}. Kiểm tra lại.`,
  },
  'audit.size-jump': {
    title: 'Số lệch bậc nghìn hoặc triệu',
    message: (f) =>
      `${place(f)} là ${said(f, 'value')}, ${has(f, 'previous') ? `gấp ${said(f, 'times')} lần kỳ trước (${said(f, 'previous')})` : `lệch khoảng ${said(f, 'times')} lần so với các số cùng hàng`}. Kiểm tra đơn vị tính (đồng, nghìn, triệu).`,
  },
};
