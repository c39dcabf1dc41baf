/** Who sent what and when, and the files that do not count. */
import { formatDate } from '../../findings/format-number.ts';
import type { RollUp, SubmissionRecord } from '../roll-up.ts';
import { wordRecordReason } from '../words/record-reason.ts';
import { SUBMISSION_STATE_WORDS } from '../words/terms.ts';
import { type ListColumn, listSheet, type Setting, say, sourceLink } from './cells.ts';
import { baseName } from './fact-sheet.ts';
import type { StreamedSheet } from './streamed.ts';

export const SUBMISSION_SHEET = 'TinhHinhNop';
/** 1-based column of the state in words. */
export const STATE_COLUMN = 5;

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
