/** Suspicions, each with what was expected. */
import type { Wordings } from '../../language.ts';
import { expectation, formula, has, peers, place, said } from './words.ts';

export const heuristic: Wordings = {
  'audit.deviates-from-neighbours': {
    title: { vi: 'Công thức khác các ô bên cạnh', en: 'Deviates from its neighbours' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)} khác ${said(f, 'peerCount', 'vi')} ô cùng hàng hoặc cột${peers(f, 'vi')}.${expectation(f, 'vi')} Xem có cố ý không.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}, unlike ${said(f, 'peerCount', 'en')} cells of its row or column${peers(f, 'en')}.${expectation(f, 'en')} Check whether it is meant.`,
  },
  'audit.reference-off': {
    title: { vi: 'Tham chiếu lệch ô', en: 'Reference off' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)}, tham chiếu lệch so với ${said(f, 'peerCount', 'vi')} ô cùng loại${peers(f, 'vi')}.${expectation(f, 'vi')} Kiểm tra lại ô được lấy.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}; its reference is off against ${said(f, 'peerCount', 'en')} like it${peers(f, 'en')}.${expectation(f, 'en')} Check which cell it should read.`,
  },
  'audit.range-short': {
    title: { vi: 'Vùng tính bỏ sót ô', en: 'Range stops short' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)} bỏ sót ${said(f, 'missing', 'vi')}${has(f, 'effect') && !has(f, 'expectedValue') ? `, làm thiếu ${said(f, 'effect', 'vi')}` : ''}.${expectation(f, 'vi')} Kéo dài vùng nếu ô đó phải được tính.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)} and leaves out ${said(f, 'missing', 'en')}${has(f, 'effect') && !has(f, 'expectedValue') ? `, an effect of ${said(f, 'effect', 'en')}` : ''}.${expectation(f, 'en')} Extend the range if it belongs there.`,
  },
  'audit.range-over': {
    title: { vi: 'Vùng tính lấy thừa ô', en: 'Range takes too much' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)} lấy thừa ${said(f, 'extra', 'vi')} so với các ô cùng loại${peers(f, 'vi')}.${expectation(f, 'vi')} Thu lại vùng nếu lấy nhầm.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)} and takes in ${said(f, 'extra', 'en')} beyond its peers${peers(f, 'en')}.${expectation(f, 'en')} Shorten the range if it does not belong there.`,
  },
  'audit.sum-over-heading': {
    title: { vi: 'Cộng cả ô tiêu đề', en: 'Heading counted' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)} tính cả ô tiêu đề ${said(f, 'heading', 'vi')} (${String(f.headingValue ?? '')}). Bắt đầu vùng từ dòng sau.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)} and counts the heading ${said(f, 'heading', 'en')} (${String(f.headingValue ?? '')}). Begin the range one cell later.`,
  },
  'audit.forgotten-anchor': {
    title: { vi: 'Quên cố định ô bằng $', en: 'Forgotten $' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)} đọc ô trống hoặc ô chữ, trong khi công thức đầu tiên ${formula(f, 'firstFormula')} đọc một con số. Có lẽ quên dấu $ khi chép; cố định ô đó rồi chép lại.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}, which reads blank cells or text where the first copy ${formula(f, 'firstFormula')} reads a figure. A $ was probably forgotten; hold the cell and copy again.`,
  },
  'audit.constant-among-formulas': {
    title: { vi: 'Số gõ tay giữa các công thức', en: 'Constant among formulas' },
    vi: (f) =>
      `${place(f, 'vi')} là số gõ tay ${said(f, 'value', 'vi')} giữa các ô tính bằng công thức${peers(f, 'vi')}.${expectation(f, 'vi')} Thay bằng công thức hoặc ghi lý do.`,
    en: (f) =>
      `${place(f, 'en')} is a typed ${said(f, 'value', 'en')} among cells that compute${peers(f, 'en')}.${expectation(f, 'en')} Put the formula there, or say why not.`,
  },
  'audit.magic-number': {
    title: { vi: 'Số viết thẳng trong công thức', en: 'Number in a formula' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)} mang con số ${said(f, 'number', 'vi')} mà các ô cùng loại không có${peers(f, 'vi')}.${expectation(f, 'vi')} Đưa con số ra một ô có ghi nguồn.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)} with the number ${said(f, 'number', 'en')}, which its peers lack${peers(f, 'en')}.${expectation(f, 'en')} Put the number into a cell of its own, with its source.`,
  },
  'audit.progression-broken': {
    title: { vi: 'Dãy tham chiếu bị ngắt', en: 'Series of references broken' },
    vi: (f) =>
      `${place(f, 'vi')} có công thức ${formula(f)}; theo bước đều của ${said(f, 'peerCount', 'vi')} ô cùng dãy thì phải lấy ${said(f, 'wanted', 'vi')}. Kiểm tra lại.`,
    en: (f) =>
      `${place(f, 'en')} holds ${formula(f)}; by the even step of ${said(f, 'peerCount', 'en')} cells of the series it should read ${said(f, 'wanted', 'en')}. Check it.`,
  },
  'audit.size-jump': {
    title: { vi: 'Số lệch bậc nghìn hoặc triệu', en: 'A thousand or a million times off' },
    vi: (f) =>
      `${place(f, 'vi')} là ${said(f, 'value', 'vi')}, ${has(f, 'previous') ? `gấp ${said(f, 'times', 'vi')} lần kỳ trước (${said(f, 'previous', 'vi')})` : `lệch khoảng ${said(f, 'times', 'vi')} lần so với các số cùng hàng`}. Kiểm tra đơn vị tính (đồng, nghìn, triệu).`,
    en: (f) =>
      `${place(f, 'en')} is ${said(f, 'value', 'en')}, ${has(f, 'previous') ? `${said(f, 'times', 'en')} times the previous report (${said(f, 'previous', 'en')})` : `about ${said(f, 'times', 'en')} times the figures of its row`}. Check the unit (single, thousands, millions).`,
  },
};
