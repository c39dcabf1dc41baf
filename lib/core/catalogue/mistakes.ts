/** Mistakes in a catalogue's files: facts first, words last. All of them are collected in one run. */
import type { Language } from '../book/language.ts';
import { type Allowed, wordAllowed } from './allowed.ts';

export type Problem =
  | 'file-missing'
  | 'not-utf8'
  | 'not-csv'
  | 'column-missing'
  | 'column-unknown'
  | 'cells-beyond'
  | 'empty'
  | 'not-allowed'
  | 'not-a-number'
  | 'not-a-year'
  | 'not-a-date'
  | 'not-nfc'
  | 'duplicate'
  | 'unknown-reference'
  | 'out-of-range'
  | 'contradiction'
  | 'cycle';

export interface Mistake {
  readonly file: string;
  /** Row as a spreadsheet counts it (the header is row 1); null when the mistake is the file's. */
  readonly row: number | null;
  readonly column: string | null;
  readonly problem: Problem;
  /** What stands there. */
  readonly value: string;
  /** What is allowed there, or what it clashes with. */
  readonly allowed: Allowed;
}

/** A mistake whose allowed values are words by now. */
type Told = Omit<Mistake, 'allowed'> & { readonly allowed: string };

/** What breaks a table of text, as the parser calls it. */
const QUOTES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  MissingQuotes: { vi: 'có dấu ngoặc kép mở mà không đóng', en: 'a quotation mark is opened and never closed' },
  InvalidQuotes: {
    vi: 'có dấu ngoặc kép ở giữa ô; trong ô đặt trong ngoặc kép, mỗi dấu ngoặc kép phải viết hai lần',
    en: 'a quotation mark within a cell; in a quoted cell each of them is written twice',
  },
};

const WORDS: Readonly<Record<Problem, Readonly<Record<Language, (m: Told) => string>>>> = {
  'file-missing': {
    vi: () => 'thiếu tệp này trong thư mục danh mục',
    en: () => 'this file is missing from the catalogue folder',
  },
  'not-utf8': {
    vi: () => 'tệp không ở bảng mã UTF-8; hãy lưu lại dạng "CSV UTF-8"',
    en: () => 'the file is not UTF-8; save it again as "CSV UTF-8"',
  },
  'not-csv': {
    vi: (m) => `không đọc được thành bảng: ${QUOTES[m.value]?.vi ?? m.value}`,
    en: (m) => `cannot be read as a table: ${QUOTES[m.value]?.en ?? m.value}`,
  },
  'column-missing': {
    vi: (m) => `thiếu cột; cần có: ${m.allowed}`,
    en: (m) => `the column is missing; needed: ${m.allowed}`,
  },
  'column-unknown': {
    vi: (m) => `cột lạ; các cột được dùng: ${m.allowed}`,
    en: (m) => `unknown column; allowed: ${m.allowed}`,
  },
  'cells-beyond': {
    vi: (m) =>
      `thừa ô "${m.value}": hàng tiêu đề chỉ có ${m.allowed} cột; số hay chữ có dấu ngăn cột phải đặt trong ngoặc kép`,
    en: (m) => `one cell too many, "${m.value}": the heading has ${m.allowed} columns; quote what holds a separator`,
  },
  empty: { vi: (m) => `đang để trống; cần ${m.allowed}`, en: (m) => `is empty; needs ${m.allowed}` },
  'not-allowed': {
    vi: (m) => `ghi "${m.value}"; chỉ được: ${m.allowed}`,
    en: (m) => `says "${m.value}"; allowed: ${m.allowed}`,
  },
  'not-a-number': {
    vi: (m) => `ghi "${m.value}"; cần một số, dấu thập phân là dấu chấm, không có dấu ngăn nghìn`,
    en: (m) => `says "${m.value}"; needs a number with a decimal point and no thousands marks`,
  },
  'not-a-year': {
    vi: (m) => `ghi "${m.value}"; cần một năm có bốn chữ số`,
    en: (m) => `says "${m.value}"; needs a year of four digits`,
  },
  'not-a-date': {
    vi: (m) => `ghi "${m.value}"; cần ngày dạng năm-tháng-ngày, ví dụ 2025-06-30`,
    en: (m) => `says "${m.value}"; needs a date such as 2025-06-30`,
  },
  'not-nfc': {
    vi: (m) => `"${m.value}" có dấu ở dạng tổ hợp (NFD); hãy gõ lại bằng Unicode dựng sẵn`,
    en: (m) => `"${m.value}" has decomposed accents (NFD); needs Unicode NFC`,
  },
  duplicate: {
    vi: (m) => `"${m.value}" đã có ở ${m.allowed}`,
    en: (m) => `"${m.value}" already stands at ${m.allowed}`,
  },
  'unknown-reference': {
    vi: (m) => `"${m.value}" không có trong ${m.allowed}`,
    en: (m) => `"${m.value}" is not in ${m.allowed}`,
  },
  'out-of-range': {
    vi: (m) => `ghi "${m.value}"; cần trong khoảng ${m.allowed}`,
    en: (m) => `says "${m.value}"; must lie within ${m.allowed}`,
  },
  contradiction: {
    vi: (m) => `"${m.value}" trái với ${m.allowed}`,
    en: (m) => `"${m.value}" contradicts ${m.allowed}`,
  },
  cycle: {
    vi: (m) => `đi vòng: ${m.value}`,
    en: (m) => `goes in a circle: ${m.value}`,
  },
};

/** `targets.csv, dòng 12, cột value: ghi "9o"; cần một số…` */
export function wordMistake(mistake: Mistake, language: Language): string {
  const [row, column] = language === 'vi' ? ['dòng', 'cột'] : ['row', 'column'];
  const place = [
    mistake.file,
    mistake.row === null ? '' : `${row} ${mistake.row}`,
    mistake.column === null ? '' : `${column} ${mistake.column}`,
  ].filter((part) => part !== '');
  const told = { ...mistake, allowed: wordAllowed(mistake.allowed, language) };
  return `${place.join(', ')}: ${WORDS[mistake.problem][language](told)}`;
}
