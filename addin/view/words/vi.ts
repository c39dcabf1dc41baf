/** What the pane says in Vietnamese, and what it says there about the findings of a check. */
import type { Wordings } from '../../../lib/core/findings/language.ts';
import { figures } from '../../../lib/core/findings/wording/vi/reading/figures.ts';
import { rules } from '../../../lib/core/findings/wording/vi/rules.ts';

export { vi as words } from '../words-vi.ts';

export const wordings: Wordings = { ...figures, ...rules };
