/**
 * A page for every rule of the audit: what it catches, an example, when it may be wrong. The README's auditor section is
 * written from this table; ids are stable.
 */
import { COMPUTED_PAGES } from './computed-pages.ts';
import type { RulePage } from './page.ts';
import { SUSPICION_PAGES } from './suspicion-pages.ts';
import { TEMPLATE_PAGES } from './template-pages.ts';

export const RULE_PAGES: readonly RulePage[] = [...TEMPLATE_PAGES, ...COMPUTED_PAGES, ...SUSPICION_PAGES];
