import type { Period } from '../../catalogue/period.ts';
import { finding } from '../../findings/finding.ts';
import type { Language } from '../../findings/language.ts';
import { wordFinding } from '../../findings/wording.ts';
import type { SubmissionRecord } from '../roll-up.ts';

/** Why a submission stands as it does, in a sentence; empty when there is nothing to explain. */
export function wordRecordReason(record: SubmissionRecord, period: Period, language: Language): string {
  const { state, name, daysLate, received, reason } = record;
  const facts = { name, days: String(daysLate ?? ''), received, deadline: period.deadline };
  if (reason) return words(reason.key, { ...facts, ...reason.facts }, language);
  if (state === 'missing') return words('rollup.missing', facts, language);
  if (state === 'late') return words('rollup.late', facts, language);
  return '';
}

function words(rule: string, facts: Parameters<typeof finding>[0]['facts'], language: Language): string {
  const found = { rule, severity: 'info', certainty: 'computed', sheet: null, range: null, facts } as const;
  return wordFinding(finding(found, null, null), language);
}
