/**
 * Findings into sentences, in Vietnamese and English. The words of each language lie in a folder of their own, file by
 * file alike (`wording/vi/rules/rows.ts`, `wording/en/rules/rows.ts`), so that the task pane can load the one it shows.
 */
import type { Finding } from './finding.ts';
import type { Language, Wordings } from './language.ts';
import { message, title } from './tell.ts';
import { en } from './wording/en.ts';
import { vi } from './wording/vi.ts';

const WORDINGS: Readonly<Record<Language, Wordings>> = { vi, en };

/** The message of a finding: where, what, what to do. */
export function wordFinding(finding: Finding, language: Language): string {
  return message(finding, WORDINGS[language], language);
}

/** The heading of a rule. */
export function findingTitle(rule: string, language: Language): string {
  return title(rule, WORDINGS[language]);
}

/** Every rule id that has words in a language, for the tests and the README. */
export function wordedRules(language: Language = 'vi'): readonly string[] {
  return Object.keys(WORDINGS[language]);
}
