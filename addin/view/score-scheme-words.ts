/** Words of the points by scheme, in both languages: they are fetched with that view alone. */
import type { Language } from '../../lib/core/book/language.ts';
import type { LeafScore } from '../../lib/core/score/points/score-leaf.ts';
import type { Unranked } from '../../lib/core/score/points/unit-score.ts';
import type { Policy } from '../../lib/core/score/scheme/scheme.ts';

/** Why a leaf has no points of its own figure. */
export type Without =
  | 'blank'
  | 'absent'
  | 'not-collected'
  | 'not-applicable'
  | 'unreadable'
  | 'withheld'
  | 'bound'
  | 'relative'
  | 'assessed'
  | 'no-target'
  | 'no-value'
  | 'shown';

export interface SchemeWords {
  readonly none: string;
  readonly own: string;
  readonly score: string;
  readonly covered: (share: string) => string;
  readonly outOf: (points: string, available: string) => string;
  readonly unranked: Readonly<Record<Unranked['because'], string>>;
  readonly tried: (count: number, before: string, after: string) => string;
  readonly impossible: (indicators: string) => string;
  readonly nearest: string;
  readonly nearestTo: (what: string, from: string, to: string, score: string) => string;
  readonly what: Readonly<Record<'numerator' | 'value' | 'answer' | 'points', string>>;
  readonly noRaise: string;
  readonly lost: string;
  readonly lostBy: (points: string) => string;
  readonly nothingLost: string;
  readonly open: (count: number) => string;
  readonly others: (count: number) => string;
  readonly makeUp: string;
  readonly of: (points: string, maximum: string) => string;
  readonly value: string;
  readonly parts: string;
  readonly target: string;
  readonly points: string;
  readonly loss: string;
  readonly between: (low: string, high: string) => string;
  readonly verification: Readonly<Record<NonNullable<LeafScore['verification']>, string>>;
  readonly without: Readonly<Record<Without, string>>;
  readonly policy: Readonly<Record<Policy, string>>;
  readonly goTo: (cell: string) => string;
  readonly source: string;
}

const vi: SchemeWords = {
  none: 'Chưa có bộ tiêu chí nào dành cho danh mục và cấp của đơn vị này.',
  own: 'Đây là điểm của riêng đơn vị, chỉ tính từ sổ đang mở. Thứ hạng, và điểm so với đơn vị khác, không thể biết từ một sổ.',
  score: 'Điểm',
  covered: (share) => `Có số liệu cho ${share}% số điểm liên quan tới đơn vị.`,
  outOf: (points, available) => `${points} trên ${available} điểm được tính`,
  unranked: {
    'no-group': 'Khi tổng hợp sẽ không xếp hạng: đơn vị không thuộc nhóm xếp hạng nào.',
    group: 'Khi tổng hợp sẽ không xếp hạng: nhóm của đơn vị không xếp hạng.',
    'nothing-to-score': 'Chưa có số liệu nào để chấm.',
    policy: 'Khi tổng hợp sẽ chưa xếp hạng: còn thiếu số liệu ở tiêu chí bắt buộc.',
    coverage: 'Khi tổng hợp sẽ chưa xếp hạng: chưa đủ số liệu theo mức tối thiểu của bộ tiêu chí.',
  },
  tried: (count, before, after) => `Đang thử ${count} kết quả: điểm từ ${before} thành ${after}. Không ghi gì vào sổ.`,
  impossible: (indicators) => `Kết quả thử ở ${indicators} không thể có nên không đưa vào điểm.`,
  nearest: 'Gần nhất để tăng điểm',
  nearestTo: (what, from, to, score) => `${what} từ ${from} lên ${to} thì điểm thành ${score}.`,
  what: { numerator: 'tử số', value: 'kết quả', answer: 'câu trả lời', points: 'số điểm' },
  noRaise: 'Không còn thay đổi đơn lẻ nào làm tăng điểm.',
  lost: 'Mất điểm ở đâu',
  lostBy: (points) => `mất ${points}`,
  nothingLost: 'Không mất điểm ở tiêu chí nào đã có số liệu.',
  open: (count) => `Chưa có điểm, vì sao (${count})`,
  others: (count) => `Không tính cho đơn vị (${count})`,
  makeUp: 'Từng tiêu chí',
  of: (points, maximum) => `${points}/${maximum}`,
  value: 'Kết quả',
  parts: 'Tử số/mẫu số',
  target: 'Mục tiêu',
  points: 'Điểm',
  loss: 'Mất',
  between: (low, high) => `điểm có thể từ ${low} đến ${high}`,
  verification: {
    self: 'Điểm tự đánh giá.',
    verified: 'Điểm đã thẩm định.',
    final: 'Điểm đã chốt.',
    unverified: 'Điểm chưa thẩm định.',
  },
  without: {
    blank: 'Dòng còn để trống.',
    absent: 'Không có dòng này trong sổ.',
    'not-collected': 'Đơn vị ghi “chưa thu thập được” (C).',
    'not-applicable': 'Không giao cho đơn vị, hoặc đơn vị ghi “không áp dụng” (K).',
    unreadable: 'Không đọc được kết quả đã ghi.',
    withheld: 'Số liệu đang có lỗi; sửa xong mới được chấm.',
    bound: 'Chỉ ghi “trên”, “dưới” hoặc “khoảng”, không phải số đo.',
    relative: 'So với đơn vị tốt nhất nhóm: không biết được từ một sổ.',
    assessed: 'Điểm do người chấm cho: chưa thẩm định, không nằm trong sổ này.',
    'no-target': 'Không có mục tiêu riêng cho cấp của đơn vị.',
    'no-value': 'Có báo cáo nhưng không có con số để chấm.',
    shown: 'Chỉ hiện, không tính điểm.',
  },
  policy: {
    zero: 'Tính 0 điểm.',
    rescale: 'Không tính; phần còn lại quy về trọn thang.',
    unranked: 'Không tính; thiếu tiêu chí này thì không xếp hạng.',
  },
  goTo: (cell) => `Đến ô ${cell}`,
  source: 'Căn cứ',
};

