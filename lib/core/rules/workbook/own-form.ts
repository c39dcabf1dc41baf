import type { Submission } from '../../locate/submission.ts';

/**
 * Whether a workbook is a form of the unit's own making. A sheet of the issued form copied into a new book leaves the
 * form's metadata behind, but brings its keys along: it is still the issued form.
 */
export function isOwnForm({ template, observations }: Submission): boolean {
  return template === null && observations.every(({ found }) => found === 'name');
}
