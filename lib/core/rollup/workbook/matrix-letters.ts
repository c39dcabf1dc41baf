/** The letters of the matrix: what a unit's figure came to, in one character. */
import type { Assessment } from '../../assess/assessment.ts';
import type { Fact } from '../roll-up.ts';
import { type Setting, say } from './cells.ts';
import { OUTCOME_LOOKS } from './styles.ts';

/** One letter for each thing a unit can have said; those that are no judgement come last. */
export const LETTERS = {
  met: 'Đ',
  'not-met': 'C',
  'not-quantifiable': 'L',
  'no-target': 'o',
  blank: '–',
  'not-applicable': 'K',
  withheld: '!',
  missing: '×',
} as const;
export type Mark = keyof typeof LETTERS;

const LEGEND: Readonly<Record<Mark, readonly [string, string]>> = {
  met: ['đạt', 'met'],
  'not-met': ['chưa đạt', 'not met'],
  'not-quantifiable': [
    'không lượng hóa được (ghi bằng lời, số lượng thay tỷ lệ…)',
    'not quantifiable (words, a count for a ratio…)',
  ],
  'no-target': ['không có mục tiêu riêng cho đơn vị', 'no target for the unit'],
  blank: [
    'để trống, không có dòng, chưa thu thập hoặc không đọc được',
    'blank, row absent, not collected or unreadable',
  ],
  'not-applicable': ['không áp dụng', 'not applicable'],
  withheld: ['số bị giữ lại vì có lỗi', 'withheld for an error'],
  missing: ['chưa gửi báo cáo', 'no workbook'],
};

/** In the order of the counts. */
export const MARKS = Object.keys(LETTERS) as Mark[];

/** The letter's meaning for one fact. */
export function markOf(fact: Fact, outcome: Assessment['outcome'] | undefined): Mark {
  switch (fact.state) {
    case 'missing':
    case 'withheld':
    case 'not-applicable':
      return fact.state;
    case 'reported':
    case 'listed':
      return outcome && outcome !== 'no-data' ? outcome : 'blank';
    default:
      return 'blank';
  }
}

/** All letters explained, in one line. */
export function legend(setting: Setting): string {
  const words = MARKS.map((mark) => `${LETTERS[mark]}: ${say(setting, ...LEGEND[mark])}`);
  const grey = say(setting, 'ô xám: không giao cho đơn vị', 'grey: not assigned to the unit');
  return `${[...words, grey].join(' · ')}.`;
}

/** Colours of the letters. */
export function letterLooks(ranges: string, first: string) {
  const look = (mark: Mark, style: (typeof OUTCOME_LOOKS)[keyof typeof OUTCOME_LOOKS]) => ({
    kind: 'formula' as const,
    ranges,
    formula: `${first}="${LETTERS[mark]}"`,
    look: style,
  });
  return [
    look('met', OUTCOME_LOOKS.met),
    look('not-met', OUTCOME_LOOKS['not-met']),
    look('not-quantifiable', OUTCOME_LOOKS['not-quantifiable']),
    look('withheld', OUTCOME_LOOKS['not-met']),
    look('blank', OUTCOME_LOOKS['no-data']),
    look('missing', OUTCOME_LOOKS['no-data']),
  ];
}
