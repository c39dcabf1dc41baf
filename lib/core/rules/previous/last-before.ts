import { parsePeriod } from '../../catalogue/period.ts';
import type { Submission } from '../../locate/submission.ts';

/**
 * What the same unit handed in last before this workbook. None where that cannot be said: unit or period unknown, two
 * workbooks for that period, or a form of another catalogue, whose rows mean other things.
 */
export function lastBefore(now: Submission, earlier: readonly Submission[]): Submission | null {
  const day = earlier.length === 0 ? null : lastDay(now);
  if (now.unit === null || day === null) return null;
  const before = earlier.flatMap((each) => {
    const to = each.unit === now.unit ? lastDay(each) : null;
    return to !== null && to < day ? [{ each, to }] : [];
  });
  const latest = before
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const [last, other] = before.filter(({ to }) => to === latest).map(({ each }) => each);
  if (!last || other) return null;
  return now.template && last.template && now.template.catalogue !== last.template.catalogue ? null : last;
}

/** Of the figures; the deadline, which each catalogue sets, is nothing to it. */
function lastDay({ period }: Submission): string | null {
  return period === null ? null : (parsePeriod(period, { deadlineDay: null, deadlineInclusive: false })?.to ?? null);
}
