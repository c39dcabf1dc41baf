/** Words about the figures of a row: percentages, numerators and denominators. */
import type { Language } from '../../../book/language.ts';
import type { Facts } from '../../finding.ts';
import type { Wordings } from '../../language.ts';
import { about, figure, has, said } from './phrases.ts';

const BOUND: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '>': { vi: 'trên ', en: 'above ' },
  '≥': { vi: 'từ ', en: 'at least ' },
  '<': { vi: 'dưới ', en: 'below ' },
  '≤': { vi: 'không quá ', en: 'at most ' },
  '~': { vi: 'khoảng ', en: 'about ' },
};

const statedAs = (facts: Facts, language: Language) =>
  `${BOUND[String(facts.bound)]?.[language] ?? ''}${figure(facts, 'stated', language)}%`;

const pair = (facts: Facts, language: Language) =>
  `${figure(facts, 'numerator', language)}/${figure(facts, 'denominator', language)}`;

/** 0,41 điểm phần trăm, without its sign. */
const points = (facts: Facts, language: Language) =>
  `${figure({ difference: said(facts, 'difference').replace('-', '') }, 'difference', language)} ${language === 'vi' ? 'điểm phần trăm' : 'points'}`;

const ending = (facts: Facts, language: Language) => {
  if (!has(facts, 'stated')) return '';
  return language === 'vi'
    ? ` Tỷ lệ ${figure(facts, 'stated', 'vi')}% đã ghi vì vậy chưa kiểm tra được.`
    : ` The stated ${figure(facts, 'stated', 'en')}% can therefore not be verified.`;
};

