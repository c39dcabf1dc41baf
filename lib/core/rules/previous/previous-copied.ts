import type { Observation, Submission } from '../../locate/submission.ts';
import { notice, type Rule } from '../rule.ts';

/** Every figure as in the report before: most likely last period's workbook sent again under a new date. */
export const previousCopied: Rule = {
  id: 'previous.copied',
  severity: 'warning',
  certainty: 'heuristic',
  *check({ submission, previous }) {
    if (!previous) return;
    const [before, now] = [figuresOf(previous), figuresOf(submission)];
    const same = [...now].filter(([key, figures]) => before.get(key) === figures).length;
    if (now.size < 5 || same < now.size || before.size !== now.size) return;
    yield notice(null, { figures: String(now.size), previous: previous.period });
  },
};

/** What each row with figures says, as text to compare. */
export function figuresOf({ observations }: Submission): Map<string, string> {
  return new Map(
    observations
      .filter(
        ({ state, numerator, denominator, stated }) => state === 'reported' && (numerator || denominator || stated),
      )
      .map((each) => [
        rowOf(each),
        [each.numerator, each.denominator, each.stated].map((f) => f?.value.toFixed()).join('|'),
      ]),
  );
}

/** Tells the rows of a report apart: indicator, tier, class. */
export function rowOf({ indicator, tier, class: cls }: Observation): string {
  return [indicator, tier, cls].join('/');
}
