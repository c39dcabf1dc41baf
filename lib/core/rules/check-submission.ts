/** All rules over one submission. */
import { type Finding, finding } from '../findings/finding.ts';
import { orderFindings } from '../findings/order.ts';
import { rowKey } from '../layout/form.ts';
import type { Submission } from '../locate/submission.ts';
import { linkCauses } from './link-causes.ts';
import { type CheckOptions, ruleContext } from './rule-context.ts';
import { SHEET_RULES } from './sheet-rules.ts';

/**
 * What a person must look at in a submission: what was noticed while reading it and what the rules say, ordered by
 * file, sheet, row, column and rule, duplicates merged, consequences with their cause.
 */
export function checkSubmission(submission: Submission, options: CheckOptions): Finding[] {
  const context = ruleContext(submission, options);
  const noticed: Finding[] = [];
  for (const rules of [SHEET_RULES, options.expected?.rules ?? []]) {
    for (const { id, severity, certainty, check } of rules) {
      for (const found of check(context)) {
        noticed.push(finding({ rule: id, severity, certainty, ...found }, submission.file, submission.unit));
      }
    }
  }
  const reading = submission.findings
    .map((each) => ({ ...each, file: each.file ?? submission.file }))
    .filter((each) => !toldByRule(each, noticed));
  return orderFindings(linkCauses([...reading, ...noticed]));
}

/** A row deleted from the issued form is an absent row, and `indicator.absent` says so with its indicator. */
function toldByRule({ rule, facts }: Finding, noticed: readonly Finding[]): boolean {
  if (rule !== 'locate.row-deleted') return false;
  return noticed.some(
    (each) =>
      each.rule === 'indicator.absent' &&
      facts.key === rowKey(String(each.facts.indicator), (each.facts.part as string | undefined) ?? null),
  );
}
