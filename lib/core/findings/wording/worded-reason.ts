/** Reasons why a file could not be read that one sentence covers: unsafe parts, and every passed limit. */
import type { Facts } from '../finding.ts';
import { said } from './fact-text.ts';

/** The words for the fact `reason`; undefined where neither it nor one like it has any. */
export function wordedReason(facts: Facts, words: Readonly<Record<string, string>>): string | undefined {
  const reason = said(facts, 'reason');
  if (words[reason]) return words[reason];
  if (reason === 'cyclic' || reason === 'path') return words.entities;
  return reason.startsWith('too-') ? words['too-many-cells'] : undefined;
}
