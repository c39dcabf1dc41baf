/** What a roll-up says when it is done: how many are in, what to look at, what to open. */
import { countFindings } from '../../findings/group.ts';
import type { Language } from '../../findings/language.ts';
import type { RollUp, SubmissionRecord, SubmissionState } from '../roll-up.ts';
import { SUBMISSION_STATE_WORDS } from './terms.ts';

const STATES: readonly SubmissionState[] = [
  'on-time',
  'late',
  'received',
  'missing',
  'duplicate',
  'quarantined',
  'wrong-period',
  'unknown-unit',
  'other-template',
];

/** @param out folder the outputs were written to */
export function summaryLines(rollUp: RollUp, language: Language, out: string): string[] {
  const { records, units, workbooks, totals, findings } = rollUp;
  const states = STATES.flatMap((state) => {
    const count = records.filter((record) => record.state === state).length;
    return count === 0 ? [] : [`${SUBMISSION_STATE_WORDS[state][language].toLowerCase()} ${count}`];
  });
  const valued = totals.filter((total) => total.value !== null).length;
  const { error, warning, info } = countFindings(findings);
  const withFiles = records.filter(({ state, reason }) => state === 'missing' && reason !== null);
  const book = `${out.replace(/[\\/]+$/, '')}/rollup.xlsx`;
  return language === 'vi'
    ? [
        `Đã tổng hợp ${workbooks}/${units.length} đơn vị kỳ ${rollUp.period.id} (${states.join(', ')}).`,
        ...filesLine(withFiles, language),
        `${valued}/${totals.length} dòng chỉ tiêu theo cấp có kết quả; ${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`,
        `Mở ${book} để xem; số liệu cho máy ở facts.csv, totals.csv, submissions.csv, findings.csv, rollup.json cùng thư mục.`,
      ]
    : [
        `Merged ${workbooks} of ${units.length} units for ${rollUp.period.id} (${states.join(', ')}).`,
        ...filesLine(withFiles, language),
        `${valued} of ${totals.length} totals have a value; ${error} error(s), ${warning} warning(s), ${info} note(s).`,
        `Open ${book}; for machines: facts.csv, totals.csv, submissions.csv, findings.csv, rollup.json beside it.`,
      ];
}

/** Missing units with files that are probably their own: one line, five names at most. */
function filesLine(missing: readonly SubmissionRecord[], language: Language): string[] {
  if (missing.length === 0) return [];
  const [few, more] = [missing.slice(0, 5).map(({ name }) => name), missing.length - 5];
  const names = [...few, ...(more > 0 ? ['…'] : [])].join(', ');
  return language === 'vi'
    ? [
        `${missing.length} đơn vị chưa có báo cáo được tính nhưng có lẽ đã gửi tệp (${names}): xem cột reason ở submissions.csv.`,
      ]
    : [
        `${missing.length} missing unit(s) probably sent a file that does not count (${names}): see the reason in submissions.csv.`,
      ];
}
