/** Words about the figures of a row: percentages, numerators and denominators. */
import type { Facts } from '../../../finding.ts';
import type { Wordings } from '../../../language.ts';
import { about, figure, has, said } from './phrases.ts';

const BOUND: Readonly<Record<string, string>> = {
  '>': 'trên ',
  '≥': 'từ ',
  '<': 'dưới ',
  '≤': 'không quá ',
  '~': 'khoảng ',
};

const statedAs = (facts: Facts) => `${BOUND[String(facts.bound)] ?? ''}${figure(facts, 'stated')}%`;

const pair = (facts: Facts) => `${figure(facts, 'numerator')}/${figure(facts, 'denominator')}`;

/** 0,41 điểm phần trăm, without its sign. */
const points = (facts: Facts) =>
  `${figure({ difference: said(facts, 'difference').replace('-', '') }, 'difference')} điểm phần trăm`;

const ending = (facts: Facts) => {
  if (!has(facts, 'stated')) return '';
  return ` Tỷ lệ ${figure(facts, 'stated')}% đã ghi vì vậy chưa kiểm tra được.`;
};

/** What a cell shows, and what it holds: 1.763, 0,05%. */
const mark = (facts: Facts) => (has(facts, 'mark') ? said(facts, 'mark') : '');
const shown = (facts: Facts) => `${figure(facts, 'shown')}${mark(facts)}`;
const stored = (facts: Facts) => `${figure(facts, 'stored')}${mark(facts)}`;

