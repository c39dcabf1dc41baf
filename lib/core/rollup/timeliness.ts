/** On time or late, and which of two workbooks of one unit counts. */
import { daysBetween, type Period } from '../catalogue/period.ts';
import type { SubmissionState } from './roll-up.ts';

/** What decides which workbook counts. */
export interface Sent {
  readonly file: string;
  readonly sha256: string;
  /** Day of receipt by the compiler's list, `yyyy-mm-dd`; null when the list does not say. */
  readonly listed: string | null;
  /** Day of sending by the cover. */
  readonly sentOn: string | null;
}

export type Decider = 'received' | 'cover-date' | 'name' | 'same-content';

/** The day a workbook came in: the compiler's list goes before the cover. */
export function receivedOn(sent: Sent): string | null {
  return sent.listed ?? sent.sentOn;
}

/** Days late are counted from the last day that is still on time; null when on time or when there is no deadline. */
export function timeliness(
  received: string | null,
  period: Pick<Period, 'lastOnTime'>,
): { readonly state: SubmissionState; readonly daysLate: number | null } {
  if (received === null || period.lastOnTime === null) return { state: 'received', daysLate: null };
  const days = daysBetween(period.lastOnTime, received);
  return days > 0 ? { state: 'late', daysLate: days } : { state: 'on-time', daysLate: null };
}

/**
 * Whether `second` counts instead of `first`, and by what: the later day of receipt, then the later day on the cover,
 * then the last by name. A day that is known goes before one that is not. The order of reading plays no part.
 */
export function supersedes(second: Sent, first: Sent): { readonly counts: boolean; readonly by: Decider } {
  const byDay = compare(second.listed ?? '', first.listed ?? '');
  if (second.sha256 === first.sha256)
    return { counts: (byDay || compare(second.file, first.file)) > 0, by: 'same-content' };
  if (byDay !== 0) return { counts: byDay > 0, by: 'received' };
  const byCover = compare(second.sentOn ?? '', first.sentOn ?? '');
  if (byCover !== 0) return { counts: byCover > 0, by: 'cover-date' };
  return { counts: compare(second.file, first.file) > 0, by: 'name' };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
