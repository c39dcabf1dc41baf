/**
 * Reporting periods. A quarter of an administrative report runs from the 15th before it to the 14th of its last month
 * (Nghị định 09/2019/NĐ-CP, Điều 12), so Q1 of 2023 is 15/12/2022–14/03/2023; reports to the province are due before the
 * 20th of the quarter's last month (Quyết định 571/QĐ-UBND, Điều 2.6). Ad-hoc reports carry their own date.
 */
import type { Policy } from './catalogue.ts';

export interface Period {
  /** `2023-Q1`, or `2023-03-30` for an ad-hoc report with figures up to that date. */
  readonly id: string;
  readonly kind: 'quarter' | 'ad-hoc';
  /** First and last day of the figures, `yyyy-mm-dd`; `from` is null for an ad-hoc report that names none. */
  readonly from: string | null;
  readonly to: string;
  /** The day named as deadline; null for an ad-hoc report without one. */
  readonly deadline: string | null;
  /** The last day that is still on time. */
  readonly lastOnTime: string | null;
}

const QUARTER = /^(\d{4})-Q([1-4])$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a period id. Null when it is neither a quarter such as `2023-Q1` nor a date such as `2023-03-30`. */
export function parsePeriod(id: string, policy: Pick<Policy, 'deadlineDay' | 'deadlineInclusive'>): Period | null {
  const quarter = QUARTER.exec(id);
  if (quarter) {
    const year = Number(quarter[1]);
    const last = Number(quarter[2]) * 3;
    const deadline = policy.deadlineDay === null ? null : iso(year, last, policy.deadlineDay);
    return {
      id,
      kind: 'quarter',
      from: last === 3 ? iso(year - 1, 12, 15) : iso(year, last - 3, 15),
      to: iso(year, last, 14),
      deadline,
      lastOnTime: deadline === null || policy.deadlineInclusive ? deadline : addDays(deadline, -1),
    };
  }
  if (DATE.test(id) && isDate(id)) return { id, kind: 'ad-hoc', from: null, to: id, deadline: null, lastOnTime: null };
  return null;
}

/** True for a day that exists, written `yyyy-mm-dd`. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whole days from one `yyyy-mm-dd` to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.UTC(...parts(to)) - Date.UTC(...parts(from))) / 86400000);
}

export function addDays(date: string, days: number): string {
  const [year, month, day] = parts(date);
  return new Date(Date.UTC(year, month, day + days)).toISOString().slice(0, 10);
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function parts(date: string): [number, number, number] {
  const [year, month, day] = date.split('-').map(Number);
  return [year ?? 0, (month ?? 1) - 1, day ?? 1];
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
