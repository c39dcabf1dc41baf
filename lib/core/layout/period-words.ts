import type { Policy, Unit } from '../catalogue/catalogue.ts';
import { addDays, type Period } from '../catalogue/period.ts';

/** `Quý I năm 2023`, or `đến ngày 30/03/2023` for an ad-hoc report. */
export function periodWords(period: Period): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period.id);
  if (!quarter) return `Đến ngày ${vietnameseDate(period.to)}`;
  return `Quý ${['I', 'II', 'III', 'IV'][Number(quarter[2]) - 1]} năm ${quarter[1]}`;
}

/** The days the figures belong to: `từ 15/12/2022 đến hết 14/03/2023`. */
export function windowWords(period: Period): string {
  const to = vietnameseDate(period.to);
  return period.from === null ? `đến hết ${to}` : `từ ${vietnameseDate(period.from)} đến hết ${to}`;
}

/** `trước ngày 20/03/2023 (chậm nhất là ngày 19/03/2023)`, as the policy reads the document. */
export function deadlineWords(period: Period, policy: Pick<Policy, 'deadlineInclusive'>): string {
  if (period.deadline === null) return 'theo văn bản yêu cầu báo cáo';
  const last = period.lastOnTime ?? addDays(period.deadline, policy.deadlineInclusive ? 0 : -1);
  if (last === period.deadline) return `chậm nhất là ngày ${vietnameseDate(last)}`;
  return `trước ngày ${vietnameseDate(period.deadline)} (chậm nhất là ngày ${vietnameseDate(last)})`;
}

/** The body that signs for a unit: `Ủy ban nhân dân thị xã Mỹ Hào`, `Sở Tài chính`. */
export function officeOf(unit: Pick<Unit, 'name' | 'kind'>): string {
  if (unit.kind === 'so' || unit.kind === 'khac') return unit.name;
  return `Ủy ban nhân dân ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`;
}

/** `2023-03-20` → `20/03/2023`, as Vietnamese documents write it. */
function vietnameseDate(date: string): string {
  return date.split('-').reverse().join('/');
}
