/** What the pane says in English, and what it says there about the findings of a check. */
import type { Wordings } from '../../../lib/core/findings/language.ts';
import { figures } from '../../../lib/core/findings/wording/en/reading/figures.ts';
import { rules } from '../../../lib/core/findings/wording/en/rules.ts';

export { en as words } from '../words-en.ts';

export const wordings: Wordings = { ...figures, ...rules };
