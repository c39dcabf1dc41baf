/** What the pane says in English, and what it says there about most findings of a check. */
import type { Wordings } from '../../../lib/core/findings/language.ts';
import { figures } from '../../../lib/core/findings/wording/en/rules/figures.ts';
import { rows } from '../../../lib/core/findings/wording/en/rules/rows.ts';

export { words } from './check-en.ts';

export const wordings: Wordings = { ...rows, ...figures };
