/** The lists behind the figures: submissions, findings, tasks, plans beside the decision, difficulties and proposals. */
import type { Asked, PlanComparison } from '../../assess/compare-plan.ts';
import type { Finding } from '../../findings/finding.ts';
import { formatDate, formatNumber } from '../../findings/format-number.ts';
import { findingTitle, wordFinding } from '../../findings/wording.ts';
import { rowKey } from '../../layout/form.ts';
import type { Remark, RollUp, SubmissionRecord, TaskState } from '../roll-up.ts';
import { wordRecordReason } from '../words/record-reason.ts';
import {
  OUTCOME_WORDS,
  SECTION_WORDS,
  SUBMISSION_STATE_WORDS,
  TASK_PHASE_WORDS,
  TASK_STATUS_WORDS,
  TIER_WORDS,
  VERDICT_WORDS,
} from '../words/terms.ts';
import { type ListColumn, listSheet, type Setting, say, sourceLink } from './cells.ts';
import { baseName } from './fact-sheet.ts';
import type { StreamedSheet } from './streamed.ts';

export const SUBMISSION_SHEET = 'TinhHinhNop';
export const FINDING_SHEET = 'PhatHien';
export const TASK_SHEET = 'NhiemVu';
export const PLAN_SHEET = 'KeHoach';
export const REMARK_SHEET = 'KhoKhanKienNghi';
/** 1-based column of the state in words on the submission sheet, and of the phase on the task sheet. */
export const STATE_COLUMN = 5;
export const PHASE_COLUMN = 7;

export function submissionSheet(rollUp: RollUp, setting: Setting): StreamedSheet {
  const { language } = setting;
  const heading = (vi: string, en: string) => say(setting, vi, en);
  const columns: ListColumn<SubmissionRecord>[] = [
    { heading: heading('STT', 'No'), width: 6, style: 'count', value: (_, i) => i + 1 },
    { heading: heading('Mã', 'Code'), width: 10, style: 'center', value: ({ unit }) => unit },
    { heading: heading('Đơn vị', 'Unit'), width: 32, value: ({ name }) => name || null },
    {
      heading: heading('Tệp', 'File'),
      width: 30,
      styleOf: ({ file }) => (file === null ? 'small' : 'linkSmall'),
      value: ({ file }) => (file === null ? null : baseName(file)),
      link: ({ file }) => sourceLink(setting, file, null),
    },
    {
      heading: heading('Tình trạng', 'State'),
      width: 16,
      style: 'center',
      value: ({ state }) => SUBMISSION_STATE_WORDS[state][language],
    },
    {
      heading: heading('Ngày nhận', 'Received'),
      width: 12,
      style: 'center',
      value: ({ received }) => (received ? formatDate(received, language) : null),
    },
    { heading: heading('Muộn (ngày)', 'Days late'), width: 8, style: 'count', value: ({ daysLate }) => daysLate },
    { heading: heading('Lỗi', 'Errors'), width: 7, style: 'count', value: ({ errors }) => errors },
    { heading: heading('Cảnh báo', 'Warnings'), width: 9, style: 'count', value: ({ warnings }) => warnings },
    {
      heading: heading('Giải thích', 'Reason'),
      width: 62,
      style: 'small',
      value: (record) => wordRecordReason(record, rollUp.period, language) || null,
    },
  ];
  const title = heading('TÌNH HÌNH GỬI BÁO CÁO', 'SUBMISSIONS');
  const subtitle = heading(
    'Mỗi đơn vị phải báo cáo một dòng; sau đó là các tệp không được tính và lý do.',
    'One row for every unit that has to report, then the files that do not count, with the reason.',
  );
  return listSheet(setting, SUBMISSION_SHEET, title, subtitle, columns, rollUp.records);
}