const en: SchemeWords = {
  none: 'There is no scheme for the catalogue and tier of this unit.',
  own: "These are the unit's own points, from the open workbook alone. Its rank, and points relative to other units, cannot be known from one workbook.",
  score: 'Score',
  covered: (share) => `Figures for ${share}% of the points that concern the unit.`,
  outOf: (points, available) => `${points} of the ${available} points that count`,
  unranked: {
    'no-group': 'A roll-up would not rank the unit: it belongs to no ranking group.',
    group: 'A roll-up would not rank the unit: its group is not ranked.',
    'nothing-to-score': 'There is nothing to score yet.',
    policy: 'A roll-up would not rank the unit yet: figures that a rank needs are missing.',
    coverage: 'A roll-up would not rank the unit yet: too few figures for the minimum of the scheme.',
  },
  tried: (count, before, after) =>
    `Trying ${count} result${count === 1 ? '' : 's'}: from ${before} to ${after}. Nothing is written to the workbook.`,
  impossible: (indicators) => `The result tried at ${indicators} is impossible and not part of the score.`,
  nearest: 'Nearest way to more points',
  nearestTo: (what, from, to, score) => `${what} from ${from} to ${to} makes the score ${score}.`,
  what: { numerator: 'the numerator', value: 'the result', answer: 'the answer', points: 'the points' },
  noRaise: 'No single change is left that raises the score.',
  lost: 'Where points are lost',
  lostBy: (points) => `${points} lost`,
  nothingLost: 'No points are lost where there are figures.',
  open: (count) => `Without points, and why (${count})`,
  others: (count) => `Not scored for the unit (${count})`,
  makeUp: 'Criterion by criterion',
  of: (points, maximum) => `${points}/${maximum}`,
  value: 'Result',
  parts: 'Numerator/denominator',
  target: 'Target',
  points: 'Points',
  loss: 'Lost',
  between: (low, high) => `anything from ${low} to ${high} points`,
  verification: {
    self: 'Self-assessed points.',
    verified: 'Verified points.',
    final: 'Final points.',
    unverified: 'Points not verified.',
  },
  without: {
    blank: 'The row is still blank.',
    absent: 'The row is not in the workbook.',
    'not-collected': 'The unit says “not collected” (C).',
    'not-applicable': 'Not assigned to the unit, or the unit says “not applicable” (K).',
    unreadable: 'The result cannot be read.',
    withheld: 'The figure has an error; it is scored once that is mended.',
    bound: 'Only “more than”, “less than” or “about” is given, which is no measurement.',
    relative: 'Relative to the best of the group: it cannot be known from one workbook.',
    assessed: 'Points that people give: not verified, and not in this workbook.',
    'no-target': 'There is no target for the tier of the unit.',
    'no-value': 'Reported, with no figure to score.',
    shown: 'Shown, not scored.',
  },
  policy: {
    zero: 'No points.',
    rescale: 'Left out; the rest counts as the whole.',
    unranked: 'Left out; without it there is no rank.',
  },
  goTo: (cell) => `Go to ${cell}`,
  source: 'Source',
};

export const SCHEME_WORDS: Readonly<Record<Language, SchemeWords>> = { vi, en };
