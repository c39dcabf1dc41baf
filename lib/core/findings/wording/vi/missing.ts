/** Words for a unit that is missing, and for the files that are probably its own and do not count. */
import type { Facts } from '../../finding.ts';
import type { Wording } from '../../language.ts';
import { members, text } from '../fact-text.ts';
import { because } from './rules/files.ts';
import { day, has, period } from './rules/phrases.ts';

/** Until when, in brackets; nothing where there is no deadline. */
export function before(facts: Facts): string {
  return has(facts, 'deadline') ? ` (hạn: trước ngày ${day(facts, 'deadline')})` : '';
}

const WHY: Readonly<Record<string, (found: string) => string>> = {
  quarantined: (reason) => `không đọc được: ${because({ reason })}`,
  'wrong-period': (found) => `báo cáo ${period({ found }, 'found')}, không phải kỳ đang tổng hợp.`,
  'other-template': (found) =>
    found === ''
      ? 'không phải biểu mẫu báo cáo, không có chỉ tiêu nào.'
      : `dùng biểu mẫu của danh mục ${found}, không phải danh mục đang tổng hợp.`,
  'unknown-unit': () => 'bên trong không rõ là của đơn vị nào.',
};

function filesOf(facts: Facts): string {
  const [named, states, found] = ['named', 'states', 'found'].map((key) => members(facts, key));
  return members(facts, 'files')
    .map((file, i) => {
      const why = WHY[states?.[i] ?? '']?.(found?.[i] ?? '') ?? 'không được tính.';
      const whose = named?.[i] === 'workbook' ? 'của đơn vị này' : '(theo tên tệp, có lẽ của đơn vị này)';
      return `Đã có tệp ${file} ${whose} nhưng ${why}`;
    })
    .join(' ');
}

export const missing: Wording = {
  title: 'Đơn vị chưa gửi',
  message: (f) => {
    const without = 'Số liệu toàn tỉnh không có phần của đơn vị này và không coi là 0.';
    return has(f, 'files')
      ? `Chưa có báo cáo nào của ${text(f, 'name')} được tính${before(f)}. ${filesOf(f)} ${without} Cần đơn vị gửi lại tệp đúng.`
      : `Chưa nhận được báo cáo của ${text(f, 'name')}${before(f)}. ${without} Cần nhắc đơn vị gửi.`;
  },
};
