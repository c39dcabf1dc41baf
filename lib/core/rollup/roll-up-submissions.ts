/** The roll-up of submissions that are all at hand; the command line uses the collector, one workbook at a time. */
import type { Finding } from '../findings/finding.ts';
import type { Submission } from '../locate/submission.ts';
import { createCollector, type RollUpInput } from './collector.ts';
import type { RollUp } from './roll-up.ts';

/** @param findingsOf findings of a submission beyond those it carries */
export function rollUp(
  input: RollUpInput,
  submissions: readonly Submission[],
  findingsOf: (submission: Submission) => readonly Finding[] = () => [],
): RollUp {
  const collector = createCollector(input);
  for (const submission of submissions) {
    collector.add(submission, [...submission.findings, ...findingsOf(submission)]);
  }
  return collector.finish();
}