export const figures: Wordings = {
  'percent.wrong': {
    title: 'Tỷ lệ ghi không khớp số liệu',
    message: (f) =>
      `${about(f)}ghi ${statedAs(f)} nhưng ${pair(f)} là ${figure(f, 'computed')}%, lệch ${points(f)}. Hãy kiểm tra lại tử số, mẫu số và tỷ lệ, rồi sửa chỗ sai.`,
  },
  'percent.truncated': {
    title: 'Tỷ lệ bị cắt bớt, không làm tròn',
    message: (f) =>
      `${about(f)}ghi ${statedAs(f)} nhưng ${pair(f)} là ${figure(f, 'computed')}%, làm tròn thành ${figure(f, 'rounded')}%. Hãy ghi ${figure(f, 'rounded')}%.`,
  },
  'percent.bound-broken': {
    title: 'Mốc tỷ lệ trái với số liệu',
    message: (f) =>
      `${about(f)}ghi “${statedAs(f)}” nhưng ${pair(f)} là ${figure(f, 'computed')}%. Hãy ghi tỷ lệ đúng thay cho cách nói ước chừng.`,
  },
  'percent.not-verifiable': {
    title: 'Chỉ có tỷ lệ, thiếu tử số và mẫu số',
    message: (f) =>
      `${about(f)}ghi ${statedAs(f)} nhưng không đủ tử số và mẫu số nên không kiểm tra lại và không cộng vào số chung của tỉnh được. Hãy ghi thêm hai số này.`,
  },
  'percent.fraction': {
    title: 'Có thể ghi phân số thay cho phần trăm',
    message: (f) =>
      `${about(f)}ô phần trăm ghi ${figure(f, 'stated')}, tức là ${figure(f, 'stated')}%. Nếu ý là ${figure(f, 'points')}% thì hãy ghi ${figure(f, 'points')}.`,
  },
  'percent.out-of-range': {
    title: 'Tỷ lệ ngoài khoảng 0–100%',
    message: (f) =>
      `${about(f)}ghi ${figure(f, 'stated')}${has(f, 'percent') ? '%' : ''}, mà tỷ lệ này chỉ có thể từ 0 đến 100%. Hãy sửa lại; nếu đây là số lượng thì ghi vào cột tử số.`,
  },
  'ratio.part-exceeds-whole': {
    title: 'Tử số lớn hơn mẫu số',
    message: (f) =>
      `${about(f)}tử số ${figure(f, 'numerator')} lớn hơn mẫu số ${figure(f, 'denominator')}. Hãy xem hai ô có bị đổi chỗ cho nhau không, rồi sửa lại.`,
  },
  'ratio.zero-denominator': {
    title: 'Mẫu số bằng 0 mà tử số khác 0',
    message: (f) =>
      `${about(f)}mẫu số là 0 nhưng tử số là ${figure(f, 'numerator')}; tổng không thể nhỏ hơn một phần của nó. Hãy ghi lại mẫu số.`,
  },
  'ratio.nothing-counted': {
    title: 'Mẫu số bằng 0: không có gì để tính tỷ lệ',
    message: (f) =>
      `${about(f)}mẫu số là 0 nên không có tỷ lệ (không phải 0%, cũng không phải 100%). Nếu trong kỳ không phát sinh thì ghi mã K vào ô kết quả và để trống hai ô số.`,
  },
  'ratio.pair-incomplete': {
    title: 'Mới có một trong hai số',
    message: (f) =>
      `${about(f)}có ${said(f, 'given') === 'numerator' ? 'tử số' : 'mẫu số'} ${figure(f, 'value')} nhưng ô ${said(f, 'given') === 'numerator' ? 'mẫu số' : 'tử số'} trống${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}. Hãy điền nốt để tính và cộng được.${ending(f)}`,
  },
  'figure.negative': {
    title: 'Số âm',
    message: (f) => `${about(f)}ghi ${figure(f, 'value')}, mà số lượng thì không thể âm. Hãy sửa lại.`,
  },
  'figure.zero-for-blank': {
    title: 'Số 0 đứng một mình',
    message: (f) =>
      `${about(f)}ghi 0 mà không có mẫu số${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}. Nếu đúng là 0, hãy điền mẫu số; nếu chưa có số liệu, hãy xóa số 0 và ghi mã C.`,
  },
  'figure.text-number': {
    title: 'Số gõ dưới dạng chữ',
    message: (f) =>
      `${about(f)}ô ghi “${said(f, 'typed')}” dưới dạng chữ (được đọc là ${figure(f, 'value')}), nên công thức của biểu mẫu bỏ qua. Hãy gõ lại ${said(f, 'value')}, không có dấu chấm ngăn cách.`,
  },
  'figure.scaled-format': {
    title: 'Ô hiện số đã chia cho nghìn, triệu',
    message: (f) =>
      `${about(f)}ô hiện ${shown(f)} nhưng số lưu trong ô, và được tính, là ${stored(f)}. Nếu ${stored(f)} là đúng, hãy đổi định dạng ô để hiện đủ số; nếu đúng là ${shown(f)}, hãy đổi định dạng rồi gõ lại.`,
  },
  'figure.words-only': {
    title: 'Kết quả ghi bằng lời',
    message: (f) =>
      `${about(f)}kết quả ghi bằng lời (“${said(f, 'text')}”) nên không lượng hoá được. Hãy ghi ${said(f, 'measure') === 'count' ? 'số lượng' : 'tử số và mẫu số'} vào các ô số và chuyển phần lời sang ô ghi chú.`,
  },
  'count.for-ratio': {
    title: 'Ghi số lượng ở chỉ tiêu tính tỷ lệ',
    message: (f) =>
      `${about(f)}ghi số lượng “${said(f, 'typed')}” trong khi chỉ tiêu này tính bằng tỷ lệ. Hãy ghi ${figure(f, 'value')} vào ô tử số và bổ sung mẫu số${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}.`,
  },
  'code.with-figure': {
    title: 'Vừa có mã, vừa có số',
    message: (f) =>
      `${about(f)}ghi mã ${said(f, 'code')} (${said(f, 'code') === 'K' ? 'không áp dụng' : 'chưa thu thập'}) nhưng vẫn có số ${said(f, 'values')}. Hãy giữ một: xóa mã nếu số đúng, xóa số nếu mã đúng.`,
  },
};
