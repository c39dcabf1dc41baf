/** Whether a workbook may count at all: of this catalogue, this period, and a unit that has to report. */
import type { Catalogue, Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';
import type { Facts } from '../findings/finding.ts';
import type { Submission } from '../locate/submission.ts';
import type { SubmissionState } from './roll-up.ts';

export interface Refusal {
  readonly state: Extract<SubmissionState, 'wrong-period' | 'unknown-unit' | 'other-template'>;
  readonly key: string;
  readonly facts: Facts;
}

/** The unit the workbook counts for, or why it does not count. */
export function admit(
  submission: Submission,
  catalogue: Catalogue,
  period: Period,
  units: ReadonlyMap<string, Unit>,
): { readonly unit: Unit } | { readonly refusal: Refusal } {
  const { template } = submission;
  if (template && template.catalogue !== catalogue.id) {
    return refuse('other-template', 'rollup.other-template', { found: template.catalogue, expected: catalogue.id });
  }
  if (!template && submission.observations.length === 0 && submission.tasks.length === 0) {
    return refuse('other-template', 'rollup.no-template', { expected: catalogue.id });
  }
  if (submission.period !== null && submission.period !== period.id) {
    return refuse('wrong-period', 'rollup.wrong-period', { found: submission.period, expected: period.id });
  }
  const unit = submission.unit === null ? undefined : units.get(submission.unit);
  if (!unit) {
    const facts = { code: submission.unit, name: submission.unitName };
    return refuse('unknown-unit', submission.unit === null ? 'rollup.unit-not-said' : 'rollup.unknown-unit', facts);
  }
  return { unit };
}

function refuse(state: Refusal['state'], key: string, facts: Facts): { readonly refusal: Refusal } {
  return { refusal: { state, key, facts } };
}
