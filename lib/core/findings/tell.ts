/** Findings told with the wordings of one language. Command line and task pane tell them here, so they say the same. */
import type { Finding } from './finding.ts';
import type { Language, Wordings } from './language.ts';

/** The message of a finding. A rule without wording is a defect of this program; the message then names the rule. */
export function message({ rule, facts }: Finding, wordings: Wordings, language: Language): string {
  const told = wordings[rule]?.message(facts) ?? rule;
  return typeof facts.explanation === 'string' ? `${told} ${EXPLAINED[language]}: “${facts.explanation}”` : told;
}

/** Before the unit's own words, which travel in the file (`explanations.ts`). */
const EXPLAINED = { vi: 'Đơn vị giải trình', en: 'The unit explains' } as const;

/** The heading of a rule; a rule without wording is named by its id. */
export function title(rule: string, wordings: Wordings): string {
  return wordings[rule]?.title ?? rule;
}