export const figures: Wordings = {
  'percent.wrong': {
    title: { vi: 'Tỷ lệ ghi không khớp số liệu', en: 'Stated percentage does not match its figures' },
    vi: (f) =>
      `${about(f, 'vi')}ghi ${statedAs(f, 'vi')} nhưng ${pair(f, 'vi')} là ${figure(f, 'computed', 'vi')}%, lệch ${points(f, 'vi')}. Hãy kiểm tra lại tử số, mẫu số và tỷ lệ, rồi sửa chỗ sai.`,
    en: (f) =>
      `${about(f, 'en')}${statedAs(f, 'en')} is stated, but ${pair(f, 'en')} is ${figure(f, 'computed', 'en')}%, ${points(f, 'en')} away. Check numerator, denominator and percentage, and correct the one that is wrong.`,
  },
  'percent.truncated': {
    title: { vi: 'Tỷ lệ bị cắt bớt, không làm tròn', en: 'Percentage cut off instead of rounded' },
    vi: (f) =>
      `${about(f, 'vi')}ghi ${statedAs(f, 'vi')} nhưng ${pair(f, 'vi')} là ${figure(f, 'computed', 'vi')}%, làm tròn thành ${figure(f, 'rounded', 'vi')}%. Hãy ghi ${figure(f, 'rounded', 'vi')}%.`,
    en: (f) =>
      `${about(f, 'en')}${statedAs(f, 'en')} is stated, but ${pair(f, 'en')} is ${figure(f, 'computed', 'en')}%, which rounds to ${figure(f, 'rounded', 'en')}%. Write ${figure(f, 'rounded', 'en')}%.`,
  },
  'percent.bound-broken': {
    title: { vi: 'Mốc tỷ lệ trái với số liệu', en: 'Approximate percentage contradicts its figures' },
    vi: (f) =>
      `${about(f, 'vi')}ghi “${statedAs(f, 'vi')}” nhưng ${pair(f, 'vi')} là ${figure(f, 'computed', 'vi')}%. Hãy ghi tỷ lệ đúng thay cho cách nói ước chừng.`,
    en: (f) =>
      `${about(f, 'en')}“${statedAs(f, 'en')}” is stated, but ${pair(f, 'en')} is ${figure(f, 'computed', 'en')}%. State the exact percentage instead.`,
  },
  'percent.not-verifiable': {
    title: { vi: 'Chỉ có tỷ lệ, thiếu tử số và mẫu số', en: 'Percentage without numerator and denominator' },
    vi: (f) =>
      `${about(f, 'vi')}ghi ${statedAs(f, 'vi')} nhưng không đủ tử số và mẫu số nên không kiểm tra lại và không cộng vào số chung của tỉnh được. Hãy ghi thêm hai số này.`,
    en: (f) =>
      `${about(f, 'en')}${statedAs(f, 'en')} is stated without both numerator and denominator, so it can neither be verified nor added up. Give the two numbers.`,
  },
  'percent.fraction': {
    title: { vi: 'Có thể ghi phân số thay cho phần trăm', en: 'A fraction where percent is asked' },
    vi: (f) =>
      `${about(f, 'vi')}ô phần trăm ghi ${figure(f, 'stated', 'vi')}, tức là ${figure(f, 'stated', 'vi')}%. Nếu ý là ${figure(f, 'points', 'vi')}% thì hãy ghi ${figure(f, 'points', 'vi')}.`,
    en: (f) =>
      `${about(f, 'en')}the percent cell holds ${figure(f, 'stated', 'en')}, which reads ${figure(f, 'stated', 'en')}%. If ${figure(f, 'points', 'en')}% is meant, write ${figure(f, 'points', 'en')}.`,
  },
  'percent.out-of-range': {
    title: { vi: 'Tỷ lệ ngoài khoảng 0–100%', en: 'Percentage outside 0–100' },
    vi: (f) =>
      `${about(f, 'vi')}ghi ${figure(f, 'stated', 'vi')}${has(f, 'percent') ? '%' : ''}, mà tỷ lệ này chỉ có thể từ 0 đến 100%. Hãy sửa lại; nếu đây là số lượng thì ghi vào cột tử số.`,
    en: (f) =>
      `${about(f, 'en')}${figure(f, 'stated', 'en')}${has(f, 'percent') ? '%' : ''} is stated, but this percentage can only be from 0 to 100. Correct it; if it is a count, put it in the numerator column.`,
  },
  'ratio.part-exceeds-whole': {
    title: { vi: 'Tử số lớn hơn mẫu số', en: 'Numerator larger than denominator' },
    vi: (f) =>
      `${about(f, 'vi')}tử số ${figure(f, 'numerator', 'vi')} lớn hơn mẫu số ${figure(f, 'denominator', 'vi')}. Hãy xem hai ô có bị đổi chỗ cho nhau không, rồi sửa lại.`,
    en: (f) =>
      `${about(f, 'en')}numerator ${figure(f, 'numerator', 'en')} is larger than denominator ${figure(f, 'denominator', 'en')}. See whether the two cells were swapped, and correct them.`,
  },
  'ratio.zero-denominator': {
    title: { vi: 'Mẫu số bằng 0 mà tử số khác 0', en: 'Denominator is zero but numerator is not' },
    vi: (f) =>
      `${about(f, 'vi')}mẫu số là 0 nhưng tử số là ${figure(f, 'numerator', 'vi')}; tổng không thể nhỏ hơn một phần của nó. Hãy ghi lại mẫu số.`,
    en: (f) =>
      `${about(f, 'en')}the denominator is 0 but the numerator is ${figure(f, 'numerator', 'en')}; a whole cannot be smaller than its part. Give the denominator again.`,
  },
  'ratio.nothing-counted': {
    title: {
      vi: 'Mẫu số bằng 0: không có gì để tính tỷ lệ',
      en: 'Denominator is zero: nothing to make a percentage of',
    },
    vi: (f) =>
      `${about(f, 'vi')}mẫu số là 0 nên không có tỷ lệ (không phải 0%, cũng không phải 100%). Nếu trong kỳ không phát sinh thì ghi mã K vào ô kết quả và để trống hai ô số.`,
    en: (f) =>
      `${about(f, 'en')}the denominator is 0, so there is no percentage (neither 0% nor 100%). If nothing came up in the period, write the code K in the result and leave both numbers blank.`,
  },
  'ratio.pair-incomplete': {
    title: { vi: 'Mới có một trong hai số', en: 'Only one of the two numbers given' },
    vi: (f) =>
      `${about(f, 'vi')}có ${said(f, 'given') === 'numerator' ? 'tử số' : 'mẫu số'} ${figure(f, 'value', 'vi')} nhưng ô ${said(f, 'given') === 'numerator' ? 'mẫu số' : 'tử số'} trống${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}. Hãy điền nốt để tính và cộng được.${ending(f, 'vi')}`,
    en: (f) =>
      `${about(f, 'en')}the ${said(f, 'given')} is ${figure(f, 'value', 'en')}, but the ${said(f, 'given') === 'numerator' ? 'denominator' : 'numerator'} is blank${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}. Fill it in so that the figure can be computed and added up.${ending(f, 'en')}`,
  },
  'figure.negative': {
    title: { vi: 'Số âm', en: 'Negative number' },
    vi: (f) => `${about(f, 'vi')}ghi ${figure(f, 'value', 'vi')}, mà số lượng thì không thể âm. Hãy sửa lại.`,
    en: (f) => `${about(f, 'en')}${figure(f, 'value', 'en')} is given, but a count cannot be negative. Correct it.`,
  },
  'figure.zero-for-blank': {
    title: { vi: 'Số 0 đứng một mình', en: 'A zero that stands alone' },
    vi: (f) =>
      `${about(f, 'vi')}ghi 0 mà không có mẫu số${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}. Nếu đúng là 0, hãy điền mẫu số; nếu chưa có số liệu, hãy xóa số 0 và ghi mã C.`,
    en: (f) =>
      `${about(f, 'en')}0 is given without a denominator${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}. If it is truly 0, fill in the denominator; if there is no figure yet, delete the 0 and write the code C.`,
  },
  'figure.text-number': {
    title: { vi: 'Số gõ dưới dạng chữ', en: 'Number typed as text' },
    vi: (f) =>
      `${about(f, 'vi')}ô ghi “${said(f, 'typed')}” dưới dạng chữ (được đọc là ${figure(f, 'value', 'vi')}), nên công thức của biểu mẫu bỏ qua. Hãy gõ lại ${said(f, 'value')}, không có dấu chấm ngăn cách.`,
    en: (f) =>
      `${about(f, 'en')}the cell holds “${said(f, 'typed')}” as text (read as ${figure(f, 'value', 'en')}), so the form's formulas skip it. Type ${said(f, 'value')} again, without separators.`,
  },
  'figure.words-only': {
    title: { vi: 'Kết quả ghi bằng lời', en: 'Result in words only' },
    vi: (f) =>
      `${about(f, 'vi')}kết quả ghi bằng lời (“${said(f, 'text')}”) nên không lượng hoá được. Hãy ghi ${said(f, 'measure') === 'count' ? 'số lượng' : 'tử số và mẫu số'} vào các ô số và chuyển phần lời sang ô ghi chú.`,
    en: (f) =>
      `${about(f, 'en')}the result is in words (“${said(f, 'text')}”) and cannot be quantified. Put the ${said(f, 'measure') === 'count' ? 'number' : 'numerator and denominator'} into the number cells and move the words to the note.`,
  },
  'count.for-ratio': {
    title: { vi: 'Ghi số lượng ở chỉ tiêu tính tỷ lệ', en: 'A count where a percentage is asked' },
    vi: (f) =>
      `${about(f, 'vi')}ghi số lượng “${said(f, 'typed')}” trong khi chỉ tiêu này tính bằng tỷ lệ. Hãy ghi ${figure(f, 'value', 'vi')} vào ô tử số và bổ sung mẫu số${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}.`,
    en: (f) =>
      `${about(f, 'en')}a count is given, “${said(f, 'typed')}”, but the indicator is a percentage. Put ${figure(f, 'value', 'en')} into the numerator and add the denominator${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}.`,
  },
  'code.with-figure': {
    title: { vi: 'Vừa có mã, vừa có số', en: 'A code and a figure in one row' },
    vi: (f) =>
      `${about(f, 'vi')}ghi mã ${said(f, 'code')} (${said(f, 'code') === 'K' ? 'không áp dụng' : 'chưa thu thập'}) nhưng vẫn có số ${said(f, 'values')}. Hãy giữ một: xóa mã nếu số đúng, xóa số nếu mã đúng.`,
    en: (f) =>
      `${about(f, 'en')}the code ${said(f, 'code')} (${said(f, 'code') === 'K' ? 'not applicable' : 'not collected'}) stands beside ${said(f, 'values')}. Keep one: delete the code if the number is right, the number if the code is.`,
  },
};
