/** What may stand in a cell of a catalogue or scheme, or what it clashes with: facts where it is found, words where it is told. */
import type { Language } from '../book/language.ts';

type Words = (...facts: readonly string[]) => string;

/** Add a line for a new one; `one-of`, `row` and `column-of` serve most. */
const WORDS = {
  'one-of': { vi: (...values) => listed(values, '(trống)'), en: (...values) => listed(values, '(empty)') },
  row: { vi: (row) => `dòng ${row}`, en: (row) => `row ${row}` },
  'row-of-key': { vi: (key) => `dòng "${key}"`, en: (key) => `a row "${key}"` },
  'column-of': {
    vi: (column, file) => `cột ${column} của ${file}`,
    en: (column, file) => `column ${column} of ${file}`,
  },

  'a-value': { vi: () => 'một giá trị', en: () => 'a value' },
  'a-number': { vi: () => 'một số', en: () => 'a number' },
  'a-number-above-0': { vi: () => 'một số lớn hơn 0', en: () => 'a number above 0' },
  'a-year': { vi: () => 'một năm', en: () => 'a year' },
  'a-day': { vi: (day) => `ngày, ví dụ ${day}`, en: (day) => `a day, such as ${day}` },
  'above-0': { vi: () => 'lớn hơn 0', en: () => 'above 0' },
  'above-0-to-1': { vi: () => 'lớn hơn 0, không quá 1', en: () => 'above 0, at most 1' },

  'unit-code': { vi: () => 'mã đơn vị', en: () => 'the code of a unit' },
  'old-unit-code': { vi: () => 'mã đơn vị cũ', en: () => 'the code of the old unit' },
  'new-unit-name': { vi: () => 'tên đơn vị mới', en: () => 'the name of the new unit' },
  'shares-make-1': {
    vi: (unit) => `tổng các phần của ${unit} phải bằng 1`,
    en: (unit) => `the rule that the shares of ${unit} add up to 1`,
  },
  'shipped-registers': {
    vi: () => 'các sổ đơn vị có sẵn, và thư mục không có units.csv',
    en: () => 'the registers that come with the program, and the folder has no units.csv',
  },
  'unit-body-or-group': {
    vi: (...groups) => `sổ đơn vị, other-bodies.csv hoặc ${groups.join(' ')}`,
    en: (...groups) => `the register of units, other-bodies.csv or ${groups.join(' ')}`,
  },

  'indicator-code': { vi: () => 'mã chỉ tiêu', en: () => 'the code of an indicator' },
  'code-and-name': { vi: () => 'mã:tên', en: () => 'code:name' },
  'codes-and-names': { vi: () => 'mã:tên;mã:tên', en: () => 'code:name;code:name' },
  'names-of-numbers': {
    vi: () => 'lời gọi tên tử số, mẫu số',
    en: () => 'words that name the numerator and the denominator',
  },
  'classes-of': {
    vi: (indicator) => `cột classes của ${indicator} trong indicators.csv`,
    en: (indicator) => `column classes of ${indicator} in indicators.csv`,
  },
  'printed-target': { vi: () => 'mục tiêu đúng như in', en: () => 'the target as printed' },

  'task-number': { vi: () => 'số thứ tự của nhiệm vụ', en: () => 'the number of the task' },
  'group-of-programme': {
    vi: (group, programme) => `nhóm ${group} của ${programme} trong programmes.csv`,
    en: (group, programme) => `group ${group} of ${programme} in programmes.csv`,
  },
  'starts-in': { vi: (year) => `năm bắt đầu ${year}`, en: (year) => `the first year, ${year}` },

  catalogue: { vi: (id) => `danh mục ${id}`, en: (id) => `the catalogue ${id}` },
  'shipped-catalogues': { vi: () => 'các danh mục có sẵn', en: () => 'the catalogues that come with the program' },
  'a-criterion': { vi: () => 'ít nhất một tiêu chí', en: () => 'at least one criterion' },
  'criterion-code': { vi: () => 'mã tiêu chí', en: () => 'the code of a criterion' },
  'criterion-name': { vi: () => 'tên tiêu chí', en: () => 'the name of the criterion' },
  'criteria-of-scheme': { vi: () => 'criteria.csv của lược đồ', en: () => 'criteria.csv of the scheme' },
  'input-code': { vi: () => 'mã chỉ tiêu trong facts.csv', en: () => 'the code of an indicator in facts.csv' },
  'why-unranked': { vi: () => 'lý do không xếp hạng', en: () => 'why the group is not ranked' },
  'parent-code': {
    vi: (root) => `mã tiêu chí cha; gốc của cây đã là "${root}"`,
    en: (root) => `the code of the criterion above; the root of the tree is "${root}" already`,
  },
  'has-parts': { vi: () => 'tiêu chí này có tiêu chí con', en: () => 'a criterion that has parts' },
  'has-these-parts': {
    vi: (...parts) => `tiêu chí có tiêu chí con (${parts.join(', ')})`,
    en: (...parts) => `a criterion that has parts (${parts.join(', ')})`,
  },
  'has-no-parts': { vi: () => 'tiêu chí không có tiêu chí con', en: () => 'a criterion without parts' },
  'points-are-added': {
    vi: (criterion) => `"${criterion}" cộng điểm, không dùng trọng số`,
    en: (criterion) => `"${criterion}", which adds points and uses no weights`,
  },
  'weights-make-a-whole': {
    vi: () => 'tổng trọng số phải bằng 1 hoặc 100',
    en: () => 'the rule that weights add up to 1 or 100',
  },

  points: { vi: () => 'số điểm', en: () => 'points' },
  'maximum-points': { vi: () => 'số điểm tối đa', en: () => 'the most points' },
  'points-per-thing': { vi: () => 'số điểm cho mỗi đơn vị đếm', en: () => 'points for each thing counted' },
  'part-of-maximum': {
    vi: () => 'phần của điểm tối đa, ví dụ 1/2',
    en: () => 'a part of the most points, such as 1/2',
  },
  'maxima-of-parts': {
    vi: (sum) => `tổng điểm tối đa của các tiêu chí con: ${sum}`,
    en: (sum) => `the most points of its parts together: ${sum}`,
  },
  'parts-fall-short': {
    vi: (sum) => `các tiêu chí con cộng lại không tới mức này: ${sum}`,
    en: (sum) => `its parts, which together do not reach it: ${sum}`,
  },
  'up-to-maximum-of': {
    vi: (maximum, criterion) => `0–${maximum} (của "${criterion}")`,
    en: (maximum, criterion) => `0–${maximum} (of "${criterion}")`,
  },
  'no-case-reaches': {
    vi: (...maxima) => `không trường hợp nào đạt tới: ${maxima.join(', ')}`,
    en: (...maxima) => `its cases, none of which reaches it: ${maxima.join(', ')}`,
  },
  'level-without-points': { vi: () => 'mức không có điểm', en: () => 'the level that earns nothing' },
  'level-of-full-points': { vi: () => 'mức được trọn điểm', en: () => 'the level that earns all points' },
  'level-reached': { vi: () => 'mức đạt', en: () => 'the level reached' },
  'target-without-catalogue': {
    vi: () => 'mục tiêu, vì lược đồ không gắn với danh mục và năm',
    en: () => 'a target, since the scheme goes with no catalogue and year',
  },
  'starting-level': { vi: () => 'mức xuất phát, hoặc cột baseline', en: () => 'a starting level, or column baseline' },
  'levels-differ': {
    vi: (other, level) => `${other} = ${level}: hai mức phải khác nhau`,
    en: (other, level) => `${other} = ${level}: the two levels must differ`,
  },
  'no-steps': {
    vi: () => 'steps.csv không có dòng nào của tiêu chí này',
    en: () => 'steps.csv, which has no row of this criterion',
  },
  answer: { vi: () => 'câu trả lời', en: () => 'an answer' },
} satisfies Readonly<Record<string, Readonly<Record<Language, Words>>>>;

export type AllowedKey = keyof typeof WORDS;

/** Every phrase there is, for the tests. */
export function allowedKeys(): readonly AllowedKey[] {
  return Object.keys(WORDS) as AllowedKey[];
}

/** The same in every language (names of files and columns, figures), or a phrase with its facts. */
export type Allowed = string | readonly [AllowedKey, ...facts: string[]];

/** What is allowed, in words. */
export function wordAllowed(allowed: Allowed, language: Language): string {
  if (typeof allowed === 'string') return allowed;
  const [key, ...facts] = allowed;
  const words: Words = WORDS[key][language];
  return words(...facts);
}

function listed(values: readonly string[], empty: string): string {
  return values.map((value) => value || empty).join(', ');
}
