/** Tasks of every lead, and what units that join them said. */
import { formatDate } from '../../findings/format-number.ts';
import type { RollUp, TaskState } from '../roll-up.ts';
import { TASK_PHASE_WORDS, TASK_STATUS_WORDS } from '../words/terms.ts';
import { type ListColumn, listSheet, type Setting, say } from './cells.ts';
import type { StreamedSheet } from './streamed.ts';

export const TASK_SHEET = 'NhiemVu';
/** 1-based columns of the role and of the phase in words. */
export const ROLE_COLUMN = 5;
export const PHASE_COLUMN = 7;

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
