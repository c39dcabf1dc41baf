/** The roll-up's own terms in two languages: tiers, states, outcomes, reasons. */
import type { Outcome, Reason } from '../../assess/assessment.ts';
import type { Verdict } from '../../assess/compare-plan.ts';
import type { Tier } from '../../catalogue/catalogue.ts';
import type { Language } from '../../findings/language.ts';
import type { NarrativeItem, TaskProgress } from '../../locate/submission.ts';
import type { FactState, LeftOut, SubmissionState, TaskPhase, TotalReason } from '../roll-up.ts';

type Terms<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, string>>>>;

export const TIER_WORDS: Terms<Tier> = {
  tinh: { vi: 'Tỉnh', en: 'Province' },
  huyen: { vi: 'Huyện', en: 'District' },
  xa: { vi: 'Xã', en: 'Commune' },
};

export const OUTCOME_WORDS: Terms<Outcome> = {
  met: { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Chưa đạt', en: 'Not met' },
  'no-data': { vi: 'Chưa có số liệu', en: 'No data' },
  'not-quantifiable': { vi: 'Không lượng hóa được', en: 'Not quantifiable' },
  'no-target': { vi: 'Không có mục tiêu', en: 'No target' },
};

export const REASON_WORDS: Terms<Reason> = {
  'reaches-target': { vi: '', en: '' },
  'below-target': { vi: 'thấp hơn mục tiêu', en: 'below the target' },
  'at-strict-target': { vi: 'bằng mục tiêu, trong khi mục tiêu là "trên"', en: 'equal to a target that asks for more' },
  blank: { vi: 'để trống', en: 'blank' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'not-collected': { vi: 'chưa thu thập', en: 'not collected' },
  unreadable: { vi: 'không đọc được', en: 'unreadable' },
  'text-only': { vi: 'chỉ ghi bằng lời', en: 'in words only' },
  'text-target': { vi: 'mục tiêu bằng lời', en: 'target in words' },
  'count-for-ratio': { vi: 'ghi số lượng, cần tỷ lệ', en: 'a count where a ratio is asked' },
  'ratio-for-count': { vi: 'ghi tỷ lệ, cần số lượng', en: 'a ratio where a count is asked' },
  'zero-denominator': { vi: 'mẫu số bằng 0', en: 'denominator of zero' },
  'perhaps-fraction': {
    vi: 'số từ 0 đến 1, chưa rõ phần trăm hay phân số',
    en: 'between 0 and 1: percent or fraction?',
  },
  'not-consolidated': { vi: 'không cộng được', en: 'cannot be added up' },
  'bound-only': { vi: 'chưa đủ để kết luận', en: 'not decidable yet' },
  'province-target': { vi: 'mục tiêu chung toàn tỉnh', en: 'target of the whole province' },
  'target-absent': { vi: 'không có mục tiêu', en: 'no target' },
  withheld: { vi: 'số bị giữ lại vì có lỗi', en: 'withheld for an error' },
};

export const FACT_STATE_WORDS: Terms<FactState> = {
  reported: { vi: 'có báo cáo', en: 'reported' },
  listed: { vi: 'liệt kê, không cộng', en: 'listed, not added' },
  withheld: { vi: 'giữ lại vì có lỗi', en: 'withheld' },
  blank: { vi: 'để trống', en: 'blank' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'not-collected': { vi: 'chưa thu thập', en: 'not collected' },
  unreadable: { vi: 'không đọc được', en: 'unreadable' },
  absent: { vi: 'không có dòng', en: 'row absent' },
  missing: { vi: 'chưa gửi báo cáo', en: 'no workbook' },
};

export const LEFT_OUT_WORDS: Terms<LeftOut> = {
  withheld: { vi: 'có lỗi phải sửa', en: 'an error to correct' },
  'percent-only': { vi: 'chỉ có tỷ lệ, thiếu tử số và mẫu số', en: 'percentage without its parts' },
  unpaired: { vi: 'thiếu tử số hoặc mẫu số', en: 'numerator or denominator missing' },
  bound: { vi: 'chỉ ghi khoảng (trên, dưới, gần)', en: 'only a bound' },
  'zero-denominator': { vi: 'mẫu số bằng 0', en: 'denominator of zero' },
  'text-only': { vi: 'chỉ ghi bằng lời', en: 'in words only' },
  'count-for-ratio': { vi: 'ghi số lượng, cần tỷ lệ', en: 'a count where a ratio is asked' },
  'ratio-for-count': { vi: 'ghi tỷ lệ, cần số lượng', en: 'a ratio where a count is asked' },
  'not-yes-no': { vi: 'không trả lời có hoặc không', en: 'no answer of yes or no' },
  'not-assigned': { vi: 'đơn vị không được giao chỉ tiêu này', en: 'not assigned to the unit' },
  'communes-report': { vi: 'các xã đã tự báo cáo', en: 'the communes report themselves' },
  'not-the-source': {
    vi: 'các đơn vị đếm trùng nhau, chỉ lấy một nguồn',
    en: 'units overlap; one source counts, no sum',
  },
};

export const TOTAL_REASON_WORDS: Terms<TotalReason> = {
  'nobody-assigned': { vi: 'Không có đơn vị nào trong kỳ này được giao', en: 'Nobody in this period answers for it' },
  'nobody-reported': { vi: 'Chưa đơn vị nào có số liệu', en: 'No unit has a figure' },
  'only-percentages': { vi: 'Chỉ có tỷ lệ, không cộng được', en: 'Percentages only, not added up' },
  'nothing-to-add': { vi: 'Không có số nào cộng được', en: 'Nothing that can be added up' },
  'units-missing': { vi: 'Còn đơn vị chưa có số liệu', en: 'Units without a figure' },
  'figures-left-out': { vi: 'Có số liệu không cộng được hoặc bị giữ lại', en: 'Some figures left out or withheld' },
  'source-figure': {
    vi: 'Số của đơn vị chủ trì, không phải số cộng; đơn vị chủ trì bảo đảm là số toàn tỉnh',
    en: "The lead's figure, no sum; the lead answers for its being the province's",
  },
  'source-silent': {
    vi: 'Đơn vị chủ trì chưa có số liệu; không cộng số của đơn vị khác',
    en: 'The lead has no figure; the others are not added',
  },
  'several-sources': { vi: 'Nhiều đơn vị chủ trì cùng ghi số, chưa rõ lấy số nào', en: 'Several leads give figures' },
  'not-added-up': { vi: 'Các đơn vị đếm trùng nhau nên chỉ liệt kê', en: 'Units overlap; listed only' },
  'lowest-sector': { vi: 'Ngành thấp nhất quyết định', en: 'The lowest sector decides' },
  'in-words': { vi: 'Ghi bằng lời, xem từng đơn vị', en: 'In words, unit by unit' },
  'all-done': { vi: 'Mọi đơn vị đều ghi đã hoàn thành', en: 'Every unit says it is done' },
};

export const SUBMISSION_STATE_WORDS: Terms<SubmissionState> = {
  'on-time': { vi: 'Đúng hạn', en: 'On time' },
  late: { vi: 'Muộn', en: 'Late' },
  received: { vi: 'Đã nhận (không xét hạn)', en: 'Received (no deadline judged)' },
  missing: { vi: 'Chưa gửi', en: 'Missing' },
  duplicate: { vi: 'Trùng đơn vị', en: 'Duplicate' },
  quarantined: { vi: 'Không đọc được', en: 'Cannot be read' },
  'wrong-period': { vi: 'Sai kỳ', en: 'Another period' },
  'unknown-unit': { vi: 'Không rõ đơn vị', en: 'Unknown unit' },
  'other-template': { vi: 'Sai biểu mẫu', en: 'Other template' },
};

export const TASK_PHASE_WORDS: Terms<TaskPhase> = {
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  late: { vi: 'Quá hạn', en: 'Late' },
  due: { vi: 'Đến hạn trong năm', en: 'Due this year' },
  running: { vi: 'Trong hạn', en: 'Running' },
  'not-yet': { vi: 'Chưa đến thời gian', en: 'Not yet' },
  yearly: { vi: 'Hằng năm', en: 'Yearly' },
  'other-plan': { vi: 'Theo lộ trình khác', en: 'By another plan' },
  'no-timeline': { vi: 'Không ghi thời gian', en: 'No timeline' },
};

export const TASK_STATUS_WORDS: Terms<NonNullable<TaskProgress['status']>> = {
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  running: { vi: 'Đang thực hiện', en: 'Running' },
  'not-started': { vi: 'Chưa thực hiện', en: 'Not started' },
  stopped: { vi: 'Tạm dừng', en: 'Stopped' },
};

export const VERDICT_WORDS: Terms<Verdict> = {
  weaker: { vi: 'Thấp hơn', en: 'Weaker' },
  equal: { vi: 'Bằng', en: 'Equal' },
  stronger: { vi: 'Cao hơn', en: 'Stronger' },
  'not-comparable': { vi: 'Không so sánh được', en: 'Not comparable' },
  missing: { vi: 'Không có', en: 'Missing' },
};

export const SECTION_WORDS: Terms<NarrativeItem['section']> = {
  results: { vi: 'Kết quả', en: 'Results' },
  limits: { vi: 'Tồn tại, hạn chế', en: 'Limits' },
  difficulties: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
  proposals: { vi: 'Đề xuất, kiến nghị', en: 'Proposals' },
};
