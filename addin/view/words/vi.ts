/** What the pane says in Vietnamese, and what it says there about most findings of a check. */
import type { Wordings } from '../../../lib/core/findings/language.ts';
import { figures } from '../../../lib/core/findings/wording/vi/rules/figures.ts';
import { rows } from '../../../lib/core/findings/wording/vi/rules/rows.ts';

export { words } from './check-vi.ts';

export const wordings: Wordings = { ...rows, ...figures };
