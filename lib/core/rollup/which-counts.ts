/** Which of several workbooks of one unit counts. The order in which they are read plays no part. */
import type { Facts } from '../findings/finding.ts';
import type { Sent } from './timeliness.ts';

export type Decider = 'received' | 'cover-date' | 'name' | 'same-content' | 'copy';

/** A workbook that does not count, and why: the key's last part and facts of the reason. */
export interface NotCounted<Workbook> {
  readonly workbook: Workbook;
  readonly by: Decider;
  readonly facts: Facts;
}

/**
 * Files of the same content are one workbook, which came in on the first of their days: sending it once more neither
 * makes it late nor newer than what was sent in between. Of different contents the one received later counts, then the
 * one with the later day on the cover, then the last by name. A day that is known goes before one that is not.
 * @param workbooks at least one
 */
export function whichCounts<Workbook extends { readonly sent: Sent }>(
  workbooks: readonly Workbook[],
): { readonly counts: Workbook; readonly others: readonly NotCounted<Workbook>[] } {
  const firsts = new Map<string, Workbook>();
  for (const workbook of workbooks) {
    const { sha256 } = workbook.sent;
    const known = firsts.get(sha256);
    if (!known || isFirst(workbook.sent, known.sent)) firsts.set(sha256, workbook);
  }
  const counts = [...firsts.values()].reduce((best, one) => (isLater(one.sent, best.sent) ? one : best));
  const others = workbooks
    .filter((workbook) => workbook !== counts)
    .map((workbook) => {
      const first = firsts.get(workbook.sent.sha256) as Workbook;
      return { workbook, ...why(workbook.sent, first.sent, counts.sent) };
    });
  return { counts, others };
}

/** Of two files of one content: the earlier day, then the last by name. */
function isFirst(one: Sent, other: Sent): boolean {
  const byDay = compare(one.listed ?? '9', other.listed ?? '9');
  return byDay === 0 ? compare(one.file, other.file) > 0 : byDay < 0;
}

/** Of two contents. */
function isLater(one: Sent, other: Sent): boolean {
  const byDay = compare(one.listed ?? '', other.listed ?? '') || compare(one.sentOn ?? '', other.sentOn ?? '');
  return (byDay || compare(one.file, other.file)) > 0;
}

/** @param first the file by which the content of `one` is judged */
function why(one: Sent, first: Sent, counts: Sent): { readonly by: Decider; readonly facts: Facts } {
  const facts = { counts: counts.file };
  if (one.sha256 === counts.sha256) return { by: 'same-content', facts };
  const looksLater = one !== first && (one.listed ?? '') > (counts.listed ?? '');
  if (looksLater) return { by: 'copy', facts: { ...facts, first: first.file, day: first.listed } };
  if (first.listed !== counts.listed) return { by: 'received', facts };
  return { by: first.sentOn === counts.sentOn ? 'name' : 'cover-date', facts };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
