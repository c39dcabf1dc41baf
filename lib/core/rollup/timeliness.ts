/** On time or late. */
import { daysBetween, type Period } from '../catalogue/period.ts';
import type { SubmissionState } from './roll-up.ts';

/** What decides when a workbook came in, and which of several counts. */
export interface Sent {
  readonly file: string;
  readonly sha256: string;
  /** Day of receipt by the compiler's list, `yyyy-mm-dd`; null when the list does not say. */
  readonly listed: string | null;
  /** Day of sending by the cover. */
  readonly sentOn: string | null;
}

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
