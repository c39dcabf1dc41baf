/** Number and date of a document, whether they stand in cells of their own or inside its title. */
import { dateIn } from '../../book/dates.ts';
import type { Evidence } from '../../locate/submission.ts';

const NUMBER = /\d+(?:\/\d{4})?\s?[/-]\s?\p{Lu}[\p{L}\d]*/u;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

export function evidenceNumber({ number, text }: Evidence): string {
  return number.trim() || (NUMBER.exec(text.normalize('NFC'))?.[0] ?? '');
}

/** `yyyy-mm-dd`; empty when neither the date cell nor the title holds a date that can be read. */
export function evidenceDate({ date, text }: Evidence): string {
  return ISO.test(date) ? date : (dateIn(date) ?? dateIn(text) ?? '');
}

export function isEmptyEvidence(evidence: Evidence | null): boolean {
  return !evidence || [evidence.text, evidence.number, evidence.date].every((each) => each.trim() === '');
}