export function findingSheet(rollUp: RollUp, setting: Setting): StreamedSheet {
  const { language } = setting;
  const names = new Map(rollUp.catalogue.units.map((unit) => [unit.code, unit.name]));
  const heading = (vi: string, en: string) => say(setting, vi, en);
  const severity = {
    error: heading('Lỗi', 'Error'),
    warning: heading('Cảnh báo', 'Warning'),
    info: heading('Lưu ý', 'Note'),
  };
  const certainty = {
    certain: heading('chắc chắn', 'certain'),
    computed: heading('tính được', 'computed'),
    heuristic: heading('nghi vấn', 'suspected'),
  };
  const rank = { error: 0, warning: 1, info: 2 };
  const ordered = [...rollUp.findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const columns: ListColumn<Finding>[] = [
    { heading: heading('STT', 'No'), width: 6, style: 'count', value: (_, i) => i + 1 },
    { heading: heading('Mức', 'Severity'), width: 10, style: 'center', value: (finding) => severity[finding.severity] },
    {
      heading: heading('Độ chắc', 'Certainty'),
      width: 11,
      style: 'center',
      value: (finding) => certainty[finding.certainty],
    },
    {
      heading: heading('Đơn vị', 'Unit'),
      width: 26,
      style: 'small',
      value: ({ unit }) => (unit === null ? null : (names.get(unit) ?? unit)),
    },
    {
      heading: heading('Ở đâu', 'Where'),
      width: 38,
      styleOf: ({ file }) => (file === null ? 'small' : 'linkSmall'),
      value: ({ file, sheet, range }) =>
        file === null
          ? null
          : `${baseName(file)}${sheet === null ? '' : ` · ${sheet}${range === null ? '' : `!${range}`}`}`,
      link: ({ file, sheet, range }) =>
        sourceLink(setting, file, sheet !== null && range !== null ? { sheet, address: range } : null),
    },
    {
      heading: heading('Phát hiện', 'Finding'),
      width: 26,
      style: 'small',
      value: ({ rule }) => findingTitle(rule, language),
    },
    {
      heading: heading('Nói rõ và cách xử lý', 'In full'),
      width: 84,
      style: 'small',
      value: (finding) => wordFinding(finding, language),
    },
  ];
  const title = heading('NHỮNG ĐIỀU CẦN XEM LẠI', 'FINDINGS');
  const subtitle = heading(
    'Lỗi trước, cảnh báo sau. Bấm vào cột "Ở đâu" để mở đúng ô.',
    'Errors first. The place opens the cell.',
  );
  return listSheet(setting, FINDING_SHEET, title, subtitle, columns, ordered);
}

export function taskSheet(rollUp: RollUp, setting: Setting): StreamedSheet {
  const { language } = setting;
  const names = new Map(rollUp.units.map((unit) => [unit.code, unit.name]));
  const heading = (vi: string, en: string) => say(setting, vi, en);
  const columns: ListColumn<TaskState>[] = [
    { heading: heading('Số', 'No'), width: 6, style: 'count', value: ({ task }) => task.no },
    { heading: heading('Mã', 'Code'), width: 9, style: 'center', value: ({ task }) => task.code },
    { heading: heading('Nhiệm vụ', 'Task'), width: 58, style: 'small', value: ({ task }) => task.content || task.name },
    { heading: heading('Đơn vị', 'Unit'), width: 26, style: 'small', value: ({ unit }) => names.get(unit) ?? unit },
    {
      heading: heading('Vai trò', 'Role'),
      width: 9,
      style: 'center',
      value: ({ role }) => (role === 'lead' ? heading('Chủ trì', 'Lead') : heading('Phối hợp', 'Joins')),
    },
    {
      heading: heading('Thời gian', 'Timeline'),
      width: 13,
      style: 'center',
      value: ({ task }) => task.timeline.text || null,
    },
    {
      heading: heading('Tình trạng tại kỳ', 'Phase'),
      width: 15,
      style: 'center',
      value: ({ phase }) => TASK_PHASE_WORDS[phase][language],
    },
    {
      heading: heading('Đơn vị báo', 'Said'),
      width: 14,
      style: 'center',
      value: ({ status }) => (status ? TASK_STATUS_WORDS[status][language] : null),
    },
    {
      heading: heading('Xong ngày', 'Done on'),
      width: 11,
      style: 'center',
      value: ({ date }) => (date ? formatDate(date, language) : null),
    },
    { heading: heading('Tiến độ', 'Progress'), width: 40, style: 'small', value: ({ text }) => text || null },
  ];
  const title = heading('TIẾN ĐỘ NHIỆM VỤ ĐƯỢC GIAO', 'TASKS');
  const day = formatDate(rollUp.period.to, language);
  const subtitle = heading(
    `Tính đến ${day}. Quá hạn: năm cuối của nhiệm vụ đã qua mà đơn vị chủ trì chưa báo hoàn thành.`,
    `At ${day}. Late: the task's last year is over and its lead has not said it is done.`,
  );
  return listSheet(setting, TASK_SHEET, title, subtitle, columns, rollUp.tasks);
}

interface PlanLine {
  readonly source: string;
  readonly compared: PlanComparison;
  readonly outcome: string | null;
}

export function planSheet(rollUp: RollUp, setting: Setting): StreamedSheet {
  const { language } = setting;
  const heading = (vi: string, en: string) => say(setting, vi, en);
  const ofPlans = rollUp.planComparisons.flatMap(({ plan, comparisons }) =>
    comparisons.map(
      (compared): PlanLine => ({
        source: plan.document,
        compared,
        outcome: planOutcome(rollUp, plan.id, compared, setting),
      }),
    ),
  );
  const ofBody = rollUp.disagreements.map(
    (compared): PlanLine => ({
      source: heading(`Thân văn bản ${rollUp.catalogue.document}`, `Body of ${rollUp.catalogue.document}`),
      compared,
      outcome: null,
    }),
  );
  const asked = (of: Asked | null) => (of === null ? null : of.text);
  const columns: ListColumn<PlanLine>[] = [
    { heading: heading('Văn bản', 'Document'), width: 22, style: 'small', value: ({ source }) => source },
    {
      heading: heading('Chỉ tiêu', 'Indicator'),
      width: 10,
      style: 'center',
      value: ({ compared }) => (compared.indicator === null ? null : rowKey(compared.indicator, compared.class)),
    },
    { heading: heading('Năm', 'Year'), width: 7, style: 'center', value: ({ compared }) => String(compared.year) },
    {
      heading: heading('Cấp', 'Tier'),
      width: 8,
      style: 'center',
      value: ({ compared }) => (compared.tier ? TIER_WORDS[compared.tier][language] : null),
    },
    {
      heading: heading('Mục tiêu để đánh giá (phụ lục)', 'Target used (appendix)'),
      width: 26,
      style: 'small',
      value: ({ compared }) => asked(compared.decision),
    },
    {
      heading: heading('Mục tiêu của văn bản', "The document's target"),
      width: 44,
      style: 'small',
      value: ({ compared }) => asked(compared.plan),
    },
    {
      heading: heading('So sánh', 'Compared'),
      width: 17,
      style: 'center',
      value: ({ compared }) =>
        VERDICT_WORDS[compared.verdict][language] + (compared.boundary ? heading(' (ở ranh giới)', ' (boundary)') : ''),
    },
    {
      heading: heading('Chênh lệch', 'Difference'),
      width: 10,
      style: 'center',
      value: ({ compared }) => (compared.difference ? formatNumber(compared.difference, language) : null),
    },
    {
      heading: heading('Kết quả theo quyết định / theo kế hoạch', 'Outcome by decision / by plan'),
      width: 24,
      style: 'small',
      value: ({ outcome }) => outcome,
    },
    { heading: heading('Ghi chú', 'Note'), width: 40, style: 'small', value: ({ compared }) => compared.note || null },
  ];
  const title = heading('MỤC TIÊU CỦA KẾ HOẠCH SO VỚI QUYẾT ĐỊNH', 'PLANS BESIDE THE DECISION');
  const subtitle = heading(
    'Đơn vị được đánh giá theo quyết định của tỉnh; kế hoạch riêng và phần thân văn bản chỉ để đối chiếu.',
    "Units are judged by the province's decision; their own plans and the decision's body are shown for comparison.",
  );
  return listSheet(setting, PLAN_SHEET, title, subtitle, columns, [...ofPlans, ...ofBody]);
}

function planOutcome(rollUp: RollUp, plan: string, compared: PlanComparison, { language }: Setting): string | null {
  const same = (each: { indicator: string; horizon: number; tier: string | null }) =>
    each.indicator === compared.indicator &&
    each.horizon === compared.year &&
    (compared.tier === null || each.tier === compared.tier);
  const byPlan = rollUp.planAssessments.find(
    (each) => each.plan === plan && each.planIndicator === compared.planIndicator && same(each.assessment),
  );
  if (!byPlan) return null;
  const byDecision = rollUp.assessments.find((each) => each.unit === byPlan.assessment.unit && same(each));
  const words = (outcome: keyof typeof OUTCOME_WORDS | undefined) => (outcome ? OUTCOME_WORDS[outcome][language] : '–');
  return `${words(byDecision?.outcome)} / ${words(byPlan.assessment.outcome)}`;
}

export function remarkSheet(rollUp: RollUp, setting: Setting): StreamedSheet {
  const { language } = setting;
  const names = new Map(rollUp.units.map((unit) => [unit.code, unit.name]));
  const heading = (vi: string, en: string) => say(setting, vi, en);
  const columns: ListColumn<Remark>[] = [
    { heading: heading('STT', 'No'), width: 6, style: 'count', value: (_, i) => i + 1 },
    { heading: heading('Đơn vị', 'Unit'), width: 32, value: ({ unit }) => names.get(unit) ?? unit },
    {
      heading: heading('Loại', 'Kind'),
      width: 22,
      style: 'center',
      value: ({ section }) => SECTION_WORDS[section][language],
    },
    { heading: heading('Nội dung', 'Text'), width: 100, value: ({ text }) => text.slice(0, 2000) },
    {
      heading: heading('Nguồn', 'Source'),
      width: 26,
      style: 'linkSmall',
      value: ({ file, at }) => `${baseName(file)} · ${at.sheet}!${at.address}`,
      link: ({ file, at }) => sourceLink(setting, file, at),
    },
  ];
  const title = heading('TỒN TẠI, KHÓ KHĂN VÀ KIẾN NGHỊ CỦA CÁC ĐƠN VỊ', 'DIFFICULTIES AND PROPOSALS');
  return listSheet(
    setting,
    REMARK_SHEET,
    title,
    heading('Nguyên văn của đơn vị.', "In the units' own words."),
    columns,
    rollUp.remarks,
  );
}
